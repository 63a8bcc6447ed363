// What goes wrong at a person's desk: bad files, bad links, strange texts, nervous fingers, tabs, reloads, disks that are full, an engine that dies.
// Each has its sentence, and nothing is lost.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { NO_DATABASE, broken } from "./common/engine.mjs";
import * as damage from "./common/damage.mjs";
import { person } from "./common/person.mjs";
import { serve } from "./common/server.mjs";

const QUESTION = "What goes wrong most often?";
const MB = 1 << 20;

let site, link, ann, ben;

/** Ann asks and holds the only key; Ben takes part. */
before(async () => {
  site = await serve();
  [ann, ben] = await Promise.all(["Ann", "Ben"].map((name) => person(name, site)));
  await ann.open();
  await board.create(ann, { question: QUESTION, goal: 0, facilitator: "Ann" });
  await ann.see("Your ideas");
  link = await board.invitation(ann);
  await come(ben);
});

after(async () => {
  for (const who of [ann, ben].filter(Boolean)) await who.leave();
  await site?.close();
});

async function come(who) {
  await who.open(link.slice(site.origin.length));
  await who.see("Your ideas");
}

/** Opens the board that is kept on this device. */
async function comeBack(who) {
  await who.open();
  await who.click(new RegExp(QUESTION.replace("?", "\\?")));
  await who.see("Your ideas");
}

/** A newcomer for one test. */
async function guest(t, name, prepare = async () => {}) {
  const who = await person(name, site);
  t.after(() => who.leave());
  await prepare(who);
  await come(who);
  return who;
}

const notes = (who) => who.element.locator(".note-text").allInnerTexts();
const box = (who) => who.element.getByRole("textbox", { name: "Your idea" });

/** Whether a box comes to hold this text. The boxes are looked up each time: a screen may be drawn anew meanwhile. */
const holds = (who, text) =>
  who.page
    .waitForFunction(
      (text) => [...document.querySelector("quiet-storm").shadowRoot.querySelectorAll("textarea")].some((area) => area.value === text),
      text,
      { timeout: 10_000 },
    )
    .then(() => true, () => false);

/** Waits until exactly these notes are there. */
async function has(who, texts) {
  for (const text of texts) await who.element.locator(".note-text", { hasText: text }).first().waitFor();
  assert.deepEqual((await notes(who)).sort(), [...texts].sort());
}

/** Unfolds the notes of somebody who has sealed. */
async function unfold(who) {
  const fold = who.role("button", "Read or change my notes");
  if (await fold.count()) await fold.click();
}

test("TEAM2: every bad file has its own sentence, and takes nothing away", async () => {
  await board.note(ann, "kept through all of it");
  await board.note(ben, "late trains");
  await board.seal(ben);
  const good = await board.file(ben);
  const { bytes } = good;
  const cut = (await board.takeIn(ann, damage.cutOff(bytes))).join(" ");
  assert.match(cut, /The file ends in the middle\. All that came before is in/);
  const altered = (await board.takeIn(ann, damage.altered(bytes))).join(" ");
  assert.match(altered, /1 left out: altered on the way, or of another board/);
  const refused = [
    [damage.ofAnotherBoard(bytes), "This file belongs to another board. Nothing has changed"],
    [damage.newer(bytes), "This file was made by a newer version of Quietstorm. Nothing is lost"],
    [damage.empty(), "The file is empty. Nothing has changed"],
    [damage.noBundle(), "This is not a Quietstorm file"],
    [await damage.huge(join(ann.profile, "huge.quietstorm"), 100 * MB), "The file has 100 MB, and 64 MB is the most. It was not read and nothing has changed"],
  ];
  for (const [file, sentence] of refused) {
    await ann.give(file);
    await ann.see(sentence);
  }
  await has(ann, ["kept through all of it"]);
  const whole = (await board.takeIn(ann, good)).join(" ");
  const brought = [cut, altered, whole].map((report) => Number(/(\d+) pieces? new/.exec(report)?.[1] ?? 0));
  assert.equal(brought.reduce((sum, one) => sum + one), 1, "the one piece that was new has come, with whichever file had it whole");
  await ann.see("1 contribution is here");
});

test("TEAM3: a link without a key, a damaged and a newer one are told apart, and the good one still works", async (t) => {
  const who = await person("Cleo", site);
  t.after(() => who.leave());
  await who.open();
  const at = link.indexOf("#qs1.") + 40;
  const wrong = link.slice(0, at) + (link[at] === "A" ? "B" : "A") + link.slice(at + 1);
  const links = [
    [link.slice(0, link.indexOf("#")), "The key is missing in this link"],
    [wrong, "A character is missing or different in this link"],
    [link.slice(0, -30), "A character is missing or different in this link"],
    [link.replace("#qs1.", "#qs2."), "This link was made by a newer version"],
  ];
  for (const [address, sentence] of links) {
    await board.comeIn(who, address);
    await who.see(sentence);
    assert.equal(await who.element.getByLabel("A link somebody sent you").inputValue(), address, "what was pasted is still there");
    await who.role("button", "Close").last().click();
  }
  await who.open(wrong.slice(site.origin.length));
  await who.see("A character is missing or different in this link");
  await board.comeIn(who, link);
  await who.see("Your ideas");
});

test("TEAM4: a kit with a wrong word is refused by the word and its place; the right one works", async (t) => {
  await ann.element.getByText("Your recovery kit").first().click();
  await ann.click("Show the words");
  const list = ann.element.locator(".kit-words li");
  await list.first().waitFor();
  const words = await list.allInnerTexts();
  await ann.click("Put them away");
  const who = await guest(t, "Cleo");
  await who.element.getByText("Get a key back from its recovery kit").click();
  const kits = [
    [words.with(2, "stom"), /Word 3, “stom”, is not a word of any recovery kit\. Nothing has changed: did you mean “\w+”\?/],
    [words.slice(1), "A recovery kit has 12 words, and these are 11"],
    [words.toReversed(), /one is the wrong one or in the wrong place|belongs to another board or another person/],
  ];
  for (const [kit, sentence] of kits) {
    await who.write("The twelve words, in their order", kit.join(" "));
    await who.click("Bring my key back");
    await who.see(sentence);
    assert.equal(await who.element.getByLabel("The twelve words, in their order").inputValue(), kit.join(" "), "the words are still in their box");
  }
  await who.write("The twelve words, in their order", words.join(" "));
  await who.click("Bring my key back");
  await who.see("Your keys are back on this device");
});

test("TEAM5: a text that is too long or says nothing is refused and stays in its box; every writing system comes through as it is", async (t) => {
  const who = await guest(t, "Dan");
  const long = "x".repeat(100_000);
  await box(who).fill(long);
  await box(who).press("Enter");
  await who.see(/100,000 characters/);
  assert.ok(await holds(who, long), "the long text is still in its box");
  await box(who).fill("   \n  ");
  await box(who).press("Enter");
  await box(who).fill("\u200b\u2060 \u200b");
  await box(who).press("Enter");
  await who.see("There were only spaces or invisible characters in the box");
  assert.deepEqual(await notes(who), []);
  const kept = ["👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 café", "الاجتماعات كثيرة جدًا (3)", "会议太多了，星期三不开会", "नमस्ते ภาษาไทย 한국어"];
  const all = [...kept, "safetxt.exe end"];
  for (const text of kept) await board.note(who, text);
  await box(who).fill("safe\u202Etxt.exe\u202C \u2066end\u0007");
  await box(who).press("Enter");
  await has(who, all);
  await comeBack(who);
  await has(who, all);
});

test("TEAM6: Enter twice is one note, and a double click on the seal one contribution", async (t) => {
  const who = await guest(t, "Eve");
  await box(who).fill("once");
  await box(who).evaluate((area) => {
    for (let press = 0; press < 2; press += 1) area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true, cancelable: true }));
  });
  await has(who, ["once"]);
  await who.role("button", "Seal my ideas").dblclick();
  await who.see("Your receipt");
  assert.match((await board.carry(who, ann)).join(" "), /1 piece new/);
  assert.ok(!(await who.text()).includes("sealed 2 times"), "it is sealed once");
});

test("TEAM7: two tabs of one person show each other's notes at once, and sealing in one is seen in the other", async (t) => {
  const who = await guest(t, "Finn");
  const one = { page: who.page, element: who.element };
  const other = await who.context.newPage();
  const two = { page: other, element: other.locator("quiet-storm").first() };
  await other.goto(site.origin);
  await two.element.getByRole("button", { name: QUESTION }).first().click();
  await box(two).waitFor();
  const write = async (tab, texts) => {
    for (const text of texts) {
      await box(tab).fill(text);
      await box(tab).press("Enter");
    }
  };
  await Promise.all([write(one, ["one of one", "two of one"]), write(two, ["one of two", "two of two"])]);
  for (const tab of [one, two]) await has(tab, ["one of one", "two of one", "one of two", "two of two"]);
  await two.element.getByRole("button", { name: "Seal my ideas" }).click();
  for (const tab of [one, two]) await tab.element.getByText("Your receipt").waitFor();
  await one.element.getByText("4 ideas inside").first().waitFor();
});

/** Waits until the browser's database has a text as a draft. */
const keptAsDraft = (who, text) =>
  who.page.waitForFunction(
    (text) =>
      new Promise((answer) => {
        const opening = indexedDB.open("quietstorm");
        opening.onerror = () => answer(false);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction("drafts").objectStore("drafts").getAll();
          reading.onerror = () => (database.close(), answer(false));
          reading.onsuccess = () => (database.close(), answer(JSON.stringify(reading.result).includes(text)));
        };
      }),
    text,
  );

test("TEAM8: what is typed survives a reload, and a page closed while it seals has either sealed or not", async (t) => {
  const who = await guest(t, "Gil");
  await board.note(who, "the first note");
  await box(who).pressSequentially("half a thou");
  await keptAsDraft(who, "half a thou");
  await who.page.reload();
  await who.ready();
  await who.click(QUESTION);
  assert.ok(await holds(who, "half a thou"), "what was typed is back");
  await box(who).fill("");
  await who.page.evaluate(() => {
    const button = [...document.querySelector("quiet-storm").shadowRoot.querySelectorAll("button")].find((one) => one.textContent.includes("Seal my ideas"));
    button.click();
  });
  await who.page.close();
  who.page = await who.context.newPage();
  await who.open();
  await who.click(QUESTION);
  const sealed = who.element.getByText("Your receipt");
  await sealed.or(who.role("button", "Seal my ideas")).first().waitFor();
  await unfold(who);
  await has(who, ["the first note"]);
  await box(who).fill("");
  if (!(await sealed.count())) await board.seal(who);
  assert.match((await board.carry(who, ann)).join(" "), /1 piece new/);
});

const WAYS_TO_FAIL = {
  "there is no database": NO_DATABASE,
  "the disk is full": `const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...all) { if (this.name === "meta") return put.apply(this, all); throw new DOMException("full", "QuotaExceededError"); };`,
};

test("TEAM9: when nothing can be kept the page says so, and what was sealed can be saved to a file", async (t) => {
  for (const [way, script] of Object.entries(WAYS_TO_FAIL)) {
    await t.test(way, async (t) => {
      const who = await guest(t, "Hanna", broken(script));
      await board.note(who, "only in this page");
      await who.see("This browser does not let Quietstorm keep anything, so your work is only in this page");
      await who.see("Not saved: only in this page");
      await board.seal(who);
      const saved = await who.download(() => who.element.locator(".memory-only").getByRole("button", { name: "Save my file" }).click());
      assert.match((await board.takeIn(ann, saved)).join(" "), /1 piece new/);
    });
  }
});

test("TEAM10: an engine that dies is replaced; what was typed and what was noted is there", async (t) => {
  const who = await guest(t, "Ines");
  await board.note(who, "before");
  await box(who).fill("typed and not added");
  const [engine] = who.page.workers();
  const died = await engine.evaluate(() => import("./engine/quietstorm-engine.js").then(({ fault }) => (fault ? fault() : "this build has no fault"))).catch(() => "died");
  assert.equal(died, "died");
  await who.see("Nothing you typed is lost");
  assert.equal(await box(who).inputValue(), "typed and not added");
  await box(who).press("Enter");
  await has(who, ["before", "typed and not added"]);
  await board.seal(who);
});
