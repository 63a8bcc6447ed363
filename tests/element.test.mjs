// The element's life in a host page.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { hostPage, serve } from "./common/server.mjs";
import { person } from "./common/person.mjs";

const script = `<script type="module" src="/quietstorm.js"></script>`;
const again = `<script type="module" src="/quietstorm.js?copy=2"></script>`;

let site, alice;

before(async () => {
  site = await serve({
    pages: {
      "/one.html": hostPage(`<main><quiet-storm></quiet-storm></main><aside></aside>`),
      "/double.html": hostPage(`<quiet-storm></quiet-storm>`, script + again),
      "/two.html": hostPage(`<quiet-storm></quiet-storm><quiet-storm></quiet-storm>`),
    },
  });
  alice = await person("Alice", site);
});

afterEach(() => {
  site.failing = () => false;
  alice.trouble.length = 0;
});

after(async () => {
  await alice?.leave();
  await site?.close();
});

/** How many elements the shadow root holds, how many sheets it wears. */
const inside = () => alice.element.evaluate(({ shadowRoot }) => [shadowRoot.children.length, shadowRoot.adoptedStyleSheets.length > 0]);

test("ELEM1: a page that has the script twice defines the element once, without an error", async () => {
  await alice.open("/double.html");
  assert.deepEqual(await inside(), [1, true]);
  assert.deepEqual(alice.trouble, []);
});

test("ELEM2: an element attaches its shadow root once and mounts one view, however often it is put in", async () => {
  await alice.open("/one.html");
  const same = await alice.element.evaluate(async (element) => {
    const root = element.shadowRoot;
    for (let turn = 0; turn < 3; turn += 1) {
      element.remove();
      await new Promise((done) => setTimeout(done));
      document.body.append(element);
    }
    return root === element.shadowRoot;
  });
  assert.ok(same);
  await alice.ready();
  assert.deepEqual(await inside(), [1, true]);
  assert.deepEqual(alice.trouble, []);
});

test("ELEM3: an element that is moved within its page keeps its view and what was typed", async () => {
  await alice.open("/one.html");
  const box = alice.element.getByRole("textbox").first();
  await box.fill("half a thought");
  await alice.element.evaluate((element) => document.querySelector("aside").append(element));
  assert.equal(await box.inputValue(), "half a thought");
  await alice.element.evaluate((element) => document.querySelector("main").moveBefore?.(element, null));
  assert.equal(await box.inputValue(), "half a thought");
  assert.deepEqual(alice.trouble, []);
});

test("ELEM4: an element that is taken out drops everything it owns", async () => {
  await alice.open("/one.html");
  const left = await alice.element.evaluate(async (element) => {
    element.remove();
    await new Promise((done) => setTimeout(done));
    return [element.shadowRoot.children.length, element.shadowRoot.adoptedStyleSheets.length];
  });
  assert.deepEqual(left, [0, 0]);
  assert.deepEqual(alice.trouble, []);
});

test("ELEM5: two elements of one page load the view once and live side by side", async () => {
  const loads = [];
  const listen = (request) => loads.push(new URL(request.url()).pathname);
  alice.page.on("request", listen);
  await alice.open("/two.html");
  await alice.ready(alice.page.locator("quiet-storm").nth(1));
  alice.page.off("request", listen);
  assert.equal(loads.filter((path) => path === "/view/quietstorm_bg.wasm").length, 1);
  assert.deepEqual(alice.trouble, []);
});

test("ELEM6: a view that cannot be loaded says so, and a button tries again", async () => {
  site.failing = (path) => path.startsWith("/view/");
  await alice.page.goto(`${site.origin}/one.html`);
  await alice.element.getByRole("alert").waitFor();
  assert.match(await alice.text(), /could not be loaded/);
  site.failing = () => false;
  await alice.click("Try again");
  await alice.ready();
});

test("ELEM7: the page holds no inline script, and the element adds nothing to the page around it", async () => {
  await alice.open("/one.html");
  const found = await alice.page.evaluate(() => ({
    inline: document.querySelectorAll("script:not([src])").length,
    head: [...document.head.children].map((child) => child.localName),
    body: [...document.body.children].map((child) => child.localName),
    styles: document.adoptedStyleSheets.length,
  }));
  assert.deepEqual(found, { inline: 0, head: ["meta", "title", "link", "script"], body: ["main", "aside"], styles: 0 });
});
