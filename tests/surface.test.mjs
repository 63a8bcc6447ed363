// The public surface, said four times: by the element itself, by its description for tools, by its types, and by docs/EMBEDDING.md. All must say the same.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import ts from "typescript";
import { ROOT } from "./common/packed.mjs";
import { person } from "./common/person.mjs";
import { hostPage, serve } from "./common/server.mjs";

/** What the browser calls by itself. */
const CALLED = ["constructor", "connectedCallback", "disconnectedCallback", "connectedMoveCallback", "adoptedCallback", "attributeChangedCallback"];

let described, frame, site, alice;

before(async () => {
  const { modules } = JSON.parse(await text("src/custom-elements.json"));
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  described = declared.find(({ tagName }) => tagName === "quiet-storm");
  frame = declared.find(({ name }) => name === "frame");
  site = await serve({ pages: { "/page.html": hostPage(`<div style="block-size: 300vh"></div><quiet-storm></quiet-storm>`) }, csp: null });
  alice = await person("Alice", site);
  await alice.page.goto(`${site.origin}/page.html`);
  await alice.page.evaluate(() => customElements.whenDefined("quiet-storm"));
});

after(async () => {
  await alice?.leave();
  await site?.close();
});

function text(path) {
  return readFile(join(ROOT, path), "utf8");
}

const names = (things) => things.map(({ name }) => name).sort();
const sorted = (found) => [...new Set(found)].sort();

/** All files of a folder with this ending, below it too, as one text. */
async function texts(folder, ending) {
  const files = (await readdir(join(ROOT, folder), { recursive: true })).filter((name) => name.endsWith(ending));
  assert.ok(files.length > 0, folder);
  return (await Promise.all(files.sort().map((name) => text(join(folder, name))))).join("\n");
}

/** What a pattern's groups find in a text. */
const found = (source, pattern) => sorted([...source.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean)));

test("PACK12: the element has the attributes, properties and methods that are described, and no others", async () => {
  const real = await alice.page.evaluate(() => {
    const element = document.querySelector("quiet-storm");
    const QuietStorm = customElements.get("quiet-storm");
    const owned = Object.entries(Object.getOwnPropertyDescriptors(QuietStorm.prototype));
    const settable = (name) => owned.some(([own, { set }]) => own === name && set);
    const reflected = (name) => {
      element[name] = "some";
      const there = element.getAttribute(name) === "some" && element[name] === "some";
      element.setAttribute(name, "other");
      const back = element[name] === "other";
      element[name] = null;
      return there && back && (!settable(name) || (!element.hasAttribute(name) && element[name] === ""));
    };
    const statics = Object.getOwnPropertyNames(QuietStorm).filter((name) => !["length", "name", "prototype", "observedAttributes"].includes(name));
    return {
      observed: QuietStorm.observedAttributes,
      reflected: [...owned.map(([name]) => name), "lang"].filter((name) => (settable(name) || name === "lang") && name !== "identity" && reflected(name)),
      fields: owned.filter(([, { get }]) => get).map(([name]) => name),
      readonly: owned.filter(([, { get, set }]) => get && !set).map(([name]) => name),
      methods: owned.filter(([, { value }]) => typeof value === "function").map(([name]) => name),
      own: Object.keys(element),
      statics,
    };
  });
  const own = described.members.filter(({ inheritedFrom }) => !inheritedFrom);
  const fields = own.filter(({ kind }) => kind === "field");
  assert.deepEqual(real.fields.sort(), names(fields));
  assert.deepEqual(real.readonly.sort(), names(fields.filter(({ readonly }) => readonly)));
  assert.deepEqual(real.methods.filter((name) => !CALLED.includes(name)).sort(), names(own.filter(({ kind }) => kind === "method")));
  assert.deepEqual([real.own, real.statics], [[], []]);
  assert.deepEqual(real.reflected.sort(), names(described.attributes));
  assert.deepEqual(real.observed.filter((name) => !names(described.attributes).includes(name)), []);
  for (const { name, fieldName } of described.attributes) assert.equal(fieldName, name);
});

test("PACK13: the events, parts, slots and custom properties in the source are those that are described", async () => {
  const script = await text("src/quietstorm.js");
  // Where a tag names a constant, what that holds.
  const rust = await texts("src/view", ".rs");
  const view = rust.replace(/\b(name|part)=([A-Z_]+)\b/g, (_, attribute, name) => `${attribute}=${rust.match(new RegExp(`const ${name}: &str = (".*?");`))[1]}`);
  const styles = (await texts("style", ".css")) + script;
  assert.deepEqual(found(script + view, /\bpart(?:=|: )"([^"]+)"/g), names(described.cssParts));
  assert.deepEqual(found(script + view, /<slot name="([^"]+)"|\("slot", "", \{ name: "([^"]+)"/g), names(described.slots));
  assert.deepEqual(found(styles, /var\((--quietstorm-[a-z-]+)/g), names(described.cssProperties));
  const told = [...found(await text("src/host.rs"), /News::\w+(?:\([^)]*\))? => \("([a-z]+)"/g), ...found(script, /#tell\("([a-z]+)"/g)];
  const events = names(described.events);
  assert.deepEqual(sorted(told.map((what) => `quietstorm:${what}`)), events);
  for (const path of ["src/quietstorm-frame.js", "src/embed.js"]) {
    const [, list] = (await text(path)).match(/^const EVENTS = \[(.*?)\]/m);
    assert.deepEqual(found(list, /"([a-z]+)"/g).map((what) => `quietstorm:${what}`), events, path);
  }
  const reasons = found(described.events.find(({ name }) => name === "quietstorm:error").type.text, /"([a-z]+)"/g);
  const given = [...found(script, /#fail\([^)]*\? "([a-z]+)" : "([a-z]+)"\)|#fail\("[^"]+", "([a-z]+)"\)/g), ...found(await texts("src", ".rs"), /News::Error\("([a-z]+)"\)/g)];
  assert.deepEqual(sorted(given), reasons);
});

test("PACK14: the types name what is described, and nothing else", async () => {
  const source = ts.createSourceFile("quietstorm.d.ts", await text("src/quietstorm.d.ts"), ts.ScriptTarget.Latest, true);
  const declared = (name) => source.statements.find((statement) => statement.name?.text === name);
  const members = (name, kind = () => true) => sorted(declared(name).members.filter(kind).map((member) => member.name.text));
  const attributes = names(described.attributes);
  assert.deepEqual(members("QuietStormAttributes"), sorted([...attributes, "identity"]));
  const own = described.members.filter(({ inheritedFrom }) => !inheritedFrom);
  assert.deepEqual(members("QuietStorm"), names(own));
  assert.deepEqual(members("QuietStorm", ts.isMethodDeclaration), names(own.filter(({ kind }) => kind === "method")));
  assert.deepEqual(members("QuietStorm", ts.isSetAccessor), names(own.filter(({ kind, readonly }) => kind === "field" && !readonly)));
  assert.deepEqual(members("QuietStormEventMap"), names(described.events));
  for (const part of ["QuietStorm", "QuietStormAttributes", "QuietStormEventMap", "QuietStormIdentity", "QuietStormTrouble", "QuietStormRound"]) {
    const silent = declared(part).members.filter((member) => !ts.isSetAccessor(member) && !ts.getJSDocCommentsAndTags(member).length);
    assert.deepEqual(silent.map((member) => member.name.text), [], `${part} is documented`);
  }
  assert.match(await text("src/quietstorm-frame.d.ts"), /export function frame\(iframe: HTMLIFrameElement, options\?: FrameOptions\): \(\) => void;/);
  assert.deepEqual(names(frame.parameters), ["iframe", "options"]);
  assert.match(await text("src/quietstorm-frame.js"), /^export function frame\(iframe, \{ max = 4000 \} = \{\}\)/m);
});

test("PACK15: docs/EMBEDDING.md speaks of everything that is described, and of nothing that is not", async () => {
  const page = await text("docs/EMBEDDING.md");
  const section = (title) => page.split(new RegExp(`^#+ ${title}$`, "m"))[1].split(/^#+ /m)[0];
  const listed = (title) => found(section(title), /^\| `([^`]+)` \|/gm);
  const fields = described.members.filter(({ kind, name }) => kind === "field" && !names(described.attributes).includes(name));
  assert.deepEqual(listed("Attributes"), names(described.attributes));
  assert.deepEqual(listed("Properties"), names(fields));
  assert.deepEqual(listed("Methods").map((name) => name.replace("()", "")), names(described.members.filter(({ kind }) => kind === "method")));
  assert.deepEqual(listed("Events"), names(described.events));
  assert.deepEqual(listed("Looks"), names(described.cssProperties));
  const looks = section("Looks").split("`::part(…)`")[1];
  const [parts, slots] = looks.split("Slots:");
  assert.deepEqual(found(parts, /`([a-z]+)`/g), names(described.cssParts));
  assert.deepEqual(found(slots.split("\n")[0], /`([a-z]+)`/g), names(described.slots));
  for (const { type } of [...described.attributes, ...described.events]) {
    for (const value of found(type.text, /"([a-z]+)"/g)) assert.match(page, new RegExp(`["\`]${value}["\`]`), value);
  }
});
