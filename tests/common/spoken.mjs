// What a screen reader is told of a screen, as text that is the same each time: without what chance, the clock and this machine put there.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const FOLDER = resolve(new URL("../snapshots", import.meta.url).pathname);

/** The file of a screen. */
const fileOf = (name) => join(FOLDER, `${name.replace(/[^a-z]+/gi, "-").replace(/^-|-$/g, "").toLowerCase()}.yml`);

/** What chance, the clock or the machine put on the screen: links, words of receipts and kits, names of files, moments, how much has been seen. */
const chance = (who) =>
  who.element.evaluate(({ shadowRoot }) => {
    const places = ".receipt, .kit-words li, .carry-report .words, .deadline, .notice .hint, .seen";
    const values = [...shadowRoot.querySelectorAll("input[readonly], input[type=datetime-local]")].map((input) => input.value);
    return [...values, ...[...shadowRoot.querySelectorAll(places)].map((place) => place.textContent.trim())].filter(Boolean);
  });

/** The tree without what is said in passing: the name of a phase that has just begun, and messages where the screen is not there for them. */
function lasting(tree, { shows }) {
  const told = shows.includes("notice") ? tree : tree.replace(/(- group "Messages"):\n(?:    .*\n?)*/, "$1\n").trimEnd();
  return told.replace(/- status: .*(\n *- group "Messages")/, "- status$1");
}

/** The screen's tree. Lists whose order is each reader's own stand in the order of their words. */
export async function spoken(who, stop) {
  const lines = lasting(await who.element.ariaSnapshot(), stop).split("\n");
  const texts = await chance(who);
  const without = (line) => {
    const text = texts.find((text) => [`: ${text}`, `: "${text}"`, `"${text}"`].some((end) => line.endsWith(end)));
    return text ? `${line.slice(0, line.lastIndexOf(text)).replace(/"$/, "")}…` : line;
  };
  return `${ordered(lines.map(without)).join("\n")}\n`;
}

const depth = (line) => line.length - line.trimStart().length;

/** The lines in the order of the screen, but for lists whose order is each reader's own, and lists in them: these are in the order of their words. */
function ordered(lines, own = false) {
  return blocks(lines).flatMap(([head, ...rest]) => {
    const ours = /^\s*- list "(Ideas|Groups|Options)/.test(head) || (own && /^\s*- list/.test(head));
    const inner = blocks(rest).map((block) => ordered(block, ours || own).join("\n"));
    return [head, ...(ours ? inner.toSorted() : inner)];
  });
}

/** Lines with all that stands further in below each of them. */
function blocks(lines) {
  const each = [];
  for (const line of lines) {
    if (each.length === 0 || depth(line) <= depth(lines[0])) each.push([line]);
    else each.at(-1).push(line);
  }
  return each;
}

/** What the file says that keeps this screen; with QUIETSTORM_WRITE=1 it says what is there now. */
export async function kept(name, now) {
  if (process.env.QUIETSTORM_WRITE === "1") {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(fileOf(name), now);
  }
  return readFile(fileOf(name), "utf8").catch(() => "nothing is kept of this screen: make it with QUIETSTORM_WRITE=1");
}
