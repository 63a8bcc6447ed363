// The standalone page as an app: it opens without a network, and a new version never takes anything away.

import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import * as board from "./common/board.mjs";
import { person } from "./common/person.mjs";
import { DIST, hostPage, serve } from "./common/server.mjs";
import { changed, folder, listOf } from "./common/version.mjs";

const QUESTION = "What should the night shift know?";
const BRIEF = { question: QUESTION, facilitator: "Noor", goal: 0 };

/** A site, and somebody who has opened its page: unless told otherwise a second time, so that the page comes from its service worker. */
async function visit(t, { path = "/", twice = true, ...options } = {}) {
  const site = await serve(options);
  const noor = await person("Noor", site);
  t.after(async () => {
    await noor.leave();
    await site.close();
  });
  await noor.open(path);
  await noor.page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  if (twice) await noor.open(path);
  return { site, noor };
}

/** Another version of the build, whose page and scripts can be told from this one's. */
const newer = (t) =>
  changed(t, {
    "index.html": (text) => text.replace("<title>Quietstorm</title>", "<title>newer</title>"),
    "quietstorm.js": (text) => `${text}\nglobalThis.mark = "newer";\n`,
    "engine-worker.js": (text) => `${text}\nglobalThis.mark = "newer";\n`,
    "engine/quietstorm-engine.js": (text) => `${text}\nglobalThis.engine = "newer";\n`,
  });

/** This build with an engine that can be made to hear everything late: then what is kept is kept late. */
const slow = (t) =>
  changed(t, {
    "engine-worker.js": (text) =>
      `const listen = addEventListener;
       self.addEventListener = (type, ear) => listen(type, type === "message" ? (event) => setTimeout(ear, globalThis.late ?? 0, event) : ear);
       ${text}`,
  });

const mark = (page) => page.evaluate(() => [document.title, globalThis.mark ?? "Quietstorm"]);
const news = (page) => page.getByRole("status").and(page.locator("#news"));
const box = (who) => who.element.getByRole("textbox", { name: "Your idea" });

/** What is kept in this origin's caches: { cache: [path] }. */
const kept = (page) =>
  page.evaluate(async () => {
    const entries = (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return [name, requests.map(({ url }) => url.replace(location.origin, "")).sort()];
    });
    return Object.fromEntries(await Promise.all(entries));
  });

/** What a build's list asks to be kept below a path. */
async function listed(dist, below = "/") {
  const { version, files } = await listOf(dist);
  const paths = Object.keys(files).map((name) => below + (name === "index.html" ? "" : name));
  return [`quietstorm ${below} ${version}`, paths.sort()];
}

/** Has the browser look for a new version. It answers once that has been installed, or has failed. */
const look = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const next = registration.installing;
    if (!next) return registration.waiting?.state ?? "none";
    return new Promise((done) => next.addEventListener("statechange", () => done(next.state)));
  });

/** Has the new version found, and waits for the sentence. */
async function offered(who, site, dist) {
  site.dist = dist;
  assert.equal(await look(who.page), "installed");
  await news(who.page).getByText("A new version is ready.").waitFor();
}

const useIt = (page) => news(page).getByRole("button", { name: "Use it now" });

/** Does something that makes the page load itself again, and waits for that. */
async function reloading(who, action) {
  const loaded = who.page.waitForEvent("load");
  await action();
  await loaded;
  await who.ready();
}

test("APP1: the page can be installed: its manifest has no error and its icons load", async (t) => {
  const { noor } = await visit(t);
  const devtools = await noor.context.newCDPSession(noor.page);
  const { url, errors } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
  const icons = await noor.page.evaluate(async (url) => {
    const { name, start_url, scope, display, icons } = await (await fetch(url)).json();
    const sizes = icons.map(async ({ src, purpose, type }) => {
      const image = new Image();
      image.src = new URL(src, url);
      await image.decode();
      return [purpose, type, type === "image/png" ? image.naturalWidth : 0];
    });
    return { name, start_url, scope, display, sizes: await Promise.all(sizes) };
  }, url);
  const [svg, png] = ["image/svg+xml", "image/png"];
  const sizes = [["any", svg, 0], ["any", png, 192], ["any", png, 512], ["maskable", png, 192], ["maskable", png, 512]];
  assert.deepEqual(icons, { name: "Quietstorm", start_url: "./", scope: "./", display: "standalone", sizes });
  assert.equal(await noor.page.evaluate(() => document.querySelectorAll("script:not([src])").length), 0);
  assert.deepEqual(noor.trouble, []);
});

test("APP2: after one visit the page opens without a network; a board can be made, written and sealed there", async (t) => {
  const { site, noor } = await visit(t, { twice: false });
  await noor.quit();
  await site.close();
  await noor.start();
  await noor.offline();
  await noor.open();
  await board.create(noor, BRIEF);
  await board.note(noor, "Where the keys are");
  await board.seal(noor);
  await noor.open();
  await noor.click(QUESTION);
  await noor.see("Your receipt");
});

test("APP3: exactly the files of the build's list are kept, below the page's own folder; everything else goes to the network", async (t) => {
  const place = await folder(t);
  const below = "/team/quietstorm/";
  await cp(DIST, join(place, below), { recursive: true });
  const pages = { [`${below}v1/relay`]: "alive", [`${below}more.html`]: hostPage("<p>more</p>"), "/team/index.html": "<title>another page</title>" };
  const { site, noor } = await visit(t, { path: below, dist: place, pages });
  await noor.page.evaluate(async (below) => {
    await caches.open("somebody else's");
    for (const path of ["v1/relay", "v1/relay?from=1", "more.html", "nothing.js", "../"]) await (await fetch(below + path)).text();
    await fetch(`${below}v1/relay`, { method: "POST", body: "envelope" });
    await fetch(`${below}page.css`, { method: "POST", body: "envelope" });
  }, below);
  const [name, files] = await listed(DIST, below);
  assert.ok(files.includes(`${below}engine/quietstorm-engine_bg.wasm`) && files.includes(below));
  assert.ok(!files.includes(`${below}service-worker.js`));
  assert.deepEqual(await kept(noor.page), { "somebody else's": [], [name]: files });
  const asked = [];
  // The engine looks for a relay in its own time.
  site.failing = (path) => path.endsWith("/v1/about") || (asked.push(path) && true);
  const answers = await noor.page.evaluate(async (below) => {
    const status = async (path, method) => (await fetch(below + path, { method })).status;
    return [await status("v1/relay", "GET"), await status("page.css", "POST"), await status("page.css", "GET"), await status("index.html", "GET")];
  }, below);
  assert.deepEqual(answers, [503, 503, 200, 200]);
  assert.deepEqual(asked, [`${below}v1/relay`, `${below}page.css`]);
});

test("APP4: a new version waits until it is asked for; what is typed up to that moment is there afterwards", async (t) => {
  const { site, noor } = await visit(t, { dist: await slow(t) });
  await board.create(noor, BRIEF);
  await board.note(noor, "Where the keys are");
  await offered(noor, site, await newer(t));
  await noor.page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await noor.page.evaluate(() => document.documentElement.scrollWidth <= 320), "nothing is wider than the window");
  assert.deepEqual(await mark(noor.page), ["Quietstorm", "Quietstorm"]);
  let loads = 0;
  noor.page.on("load", () => (loads += 1));
  await noor.page.workers()[0].evaluate(() => (globalThis.late = 2_500));
  await box(noor).fill("Half a thou");
  await reloading(noor, async () => {
    await box(noor).pressSequentially("ght");
    await useIt(noor.page).click();
  });
  assert.deepEqual(await mark(noor.page), ["newer", "newer"]);
  await noor.click(QUESTION);
  await noor.see("Where the keys are");
  await noor.page.waitForFunction(() =>
    [...document.querySelector("quiet-storm").shadowRoot.querySelectorAll("textarea")].some(({ value }) => value === "Half a thought"),
  );
  assert.equal(loads, 1, "the page was loaded once more, and not again");
  assert.equal(await news(noor.page).innerText(), "");
});

test("APP5: other tabs are told and work on with the version they began with, whose files go with the last of them", async (t) => {
  const { site, noor } = await visit(t);
  await board.create(noor, BRIEF);
  const [one, two] = [noor.page, await noor.tab()];
  await noor.click(QUESTION);
  await box(noor).fill("typed in the other tab");
  const dist = await newer(t);
  await offered(noor, site, dist);
  noor.page = one;
  await reloading(noor, () => useIt(one).click());
  assert.deepEqual(await mark(one), ["newer", "newer"]);
  await news(two).getByText("Another tab has moved to the new version: reload when you are ready.").waitFor();
  assert.deepEqual(await mark(two), ["Quietstorm", "Quietstorm"]);
  noor.page = two;
  assert.equal(await box(noor).inputValue(), "typed in the other tab");
  const script = (page) => page.evaluate(async () => (await (await fetch("quietstorm.js")).text()).includes("globalThis.mark"));
  assert.deepEqual([await script(one), await script(two)], [true, false]);
  const [engine] = two.workers();
  const next = two.waitForEvent("worker");
  await Promise.allSettled([engine.evaluate(() => import("./engine/quietstorm-engine.js").then(({ fault }) => fault())), next]);
  await noor.see("Nothing you typed is lost");
  await board.note(noor, "and noted with a new engine");
  const marks = (page) => page.workers()[0].evaluate(() => [globalThis.mark ?? "Quietstorm", globalThis.engine ?? "Quietstorm"]);
  assert.deepEqual([await marks(one), await marks(two)], [["newer", "newer"], ["Quietstorm", "Quietstorm"]]);
  const [old, fresh] = [await listed(DIST), await listed(dist)];
  assert.deepEqual(await kept(two), Object.fromEntries([old, fresh]));
  await noor.page.reload();
  await noor.ready();
  assert.deepEqual(await mark(two), ["newer", "newer"]);
  await two.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.deepEqual(await kept(two), Object.fromEntries([fresh]));
  await noor.click(QUESTION);
  await noor.see("and noted with a new engine");
});

test("APP6: a version of which one file fails, or is not what its list says, is not kept at all; the old one goes on", async (t) => {
  const { site, noor } = await visit(t);
  const before = await kept(noor.page);
  const half = await changed(t, { "quietstorm.js": (text) => `${text}\nglobalThis.mark = "half";\n` }, ["quietstorm.js"]);
  const whole = await newer(t);
  for (const [dist, failing] of [[half, () => false], [whole, (path) => path === "/view/quietstorm_bg.wasm"]]) {
    [site.dist, site.failing] = [dist, failing];
    assert.equal(await look(noor.page), "redundant");
    assert.deepEqual(await kept(noor.page), before);
    await noor.open();
    assert.deepEqual(await mark(noor.page), ["Quietstorm", "Quietstorm"]);
    assert.equal(await news(noor.page).innerText(), "");
  }
  site.failing = () => false;
  await offered(noor, site, whole);
  await reloading(noor, () => useIt(noor.page).click());
  assert.deepEqual(await mark(noor.page), ["newer", "newer"]);
});

test("APP7: a page that holds only the element gets no service worker and keeps no file", async (t) => {
  const site = await serve({ pages: { "/host.html": hostPage("<quiet-storm></quiet-storm>") } });
  const noor = await person("Noor", site);
  t.after(async () => {
    await noor.leave();
    await site.close();
  });
  await noor.open("/host.html");
  await board.create(noor, BRIEF);
  await noor.page.waitForLoadState("networkidle");
  const found = await noor.page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]);
  assert.deepEqual(found, [0, []]);
});

test("APP8: where there are no service workers, or none is allowed, the page works as ever and says nothing", async (t) => {
  const ways = {
    "there are none": [{}, () => delete Navigator.prototype.serviceWorker],
    "none is allowed": [{ failing: (path) => path === "/service-worker.js" }, () => {}],
  };
  for (const [way, [options, script]] of Object.entries(ways)) {
    await t.test(way, async (t) => {
      const site = await serve(options);
      const noor = await person("Noor", site);
      t.after(async () => {
        await noor.leave();
        await site.close();
      });
      await noor.context.addInitScript(script);
      await noor.open();
      await board.create(noor, BRIEF);
      await noor.page.waitForLoadState("networkidle");
      assert.equal(await news(noor.page).innerText(), "");
      const refused = options.failing ? /503|ServiceWorker/ : /^$/;
      assert.deepEqual(noor.trouble.filter((line) => !refused.test(line)), []);
    });
  }
});

test("APP9: a reload that would lose something is not made; it says so, and the button stays", async (t) => {
  const { site, noor } = await visit(t);
  await noor.click("Start a brainstorm");
  await noor.write("The question", "A brief that is kept nowhere yet");
  await offered(noor, site, await newer(t));
  await useIt(noor.page).click();
  await news(noor.page).getByText(/something you have typed here is not kept on this device yet/).waitFor();
  assert.deepEqual(await mark(noor.page), ["Quietstorm", "Quietstorm"]);
  assert.equal(await noor.element.getByLabel("The question").first().inputValue(), "A brief that is kept nowhere yet");
  await noor.write("The question", "");
  await reloading(noor, () => useIt(noor.page).click());
  assert.deepEqual(await mark(noor.page), ["newer", "newer"]);
});
