// What people do at a board, in the words that stand on the screen. Every verb waits for what it brings.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

/** What a box for date and time says at a moment, in a zone. */
export const moment = (ms, timeZone) => new Date(ms).toLocaleString("sv-SE", { timeZone }).replace(" ", "T");

/** The facilitator fills the brief in and makes the board. `holders` is 1, 2 or 3 people, or `{ deadline }`, which leaves it to the relay's clock. */
export async function create(who, brief, holders = 1) {
  await who.click("Start a brainstorm");
  await who.write("The question", brief.question);
  await who.write("Why it matters", brief.why ?? "");
  for (const [at, prompt] of (brief.prompts ?? []).entries()) {
    if ((await who.element.getByLabel(`Side ${at + 1}`, { exact: true }).count()) === 0) await who.click("Add a side");
    await who.element.getByLabel(`Side ${at + 1}`, { exact: true }).fill(prompt);
  }
  await who.element.getByLabel("Ideas to aim for, each").fill(`${brief.goal ?? 0}`);
  await who.element.getByText("Limits, who decides, what happens then").click();
  await who.write("What an idea has to respect", brief.constraints ?? "");
  await who.write("Who decides", brief.decider ?? "");
  await who.write("What will happen with the result", brief.outcome ?? "");
  await who.element.getByLabel("Your name", { exact: true }).fill(brief.facilitator);
  if (brief.naming === "named") await who.element.getByText("With their authors’ names").click();
  if (holders.deadline) await who.element.getByLabel("Everything opens at").fill(moment(holders.deadline, who.options.timezoneId));
  else await who.element.getByText(["Only you", "You and one other person", "Any two of three"][holders - 1]).click();
  await who.click("Create the board");
  await who.element.getByRole("heading", { name: brief.question }).waitFor();
}

/** The link that is shown, of the first place that shows one. */
export async function link(who) {
  const box = who.element.getByRole("textbox", { name: "The link" }).first();
  await box.waitFor();
  return box.inputValue();
}

/** The facilitator's link for everybody who writes. */
export async function invitation(who) {
  const fold = who.element.locator("details.share").first();
  await fold.waitFor();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  return link(who);
}

/** Unfolds something by its summary, if it is folded. */
export async function fold(who, summary) {
  const details = who.element.locator("details", { has: who.page.locator("summary", { hasText: summary }) }).first();
  await details.waitFor();
  if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
}

/** Comes in by pasting a link on the first screen. */
export async function comeIn(who, address) {
  await who.element.getByLabel("A link somebody sent you").fill(address);
  await who.role("button", "Come in").last().click();
}

/** Saves this person's file. */
export function file(who) {
  return who.download(() => who.role("button", /Save my file|Save the file for them/).first().click());
}

/** Takes a file in, and gives the lines of the report. */
export async function takeIn(who, saved) {
  const close = who.role("button", "Close").and(who.element.locator(".carry-report button"));
  if (await close.count()) await close.first().click();
  await who.give(saved.path ?? saved);
  const report = who.element.locator(".carry-report");
  await report.waitFor();
  return report.locator("li").allInnerTexts();
}

/** Carries a file from one person to another. */
export async function carry(from, to) {
  return takeIn(to, await file(from));
}

/** Adds a note to the box of a prompt. */
export async function note(who, text, prompt = "Your idea") {
  const box = who.element.getByRole("textbox", { name: prompt });
  await box.fill(text);
  await box.press("Enter");
  await who.element.locator(".note-text", { hasText: text }).first().waitFor();
}

/** Seals what is there, whatever the widget asks in between. */
export async function seal(who, what = "Seal my ideas") {
  await who.click(what);
  const now = who.role("button", "Seal now");
  const sealed = who.element.getByText("Your receipt");
  await now.or(sealed).first().waitFor();
  if (await now.isVisible()) await now.click();
  await sealed.first().waitFor();
}

/** The facilitator signs the list. */
export async function close(who) {
  await who.click("Close this round");
  await who.click("Sign and close");
  await who.element.getByText(/is closed, with/).first().waitFor();
}

/** A key holder turns their key. */
export async function turn(who, word = "Turn my key") {
  await who.click(word);
  await who.element.getByRole("dialog").getByRole("button", { name: word }).click();
}

/** Shows only what has these words in it. */
export async function find(who, words) {
  await who.element.getByRole("searchbox", { name: "Find" }).fill(words);
  if (words === "") await who.element.locator("article.idea").nth(3).waitFor();
}

/** The card of an idea, brought into sight. */
export async function card(who, text) {
  await find(who, text.slice(0, 40));
  const card = who.element.locator("article.idea", { hasText: text }).first();
  await card.waitFor();
  return card;
}

/** Opens what can be done with an idea, and chooses. */
export async function act(who, text, action) {
  const idea = await card(who, text);
  await idea.locator("[data-control=actions]").click();
  await idea.getByRole("button", { name: action, exact: true }).first().click();
  return idea;
}

/** Types into the box that an action has opened, and sends it. */
export async function say(who, text, action, box, words) {
  const idea = await act(who, text, action);
  await idea.getByLabel(box).fill(words);
  await idea.getByLabel(box).press("Enter");
}

/** Puts ideas into a new group and names it. */
export async function group(who, title, ideas) {
  for (const text of ideas) await (await card(who, text)).locator("[data-control=pick]").check();
  await find(who, "");
  await who.click("Group selected");
  await who.role("button", /^Groups \(/).click();
  const names = who.element.getByRole("textbox", { name: "Name of the group" });
  await names.first().waitFor();
  const values = await names.evaluateAll((inputs) => inputs.map((input) => input.value));
  const unnamed = names.nth(values.indexOf(""));
  await unnamed.fill(title);
  await unnamed.press("Enter");
  await who.role("button", /^Ideas \(/).click();
}

/** Gives an option so many dots. */
export async function mark(who, option, dots) {
  const more = await scrollTo(who, who.role("button", `One dot more: ${option}`));
  for (let given = 1; given <= dots; given += 1) {
    await more.click();
    await more.locator("xpath=..").getByText(given === 1 ? "1 dot" : `${given} dots`, { exact: true }).waitFor();
  }
}

/** Ticks these options of a vote by approval. */
export async function tick(who, options) {
  for (const [at, option] of options.entries()) {
    const box = who.element.getByRole("checkbox", { name: option, exact: true });
    // A long list has only what is near: look at its end, then at its beginning again.
    for (let turn = 0; (await box.count()) === 0; turn += 1) {
      assert.ok(turn < 50, `there is no option ${option}`);
      await who.page.evaluate((end) => window.scrollTo(0, end ? document.body.scrollHeight : 0), turn % 2 === 0);
      await who.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    await box.check();
    await who.see(`${at + 1} ticked`);
  }
}

/** The result's table: [rank, option, votes]. */
export async function result(who) {
  const table = who.element.locator("table").first();
  await table.waitFor({ state: "attached" });
  return table.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}

/** Scrolls down, from the top, until something comes into sight. */
export async function scrollTo(who, wanted) {
  await who.page.evaluate(() => window.scrollTo(0, 0));
  for (;;) {
    await who.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    if (await wanted.count()) return wanted.first();
    const atEnd = await who.page.evaluate(() => {
      const before = window.scrollY;
      window.scrollBy(0, window.innerHeight * 0.7);
      return window.scrollY === before;
    });
    assert.ok(!atEnd, "it is nowhere on the page");
  }
}

/** All ideas that a person can scroll to, read from the top to the bottom. */
export async function allIdeas(who) {
  const seen = new Set();
  const list = who.element.locator("article.idea .idea-text");
  await list.first().waitFor();
  await who.page.evaluate(() => window.scrollTo(0, 0));
  for (;;) {
    for (const text of await list.allInnerTexts()) seen.add(text);
    const atEnd = await who.page.evaluate(() => {
      const before = window.scrollY;
      window.scrollBy(0, window.innerHeight * 0.7);
      return window.scrollY === before;
    });
    await who.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    if (atEnd) break;
  }
  for (const text of await list.allInnerTexts()) seen.add(text);
  return seen;
}

/** The fixture of a realistic board. */
export async function fixture(name) {
  const path = new URL(`../fixtures/${basename(name)}.json`, import.meta.url);
  const data = JSON.parse(await readFile(path, "utf8"));
  assert.ok(data.people.flatMap((person) => person.ideas).length >= 60, "at least sixty ideas");
  return data;
}
