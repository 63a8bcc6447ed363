// Every screen and state, walked twice, in light on a narrow page and in dark on a wider one, and looked at each time: by axe-core, by the ruler, by the ear.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { test } from "node:test";
import * as board from "./common/board.mjs";
import { violations } from "./common/axe.mjs";
import { misfits } from "./common/fits.mjs";
import { lostInForcedColours } from "./common/forced.mjs";
import { danglingNames, deafRegions, movement, smallTargets } from "./common/inspect.mjs";
import { person } from "./common/person.mjs";
import { BEHIND, PARTS, SCREENS, missing, walk } from "./common/screens.mjs";
import { hostPage, serve } from "./common/server.mjs";
import { kept, spoken } from "./common/spoken.mjs";

const PICTURES = Boolean(process.env.QUIETSTORM_PICTURES);

/** The screens of which a file says what a screen reader is told. */
const MAIN = [
  "the first screen, empty",
  "setting up, with errors",
  "waiting for key holders",
  "asked to hold a key",
  "writing, with notes",
  "two more?",
  "sealed",
  "changed since",
  "may the round be closed?",
  "one key of two is turned",
  "what can be done with an idea",
  "a hidden idea",
  "groups",
  "how the vote shall work",
  "a ballot with dots",
  "a ballot with ticks",
  "the result, with its table",
  "a recovery kit",
  "the first screen, with a board",
  "nothing is kept on this device",
  "an engine that is gone",
  "delivered",
];

const asCompact = async (who) => {
  await who.element.evaluate((element) => element.setAttribute("density", "compact"));
  const found = await smallTargets(who);
  await who.element.evaluate((element) => element.removeAttribute("density"));
  return found;
};

/** What is looked at in which walk. */
const ALWAYS = { missing, axe: violations };
const NARROW = { misfits: (who) => misfits(who, ["plain", "rightToLeft", "compact", "spaced"]), danglingNames, deafRegions, movement, asFinger: (who) => smallTargets(who, 44, ":not(.grip)"), small: (who) => smallTargets(who), asCompact };
const WIDER = { misfits: (who) => misfits(who, ["plain", "largePage", "largeElement"]), forced: lostInForcedColours };

/** Walks once, and gives for each thing that was looked at what is wrong and where; and what screen readers are told of the main screens. */
async function gather(colorScheme, width, more) {
  const looks = Object.entries({ ...ALWAYS, ...more });
  const found = { ...Object.fromEntries(looks.map(([name]) => [name, []])), spoken: new Map() };
  await walk(
    async (who, stop) => {
      if (MAIN.includes(stop.name)) found.spoken.set(stop.name, await spoken(who, stop));
      for (const [name, look] of looks) found[name].push(...(await look(who, stop)).map((wrong) => `${stop.name}: ${wrong}`));
      if (PICTURES && colorScheme === "light") await who.shoot(`screen-${String(SCREENS.indexOf(stop)).padStart(2, "0")}`);
    },
    { colorScheme, viewport: { width, height: 800 } },
  );
  return found;
}

const once = (make) => {
  let made;
  return () => (made ??= make());
};
const inLight = once(() => gather("light", 320, NARROW));
const inDark = once(() => gather("dark", 640, WIDER));

/** Somebody on a page with this in its body, which is gone after the test. */
async function visitor(t, body) {
  const site = await serve({ pages: { "/page.html": hostPage(body) } });
  const who = await person("Vic", site, { reducedMotion: "reduce" });
  t.after(() => who.leave().then(() => site.close()));
  await who.open("/page.html");
  await who.see("Start a brainstorm");
  return who;
}

test("READ1: the inventory of screens and states names every file of the view, and shows what it names", async () => {
  const files = (await readdir(new URL("../src/view/", import.meta.url))).map((file) => basename(file, ".rs"));
  const named = new Set([...BEHIND, ...SCREENS.flatMap(({ shows }) => shows)]);
  assert.deepEqual(files.filter((file) => !named.has(file)), [], "files of src/view that no screen is there for");
  assert.deepEqual([...named, ...Object.keys(PARTS)].filter((part) => !files.includes(part)), [], "parts that have no file");
  assert.equal(new Set(SCREENS.map(({ name }) => name)).size, SCREENS.length, "every screen has a name of its own");
  for (const found of [await inLight(), await inDark()]) assert.deepEqual(found.missing, []);
});

test("READ2: whoever looks finds what is wrong, if something is", async (t) => {
  const who = await visitor(t, "<header><h1>Host</h1></header><main><quiet-storm></quiet-storm></main>");
  for (const look of [violations, danglingNames, deafRegions, movement, smallTargets, (one) => misfits(one, ["plain"])]) assert.deepEqual(await look(who), []);
  await who.element.evaluate(({ shadowRoot }) => {
    const wrong = document.createElement("div");
    wrong.innerHTML = `<label for="nowhere">x</label><p id="once">x</p><p id="once">x</p><p role="status" hidden></p><p>too pale</p><input><p>not to be read to its end</p><button>x</button><pre>${"wide ".repeat(500)}</pre>`;
    shadowRoot.querySelector(".app").append(wrong);
    const [before, after] = ["previousElementSibling", "nextElementSibling"].map((beside) => wrong.querySelector("input")[beside].style);
    before.color = "#ccc";
    Object.assign(after, { inlineSize: "3rem", overflow: "hidden", whiteSpace: "nowrap" });
    Object.assign(wrong.querySelector("button").style, { minBlockSize: "0", blockSize: "12px", inlineSize: "12px", padding: "0", border: "0", transition: "color 1s" });
  });
  assert.match((await violations(who)).join("\n"), /color-contrast: .*\n.*label: .*input/);
  assert.match((await danglingNames(who)).join("\n"), /two have the name once\n.*points to nowhere/);
  assert.match((await deafRegions(who)).join("\n"), /is not drawn/);
  assert.match((await movement(who)).join("\n"), /^button “x” moves$/);
  assert.match((await smallTargets(who)).join("\n"), /^button “x” is 12 × 12$/);
  assert.match((await misfits(who, ["plain"])).join("\n"), /it is \d+ wide\n.*p\. is cut: not to be read/);
  assert.match((await lostInForcedColours(who)).join("\n"), /button\. “x” has no frame/);
});

test("READ2: axe-core finds nothing on any screen, in light or in dark", async () => {
  assert.deepEqual({ light: (await inLight()).axe, dark: (await inDark()).axe }, { light: [], dark: [] });
});

test("READ3: what a screen reader is told of the main screens is what the files say", async () => {
  const now = (await inLight()).spoken;
  assert.deepEqual([...now.keys()].toSorted(), MAIN.toSorted(), "every main screen was heard");
  for (const [name, tree] of now) assert.equal(tree, await kept(name, tree), name);
  assert.deepEqual((await inDark()).spoken, now, "and it is the same each time");
});

test("READ4: every name that points to something points into its own tree, and none is there twice", async () => {
  assert.deepEqual((await inLight()).danglingNames, []);
});

test("READ5: whatever can be pressed is 44 pixels large, and 24 at least where there is little room", async () => {
  const { asFinger, small, asCompact } = await inLight();
  assert.deepEqual({ asFinger, small, asCompact }, { asFinger: [], small: [], asCompact: [] });
});

test("READ6: nothing stands out of a page of 320 pixels, and nothing is cut with letters twice as large or with wider lines", async () => {
  assert.deepEqual([...(await inLight()).misfits, ...(await inDark()).misfits], []);
});

test("READ7: nothing moves for people who want no movement", async () => {
  assert.deepEqual((await inLight()).movement, []);
});

test("READ8: with the colours forced, what is chosen, done, pressed or in focus is still told from what is not", async () => {
  assert.deepEqual((await inDark()).forced, []);
});

test("READ9: regions that speak are drawn before they have anything to say", async () => {
  assert.deepEqual((await inLight()).deafRegions, []);
});

test("READ18: two elements of one page have no name in common, and axe-core finds nothing there either", async (t) => {
  const who = await visitor(t, "<header><h1>Host</h1></header><main><quiet-storm></quiet-storm><quiet-storm></quiet-storm></main>");
  const elements = [0, 1].map((at) => who.page.locator("quiet-storm").nth(at));
  for (const [at, element] of elements.entries()) {
    await board.create({ ...who, element, options: who.options, click: (name) => element.getByRole("button", { name }).first().click(), write: (label, text) => element.getByLabel(label).first().fill(text) }, { question: `Question ${at}?`, goal: 0, facilitator: "Vic" });
  }
  for (const element of elements) await element.getByText("Your ideas").waitFor();
  const names = await Promise.all(elements.map((element) => element.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[id], [name]:not(slot)")].flatMap(({ id, name }) => [id, name]).filter(Boolean))));
  assert.ok(names.every((all) => all.length >= 3), "there are names");
  assert.deepEqual(names[0].filter((name) => names[1].includes(name)), []);
  assert.deepEqual(await danglingNames(who), []);
  assert.deepEqual(await violations(who), []);
});
