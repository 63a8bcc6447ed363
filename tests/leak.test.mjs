// Whether anybody can read early. Carl writes; Mallory has the link, his sealed file, and the machine on which her browser runs; Alice holds one of
// two keys. What they could get hold of before the reveal is taken out of their browsers, kept, and searched once the secrets are known.
//
// Texts to look for never go to the browsers in which they are looked for: all comparing is done here.

import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { gather, listen, page } from "./common/evidence.mjs";
import { inFile, ofBytes, ofText } from "./common/needles.mjs";
import { person } from "./common/person.mjs";
import * as second from "./common/second.mjs";
import { hostPage, serve } from "./common/server.mjs";

const letters = (count) => Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join("");
const canary = letters(20);
const question = `Where do we lose time, ${letters(12)}?`;
const ideas = [`A canary ${canary}one`, `Ein Kanarienvogel ${canary}two, größer`, `${canary}three`];
const name = `Carl ${canary}name`;
const others = Array.from({ length: 45 }, (_, at) => `Somebody else’s idea number ${at + 1}`);

let site, folder, place, alice, bea, carl, mallory;
const sees = {}; // What each of them had before the reveal of the ideas.
const votes = {}; // The same before the reveal of the vote.
const exported = { Alice: [], Mallory: [] };
const heard = {};
let revealed, ballot, marks, result;

const everybody = () => [alice, bea, carl, mallory].filter(Boolean);

before(async () => {
  console.log(`the canary is ${canary}, the question "${question}"`);
  folder = await mkdtemp(join(tmpdir(), "quietstorm-leak-"));
  site = await serve({ pages: { "/beside.html": hostPage("", "") } });
  [alice, bea, carl, mallory] = await Promise.all(["Alice", "Bea", "Carl", "Mallory"].map((name) => person(name, site)));
  await gatherAround();
  await writeAndCarry();
  await closeWithOneKey();
  await carl.click("Read or change my notes");
  sees.Carl = await gather(carl, join(folder, "carl"));
  for (const who of [alice, mallory]) sees[who.name] = await gather(who, join(folder, who.name), exported[who.name]);
  await reveal();
  await vote();
});

after(async () => {
  for (const who of everybody()) await who.leave();
  await site?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** A named board with two keys, of Alice and of Bea; the others come in by the link. */
async function gatherAround() {
  await Promise.all([alice.open(), bea.open()]);
  await board.create(alice, { question, goal: 0, facilitator: "Alice", naming: "named" }, 2);
  await alice.click("Make their link");
  await board.comeIn(bea, await board.link(alice));
  await bea.write("Your name, as the others see it", "Bea");
  await bea.click("Make my key");
  await bea.see("Your key is made");
  await board.carry(bea, alice);
  await alice.see("Your ideas");
  await board.carry(alice, bea);
  const link = await board.invitation(alice);
  place = second.visit(link);
  const path = link.slice(site.origin.length);
  for (const who of [carl, mallory]) {
    await who.open(path);
    await who.see("Your ideas");
    heard[who.name] = await listen(who, "/beside.html");
    await who.page.bringToFront();
  }
}

async function writeAndCarry() {
  for (const idea of ideas) await board.note(carl, idea);
  await carl.element.getByLabel("Your name", { exact: true }).fill(name);
  await carl.page.keyboard.press("Tab");
  await board.seal(carl);
  await board.note(mallory, "Mallory’s own idea");
  await mallory.element.getByLabel("Your name", { exact: true }).fill("Mallory");
  await mallory.page.keyboard.press("Tab");
  await board.seal(mallory);
  const fromCarl = await board.file(carl);
  for (const who of [alice, mallory]) assert.match((await board.takeIn(who, fromCarl)).join(), /1 piece new/, `${who.name} has Carl's envelope`);
  await board.carry(mallory, alice);
  const dora = { name: "dora.quietstorm", mimeType: "application/octet-stream", buffer: await second.contribute(place, "Dora", others) };
  assert.match((await board.takeIn(alice, dora)).join(), /1 piece new/, "a contribution of another client is taken");
  for (const who of [alice, mallory]) await save(who);
}

async function save(who) {
  const saved = await board.file(who);
  exported[who.name]?.push(saved.bytes);
  return saved;
}

/** The most that anybody may have before the reveal: the list is signed, one of the two keys is public, and all sealed envelopes are there. */
async function closeWithOneKey() {
  await board.close(alice);
  await board.turn(alice);
  await alice.see("1 of 2 keys turned");
  await board.takeIn(mallory, await save(alice));
  await mallory.see("1 of 2 keys turned");
  await save(mallory);
}

async function reveal() {
  await board.carry(alice, bea);
  await board.turn(bea);
  const all = await board.file(bea);
  for (const who of [alice, carl, mallory]) {
    await board.takeIn(who, all);
    await who.see("Work on it together");
  }
  revealed = await second.opened(place, all.bytes, 0);
}

/** Approval with everything as an option; Carl's ballot is a random subset, whose sealed bytes are thereby known here. */
async function vote() {
  await alice.element.getByText("Approval", { exact: true }).first().click();
  await alice.click("Freeze and open the vote");
  await alice.click("Yes, open the vote");
  await alice.see("Your ballot");
  const opening = await board.file(alice);
  for (const who of [bea, carl, mallory]) {
    await board.takeIn(who, opening);
    await who.see("Your ballot");
  }
  const [, { purpose }] = second.rounds(second.unwrap(place, opening.bytes));
  assert.ok(purpose.options.length >= 40, `${purpose.options.length} options`);
  const shuffled = purpose.options.map((_, option) => [randomInt(2 ** 40), option]).sort(([a], [b]) => a - b);
  const chosen = shuffled.slice(0, 16).map(([, option]) => option);
  ballot = second.ballot(chosen);
  marks = second.marks(chosen);
  console.log(`the ballot is ${ballot.toString("hex")}`);
  const texts = second.ideas(revealed);
  await board.tick(carl, chosen.map((option) => texts.get(second.ideaName(purpose.options[option].ideas[0]))));
  await board.seal(carl, "Seal my ballot");
  const fromCarl = await board.file(carl);
  for (const who of [alice, mallory]) assert.match((await board.takeIn(who, fromCarl)).join(), /1 piece new/, `${who.name} has Carl's ballot`);
  await board.close(alice);
  await board.turn(alice);
  const oneKey = await board.file(alice);
  await board.takeIn(mallory, oneKey);
  await mallory.see("1 of 2 keys turned");
  votes.tables = await Promise.all([alice, mallory].map((who) => who.element.locator("table").count()));
  votes.Carl = await gather(carl, join(folder, "carl-vote"));
  for (const who of [alice, mallory]) votes[who.name] = await gather(who, join(folder, `${who.name}-vote`), [oneKey.bytes, (await board.file(mallory)).bytes]);
  await board.takeIn(bea, oneKey);
  await board.turn(bea);
  const all = await board.file(bea);
  await board.takeIn(mallory, all);
  await mallory.see("The result");
  result = { rows: await board.result(mallory), opened: await second.opened(place, all.bytes, 1) };
}

/** Which of these needles are in which of the files of somebody. */
const found = (evidence, needles, of = Object.keys(evidence.files)) =>
  of.flatMap((file) => inFile(evidence.files[file], needles).map((needle) => `${evidence.of}, ${file}: ${needle}`));

const attackers = (all) => [all.Alice, all.Mallory];
const nowhere = (all, needles, of) => assert.deepEqual(attackers(all).flatMap((evidence) => found(evidence, needles, of)), []);
const somewhere = (evidence, needles, of) => {
  for (const file of of) assert.notDeepEqual(found(evidence, needles, [file]), [], `${evidence.of}'s ${file} has it`);
};

test("LEAK1: the search finds what is there: a text with its writer, and with the attacker the question and the sealed bytes", async () => {
  somewhere(sees.Carl, ofText("canary", canary), ["page", "tree", "storage", "disk", "memory"]);
  somewhere(sees.Mallory, ofText("question", question), ["page", "tree", "memory"]);
  const sealed = revealed.find(({ sheet }) => sheet.author === name).payload;
  for (const evidence of attackers(sees)) somewhere(evidence, ofBytes("sealed", sealed.slice(-32)), ["storage", "disk"]);
  for (const evidence of attackers(sees)) {
    assert.ok(evidence.processes > 3 && evidence.bytes > 50e6, `${evidence.of}: ${evidence.bytes} bytes of ${evidence.processes} processes`);
  }
});

test("LEAK2: before the reveal nothing of what somebody sealed is on anybody else's page, nor said by a screen reader", () => {
  nowhere(sees, ofText("canary", canary), ["page", "tree"]);
});

test("LEAK3: nor is it in anybody else's databases, storages, caches and cookies, nor in any file of their profile", () => {
  nowhere(sees, ofText("canary", canary), ["storage", "disk"]);
});

test("LEAK4: nor is it in the memory of any process of anybody else's browser", () => {
  nowhere(sees, ofText("canary", canary), ["memory"]);
});

test("LEAK5: nor is it in a file that anybody else saves, wrapped or unwrapped", async () => {
  nowhere(sees, ofText("canary", canary), ["files"]);
  const inside = Object.values(exported).flat().flatMap((file) => second.unwrap(place, file));
  assert.ok(inside.length > 10);
  for (const { bytes, name } of ofText("canary", canary)) assert.ok(!inside.some((envelope) => Buffer.from(envelope).includes(bytes)), name);
});

test("LEAK6: tabs tell each other which board to look at and nothing else", async () => {
  for (const who of [carl, mallory]) {
    const words = await heard[who.name]();
    assert.ok(words.length > 3, `${who.name}'s tabs have spoken`);
    for (const word of words) assert.deepEqual(word, [...place.id]);
  }
});

test("LEAK7: no one-time secret of anybody else was in a browser, in its files or in a saved file before the reveal", () => {
  const secrets = revealed.map(({ m, sheet }) => ({ m, author: sheet.author }));
  assert.deepEqual(secrets.map(({ author }) => author).sort(), [name, "Dora", "Mallory"].sort());
  for (const { m, author } of secrets) {
    assert.equal(m.length, 32);
    const anybodyElse = attackers(sees).filter(({ of }) => of !== author);
    assert.deepEqual(anybodyElse.flatMap((evidence) => found(evidence, ofBytes(`secret of ${author}`, m))), []);
  }
});

test("LEAK8: a ballot and its one-time secret are as hidden until the vote's own reveal, and no tally is shown", async () => {
  const [sheet] = result.opened;
  assert.equal(result.opened.length, 1);
  assert.equal(Buffer.from(sheet.plain).toString("hex"), ballot.toString("hex"), "what was looked for is what was sealed");
  assert.ok(ballot.length >= 24);
  const needles = [...ofBytes("ballot", ballot), ...ofBytes("marks", marks)];
  somewhere(votes.Carl, needles, ["memory"]);
  nowhere(votes, [...needles, ...ofBytes("secret", sheet.m)]);
  assert.deepEqual(votes.tables, [0, 0]);
});

test("LEAK9: after the reveal everything is there for everybody", async () => {
  const texts = await readFile(votes.Mallory.files.memory);
  assert.ok(texts.includes(Buffer.from(ideas[0])), "the ideas are in Mallory's memory by now");
  assert.deepEqual(revealed.find(({ sheet }) => sheet.author === name).sheet.ideas.map(({ text }) => text), ideas);
  // A long result begins with its first rows, and where Carl's ideas stand in it is chance.
  const more = mallory.role("button", "Show more");
  if (await more.count()) await more.click();
  await mallory.element.getByText(ideas[0]).first().waitFor({ state: "attached" });
  assert.ok((await page(mallory)).includes(canary), "Mallory's page shows Carl's ideas");
  assert.equal(result.rows.length > 0, true, "and the result");
  for (const who of everybody()) assert.deepEqual(who.trouble, [], `${who.name} had no error and asked nobody else for anything`);
});
