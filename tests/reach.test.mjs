// Who works without a mouse, from right to left, or on a narrow screen gets everywhere.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { fits } from "./common/fits.mjs";
import { person } from "./common/person.mjs";
import { hostPage, serve } from "./common/server.mjs";

let site, ann;

before(async () => {
  site = await serve({ pages: { "/host.html": hostPage(`<quiet-storm></quiet-storm>`) } });
  ann = await person("Ann", site);
});

after(async () => {
  await ann?.leave();
  await site?.close();
});

/** What has the focus: its name and its role, as far as they stand in attributes or text. */
const focused = (who) =>
  who.page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute("aria-label") ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
  });

/** Waits until the focus is back in the widget: that happens in the frame after a list has changed. */
const focusIsBack = (who) => who.page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);

/** Presses Tab, or Shift+Tab, until something with this name has the focus. */
async function tabTo(who, name, key = "Tab") {
  const passed = [];
  for (let press = 0; press < 80; press += 1) {
    const here = (await focused(who)).trim();
    if (here === name) return;
    passed.push(here.slice(0, 40));
    await who.page.keyboard.press(key);
  }
  assert.fail(`${name} cannot be reached with ${key}: ${passed.join(" | ")}`);
}

const notes = (who) => who.element.locator(".note-text").allInnerTexts();
/** Waits until the notes stand in this order. */
async function order(who, texts) {
  const wanted = JSON.stringify(texts);
  const same = ([element, wanted]) => JSON.stringify([...element.shadowRoot.querySelectorAll(".note-text")].map((note) => note.textContent)) === wanted;
  await who.page.waitForFunction(same, [await who.element.elementHandle(), wanted]).catch(async () => assert.fail(`the order is ${await notes(who)}, not ${texts}`));
}

test("TEAM11: a contributor goes the whole way without a mouse", async (t) => {
  await ann.open();
  await board.create(ann, { question: "What can be reached?", goal: 0, facilitator: "Ann" });
  const link = await board.invitation(ann);
  const kim = await person("Kim", site);
  t.after(() => kim.leave());
  const { keyboard } = kim.page;
  await kim.open(link.slice(site.origin.length));
  await kim.see("Your ideas");
  await tabTo(kim, "Your idea");
  for (const text of ["one", "two", "three"]) {
    await keyboard.type(text);
    await keyboard.press("Enter");
    await kim.element.locator(".note-text", { hasText: text }).waitFor();
  }
  assert.equal(await focused(kim), "Your idea", "one can go on writing");
  await tabTo(kim, "Edit: three");
  await keyboard.press("Alt+ArrowUp");
  await order(kim, ["one", "three", "two"]);
  await focusIsBack(kim);
  assert.equal(await focused(kim), "Edit: three", "the focus goes with the note");
  await tabTo(kim, "Delete: two");
  await keyboard.press("Enter");
  await order(kim, ["one", "three"]);
  await focusIsBack(kim);
  await keyboard.press("Control+z");
  await order(kim, ["one", "three", "two"]);
  await tabTo(kim, "Seal my ideas");
  await keyboard.press("Enter");
  await kim.see("Your receipt");
  await tabTo(kim, "Save my file");
  const saved = await kim.download(() => keyboard.press("Enter"));
  assert.match((await board.takeIn(ann, saved)).join(" "), /1 piece new/);
  assert.deepEqual(kim.trouble, []);
});

test("TEAM12: no screen needs scrolling sideways on 320 pixels, from left to right or from right to left", async (t) => {
  const lea = await person("Lea", site);
  t.after(() => lea.leave());
  await lea.open("/host.html");
  await lea.see("Start a brainstorm");
  await fits(lea, "the first screen");
  await lea.click("Start a brainstorm");
  await lea.click("Add a side");
  await lea.element.getByText("Limits, who decides, what happens then").click();
  await fits(lea, "the setup");
  await lea.role("button", "All boards").click();
  await board.create(lea, { question: "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen?", goal: 3, facilitator: "Lea" });
  await board.invitation(lea);
  await fits(lea, "an empty notebook");
  const ideas = ["x".repeat(200), "会议太多了，星期三不开会，大家都安静地工作", "الاجتماعات كثيرة جدًا، لذلك لا اجتماعات يوم الأربعاء", "short"];
  for (const idea of ideas) await board.note(lea, idea);
  await fits(lea, "writing");
  await board.seal(lea);
  await fits(lea, "the sealed envelope");
  await board.close(lea);
  await fits(lea, "the closed round");
  await board.turn(lea, "Reveal everything now");
  await lea.see("Work on it together");
  await fits(lea, "the workshop");
  await board.act(lea, ideas[0], "Comment");
  await fits(lea, "what can be done with an idea");
  await board.find(lea, "");
  await lea.click("Freeze and open the vote");
  await lea.click("Yes, open the vote");
  await lea.see("Your ballot");
  await fits(lea, "the vote");
  await board.tick(lea, [ideas[1]]);
  await board.seal(lea, "Seal my ballot");
  await board.close(lea);
  await board.turn(lea, "Reveal everything now");
  await lea.see("The result");
  await fits(lea, "the result");
  assert.deepEqual(lea.trouble, []);
});

test("READ19: nothing moves under a pointer that is pressed, so that the press counts", async (t) => {
  const pia = await person("Pia", site, { viewport: { width: 320, height: 800 } });
  t.after(() => pia.leave());
  // Until the engine is there a line at the foot says so, and lies over what is below it.
  const waiting = [];
  await pia.context.route(/engine-worker\.js/, (route) => waiting.push(route));
  await pia.open("/host.html");
  await pia.see("Getting ready");
  await pia.element.getByLabel("A link somebody sent you").fill("https://example.org/#qs1.damaged");
  const button = pia.role("button", "Come in").last();
  const line = pia.element.locator(".notice-line");
  await button.evaluate((button) => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 26));
  const [{ x, y, height }, bar] = [await button.boundingBox(), await line.boundingBox()];
  assert.ok(y + height > bar.y && y + 4 < bar.y, "the line lies over a part of the button");
  const { mouse } = pia.page;
  await mouse.move(x + 20, y + 4);
  await mouse.down();
  await pia.page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  assert.equal((await button.boundingBox()).y, y);
  await mouse.up();
  await Promise.all(waiting.map((route) => route.continue()));
  await pia.element.locator(".notice.urgent").waitFor();
});
