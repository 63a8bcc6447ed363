// When regions speak: for what one has done oneself, and when a phase turns; never because somebody else is at work, or because time goes by.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { listen } from "./common/ear.mjs";
import { person } from "./common/person.mjs";
import { relay as startRelay } from "./common/relay.mjs";
import { settle } from "./common/screens.mjs";
import { serve } from "./common/server.mjs";

const HOUR = 3_600_000;

let site, relay;
const people = [];

before(async () => ([site, relay] = await Promise.all([serve(), startRelay()])));

after(async () => {
  for (const somebody of people) await somebody.leave();
  await Promise.all([site?.close(), relay?.close()]);
});

async function arrive(name, place, before = async () => {}) {
  const somebody = await person(name, place);
  people.push(somebody);
  await before(somebody);
  await somebody.open();
  await somebody.see("Start a brainstorm");
  return somebody;
}

const delivered = (who) => who.element.locator(".state-reached", { hasText: "Delivered" }).waitFor();

test("READ10: nothing speaks while others work, the relay comes and goes, and the clock ticks; one's own deeds are said", async () => {
  const dan = await arrive("Dan", await relay.cable());
  await board.create(dan, { question: "What is quiet?", facilitator: "Dan" }, { deadline: Date.now() + 30 * HOUR });
  const link = await board.invitation(dan);
  const cable = await relay.cable();
  const kim = await arrive("Kim", cable, ({ page }) => page.clock.install());
  await kim.open(`/${link.slice(link.indexOf("#"))}`);
  await kim.see("Connected");
  await settle(kim);
  const said = await listen(kim);
  await board.note(dan, "A closed door");
  await board.seal(dan);
  await delivered(dan);
  cable.cut();
  await kim.see("Offline: it goes out by itself later");
  cable.mend();
  await kim.see("Connected");
  const sentence = kim.element.locator(".deadline");
  const before = await sentence.innerText();
  await kim.page.clock.fastForward(2 * HOUR);
  await kim.page.waitForFunction((before) => document.querySelector("quiet-storm").shadowRoot.querySelector(".deadline").innerText !== before, before);
  assert.deepEqual(await said(), [], "nobody did anything here");
  await board.note(kim, "No telephone");
  await board.seal(kim);
  await delivered(kim);
  assert.match((await said()).join("\n"), /Sealed\. From here on nobody can read it/);
});

test("READ11: a file that is taken in speaks to whoever took it in; a phase that turns is said where the focus stays, and has the focus where it was lost", async () => {
  const [ann, ben] = [await arrive("Ann", site), await arrive("Ben", site)];
  await board.create(ann, { question: "Where is quiet?", goal: 0, facilitator: "Ann" });
  const link = await board.invitation(ann);
  await ben.open(link.slice(site.origin.length));
  await board.note(ben, "In the library");
  await board.seal(ben);
  const file = await board.file(ben);
  const first = ann.page;
  const at = async (page, act) => ((ann.page = page), act());
  const second = await ann.tab();
  await ann.click("Where is quiet?");
  await ann.see("Your ideas");
  await at(first, () => ann.role("button", "All boards").focus());
  const [saidFirst, saidSecond] = [await at(first, () => listen(ann)), await at(second, () => listen(ann))];
  await at(second, () => board.takeIn(ann, file));
  await at(first, () => ann.see("1 contribution is here"));
  assert.match((await at(second, saidSecond)).join("\n"), /What the file brought.*1 piece new/);
  assert.deepEqual(await at(first, saidFirst), [], "the other tab did nothing");
  await at(second, () => board.close(ann));
  await at(first, () => ann.see("Waiting for the reveal"));
  await at(first, () => settle(ann));
  assert.deepEqual(await at(first, saidFirst), ["Waiting for the reveal"]);
  const focused = await at(second, () => ann.element.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.textContent));
  assert.equal(focused, "Waiting for the reveal");
});
