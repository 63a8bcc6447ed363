// The widget in a frame: what the page around it sees, and what it keeps to itself.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { hostPage, serve } from "./common/server.mjs";
import { person } from "./common/person.mjs";

const ANYONE = { "access-control-allow-origin": "*" };

let ideas, host, stranger, ann;

/** A page with a frame, `query` in the frame's address, and what the page hears of it in `window.told`. */
const around = (query, attributes = "") =>
  hostPage(
    `<iframe data-quietstorm width="700" ${attributes} src="${ideas.origin}/embed.html${query}" title="Brainstorm"></iframe>`,
    `<script src="/told.js"></script><script type="module" src="${ideas.origin}/quietstorm-frame.js"></script>`,
  );

before(async () => {
  ideas = await serve({ headers: () => ANYONE });
  const pages = {
    "/told.js": `window.told = []; for (const what of ["ready", "sealed"]) addEventListener("quietstorm:" + what, ({ type, detail, target }) => told.push({ type, detail, target: target.localName }));`,
    "/page.html": around("?lang=en&theme=dark"),
    "/sandbox.html": around("", `sandbox="allow-scripts"`),
    "/spy.js": `
      window.heard = [];
      document.querySelector("iframe").addEventListener("load", ({ target }) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => heard.push(data);
        target.contentWindow.postMessage("quietstorm:frame", "*", [channel.port2]);
      });`,
  };
  host = await serve({ pages, csp: null });
  const spy = `<iframe src="${ideas.origin}/embed.html?host=${encodeURIComponent(host.origin)}"></iframe>`;
  stranger = await serve({ pages: { "/spy.html": hostPage(`${spy}<script src="/spy.js"></script>`, ""), "/spy.js": pages["/spy.js"] }, csp: null });
  // A browser draws no part of a foreign frame that is out of sight.
  ann = await person("Ann", host, { viewport: { width: 800, height: 4500 } });
});

afterEach(() => {
  ann.trouble.length = 0;
});

after(async () => {
  await ann?.leave();
  await Promise.all([ideas, host, stranger].map((site) => site?.close()));
});

/** The person looks into the frame from here on: locators of the element begin there. */
function inFrame() {
  const frame = ann.page.frameLocator("iframe");
  return Object.create(ann, { element: { get: () => frame.locator("quiet-storm") } });
}

const height = () => ann.page.locator("iframe").evaluate((frame) => frame.clientHeight);

/** What went wrong, but for the frame being loaded from where it lives. */
const trouble = () => ann.trouble.filter((what) => !what.startsWith(`a request to ${ideas.origin}/`));

test("FRAME1: a frame is as high as what is in it, and its page hears of phases and of nothing else", async () => {
  await ann.page.goto(`${host.origin}/page.html`);
  const framed = inFrame();
  await framed.element.getByRole("button", { name: "Start a brainstorm" }).waitFor();
  const before = await height();
  await board.create(framed, { question: "Does it fit?", facilitator: "Ann" });
  const box = framed.element.getByRole("textbox", { name: "Your idea" });
  for (let at = 0; at < 8; at += 1) {
    await box.fill(`Note ${at}, which makes it higher`);
    await box.press("Enter");
    await framed.element.locator(".note-text", { hasText: `Note ${at},` }).waitFor({ state: "attached" });
  }
  await ann.page.waitForFunction((before) => document.querySelector("iframe").clientHeight > before, before);
  const inside = await framed.element.evaluate((element) => [document.documentElement.scrollHeight, innerHeight, getComputedStyle(element.shadowRoot.firstElementChild).colorScheme]);
  assert.ok(inside[0] <= inside[1] + 1, `it scrolls inside: ${inside}`);
  assert.equal(inside[2], "dark", "what its address asks for");
  await board.seal(framed);
  await ann.page.waitForFunction(() => window.told.length === 2);
  const id = await framed.element.evaluate((element) => element.shadowRoot.querySelector("[data-board]").dataset.board);
  assert.deepEqual(await ann.page.evaluate(() => window.told), [
    { type: "quietstorm:ready", detail: {}, target: "iframe" },
    { type: "quietstorm:sealed", detail: { board: id, round: 1 }, target: "iframe" },
  ]);
  assert.deepEqual(trouble(), []);
});

test("FRAME2: a page that the frame's address does not name as its host hears nothing, whatever it sends", async () => {
  await ann.page.goto(`${stranger.origin}/spy.html`);
  await inFrame().element.getByRole("button", { name: "Start a brainstorm" }).click();
  await inFrame().element.getByLabel("The question").waitFor();
  assert.deepEqual(await ann.page.evaluate(() => window.heard), []);
});

test("FRAME3: in a frame without an origin nothing can be kept: the widget says so, works all the same, and its page still hears of it", async () => {
  await ann.page.goto(`${host.origin}/sandbox.html`);
  const framed = inFrame();
  await framed.element.getByText("does not let Quietstorm keep anything").first().waitFor();
  await board.create(framed, { question: "Without a home?", facilitator: "Ann" });
  await board.note(framed, "Only in memory");
  await board.seal(framed);
  await framed.element.getByRole("button", { name: "Save my file" }).first().waitFor();
  await ann.page.waitForFunction(() => window.told.some(({ type }) => type === "quietstorm:sealed"));
});

test("FRAME4: links made in a frame lead to the page of its own, and what is kept there is said to be kept for the page around only", async () => {
  await ann.page.goto(`${host.origin}/page.html`);
  const framed = inFrame();
  await board.create(framed, { question: "Where does it lead?", facilitator: "Ann" });
  assert.match(await board.invitation(framed), new RegExp(`^${ideas.origin}/#qs1\\.`));
  await framed.element.getByText("for the page around it only").first().waitFor();
  await ann.page.goto(`${ideas.origin}/`);
  await ann.ready();
  assert.equal(await ann.element.getByText("for the page around it only").count(), 0, "a page of its own is no frame");
});
