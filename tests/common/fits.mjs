// Whether a screen fits: into a narrow page whichever way it runs, with letters twice as large, with wider lines, with less air.

import assert from "node:assert/strict";

/** What stands out of the page, and which words are cut off by a box that nobody can scroll. */
const look = () => {
  const root = document.querySelector("quiet-storm").shadowRoot;
  const call = (element) => `${element.localName}.${element.className}`;
  const all = [...root.querySelectorAll("*")].filter((element) => element.checkVisibility() && !element.closest(".unseen, [aria-hidden=true], svg"));
  const out = ({ left, right, width }) => width > 1 && (right > innerWidth + 1 || left < -1);
  const scrolls = (element) => element.closest(".table-scroll");
  const outside = all.filter((element) => !scrolls(element) && out(element.getBoundingClientRect())).map((element) => `${call(element)} stands out`);
  const clips = (element) => !["visible", "auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const boxes = new Map(all.filter(clips).map((element) => [element, element.getBoundingClientRect()]));
  const words = all.filter((element) => [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()));
  const cut = words.filter((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    for (let around = element; around; around = around.parentElement) {
      const box = boxes.get(around);
      if (box && (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1)) return true;
    }
    return false;
  });
  const wide = document.scrollingElement.scrollWidth > innerWidth ? [`it is ${document.scrollingElement.scrollWidth} wide`] : [];
  return [...wide, ...outside, ...cut.map((element) => `${call(element)} is cut: ${element.textContent.slice(0, 30)}`)];
};

const element = `document.querySelector("quiet-storm")`;
/** The distances that WCAG 1.4.12 names. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Ways to look at a page: what is done to it, and how that is undone. */
const WAYS = {
  plain: ["0", "0"],
  rightToLeft: [`${element}.dir = "rtl"`, `${element}.removeAttribute("dir")`],
  compact: [`${element}.setAttribute("density", "compact")`, `${element}.removeAttribute("density")`],
  spaced: [`(sheet => (sheet.replaceSync("${SPACING}"), ${element}.shadowRoot.adoptedStyleSheets.push(sheet)))(new CSSStyleSheet())`, `${element}.shadowRoot.adoptedStyleSheets.pop()`],
  largePage: [`document.documentElement.style.fontSize = "200%"`, `document.documentElement.style.fontSize = ""`],
  largeElement: [`${element}.style.setProperty("--quietstorm-size", "2.125rem")`, `${element}.style.removeProperty("--quietstorm-size")`],
};

/** What does not fit into the page as wide as it is, by the way it was looked at. */
export function misfits(who, ways) {
  const trials = ways.map((way) => `(() => { ${WAYS[way][0]}; try { return look().map((one) => "${way}: " + one) } finally { ${WAYS[way][1]} } })()`);
  return who.page.evaluate(`(() => { const look = ${look}; return [${trials.join(", ")}].flat(); })()`);
}

/** Nothing stands out of a narrow page, whichever way it runs. */
export async function fits(who, screen) {
  const before = who.page.viewportSize();
  await who.page.setViewportSize({ width: 320, height: 640 });
  await who.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.deepEqual(await misfits(who, ["plain", "rightToLeft"]), [], screen);
  await who.page.setViewportSize(before);
}
