// What stands around an element, written down before the page's scripts run and looked at again after the work: nothing may have been added to the host's page.

/** In every document of this page from now on: note what is there once it has been parsed, before a module of it has run. */
export async function watch(page) {
  await page.addInitScript(() => {
    const { from } = Array;
    const outline = () => {
      const inside = (node) => node.parentElement?.closest("quiet-storm");
      const name = (node) => [node.localName, ...from(node.attributes, ({ name, value }) => `${name}=${value}`)].join(" ");
      return {
        nodes: from(document.querySelectorAll("*:not(quiet-storm)")).filter((node) => !inside(node)).map(name),
        sheets: document.adoptedStyleSheets.length,
        title: document.title,
        globals: Object.getOwnPropertyNames(window).filter((name) => !/^__(pw|playwright)|^\d+$/.test(name)).sort(),
      };
    };
    const notes = { outline, events: [] };
    Object.defineProperty(window, Symbol.for("around"), { value: notes });
    addEventListener("readystatechange", () => document.readyState === "interactive" && (notes.before = outline()), { capture: true });
    for (const type of ["ready", "sealed", "revealed", "decided", "error"]) {
      addEventListener(`quietstorm:${type}`, (event) => notes.events.push([event.type, event.detail]));
    }
  });
}

/** What the elements of a document have told it since it began: [type, detail]. */
export const events = (element) => element.evaluate(() => window[Symbol.for("around")].events);

/** What has come and gone around an element since its page was parsed, as lines; none where all is as it was. */
export function changes(element) {
  return element.evaluate(() => {
    const { before, outline } = window[Symbol.for("around")];
    const now = outline();
    const lines = [];
    /** The lines of `some` that `others` has not as often. */
    const beyond = (some, others) => {
      const left = [...others];
      return some.filter((line) => (left.includes(line) ? void left.splice(left.indexOf(line), 1) : true));
    };
    for (const part of ["nodes", "globals"]) {
      lines.push(...beyond(now[part], before[part]).map((line) => `${part}: more ${line}`));
      lines.push(...beyond(before[part], now[part]).map((line) => `${part}: less ${line}`));
    }
    for (const part of ["sheets", "title"]) if (now[part] !== before[part]) lines.push(`${part}: ${before[part]} before, ${now[part]} now`);
    return lines;
  });
}
