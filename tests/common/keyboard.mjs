// A person who has nothing but a keyboard. After every key the focus is looked at: it is somewhere, it can be seen, and no bar lies over it.

import assert from "node:assert/strict";

/** What has the focus: its name, its value, and whatever is wrong with it. */
const look = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return { name: "", wrong: "the focus is nowhere" };
  const root = at.getRootNode();
  const name = (at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent ?? "").trim();
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const ringed = at.matches("[data-heading], [tabindex='-1']") || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  const box = at.getBoundingClientRect();
  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const over = ({ top, bottom, left, right }) => top < box.bottom - 1 && bottom > box.top + 1 && left < box.right - 1 && right > box.left + 1;
  const bars = root instanceof ShadowRoot && !at.closest("dialog") ? [...root.querySelectorAll(".notice, .notice-line, .picked, .vote-bar, .drop-here")] : [];
  const bar = bars.find((bar) => !bar.contains(at) && over(bar.getBoundingClientRect()));
  const wrong = [!ringed && "has no ring", !inSight && "is out of sight", bar && `lies under ${bar.className}`].filter(Boolean);
  return { name, value: at.value ?? "", tag: at.localName, wrong: wrong.length ? `“${name}” has the focus and ${wrong.join(", ")}` : "" };
};

/** The keyboard of one person. */
export function keyboard(who) {
  const { page } = who;
  page.on("filechooser", () => {}); // From here on choosers come to us; one that comes before anybody has asked for them is lost.
  const focused = () => page.evaluate(look);
  const drawn = () => page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  /** The same after the next frame, in which what has just been focused is brought out from under a bar. */
  const landed = () => page.evaluate(`new Promise((drawn) => requestAnimationFrame(drawn)).then(${look})`);

  /** Lists and screens put the focus where it belongs within a few frames; after that it is somewhere, and to be seen. */
  async function calm() {
    await drawn();
    await page.waitForFunction(`!(${look})().wrong`, undefined, { timeout: 5_000 }).catch(async () => assert.equal((await focused()).wrong, "", who.name));
  }

  async function press(key) {
    await page.keyboard.press(key);
    await drawn();
    await calm();
  }

  /** Goes on, or back with Shift+Tab, until something with this name has the focus. */
  async function to(name, key = "Tab") {
    const passed = [];
    const isIt = (text) => (name instanceof RegExp ? name.test(text) : text === name);
    if (!(await page.evaluate(() => document.activeElement === document.body))) await calm();
    for (let presses = 0; presses < 90; presses += 1) {
      const here = await focused();
      if (isIt(here.name)) return here;
      passed.push(here.name.slice(0, 40));
      await page.keyboard.press(key);
      const { wrong } = await landed();
      if (wrong && wrong !== "the focus is nowhere") assert.fail(`${who.name}: ${wrong}`);
    }
    assert.fail(`${who.name} does not get to ${name} with ${key}: ${passed.join(" | ")}`);
  }

  return {
    focused,
    calm,
    press,
    to,
    /** Goes to something and presses it. */
    do: async (name, key = "Enter") => (await to(name), press(key)),
    /** Goes back to something, and presses it. */
    back: async (name, key = "Enter") => (await to(name, "Shift+Tab"), press(key)),
    /** Goes to a box and fills it. */
    write: async (name, text) => (await to(name), page.keyboard.press("Control+a"), page.keyboard.insertText(text), calm()),
    /** Saves a file. */
    save: async (name = "Save my file") => (await to(name), who.download(() => page.keyboard.press("Enter"))),
    /** Takes a file in. */
    async take(file) {
      await to("Take a file in");
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
      await chooser.setFiles(file.path);
      await who.element.locator(".carry-report").waitFor();
      await calm();
      await to("Close");
      await press("Enter");
    },
  };
}
