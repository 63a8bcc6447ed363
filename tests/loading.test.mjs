// How the element comes into a page: when it loads, what it checks, what it keeps, and what it tells the page around.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { kill } from "./common/engine.mjs";
import { DIST, hostPage, serve } from "./common/server.mjs";
import { person } from "./common/person.mjs";

/** Keeps the events of the page in `window.told`. */
const listener = `
  window.told = [];
  for (const what of ["ready", "sealed", "revealed", "decided", "error"]) {
    addEventListener("quietstorm:" + what, ({ type, detail, target, composed, cancelable }) => told.push({ type, detail, target: target.localName, composed, cancelable }));
  }`;
const head = `<script src="/told.js"></script><script type="module" src="/quietstorm.js"></script>`;

let site, ann;

before(async () => {
  site = await serve({
    pages: {
      "/told.js": listener,
      "/one.html": hostPage(`<quiet-storm></quiet-storm>`, head),
      "/two.html": hostPage(`<quiet-storm id="a"></quiet-storm><quiet-storm id="b"></quiet-storm>`, head),
      "/below.html": hostPage(`<svg width="9" height="6000"></svg><quiet-storm></quiet-storm>`, head),
      "/eager.html": hostPage(`<svg width="9" height="6000"></svg><quiet-storm loading="eager"></quiet-storm>`, head),
      "/article.html": hostPage(`<h1>What the page is about, in words of its own</h1><quiet-storm></quiet-storm>`, head),
      "/no-worker.js": `Worker = class { constructor() { throw new Error("no workers here"); } };`,
      "/workless.html": hostPage(`<quiet-storm></quiet-storm>`, `<script src="/no-worker.js"></script>${head}`),
      "/late.html": hostPage(`<quiet-storm></quiet-storm>`, ""),
    },
  });
  ann = await person("Ann", site);
});

afterEach(() => {
  site.dist = DIST;
  ann.trouble.length = 0;
});

after(async () => {
  await ann?.leave();
  await site?.close();
});

const told = () => ann.page.evaluate(() => window.told);

/** Opens a page, and gives the paths that it asks for while `story` goes on. */
async function asked(path, story) {
  const paths = [];
  const listen = (request) => paths.push(new URL(request.url()).pathname);
  ann.page.on("request", listen);
  await ann.page.goto(site.origin + path);
  await story(paths);
  ann.page.off("request", listen);
  return paths;
}

test("LOAD1: an element that is not in sight loads nothing; it begins when it is about to be seen, or at once if it is eager", async () => {
  const paths = await asked("/below.html", async (paths) => {
    assert.equal(await ann.element.evaluate((element) => element.state), "idle");
    await ann.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.deepEqual(paths.filter((path) => /^\/(view|lang|engine)/.test(path)), []);
    await ann.element.scrollIntoViewIfNeeded();
    await ann.ready();
  });
  assert.ok(paths.includes("/view/quietstorm_bg.wasm"));
  await ann.page.goto(`${site.origin}/eager.html`);
  await ann.ready();
  assert.equal(await ann.element.evaluate((element) => element.state), "ready");
});

test("LOAD2: while the view is on its way the element says so, with how much of it is here, and then the engine; the code of each comes once", async () => {
  const line = await ann.context.newCDPSession(ann.page);
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: 4_000_000, uploadThroughput: 4_000_000 });
  const paths = await asked("/one.html", async () => {
    await ann.element.getByText("on its way").waitFor();
    await ann.page.waitForFunction(() => {
      const bar = document.querySelector("quiet-storm").shadowRoot.querySelector("progress");
      return bar && bar.value > 0.1 && bar.value < 1;
    });
    await ann.ready();
    await ann.page.waitForFunction(() => {
      const bar = document.querySelector("quiet-storm").shadowRoot.querySelector(".notice-line progress");
      return bar && bar.value > 0.1 && bar.value < 1;
    });
    await line.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await ann.element.locator(".notice-line").waitFor({ state: "detached" });
    await kill(ann);
    await ann.see("A part of this page stopped and was started again");
    await ann.element.locator(".notice-line").waitFor({ state: "detached" });
  });
  assert.equal(paths.filter((path) => path === "/engine/quietstorm-engine_bg.wasm").length, 1);
  assert.equal(paths.filter((path) => path === "/view/quietstorm_bg.wasm").length, 1);
  assert.equal(paths.filter((path) => path === "/view/quietstorm.js").length, 1);
  await line.detach();
});

test("LOAD3: a file that is not the one that was built is not run: the view's script and code, the words, the engine's code, and its script in the page", async () => {
  const copy = await mkdtemp(join(tmpdir(), "quietstorm-"));
  try {
    for (const path of ["view/quietstorm.js", "view/quietstorm_bg.wasm", "lang/en.json"]) {
      await cp(DIST, copy, { recursive: true });
      const bytes = await readFile(join(copy, path));
      // A space more at the end: it would run as before.
      await writeFile(join(copy, path), path.endsWith(".wasm") ? Buffer.concat([bytes, Buffer.of(0, 1, 0)]) : Buffer.concat([bytes, Buffer.from(" ")]));
      site.dist = copy;
      await ann.page.goto(`${site.origin}/one.html`);
      await ann.element.getByRole("alert").getByText("could not be loaded").waitFor();
      assert.deepEqual((await told()).map(({ type, detail }) => [type, detail]), [["quietstorm:error", { reason: "load" }]], path);
      assert.equal(await ann.element.evaluate((element) => element.state), "failed");
    }
    for (const [path, more, page] of [
      ["engine/quietstorm-engine_bg.wasm", Buffer.of(0, 1, 0), "/one.html"],
      ["engine/quietstorm-engine.js", Buffer.from(" "), "/workless.html"],
    ]) {
      await cp(DIST, copy, { recursive: true });
      await writeFile(join(copy, path), Buffer.concat([await readFile(join(copy, path)), more]));
      await ann.page.goto(site.origin + page);
      await ann.element.getByText("Something keeps going wrong here").waitFor();
      assert.deepEqual((await told()).at(-1).detail, { reason: "engine" }, path);
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

test("LOAD4: when the view panics every element says so, and loads it again with what was typed and the board that was open", async () => {
  await ann.open("/two.html");
  await board.create(ann, { question: "What falls?", facilitator: "Ann" });
  await ann.element.getByRole("textbox", { name: "Your idea" }).fill("half a thought");
  const other = ann.page.locator("#b");
  await other.getByLabel("A link somebody sent you").fill("qs1.not yet");
  await ann.page.evaluate(async () => {
    const view = await import("/view/quietstorm.js");
    try {
      view.fault();
    } catch {}
  });
  await ann.element.getByRole("alert").getByText("stopped").waitFor();
  await other.getByRole("alert").getByText("stopped").waitFor();
  assert.deepEqual((await told()).filter(({ type }) => type === "quietstorm:error").map(({ detail }) => detail.reason), ["crash", "crash"]);
  await ann.click("Load it again");
  await ann.element.getByRole("heading", { name: "What falls?" }).waitFor();
  assert.equal(await ann.element.getByRole("textbox", { name: "Your idea" }).inputValue(), "half a thought");
  await other.getByRole("button", { name: "Load it again" }).click();
  assert.equal(await other.getByLabel("A link somebody sent you").inputValue(), "qs1.not yet");
});

test("LOAD5: what was set before the script came counts: attributes, and properties as well", async () => {
  await ann.page.goto(`${site.origin}/late.html`);
  await ann.page.evaluate(() => {
    Object.assign(document.querySelector("quiet-storm"), { identity: { name: "Ann of the page" }, theme: "dark", loading: "eager" });
    const script = Object.assign(document.createElement("script"), { type: "module", src: "/quietstorm.js" });
    document.head.append(script);
  });
  await ann.ready();
  assert.deepEqual(
    await ann.element.evaluate((element) => [element.getAttribute("theme"), element.loading, Object.keys(element), getComputedStyle(element.shadowRoot.firstElementChild).colorScheme]),
    ["dark", "eager", [], "dark"],
  );
  await ann.click("Start a brainstorm");
  assert.equal(await ann.element.getByLabel("Your name").inputValue(), "Ann of the page");
  await ann.element.getByLabel("Your name").fill("Ann herself");
  await ann.element.evaluate((element) => (element.identity = { name: "Somebody else" }));
  assert.equal(await ann.element.getByLabel("Your name").inputValue(), "Ann herself", "what a person has typed stays");
});

test("LOAD6: the page around is told of phases, by events that cross the shadow's border and carry nothing that people write", async () => {
  await ann.open("/one.html");
  await board.create(ann, { question: "What does the page hear?", facilitator: "Ann" });
  const id = await ann.element.evaluate((element) => element.shadowRoot.querySelector("[data-board]").dataset.board);
  await board.note(ann, "A thought of the canary");
  await board.note(ann, "Another one");
  await board.seal(ann);
  await board.close(ann);
  await board.turn(ann, "Reveal everything now");
  await ann.element.getByText("A thought of the canary").first().waitFor();
  await ann.click("Freeze and open the vote");
  await ann.click("Yes, open the vote");
  await board.tick(ann, ["Another one"]);
  await board.seal(ann, "Seal my ballot");
  await board.close(ann);
  await board.turn(ann, "Reveal everything now");
  await board.result(ann);
  const shape = { target: "quiet-storm", composed: true, cancelable: false };
  assert.deepEqual(await told(), [
    { type: "quietstorm:ready", detail: {}, ...shape },
    { type: "quietstorm:sealed", detail: { board: id, round: 1 }, ...shape },
    { type: "quietstorm:revealed", detail: { board: id, round: 2 }, ...shape },
    { type: "quietstorm:sealed", detail: { board: id, round: 3 }, ...shape },
    { type: "quietstorm:decided", detail: { board: id, round: 3 }, ...shape },
  ]);
  assert.deepEqual(ann.trouble, []);
});

test("LOAD7: the board that an element names is the one it opens, each element its own; another name opens another board", async () => {
  const links = [];
  for (const question of ["First?", "Second?"]) {
    await ann.open("/one.html");
    await board.create(ann, { question, facilitator: "Ann" });
    links.push(await board.invitation(ann));
  }
  await ann.page.goto(`${site.origin}/two.html`);
  await ann.page.evaluate(([one, two]) => {
    document.querySelector("#a").board = one;
    document.querySelector("#b").setAttribute("board", new URL(two).hash.slice(1));
  }, links);
  await ann.page.locator("#a").getByRole("heading", { name: "First?" }).waitFor();
  await ann.page.locator("#b").getByRole("heading", { name: "Second?" }).waitFor();
  await ann.page.evaluate((link) => (document.querySelector("#a").board = link), links[1]);
  await ann.page.locator("#a").getByRole("heading", { name: "Second?" }).waitFor();
  assert.deepEqual(ann.trouble, []);
});

test("LOAD7: what is asked for while the view is still on its way counts as well", async () => {
  await ann.page.goto(`${site.origin}/one.html`);
  const state = await ann.element.evaluate(async (element) => {
    element.loading = "eager";
    while (element.state === "idle") await new Promise((drawn) => requestAnimationFrame(drawn));
    element.lang = "de";
    return element.state;
  });
  assert.equal(state, "loading");
  await ann.element.getByRole("button", { name: "Ein Brainstorming beginnen" }).first().waitFor();
  assert.deepEqual(ann.trouble, []);
});

test("LOAD8: a page can have everything kept, and the view loaded afresh: what was typed and the board stay", async () => {
  await ann.open("/one.html");
  await board.create(ann, { question: "Still here?", facilitator: "Ann" });
  const box = ann.element.getByRole("textbox", { name: "Your idea" });
  await box.fill("typed a moment ago");
  assert.equal(await ann.element.evaluate((element) => element.keep()), true);
  await box.fill("typed just now");
  await ann.element.evaluate((element) => element.reload());
  await ann.element.getByRole("heading", { name: "Still here?" }).waitFor();
  assert.equal(await box.inputValue(), "typed just now");
  assert.deepEqual(ann.trouble, []);
});

test("LOAD9: on a slow line the page's own words are painted before the view's code is here, and so is what the element says", async () => {
  const line = await ann.context.newCDPSession(ann.page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 2_000_000, uploadThroughput: 2_000_000 });
  await ann.page.goto(`${site.origin}/article.html`);
  await ann.element.getByText("on its way").waitFor();
  const seen = await ann.element.evaluate(async (element) => {
    const painted = await new Promise((found) => new PerformanceObserver((list) => found(list.getEntries().at(-1))).observe({ type: "largest-contentful-paint", buffered: true }));
    const code = performance.getEntriesByName(new URL("/view/quietstorm_bg.wasm", location.href).href)[0];
    return { what: painted.element?.localName, painted: painted.startTime, code: code?.responseEnd ?? Infinity, state: element.state };
  });
  assert.equal(seen.what, "h1", "the largest thing that is painted is the page's");
  assert.ok(seen.painted < seen.code, JSON.stringify(seen));
  assert.equal(seen.state, "loading");
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await ann.ready();
  await line.detach();
});
