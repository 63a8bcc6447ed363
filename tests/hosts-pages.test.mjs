// The element among other people's styles, scripts and markup.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { invitation } from "./common/board.mjs";
import { closeHosts, FAILED, host, looks, seen, visit, visitor, works, WRITING } from "./common/host.mjs";
import { tell } from "./common/matrix.mjs";

let vera;

before(async () => {
  vera = await visitor();
});

after(async () => {
  await vera?.leave();
  await closeHosts();
});

/** The looks at a host: where the view cannot be had, and then while somebody writes. */
async function looksAt(site) {
  site.failing = (path) => path.startsWith("/quietstorm/view/");
  await visit(vera, site);
  await vera.element.getByRole("alert").waitFor();
  const [failed, writing] = [await looks(vera, FAILED), {}];
  site.failing = () => false;
  await visit(vera, site);
  await works(vera, { meanwhile: async () => Object.assign(writing, await looks(vera, WRITING)) });
  return { failed, writing };
}

test("HOST5: no page's style changes how the element looks", async () => {
  const plain = await looksAt(await host("plain"));
  const { all, button, box } = plain.writing;
  assert.deepEqual([all.fontSize, all.lineHeight, all.direction, all.display, all.color], ["17px", "27.2px", "ltr", "block", "rgb(35, 33, 30)"]);
  assert.deepEqual([all.userSelect, button.cursor, button.textTransform, box.textAlign], ["text", "pointer", "none", "start"]);
  for (const [name, folder, does] of [
    ["Styles that hit everything", "hostile-css", "`* { all: unset !important }`, `div { display: none !important }`, letters of 10 and 42 pixels"],
    ["MediaWiki-like", "mediawiki", "rules for headings, tables, boxes; the element within a `<p>`; an old loader’s globals"],
    ["WordPress-like", "wordpress", "`<p>` and `<br>` around and in the element, letters of 62.5 %, a bar fixed on top"],
  ]) {
    assert.deepEqual(await looksAt(await host(folder)), plain, name);
    tell(name, does, await seen(vera));
  }
});

test("HOST5: the colour scheme and what is hidden come in from the page; the direction is the language's, or that of the element's own dir", async () => {
  await visit(vera, await host("plain"));
  await vera.ready();
  const [paper, direction, visibility] = ["backgroundColor", "direction", "visibility"];
  const look = (name) => vera.element.evaluate(({ shadowRoot }, name) => getComputedStyle(shadowRoot.querySelector("div"))[name], name);
  const set = (property, value) => vera.page.evaluate(([property, value]) => document.body.style.setProperty(property, value), [property, value]);
  const light = await look(paper);
  await set("color-scheme", "dark");
  assert.notEqual(await look(paper), light);
  await vera.element.evaluate((element) => element.setAttribute("theme", "light"));
  assert.equal(await look(paper), light);
  await set("direction", "rtl");
  assert.equal(await look(direction), "ltr");
  await vera.element.evaluate((element) => element.setAttribute("dir", "rtl"));
  await vera.page.waitForFunction(() => getComputedStyle(document.querySelector("quiet-storm").shadowRoot.querySelector("div")).direction === "rtl");
  await set("visibility", "hidden");
  assert.equal(await look(visibility), "hidden");
});

test("HOST6: built-ins that a page has changed change nothing, and no key of the element's reaches the page's shortcuts", async () => {
  await visit(vera, await host("patched"));
  await works(vera, { meanwhile: typing });
  const fired = () => vera.page.locator("#fired").textContent();
  assert.equal(await fired(), "");
  tell("Patched built-ins, a shortcut on every key", "`Object.prototype.extend`, `Array.prototype.toJSON`, `Promise`, `fetch`, `addEventListener` and more; listeners on `document` and `window`", await seen(vera));
  // A person who does not write uses the page's shortcuts, also when a button of the element's has the focus.
  await vera.role("button", "All boards").focus();
  await vera.page.keyboard.press("s");
  assert.equal(await fired(), "keydown s, keydown s, keyup s, keyup s");
  await vera.page.keyboard.down("Enter");
  await vera.page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches("[data-heading]"));
  await vera.page.keyboard.up("Enter");
  assert.equal(await fired(), "keydown s, keydown s, keyup s, keyup s");
  await vera.page.locator("#search").focus();
  await vera.page.keyboard.press("Tab");
  assert.equal(await fired(), "keydown s, keydown s, keyup s, keyup s, keyup Tab, keyup Tab");
});

/** Everything that a keyboard does in the box and on the buttons around it. */
async function typing() {
  const { keyboard } = vera.page;
  const box = vera.element.getByRole("textbox", { name: "Your idea" });
  await box.focus();
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?.,";
  await keyboard.type(letters);
  assert.equal(await box.inputValue(), letters);
  for (const key of ["ArrowLeft", "Home", "Backspace", "Delete", "Escape", "Control+a", "Control+z", "Enter"]) await keyboard.press(key);
  await vera.element.locator(".note-text").nth(1).waitFor();
  // Without the mouse: a note goes up and is taken back, by keys that mean something here.
  const before = await vera.element.locator(".note-text").allInnerTexts();
  await vera.role("button", /^Edit: /).last().focus();
  await keyboard.down("Alt");
  await hold("ArrowUp", before.toReversed());
  await keyboard.up("Alt");
  await vera.role("button", /^Delete: /).last().focus();
  // A space presses a button when it is let go.
  await keyboard.press("Space");
  await vera.element.locator(".note-text").nth(1).waitFor({ state: "detached" });
  assert.deepEqual(await vera.element.locator(".note-text").allInnerTexts(), [before[1]]);
}

/** Presses a key and lets it go as a person does: not before the notes are seen to be these, and the focus is back in the element. */
async function hold(key, notes) {
  await vera.page.keyboard.down(key);
  const settled = ([{ shadowRoot }, notes]) => {
    const texts = [...shadowRoot.querySelectorAll(".note-text")].map((note) => note.textContent);
    return shadowRoot.activeElement && texts.length === notes.length && notes.every((text, at) => texts[at] === text);
  };
  await vera.page.waitForFunction(settled, [await vera.element.elementHandle(), notes]);
  await vera.page.keyboard.up(key);
}

test("HOST15: a board that comes up with its page takes neither the focus nor the place in the page; following its link does", async () => {
  const made = {};
  const site = await host("plain", { made });
  await visit(vera, site);
  await works(vera);
  const link = await invitation(vera);
  const page = (element) => `<!doctype html><script type="module" src="/quietstorm/quietstorm.js"></script>${"<p>News of the week</p>".repeat(60)}${element}`;
  made["/named.html"] = page(`<quiet-storm loading="eager" board="${link}"></quiet-storm>`);
  made["/free.html"] = page(`<quiet-storm loading="eager"></quiet-storm>`);
  const where = () =>
    vera.page.evaluate(async () => {
      for (let frames = 0; frames < 4; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      const { shadowRoot } = document.querySelector("quiet-storm");
      const said = shadowRoot.querySelector(".unseen[role=status]").textContent;
      return { focus: Boolean(shadowRoot.activeElement), scrolled: scrollY > 0, said };
    });
  await visit(vera, site, { path: "/named.html" });
  await vera.see("Read or change my notes");
  assert.deepEqual(await where(), { focus: false, scrolled: false, said: "" });
  // Whoever uses it is in it: from then on the focus goes along.
  await vera.click("All boards");
  await vera.element.locator(".boards-open").click();
  await vera.see("Read or change my notes");
  assert.equal((await where()).focus, true);
  await visit(vera, site, { path: `/free.html#${link.split("#")[1]}` });
  await vera.see("Read or change my notes");
  const { focus, scrolled } = await where();
  assert.deepEqual({ focus, scrolled }, { focus: true, scrolled: true });
});

test("HOST7: two elements have two boards, and one engine", async () => {
  const made = {};
  const site = await host("two-boards", { made });
  await visit(vera, site);
  const questions = ["What do we begin?", "What do we leave?"];
  const links = [];
  for (const [at, question] of questions.entries()) {
    const one = Object.create(vera, { element: { value: vera.page.locator("quiet-storm").nth(at) } });
    await works(one, { question });
    links.push(await invitation(one));
  }
  const [left, right] = questions.map((_, at) => vera.page.locator("quiet-storm").nth(at));
  await left.getByRole("heading", { name: questions[0] }).waitFor();
  await right.getByRole("heading", { name: questions[1] }).waitFor();
  const found = await seen(vera);
  assert.equal(vera.page.workers().length, 1);
  // The page names the boards: by a link and by what follows its #.
  const tags = [links[1], links[0].split("#")[1]].map((board) => `<quiet-storm board="${board}"></quiet-storm>`);
  made["/named.html"] = `<!doctype html><title>Two</title><script type="module" src="/quietstorm/quietstorm.js"></script>${tags.join("")}`;
  await visit(vera, site, { path: "/named.html" });
  await left.getByRole("heading", { name: questions[1] }).waitFor();
  await right.getByRole("heading", { name: questions[0] }).waitFor();
  assert.equal(new URL(vera.page.url()).hash, "");
  assert.deepEqual(vera.trouble, []);
  tell("Two elements, two boards", "`<quiet-storm board=\"…\">` twice", { ...found, works: "a board made, an idea written and sealed in each; each opens its own" });
});
