// Firefox, where there is one, spoken to in WebDriver BiDi: a way that a Firefox of any distribution understands.

import { existsSync } from "node:fs";
import { launch } from "puppeteer-core";

/** Where Firefox is on this machine, if it is there. */
export const firefox = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));

/** Somebody with a Firefox of their own. */
export async function visitor() {
  const browser = await launch({ browser: "firefox", executablePath: firefox, headless: true });
  const page = await browser.newPage();
  const trouble = [];
  // Firefox looks for a picture of the page's that a strict policy forbids.
  const note = (text) => text.includes("/favicon.ico") || trouble.push(text);
  page.on("pageerror", (error) => note(error.message));
  page.on("console", (message) => message.type() === "error" && note(message.text()));
  const who = { browser, page, trouble };
  return { ...who, ...verbs(page), leave: () => browser.close() };
}

/** In the page: something in the element's shadow root by the words on it, once it is there and can be seen. */
function look(kind, words) {
  const root = document.querySelector("quiet-storm")?.shadowRoot;
  const all = (selector) => [...(root?.querySelectorAll(selector) ?? [])];
  const said = (part) => part.textContent.trim();
  const found = {
    box: () => all("label").find((label) => said(label).startsWith(words))?.control,
    button: () => all("button").find((button) => said(button) === words && !button.disabled),
    text: () => all("h2, h3, h4, p, strong").find((part) => said(part).includes(words)),
  }[kind]();
  return found?.checkVisibility() && found;
}

function verbs(page) {
  const find = (kind, words) => page.waitForFunction(look, { timeout: 15_000 }, kind, words);
  return {
    press: async (words) => (await find("button", words)).click(),
    choose: async (words) => (await find("text", words)).click(),
    write: async (label, words) => (await find("box", label)).type(words),
    see: (words) => find("text", words),
  };
}

/** The same piece of work as in Chromium: somebody makes a board, writes an idea and seals it. */
export async function works(who) {
  await who.press("Start a brainstorm");
  await who.write("The question", "What should greet a new colleague on the first day?");
  await who.write("Your name", "Vera");
  await who.choose("Only you");
  await who.press("Create the board");
  await who.write("Your idea", "A desk that is ready\n");
  await who.see("A desk that is ready");
  await who.press("Seal my ideas");
  await who.press("Seal now");
  await who.see("Your receipt");
}

/** What the table says of a host in which the work has been done. */
export async function seen({ page }) {
  const memory = await page.evaluate(() => document.querySelector("quiet-storm").shadowRoot.querySelector(".memory-only") !== null);
  return { engine: page.workers().length > 0 ? "in a worker" : "in the page", kept: memory ? "in memory, and says so" : "on the device" };
}
