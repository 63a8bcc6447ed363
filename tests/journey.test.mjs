// A team runs a brainstorm from the brief to the result: eight people with a browser profile each, the network off after the page has loaded,
// everything carried by bundle files.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "./common/server.mjs";
import { person } from "./common/person.mjs";
import * as board from "./common/board.mjs";

const PICTURES = Boolean(process.env.QUIETSTORM_PICTURES);

let site, data;
const team = new Map();

before(async () => {
  site = await serve();
  data = await board.fixture("onboarding");
});

after(async () => {
  for (const somebody of team.values()) await somebody.leave();
  await site?.close();
});

async function arrive(name, path = "/") {
  const somebody = await person(name, site);
  team.set(name, somebody);
  await somebody.open(path);
  await somebody.see(path === "/" ? "Start a brainstorm" : data.brief.question);
  await somebody.page.waitForLoadState("networkidle");
  await somebody.offline();
  return somebody;
}

async function shoot(who, label) {
  if (PICTURES) await who.shoot(label);
}

const ideasOf = (name) => data.people.find((person) => person.name === name).ideas;

async function writeAndSeal(who) {
  const ideas = ideasOf(who.name);
  for (const { prompt, text } of ideas) await board.note(who, text, data.brief.prompts[prompt]);
  await who.see(`${ideas.length} of ${data.brief.goal}`);
  await board.seal(who);
  await who.see("Not delivered yet");
}

test("TEAM1: eight people with the network off go from the brief to the result, and each step shows each person what it should", async (t) => {
  let marta, kenji, link;
  const everybody = () => [...team.values()];

  await t.test("the facilitator writes the brief and invites a second key holder", async () => {
    marta = await arrive("Marta");
    await shoot(marta, "01-first-screen");
    await board.create(marta, data.brief, 2);
    await marta.see("First, the key holders");
    await marta.click("Make their link");
    const seat = await board.link(marta);
    await shoot(marta, "02-seats");
    kenji = await arrive("Kenji");
    await board.comeIn(kenji, seat);
    await kenji.see("You are asked to hold a key");
    await kenji.write("Your name, as the others see it", "Kenji");
    await kenji.click("Make my key");
    await kenji.see("Your key is made");
    assert.match((await board.carry(kenji, marta)).join(), /1 piece new/);
    await marta.see("Your ideas");
    await board.carry(marta, kenji);
    await kenji.see("Your ideas");
  });

  await t.test("everybody comes in by the link, which leaves the address bar at once and carries the brief", async () => {
    link = await board.invitation(marta);
    const path = link.slice(new URL(link).origin.length);
    for (const name of ["Amira", "Diego", "Priya", "Jonas", "Chloé", "Wei"]) {
      const somebody = await arrive(name, path);
      assert.equal(new URL(somebody.page.url()).hash, "", "the key is out of the address bar");
      await somebody.see("Your ideas");
    }
    await shoot(team.get("Amira"), "03-empty-notebook");
  });

  await t.test("everybody writes alone and seals; nobody sees anything of anybody else", async () => {
    for (const somebody of everybody()) await writeAndSeal(somebody);
    await shoot(team.get("Priya"), "04-sealed");
    for (const name of ["Amira", "Diego", "Priya", "Jonas", "Chloé", "Wei"]) await board.carry(team.get(name), marta);
    await board.carry(kenji, marta);
    for (const somebody of everybody()) {
      const text = await somebody.text();
      const others = data.people.filter(({ name }) => name !== somebody.name).flatMap(({ ideas }) => ideas);
      for (const idea of others) assert.ok(!text.includes(idea.text), `${somebody.name} sees "${idea.text}"`);
    }
  });

  await t.test("a page that is closed and opened again has everything", async () => {
    const wei = team.get("Wei");
    await wei.offline(false);
    await wei.open("/");
    await wei.click(new RegExp(data.brief.question.slice(0, 30)));
    await wei.see("Not delivered yet");
    await wei.page.waitForLoadState("networkidle");
    await wei.offline();
  });

  await t.test("the facilitator closes the round; it opens only with both keys", async () => {
    await shoot(marta, "05-before-the-close");
    await board.close(marta);
    await marta.see("with 8 contributions on the signed list");
    await board.turn(marta);
    await marta.see("1 of 2 keys turned");
    await board.carry(marta, kenji);
    await kenji.see("1 of 2 keys turned");
    assert.equal(await kenji.element.locator("article.idea").count(), 0, "one key opens nothing");
    await shoot(kenji, "06-one-key");
    await board.turn(kenji);
    await kenji.see("Work on it together");
  });

  await t.test("everybody sees all ideas in an order of their own, their own marked, and their contribution as delivered", async () => {
    await board.carry(kenji, marta);
    for (const name of ["Amira", "Diego", "Priya", "Jonas", "Chloé", "Wei"]) await board.carry(marta, team.get(name));
    const all = data.people.flatMap(({ ideas }) => ideas.map(({ text }) => text));
    const orders = new Set();
    for (const somebody of [marta, team.get("Amira"), team.get("Wei")]) {
      await somebody.see("Work on it together");
      const seen = [...(await board.allIdeas(somebody))];
      assert.deepEqual(new Set(seen), new Set(all), `${somebody.name} sees all ideas`);
      orders.add(seen.join("|"));
    }
    assert.equal(orders.size, 3, "no two readers have the same order");
    await shoot(team.get("Amira"), "07-revealed");
  });

  await t.test("they group, name, comment, build on; the facilitator hides one; undo takes a step back", async () => {
    const { groups, comment, builds_on, hidden } = data.workshop;
    await board.group(marta, groups[0].title, groups[0].ideas);
    await board.group(kenji, groups[1].title, groups[1].ideas);
    await board.say(team.get("Jonas"), comment.on, "Comment", "Your comment or question", comment.text);
    await board.say(team.get("Wei"), builds_on.on, "Build on it", "Your idea that builds on this one", builds_on.text);
    await board.say(marta, hidden.idea, "Hide", "Why should it be hidden? Everybody will see this reason.", hidden.reason);
    await board.find(marta, "");
    await board.scrollTo(marta, marta.element.getByText(`Hidden by the facilitator: ${hidden.reason}`));
    for (const somebody of [kenji, team.get("Jonas"), team.get("Wei")]) await board.carry(somebody, marta);
    for (const somebody of everybody().filter((other) => other !== marta)) await board.carry(marta, somebody);
    const amira = team.get("Amira");
    await (await board.card(amira, comment.on)).getByText(comment.text).waitFor();
    await (await board.card(amira, builds_on.text)).getByText(/Builds on:/).waitFor();
    await board.find(amira, "");
    await board.scrollTo(amira, amira.element.getByText(`Hidden by the facilitator: ${hidden.reason}`));
    assert.ok(!(await board.allIdeas(amira)).has(hidden.idea), "a hidden idea's text is not on the page");
    await amira.role("button", "Groups (2)").click();
    await shoot(amira, "08-groups");
    await amira.role("button", /^Ideas \(/).click();
    await board.say(amira, comment.on, "Comment", "Your comment or question", "a slip");
    await amira.see("a slip");
    await amira.click("Undo");
    await amira.element.getByText("a slip").waitFor({ state: "detached" });
    await board.find(amira, "");
  });

  await t.test("the vote is sealed like the ideas, and no tally moves before its own reveal", async () => {
    await marta.element.getByText("Dots", { exact: true }).first().click();
    await marta.element.getByLabel("Dots for each person").fill(`${data.vote.dots}`);
    await marta.element.getByLabel("Dots for each person").press("Tab");
    await marta.click("Freeze and open the vote");
    await marta.click("Yes, open the vote");
    await marta.see("Your ballot");
    for (const somebody of everybody().filter((other) => other !== marta)) await board.carry(marta, somebody);
    for (const { person: name, marks } of data.vote.ballots) {
      const voter = team.get(name);
      await voter.see("Your ballot");
      for (const [option, dots] of marks) await board.mark(voter, option, dots);
      await voter.see("All dots are given");
      if (name === "Amira") await shoot(voter, "09-ballot");
      await board.seal(voter, "Seal my ballot");
      assert.equal(await voter.element.locator("table").count(), 0, "no tally while the vote is open");
      if (voter !== marta) await board.carry(voter, marta);
    }
    await board.close(marta);
    await board.turn(marta);
    await board.carry(marta, kenji);
    await board.turn(kenji);
    await board.carry(kenji, marta);
  });

  await t.test("everybody sees the same result, and takes it away as files", async () => {
    const jonas = team.get("Jonas");
    await board.carry(marta, jonas);
    for (const somebody of [marta, kenji, jonas]) {
      await somebody.see("The result");
      const rows = await board.result(somebody);
      for (const [option, votes, rank] of data.vote.result) {
        const row = rows.find((cells) => cells.some((cell) => cell.includes(option)));
        assert.ok(row, `${somebody.name} sees a row for ${option}`);
        assert.ok(row.includes(`${rank}`) && row.includes(`${votes}`), `${option}: rank ${rank} with ${votes}, not ${row}`);
      }
      await somebody.see("5 ballots were counted");
    }
    await shoot(jonas, "10-result");
    const files = {};
    for (const format of ["Markdown", "CSV table", "JSON", "Automerge document"]) {
      const saved = await jonas.download(() => jonas.click(format));
      files[format] = saved.bytes;
    }
    const json = JSON.parse(files.JSON.toString("utf8"));
    assert.equal(json.ideas.length, 62, "sixty-one ideas and one that builds on another");
    assert.ok(files.Markdown.toString("utf8").includes("Company while working"));
    assert.ok(files["CSV table"].toString("utf8").includes("'=SUM(welcome)"), "a cell never begins a formula");
    assert.deepEqual([...files["Automerge document"].subarray(0, 4)], [0x85, 0x6f, 0x4a, 0x83], "an Automerge file");
  });

  for (const somebody of everybody()) assert.deepEqual(somebody.trouble, [], `${somebody.name} had no error and asked nobody else for anything`);
});
