// Whether what is written can be read and what is drawn can be seen: with our own colours, with an accent of the host page's, with little room.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { painted, ratio } from "./common/colour.mjs";
import { person } from "./common/person.mjs";
import { hostPage, serve } from "./common/server.mjs";

/** Every colour that stands on another somewhere, and the one it stands on. */
const COLOURS = {
  paper: "var(--paper)",
  sheet: "var(--sheet)",
  wash: "var(--accent-wash)",
  alarm: "var(--warn-wash)",
  ink: "var(--ink)",
  quiet: "var(--ink-quiet)",
  accent: "var(--accent)",
  pressed: "color-mix(in oklab, var(--accent) 88%, var(--ink))",
  onAccent: "var(--on-accent)",
  warn: "var(--warn)",
  rule: "var(--rule)",
  track: "var(--hairline)",
};
const TEXT = [
  ...["ink", "quiet"].flatMap((text) => ["paper", "sheet", "wash", "alarm"].map((ground) => [text, ground])),
  ...["accent"].flatMap((text) => ["paper", "sheet", "wash"].map((ground) => [text, ground])),
  ...["paper", "sheet"].map((ground) => ["warn", ground]),
  ["onAccent", "accent"],
  ["onAccent", "pressed"],
];
/** What has to be seen to use a control or to read a drawing: frames, rings, ticks, bars. */
const DRAWN = [
  ...["rule", "accent", "warn"].flatMap((drawn) => ["paper", "sheet"].map((ground) => [drawn, ground])),
  ["accent", "wash"],
  ["rule", "wash"],
  ["accent", "track"],
];

/** Accents that are hard to read on something: nearly white, nearly black, loud, in the middle. */
const UNLUCKY = { "a very light yellow": "#fffbcc", "a very dark navy": "#00002a", "pure red": "#ff0000", "pure blue": "#0000ff", "pure green": "rgb(0 255 0)", "a middle grey": "#808080", white: "white", black: "black" };

let site, ann;

before(async () => {
  site = await serve({ pages: { "/host.html": hostPage("<quiet-storm></quiet-storm>") } });
  ann = await person("Ann", site);
  await ann.open("/host.html");
});

after(async () => {
  await ann?.leave();
  await site?.close();
});

/** Which pairs are too close to each other, with an accent of the host's or without. */
async function tooClose(theme, accent) {
  await ann.element.evaluate((element, [theme, accent]) => {
    element.setAttribute("theme", theme);
    element.style.setProperty("--quietstorm-accent", accent ?? "");
  }, [theme, accent]);
  const colours = await painted(ann, COLOURS);
  const close = (pairs, least) =>
    pairs.map(([one, other]) => [one, other, ratio(colours[one], colours[other])]).filter(([, , found]) => found < least).map(([one, other, found]) => `${one} on ${other}: ${found.toFixed(2)} < ${least}`);
  return [...close(TEXT, 4.5), ...close(DRAWN, 3)];
}

test("READ15: what is written stands out 4.5 to 1 from what it stands on, what is drawn 3 to 1, in light and in dark", async () => {
  assert.ok(Math.abs(ratio([255, 255, 255], [0, 0, 0]) - 21) < 1e-9 && Math.abs(ratio([119, 119, 119], [255, 255, 255]) - 4.48) < 0.01, "the ruler is right");
  for (const theme of ["light", "dark"]) assert.deepEqual(await tooClose(theme), [], theme);
});

test("READ16: an accent of the host's that could not be read is made so much darker or lighter that it can, and one that can stays as it is", async () => {
  for (const theme of ["light", "dark"]) {
    for (const [name, accent] of Object.entries(UNLUCKY)) assert.deepEqual(await tooClose(theme, accent), [], `${name} in ${theme}`);
  }
  const near = (one, other) => one.every((part, at) => Math.abs(part - other[at]) <= 1);
  for (const [theme, accent, rgb] of [["light", "#7a1f5c", [122, 31, 92]], ["dark", "#f0b67f", [240, 182, 127]]]) {
    await tooClose(theme, accent);
    const { accent: shown } = await painted(ann, COLOURS);
    assert.ok(near(shown, rgb), `${accent} is shown as ${shown}`);
  }
});

test("READ17: density=compact takes the air out and leaves what is pressed large enough; nothing else means comfortable", async () => {
  const measure = (density) =>
    ann.element.evaluate((element, density) => {
      element.setAttribute("density", density);
      const button = element.shadowRoot.querySelector("button");
      return { height: element.getBoundingClientRect().height, button: button.getBoundingClientRect().height, letters: getComputedStyle(button).fontSize };
    }, density);
  const [compact, comfortable, other] = [await measure("compact"), await measure("comfortable"), await measure("roomy")];
  assert.ok(compact.height < comfortable.height * 0.85, `${compact.height} is much less than ${comfortable.height}`);
  assert.ok(compact.button >= 24 && comfortable.button >= 44, `${compact.button} and ${comfortable.button} pixels are enough`);
  assert.equal(compact.letters, comfortable.letters, "letters stay as large");
  assert.deepEqual(other, comfortable);
});
