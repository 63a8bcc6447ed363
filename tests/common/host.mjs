// Strangers' pages: the folders of tests/hosts, served as their owners would, with the widget's files under /quietstorm/; and the piece of work that proves that
// the element is at home there.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as board from "./board.mjs";
import { changes, watch } from "./around.mjs";

export { events } from "./around.mjs";
import { person } from "./person.mjs";
import { DIST, serve } from "./server.mjs";

const HOSTS = resolve(new URL("../hosts", import.meta.url).pathname);
const WIDGET = "/quietstorm/";
/** What pages call the place that serves the widget where that is not their own. */
const ELSEWHERE = "https://quietstorm.example";

/** The rules of a file `_headers`: a line with a path that may end with or begin with *, and below it, indented, what is sent with all that fits. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers[name.toLowerCase()] = value;
    else rules.push({ pattern: new RegExp(`^${line.trim().split("*").map(escape).join(".*")}$`), headers: {} });
  }
  return rules;
}

const open = [];

/** Ends all hosts that this file has served. */
export async function closeHosts() {
  for (const site of open.splice(0)) await site.close();
}

const escape = (text) => text.replace(/[.?+^$()[\]{}|\\]/g, "\\$&");

/** Serves a host. `elsewhere` is the origin of the place that its pages call by a name, `made` are files made for this run, `{ "/app.js": "…" }`; more can come later. */
export async function host(name, { elsewhere = "", made = {} } = {}) {
  const folder = join(HOSTS, name);
  const file = join(folder, "_headers");
  const text = existsSync(file) ? readFileSync(file, "utf8").replaceAll(ELSEWHERE, elsewhere) : "";
  const rules = headerRules(text);
  const page = readFileSync(join(folder, "index.html"), "utf8").replaceAll(ELSEWHERE, elsewhere);
  const site = await serve({
    csp: null,
    pages: Object.assign(made, { "/": page, "/favicon.ico": "" }),
    headers: (path) => Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers)),
    find: (path) => (path.startsWith(WIDGET) ? join(DIST, path.slice(WIDGET.length)) : join(folder, path)),
  });
  site.policy = rules.find(({ pattern }) => pattern.test("/"))?.headers["content-security-policy"];
  site.origins = [site.origin, elsewhere].filter(Boolean);
  open.push(site);
  return site;
}

/** Somebody who goes from host to host with one browser. */
export async function visitor(options) {
  const somebody = await person("Vera", { origin: "http://127.0.0.1:0" }, options);
  await watch(somebody.page);
  return somebody;
}

/** Goes to a host's page. The element is looked for in `frame`, a selector of an iframe, or in the page itself. */
export async function visit(who, site, { frame, path = "/" } = {}) {
  who.site = site;
  who.trouble.length = 0;
  who.frame = frame;
  await who.page.goto(site.origin + path);
}

/** A real piece of work: somebody makes a board, writes an idea, does what else there is to be done `meanwhile`, and seals the idea. */
export async function works(who, { question = "What should greet a new colleague on the first day?", meanwhile = () => {} } = {}) {
  await who.ready();
  await board.create(who, { question, facilitator: "Vera", goal: 1 });
  await board.note(who, "A desk that is ready");
  await meanwhile();
  await board.seal(who);
}

/** What can be looked at while somebody writes, and while the view cannot be had. */
export const WRITING = { all: "div", name: ".wordmark", heading: ".step-heading", button: "button:not(.link)", box: "textarea", hint: ".hint" };
export const FAILED = { all: "div", sentence: ".before p", button: ".before button" };

/** How the element looks: what a reader would notice of these places. */
export function looks(who, places) {
  return who.element.evaluate(({ shadowRoot }, places) => {
    const letters = ["fontSize", "fontFamily", "fontStyle", "fontWeight", "fontVariantCaps", "lineHeight", "letterSpacing", "wordSpacing", "wordBreak", "hyphens"];
    const text = ["textTransform", "textAlign", "textIndent", "textShadow", "whiteSpace", "direction", "writingMode", "listStyleType", "color"];
    const box = ["display", "visibility", "opacity", "zoom", "filter", "cursor", "userSelect", "pointerEvents", "backgroundColor", "borderTopWidth"];
    const look = ([place, selector]) => {
      const style = getComputedStyle(shadowRoot.querySelector(selector));
      return [place, Object.fromEntries([...letters, ...text, ...box].map((name) => [name, style[name]]))];
    };
    return Object.fromEntries(Object.entries(places).map(look));
  }, places);
}

/** What the table says of a host in which the work has been done; and that no error was seen but those `expected`, and nothing `added` to the page but by itself. */
export async function seen(who, { expected = /^$/, added = [] } = {}) {
  assert.deepEqual(who.trouble.filter((line) => !expected.test(line)), [], "no error, and no request to anybody else");
  assert.deepEqual(await changes(who.element), added, "nothing was added to the page");
  const box = await who.element.boundingBox();
  assert.ok(box.width > 200 && box.height > 200, `the element is ${box.width} by ${box.height} pixels`);
  return {
    engine: who.page.workers().length > 0 ? "in a worker" : "in the page",
    kept: await kept(who),
  };
}

async function kept(who) {
  const note = who.element.locator(".memory-only");
  if ((await note.count()) === 0) return "on the device";
  return (await note.and(who.element.locator(".framed")).count()) > 0 ? "on the device for the page around it, and says so" : "in memory, and says so";
}
