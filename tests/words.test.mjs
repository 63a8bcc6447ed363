// Which language an element speaks, and whether everything on its screens is said in it and fits.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fits } from "./common/fits.mjs";
import { PSEUDO, tables, wholeWay } from "./common/languages.mjs";
import { person } from "./common/person.mjs";
import { hostPage, serve } from "./common/server.mjs";

let site, all;

const table = (tag) => all.find((one) => one.tag === tag);

before(async () => {
  all = await tables();
  const pages = {
    "/attribute.html": hostPage(`<main lang="de"><quiet-storm lang="${PSEUDO}"></quiet-storm></main>`),
    "/around.html": hostPage(`<main lang="${PSEUDO}"><p lang="de">nebenan</p><quiet-storm></quiet-storm></main>`),
    "/shadow.html": hostPage(`<main lang="${PSEUDO}"><div><template shadowrootmode="open"><quiet-storm></quiet-storm></template></div></main>`),
    "/nothing.html": hostPage(`<quiet-storm></quiet-storm>`).replace(`<html lang="en">`, "<html>"),
    "/unknown.html": hostPage(`<quiet-storm lang="tlh"></quiet-storm>`),
    "/two.html": hostPage(`<quiet-storm lang="en"></quiet-storm><quiet-storm lang="${PSEUDO}"></quiet-storm>`),
    "/turned.html": hostPage(`<quiet-storm lang="en" dir="rtl"></quiet-storm>`),
  };
  for (const { tag } of all) pages[`/${tag}.html`] = hostPage(`<quiet-storm lang="${tag}" link="none"></quiet-storm>`);
  site = await serve({ pages });
});

after(() => site?.close());

async function arrives(t, path, options) {
  const somebody = await person("Reader", site, options);
  t.after(() => somebody.leave());
  await somebody.open(path);
  return somebody;
}

/** Which language the view says that it speaks, and what its first heading says. */
const heard = (element) =>
  element.evaluate(({ shadowRoot }) => {
    const place = shadowRoot.firstElementChild;
    return [place.lang, place.querySelector("h2").textContent, getComputedStyle(place).direction];
  });

const promise = (tag) => [tag, table(tag).words["lobby-promise"], table(tag).dir];

test("WORD11: an element speaks the language of its attribute, else that of the page around it, else the browser's, else English", async (t) => {
  const anna = await arrives(t, "/attribute.html", { locale: "de-AT" });
  assert.deepEqual(await heard(anna.element), promise(PSEUDO), "its own attribute comes first");
  await anna.open("/around.html");
  assert.deepEqual(await heard(anna.element), promise(PSEUDO), "then the nearest element around it");
  await anna.page.goto(`${site.origin}/shadow.html`);
  const inside = anna.page.locator("quiet-storm");
  await anna.ready(inside);
  assert.deepEqual(await heard(inside), promise(PSEUDO), "across shadow roots");
  await anna.open("/nothing.html");
  assert.deepEqual(await heard(anna.element), promise("de"), "then the browser, and German is spoken in Austria");
  await anna.open("/");
  assert.deepEqual(await heard(anna.element), promise("de"), "the standalone page follows the browser");
  assert.equal(await anna.page.evaluate(() => document.documentElement.lang), "de");
  await anna.open("/unknown.html");
  assert.deepEqual(await heard(anna.element), promise("de"), "a language that is not there is as none");
  const kahless = await arrives(t, "/unknown.html", { locale: "mi-NZ" });
  assert.deepEqual(await heard(kahless.element), promise("en"), "and English is always there");
  assert.deepEqual([...anna.trouble, ...kahless.trouble], []);
});

test("WORD12: two elements of one page speak two languages, and each is asked for once", async (t) => {
  const anna = await arrives(t, "/nothing.html");
  const asked = [];
  anna.page.on("request", (request) => /\/lang\/(.+)\.json$/.exec(request.url()) && asked.push(new URL(request.url()).pathname));
  await anna.open("/two.html");
  const [one, two] = [anna.page.locator("quiet-storm").nth(0), anna.page.locator("quiet-storm").nth(1)];
  await anna.ready(two);
  assert.deepEqual(await heard(one), promise("en"));
  assert.deepEqual(await heard(two), promise(PSEUDO));
  await two.getByRole("button", { name: table(PSEUDO).words["lobby-start"] }).click();
  await two.getByText(table(PSEUDO).words["setup-heading"]).waitFor();
  assert.deepEqual(asked.sort(), ["/lang/en-XA.json", "/lang/en.json"]);
  assert.deepEqual(anna.trouble, []);
});

test("WORD13: an element runs the way of its language, unless its own dir says otherwise, now or later", async (t) => {
  const anna = await arrives(t, "/turned.html");
  assert.deepEqual((await heard(anna.element))[2], "rtl");
  await anna.element.evaluate((element) => element.removeAttribute("dir"));
  await anna.page.waitForFunction(() => getComputedStyle(document.querySelector("quiet-storm").shadowRoot.firstElementChild).direction === "ltr");
  for (const { tag, dir } of all) {
    await anna.open(`/${tag}.html`);
    assert.deepEqual(await heard(anna.element), promise(tag));
    assert.equal(await anna.element.evaluate(({ shadowRoot }) => shadowRoot.firstElementChild.matches(":dir(rtl)")), dir === "rtl", tag);
  }
  assert.ok(["rtl", "ltr"].every((way) => all.some(({ dir }) => dir === way)), "there are languages of both ways");
});

/** Whatever can be read, or is read out, that neither came from the catalogue nor from a person. */
const foreign = (element) =>
  element.evaluate(({ shadowRoot }) => {
    const found = [];
    const letters = /\p{L}/u;
    const look = (text, where) => letters.test(text) && !/^\s*⟦.*⟧\s*$/s.test(text) && found.push(`${where}: ${text}`);
    const kept = (at) => at.closest("[translate=no], datalist, [readonly], .receipt");
    const walker = document.createTreeWalker(shadowRoot.firstElementChild, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!kept(walker.currentNode.parentElement)) look(walker.currentNode.data.replace(/\u200b/g, ""), walker.currentNode.parentElement.className);
    for (const at of shadowRoot.querySelectorAll("*")) for (const name of ["aria-label", "title", "placeholder", "alt"]) look(at.getAttribute(name) ?? "", name);
    return found;
  });

test("WORD14: everything on every screen comes from the catalogue", async (t) => {
  const anna = await arrives(t, `/${PSEUDO}.html`);
  await wholeWay(anna, table(PSEUDO), async (screen) => assert.deepEqual(await foreign(anna.element), [], screen));
  assert.deepEqual(anna.trouble, []);
});

test("WORD15: no screen needs scrolling sideways on 320 pixels, in any language", async (t) => {
  for (const words of all) {
    await t.test(words.tag, async (t) => {
      const anna = await arrives(t, `/${words.tag}.html`);
      await wholeWay(anna, words, (screen) => fits(anna, `${words.tag}, ${screen}`));
      assert.deepEqual(anna.trouble, []);
    });
  }
});
