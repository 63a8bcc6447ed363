// Everybody's way with the keyboard alone, in a small window: who asks, who holds a key, who writes and votes. See common/keyboard.mjs for what is
// looked at after every key.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { keyboard } from "./common/keyboard.mjs";
import { person } from "./common/person.mjs";
import { serve } from "./common/server.mjs";

const QUESTION = "What can be reached?";
const SMALL = { viewport: { width: 640, height: 560 }, reducedMotion: "reduce" };

let site;
const people = [];

before(async () => (site = await serve()));

after(async () => {
  for (const somebody of people) await somebody.leave();
  await site?.close();
});

async function arrive(name, path = "/") {
  const somebody = await person(name, site, SMALL);
  people.push(somebody);
  await somebody.open(path);
  return Object.assign(somebody, { keys: keyboard(somebody) });
}

/** Writes two notes and seals them. */
async function writeAndSeal({ keys, page, see, element }, texts) {
  await keys.to("Your idea");
  for (const text of texts) {
    await page.keyboard.insertText(text);
    await keys.press("Enter");
    await element.locator(".note-text", { hasText: text }).waitFor();
  }
  await keys.do("Seal my ideas");
}

/** Answers the question that stands in front of everything. */
async function answer(who, word) {
  await who.element.getByRole("dialog").waitFor();
  await who.keys.to(word);
  await who.keys.press("Enter");
}

test("READ12: everybody gets from the first screen to the result with the keyboard alone", async (t) => {
  let ann, ben, kim;

  await t.test("who asks makes a board and a link for a key holder", async () => {
    ann = await arrive("Ann");
    const { keys, page } = ann;
    await keys.do("Start a brainstorm");
    await keys.write("The question", QUESTION);
    await keys.do("Add a side");
    await keys.back("Remove side 1");
    await keys.write("Ideas to aim for, each", "0");
    await keys.do("Create the board");
    await ann.see("Write your name");
    await keys.to("Your name", "Shift+Tab");
    await page.keyboard.insertText("Ann");
    await keys.to(/^Only you/);
    await keys.press("ArrowDown");
    await keys.do("Create the board");
    await ann.see("First, the key holders");
    await keys.do("Make their link");
    await ann.element.getByRole("textbox", { name: "The link" }).waitFor();
    assert.match((await keys.to("The link")).value, /#qs1\./);
  });

  await t.test("a key holder comes in, makes a key and hands the file over", async () => {
    const seat = (await ann.keys.to("The link")).value;
    ben = await arrive("Ben");
    await ben.keys.write("A link somebody sent you", seat);
    await ben.keys.press("Enter");
    await ben.see("You are asked to hold a key");
    await ben.keys.write("Your name, as the others see it", "Ben");
    await ben.keys.press("Enter");
    await ben.see("Your key is made");
    await ann.keys.take(await ben.keys.save());
    await ann.see("Your ideas");
    await ben.keys.take(await ann.keys.save());
    await ben.see("Your ideas");
  });

  await t.test("all write and seal; who only takes part hands in a file", async () => {
    await ann.keys.to("The link", "Shift+Tab");
    const link = (await ann.keys.focused()).value;
    kim = await arrive("Kim", link.slice(site.origin.length));
    await kim.see("Your ideas");
    await writeAndSeal(kim, ["A door", "A window"]);
    await writeAndSeal(ann, ["A lamp"]);
    await writeAndSeal(ben, ["A chair"]);
    for (const who of [ann, ben, kim]) await who.see("Your receipt");
    for (const who of [kim, ben]) await ann.keys.take(await who.keys.save());
  });

  await t.test("the round is closed and opened with two keys", async () => {
    await ann.keys.back("Close this round");
    await answer(ann, "Sign and close");
    await ann.see("The round is closed, with 3 contributions");
    await ann.keys.do("Turn my key");
    await answer(ann, "Turn my key");
    await ann.see("1 of 2 keys turned");
    await ben.keys.take(await ann.keys.save("Save the file for them"));
    await ben.keys.back("Turn my key");
    await answer(ben, "Turn my key");
    await ben.see("Work on it together");
    const opened = await ben.keys.save();
    for (const who of [ann, kim]) {
      await who.keys.take(opened);
      await who.see("Work on it together");
    }
  });

  await t.test("they comment, build on, group, hide, and take a step back", async () => {
    await kim.keys.to("What to do with it: A lamp");
    await kim.keys.press("Enter");
    await kim.keys.do("Comment");
    await kim.keys.to("Your comment or question");
    await kim.page.keyboard.insertText("Which one?");
    await kim.keys.press("Enter");
    await kim.see("Which one?");
    await kim.keys.calm();
    assert.equal((await kim.keys.focused()).name, "What to do with it: A lamp", "the focus is back where it came from");
    await kim.keys.press("Control+z");
    await kim.element.getByText("Which one?").waitFor({ state: "detached" });
    for (const idea of ["A door", "A window"]) await ann.keys.do(`Select: ${idea}`, "Space");
    await ann.keys.do("Group selected");
    assert.match((await ann.keys.focused()).name, /^Select: A (door|window)$/, "the focus is back in the list");
    await ann.keys.back(/^Groups \(1/);
    await ann.keys.write("Name of the group", "Openings");
    await ann.keys.press("Enter");
    assert.equal((await ann.keys.focused()).value, "Openings", "one can go on changing the name");
    await ann.keys.do("What to do with it: A chair");
    await ann.keys.do("Hide");
    await ann.keys.to("Why should it be hidden? Everybody will see this reason.");
    await ann.page.keyboard.insertText("A joke");
    await ann.keys.press("Enter");
    await ann.see("Hidden by the facilitator: A joke");
  });

  await t.test("the vote is opened, everybody votes with the arrow keys and seals", async () => {
    await ann.keys.to(/^Approval/);
    await ann.keys.press("ArrowDown");
    await ann.keys.write("Dots for each person", "3");
    await ann.keys.do("Freeze and open the vote");
    await answer(ann, "Yes, open the vote");
    await ann.see("Your ballot");
    const opened = await ann.keys.save();
    for (const who of [ben, kim]) await who.keys.take(opened);
    for (const who of [ann, ben, kim]) {
      await who.see("Your ballot");
      await who.keys.to("One dot more: Openings", "Shift+Tab");
      for (const _ of [1, 2]) await who.keys.press("ArrowUp");
      await who.see("2 dots");
      await who.keys.do("Seal my ballot");
      await who.see("Your receipt");
      if (who !== ann) await ann.keys.take(await who.keys.save());
    }
  });

  await t.test("the result is there for everybody, as a table too", async () => {
    await ann.keys.back("Close this round");
    await answer(ann, "Sign and close");
    await ann.keys.do("Turn my key");
    await answer(ann, "Turn my key");
    await ben.keys.take(await ann.keys.save("Save the file for them"));
    await ben.keys.back("Turn my key");
    await answer(ben, "Turn my key");
    await ben.see("The result");
    const opened = await ben.keys.save();
    for (const who of [ann, kim]) await who.keys.take(opened);
    for (const who of [ann, ben, kim]) {
      await who.see("The result");
      await who.keys.back("The same figures as a table");
      await who.see("Disagreement is how far");
      assert.deepEqual((await board.result(who))[0].slice(0, 3), ["1", "Openings", "6"]);
    }
    await kim.keys.save("Markdown");
  });

  for (const who of people) assert.deepEqual(who.trouble, [], who.name);
});

test("READ12: what goes away with what it did leaves the focus near it", async () => {
  const gil = await arrive("Gil");
  const { keys } = gil;
  const name = async () => (await keys.focused()).name;
  await keys.do("Start a brainstorm");
  for (const _ of [1, 2]) await keys.do("Add a side");
  await keys.back("Remove side 2");
  assert.equal(await name(), "Side 1", "the next of the sides");
  await keys.do("All boards");
  assert.match(await name(), /^Think alone/, "the heading of the screen that came");
  await keys.write("A link somebody sent you", "https://example.org/#qs1.damaged");
  await keys.press("Enter");
  await gil.element.locator(".notice.urgent").waitFor();
  await keys.do("Close");
  assert.equal(await name(), "Come in", "where it was before it went to the message");
  await board.create(gil, { question: "Where is it?", goal: 0, facilitator: "Gil" });
  await keys.do("Your recovery kit");
  await keys.do("Show the words");
  assert.equal(await name(), "Your recovery kit");
  await keys.do("Put them away");
  assert.equal(await name(), "Your recovery kit");
  await keys.do("All boards");
  await keys.do("Forget “Where is it?”");
  await answer(gil, "Forget it");
  await gil.see("No boards are kept on this device yet");
  await keys.calm();
  assert.match(await name(), /^Think alone/, "the heading, when the list is empty");
  assert.deepEqual(gil.trouble, []);
});

test("READ13: a question in front of everything keeps the focus, and gives it back", async () => {
  const eva = await arrive("Eva");
  await board.create(eva, { question: "Is that meant?", goal: 0, facilitator: "Eva" });
  await board.note(eva, "Yes");
  await board.seal(eva);
  const inside = () => eva.element.evaluate(({ shadowRoot }) => Boolean(shadowRoot.activeElement?.closest("dialog")));
  for (const leave of ["Escape", "Enter"]) {
    await eva.keys.to("Close this round");
    await eva.keys.press("Enter");
    assert.ok(await inside(), "the focus goes in");
    const passed = [];
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
      await eva.page.keyboard.press(key);
      const { name, wrong } = await eva.keys.focused();
      // Between the last button and the first there may be the browser's own.
      assert.ok((await inside()) || wrong === "the focus is nowhere", `${name} is behind the question`);
      passed.push(name);
    }
    assert.ok(["Sign and close", "Cancel"].every((name) => passed.includes(name)), `both answers are reached: ${passed}`);
    await eva.keys.to("Cancel");
    await eva.keys.press(leave);
    assert.equal((await eva.keys.focused()).name, "Close this round");
  }
  assert.deepEqual(eva.trouble, []);
});

test("READ14: whatever can be dragged can be done with single presses, too", async () => {
  const fay = await arrive("Fay");
  await board.create(fay, { question: "In which order?", goal: 0, facilitator: "Fay" });
  for (const text of ["one", "two", "three"]) await board.note(fay, text);
  const order = (texts) =>
    fay.page.waitForFunction((texts) => [...document.querySelector("quiet-storm").shadowRoot.querySelectorAll(".note-text")].map((note) => note.textContent).join() === texts, texts.join());
  await fay.click("Move up: three");
  await order(["one", "three", "two"]);
  await fay.click("Move down: one");
  await order(["three", "one", "two"]);
  await board.seal(fay);
  await board.close(fay);
  await board.turn(fay, "Reveal everything now");
  await fay.see("Work on it together");
  const idea = (text) => fay.element.locator("article.idea", { hasText: text });
  for (const text of ["one", "two"]) await fay.role("checkbox", `Select: ${text}`).click();
  await fay.click("Group selected");
  await idea("one").getByText("In a group without a name").waitFor();
  await fay.click("What to do with it: three");
  await fay.click("Move to group");
  await idea("three").locator("select").selectOption({ index: 2 });
  await idea("three").locator(".groups button").click();
  await idea("three").getByText("In a group without a name").waitFor();
  await fay.click("What to do with it: two");
  await fay.click("Take out of the group");
  await idea("two").getByText("In a group without a name").waitFor({ state: "detached" });
  await fay.role("button", /^Groups \(1\)/).click();
  await fay.see("2 ideas");
  assert.deepEqual(fay.trouble, []);
});
