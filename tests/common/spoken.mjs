// What a screen reader is told of a screen, as text that is the same each time: without what chance, the clock and this machine put there.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const FOLDER = resolve(new URL("../snapshots", import.meta.url).pathname);

/** The file of a screen. */
const fileOf = (name) => join(FOLDER, `${name.replace(/[^a-z]+/gi, "-").replace(/^-|-$/g, "").toLowerCase()}.yml`);

/** What chance, the clock or the machine put on the screen: links, words of receipts and kits, names of files, moments. */
const chance = (who) =>
  who.element.evaluate(({ shadowRoot }) => {
    const places = ".receipt, .kit-words li, .carry-report .words, .deadline, .notice .hint";
    const values = [...shadowRoot.querySelectorAll("input[readonly], input[type=datetime-local]")].map((input) => input.value);
    return [...values, ...[...shadowRoot.querySelectorAll(places)].map((place) => place.textContent.trim())].filter(Boolean);
  });

/** The screen's tree. Lists whose order is each reader's own stand in the order of their words; messages, which go by themselves, are left out where the screen is not there for them. */
export async function spoken(who, { shows }) {
  const whole = await who.element.ariaSnapshot();
  const lines = (shows.includes("notice") ? whole : whole.replace(/(- region "Messages"):\n(?:    .*\n?)*/, "$1\n").trimEnd()).split("\n");
  const texts = await chance(who);
  const without = (line) => {
    const text = texts.find((text) => [`: ${text}`, `: "${text}"`, `"${text}"`].some((end) => line.endsWith(end)));
    return text ? `${line.slice(0, line.lastIndexOf(text))}…` : line;
  };
  return `${ordered(lines.map(without), 0, lines.length).join("\n")}\n`;
}

const depth = (line) => line.length - line.trimStart().length;

/** The lines between two places, the items of each list of ideas, groups or options put in order. */
function ordered(lines, from, to) {
  const blocks = [];
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && depth(lines[end]) > depth(lines[at])) end += 1;
    const own = /^\s*- list "(Ideas|Groups|Options)/.test(lines[at]);
    const inner = own ? items(lines, at + 1, end).toSorted().join("\n").split("\n").filter(Boolean) : ordered(lines, at + 1, end);
    blocks.push(lines[at], ...inner);
    at = end;
  }
  return blocks;
}

/** The items of a list, each as one text. */
function items(lines, from, to) {
  const each = [];
  for (let at = from; at < to; at += 1) {
    if (depth(lines[at]) === depth(lines[from])) each.push(lines[at]);
    else each.push(`${each.pop()}\n${lines[at]}`);
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
