// A team whose envelopes a relay carries and whose rounds a clock opens: the real relay, real browsers with a profile and a network cable of their own.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { fits } from "./common/fits.mjs";
import { person } from "./common/person.mjs";
import { relay as startRelay } from "./common/relay.mjs";

const PICTURES = Boolean(process.env.QUIETSTORM_PICTURES);
/** Time for everybody to write and seal, in seconds: a deadline has to be set before it can be met. */
const ROUND = 30;

const ideas = {
  Ana: ["A quiet morning each week", "Write decisions down where everybody finds them"],
  Kim: ["회의를 반으로 줄이기", "No meeting without a question"],
  Mo: ["اجتماعات أقصر", "Send the agenda a day before"],
  Lu: ["会议记录要短", "Let people leave early"],
};

let relay;
const people = [];

before(async () => (relay = await startRelay()));

after(async () => {
  for (const somebody of people) await somebody.leave();
  await relay?.close();
});

async function arrive(name, timezoneId) {
  const cable = await relay.cable();
  const somebody = await person(name, cable, { timezoneId });
  people.push(somebody);
  await somebody.open();
  await somebody.see("Start a brainstorm");
  return Object.assign(somebody, { cable });
}

const inSeconds = (seconds) => Date.now() + seconds * 1000;

/** Comes in by a link that was made on another origin. */
async function comeIn(who, link) {
  await who.open(`/${link.slice(link.indexOf("#"))}`);
  await who.see("Your ideas");
}

async function writeAndSeal(who) {
  for (const idea of ideas[who.name]) await board.note(who, idea);
  await board.seal(who);
}

const delivered = (who) => who.element.locator(".state-reached", { hasText: "Delivered" }).waitFor();
const patiently = (who, text) => who.element.getByText(text).first().waitFor({ timeout: (ROUND + 60) * 1000 });
const all = Object.values(ideas).flat();

/** What one cannot see and what one can, from a brief to a result; `overTheDeadline` is what happens while nobody is looking. */
async function journey(t, overTheDeadline) {
  const [ana, kim, mo] = [await arrive("Ana", "Europe/Berlin"), await arrive("Kim", "Asia/Seoul"), await arrive("Mo", "Africa/Cairo")];
  let link;

  await t.test("a board with a clock is the proposal where there is a relay", async () => {
    await board.create(ana, { question: "How do we get more quiet?", goal: 2, facilitator: "Ana" }, { deadline: inSeconds(ROUND) });
    await ana.see(/Opens by itself on/);
    link = await board.invitation(ana);
    if (PICTURES) await ana.shoot("relay-01-facilitator");
  });

  await t.test("one of them is offline the whole first day, and nothing says delivered before it is", async () => {
    await comeIn(mo, link);
    mo.cable.cut();
    await mo.see("Offline: it goes out by itself later");
    await writeAndSeal(mo);
    await mo.see("Not delivered yet");
    if (PICTURES) await mo.shoot("relay-02-offline");
    await Promise.all([writeAndSeal(ana), comeIn(kim, link).then(() => writeAndSeal(kim))]);
    await Promise.all([delivered(ana), delivered(kim)]);
    await mo.see("Not delivered yet");
    mo.cable.mend();
    await delivered(mo);
  });

  await t.test("before the deadline nobody has anything of anybody else, and the facilitator's browser closes", async () => {
    for (const who of [ana, kim, mo]) {
      const text = await who.text();
      for (const [name, theirs] of Object.entries(ideas)) {
        if (name !== who.name) theirs.forEach((idea) => assert.ok(!text.includes(idea), `${who.name} sees ${idea}`));
      }
    }
    if (PICTURES) await kim.shoot("relay-03-delivered");
    await ana.quit();
  });

  await overTheDeadline();
  const written = all.filter((idea) => !ideas.Lu.includes(idea));

  await t.test("the deadline opens everything, with no facilitator there and without a reload", async () => {
    await patiently(kim, "Work on it together");
    await patiently(mo, "Work on it together");
    assert.deepEqual([...(await board.allIdeas(kim))].sort(), [...written].sort());
    if (PICTURES) await kim.shoot("relay-04-revealed");
  });

  await t.test("somebody who comes late by the link sees the reveal", async () => {
    const lu = await arrive("Lu", "America/Lima");
    await lu.open(`/${link.slice(link.indexOf("#"))}`);
    await lu.see("Work on it together");
    assert.deepEqual([...(await board.allIdeas(lu))].sort(), [...written].sort());
  });

  await t.test("a sealed vote goes the same way", async () => {
    await ana.start();
    await ana.open();
    await ana.click("How do we get more quiet?");
    await ana.see("Work on it together");
    await ana.element.getByLabel("Everything opens at").fill(board.moment(inSeconds(ROUND / 2), "Europe/Berlin"));
    await ana.click("Freeze and open the vote");
    await ana.click("Yes, open the vote");
    for (const who of [ana, kim, mo]) {
      await who.see("Your ballot");
      await board.tick(who, [ideas.Kim[1]]);
      await board.seal(who, "Seal my ballot");
      await delivered(who);
      assert.ok(!(await who.text()).includes("The result"), "no tally before its time");
    }
    await ana.quit();
    await patiently(mo, "The result");
    const rows = await board.result(mo);
    assert.deepEqual(rows[0].slice(1, 3).map((cell) => cell.replace(/\D.*$/u, "") || cell).at(-1), "3");
    if (PICTURES) await mo.shoot("relay-05-result");
    await ana.start();
    await ana.open();
  });

  for (const who of people) assert.deepEqual(who.trouble.filter((trouble) => !isOffline(trouble)), [], who.name);
}

/** What a browser writes into its console when a cable is pulled or a relay is away. */
const isOffline = (trouble) => /WebSocket connection to|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET/.test(trouble);

async function everybodyLeaves() {
  for (const somebody of people.splice(0)) await somebody.leave();
}

test("TEAM13: a team with a relay, one of them offline, goes from the brief to the result, and the clock opens each round", (t) => journey(t, async () => {}));

test("TEAM12: setting a clock needs no scrolling sideways either, and says when it is night elsewhere", async () => {
  await everybodyLeaves();
  const ana = await arrive("Ana", "Europe/Berlin");
  await ana.click("Start a brainstorm");
  await ana.element.getByLabel("Everything opens at").fill("2030-01-15T20:00");
  await ana.element.getByText("When is that for the others?").click();
  const zone = ana.element.getByLabel("A time zone, such as Asia/Tokyo");
  await zone.fill("Mars/Base");
  await zone.press("Enter");
  await ana.see("This browser knows no zone of that name");
  await zone.fill("Asia/Tokyo");
  await zone.press("Enter");
  await ana.see(/Wednesday 16 January at 04:00/);
  await ana.see("night there");
  await fits(ana, "setting a clock");
  await ana.element.getByLabel("Everything opens at").fill("2020-01-15T20:00");
  await ana.see("That moment has passed already");
});

test("TEAM15: where WebSockets do not get through, everything goes its way in turns over plain HTTP", async () => {
  await everybodyLeaves();
  const [ana, kim] = [await arrive("Ana", "Europe/Berlin"), await arrive("Kim", "Asia/Seoul")];
  kim.cable.sockets = false;
  await board.create(ana, { question: "And behind a proxy?", facilitator: "Ana" }, { deadline: inSeconds(ROUND) });
  const link = await board.invitation(ana);
  await comeIn(kim, link);
  await kim.see("Connected");
  await writeAndSeal(kim);
  await Promise.all([delivered(kim), writeAndSeal(ana)]);
  await patiently(kim, "Work on it together");
  assert.deepEqual([...(await board.allIdeas(kim))].sort(), [...ideas.Ana, ...ideas.Kim].sort());
});

test("TEAM14: the same when the relay is killed before the deadline and comes back after it", async (t) => {
  await everybodyLeaves();
  await journey(t, async () => {
    const [kim, mo] = ["Kim", "Mo"].map((name) => people.find((who) => who.name === name));
    mo.cable.cut();
    await relay.kill();
    await kim.element.getByText(/The time is up, and the relay cannot be reached/).waitFor({ timeout: (ROUND + 30) * 1000 });
    if (PICTURES) await kim.shoot("relay-06-time-is-up");
    assert.ok(!(await kim.text()).includes(ideas.Mo[1]), "nothing opens without the relay's key");
    await relay.start();
    await patiently(kim, "Work on it together");
    await mo.see(/The time is up, and the relay cannot be reached/);
    mo.cable.mend();
  });
});
