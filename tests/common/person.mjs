// One person with a browser of their own: a Chromium profile that nobody shares, and what a person does with it.

import { chromium } from "playwright-core";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const ARTIFACTS = resolve(new URL("../artifacts", import.meta.url).pathname);
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function browserPath() {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = known.find((path) => path && existsSync(path));
  if (!found) throw new Error("there is no Chromium here: install it, or name it in the environment variable CHROMIUM");
  return found;
}

/** Somebody who comes with a fresh profile. `options` are Playwright's for a context: locale, timezoneId, viewport, colorScheme, … */
export async function person(name, site, options = {}) {
  const somebody = new Person(name, site, options, await mkdtemp(join(tmpdir(), "quietstorm-")));
  await somebody.start();
  return somebody;
}

class Person {
  constructor(name, site, options, profile) {
    Object.assign(this, { name, site, options, profile });
    /** What went wrong behind this person's back: uncaught errors, console errors, refused or foreign requests. */
    this.trouble = [];
    /** The selector of the iframe that the element is in, if it is in one. */
    this.frame = undefined;
  }

  /** Opens the browser; after `quit`, with the same profile. */
  async start() {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: browserPath(),
      args: FLAGS,
      headless: true,
      acceptDownloads: true,
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      ...this.options,
    });
    this.context.setDefaultTimeout(15_000);
    this.context.on("page", (page) => this.#watch(page));
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.#watch(this.page);
  }

  #watch(page) {
    if (page.watched) return;
    page.watched = true;
    page.on("pageerror", (error) => this.trouble.push(`${error.message}`));
    page.on("console", (message) => message.type() === "error" && this.trouble.push(message.text()));
    page.on("request", (request) => {
      const ours = (this.site.origins ?? [this.site.origin]).some((origin) => request.url().startsWith(`${origin}/`));
      const foreign = !ours && !/^(data|blob|about):/.test(request.url());
      if (foreign) this.trouble.push(`a request to ${request.url()}`);
    });
  }

  /** Goes to a page of the site and waits until its first element is there, view and all. */
  async open(path = "/") {
    await this.page.goto(this.site.origin + path);
    await this.ready();
  }

  /** Waits until this element, the page's first unless another is given, has its view. */
  async ready(element = this.element) {
    const view = ({ shadowRoot }) => shadowRoot?.firstElementChild?.firstElementChild?.matches(":not(.before)");
    const handle = await element.elementHandle();
    await (await handle.ownerFrame()).waitForFunction(view, handle);
  }

  /** Another tab of the same browser, which becomes the one this person looks at. */
  async tab(path = "/") {
    this.page = await this.context.newPage();
    await this.open(path);
    return this.page;
  }

  /** The first element on the page, or in its frame that `frame` selects. Locators look into its shadow root by themselves. */
  get element() {
    return (this.frame ? this.page.frameLocator(this.frame) : this.page).locator("quiet-storm").first();
  }

  /** Something by its role and its name, as a screen reader would say them. */
  role(role, name) {
    return this.element.getByRole(role, { name });
  }

  async click(name, role = "button") {
    await this.role(role, name).first().click();
  }

  async write(label, text) {
    await this.element.getByLabel(label).first().fill(text);
  }

  /** Waits for a text to be seen. */
  async see(text) {
    await this.element.getByText(text).first().waitFor();
  }

  /** Everything readable in the element, shadow root included. */
  async text() {
    return this.element.evaluate((element) => element.shadowRoot.querySelector("div").innerText);
  }

  /** Does something that gives a file: its name, its place on this machine and its bytes. */
  async download(action) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    const path = join(this.profile, `download-${Date.now()}-${basename(download.suggestedFilename())}`);
    await download.saveAs(path);
    return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
  }

  /** Gives a file to a file input: a path, or { name, mimeType, buffer }. */
  async give(file, input = this.element.locator("input[type=file]").first()) {
    await input.setInputFiles(file);
  }

  /** Drops a file on something. */
  async drop({ name, bytes }, place) {
    const handle = await this.page.evaluateHandle(
      ([name, bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
        return transfer;
      },
      [name, [...bytes]],
    );
    for (const type of ["dragenter", "dragover", "drop"]) await place.dispatchEvent(type, { dataTransfer: handle });
  }

  async offline(off = true) {
    await this.context.setOffline(off);
  }

  /** Pictures at three widths, light and dark, in tests/artifacts. */
  async shoot(label, widths = [320, 768, 1280]) {
    await mkdir(ARTIFACTS, { recursive: true });
    const before = this.page.viewportSize();
    for (const colorScheme of ["light", "dark"]) {
      await this.page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await this.page.setViewportSize({ width, height: 800 });
        await this.page.screenshot({ path: join(ARTIFACTS, `${label}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await this.page.emulateMedia({ colorScheme: null });
    await this.page.setViewportSize(before);
  }

  /** Closes the browser; the profile stays. */
  async quit() {
    await this.context.close();
  }

  /** Closes the browser and forgets the profile. */
  async leave() {
    await this.quit();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
