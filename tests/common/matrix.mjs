// The table of hosts in docs/EMBEDDING.md. The tests that visit the hosts make it, row by row; a row that says something else than what was seen is an error.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../../docs/EMBEDDING.md", import.meta.url);
const BEGIN = "<!-- The table of hosts begins: the tests write it. -->";
const END = "<!-- The table of hosts ends. -->";
const HEAD = ["Host", "What it sends or does", "Browser", "What was seen", "Engine", "What is typed is kept"];

/** The hosts, in the order of the table. */
export const HOSTS = [
  "Plain page",
  "Strict policy",
  "Strict policy with Trusted Types",
  "Policy without workers",
  "Policy without WebAssembly",
  "Browser without WebAssembly",
  "Browser without JavaScript",
  "Modules served with wrong types",
  "Script from another origin",
  "SharePoint-like",
  "MediaWiki-like",
  "WordPress-like",
  "Styles that hit everything",
  "Patched built-ins, a shortcut on every key",
  "React 19",
  "Vue 3",
  "Svelte 5",
  "Two elements, two boards",
  "Script long after the element",
  "Script twice",
  "Frame of another origin",
  "Frame in a sandbox",
];

const line = (cells) => `| ${cells.join(" | ")} |`;
const key = (row) => [0, 2].map((cell) => row.split(" | ")[cell]).join(" | ");
const place = (row) => HOSTS.indexOf(row.slice(2).split(" | ")[0]);

function read() {
  const text = readFileSync(FILE, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  assert.ok(begin >= 0 && end > begin, `docs/EMBEDDING.md has the lines ${BEGIN} and ${END}`);
  const rows = text.slice(begin, end).split("\n").filter((row) => row.startsWith("| ")).slice(1);
  return { before: text.slice(0, begin), rows, after: text.slice(end) };
}

/** The rows that stand in the file, each as its cells. */
export const rows = () => read().rows.map((row) => row.slice(2, -2).split(" | "));

/** What was seen of a host: the file says the same or, with QUIETSTORM_WRITE=1, from now on does. */
export function tell(name, sends, { browser = "Chromium", works = "a board made, an idea written and sealed", engine = "–", kept = "–" }) {
  assert.ok(HOSTS.includes(name), `${name} has a place in the table`);
  const row = line([name, sends, browser, works, engine, kept]);
  const { before, rows, after } = read();
  if (process.env.QUIETSTORM_WRITE === "1") {
    const others = rows.filter((other) => place(other) >= 0 && key(other) !== key(row));
    const sorted = [...others, row].sort((a, b) => place(a) - place(b) || key(a).localeCompare(key(b)));
    const table = [line(HEAD), `|${"---|".repeat(HEAD.length)}`, ...sorted].join("\n");
    writeFileSync(FILE, `${before}${BEGIN}\n\n${table}\n\n${after}`);
  } else {
    assert.ok(rows.includes(row), `docs/EMBEDDING.md lacks this row (QUIETSTORM_WRITE=1 writes it):\n${row}\n${rows.find((other) => key(other) === key(row)) ?? ""}`);
  }
}
