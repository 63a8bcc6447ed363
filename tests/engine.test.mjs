// The engine's life beside a page: where it runs, how it dies, and what a person notices of that.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { hostPage, serve, STRICT } from "./common/server.mjs";
import { person } from "./common/person.mjs";
import * as board from "./common/board.mjs";

const brief = { question: "What should greet a new colleague on the first day?", facilitator: "Marta", goal: 3 };
const opened = [];

/** Somebody at a site of their own. */
async function arrive(options) {
  const site = await serve(options);
  const somebody = await person("Marta", site);
  opened.push([somebody, site]);
  return somebody;
}

afterEach(async () => {
  for (const [somebody, site] of opened.splice(0)) {
    await somebody.leave();
    await site.close();
  }
});

test("VIEW8: an engine that panics is replaced, and nothing typed or added is lost", async () => {
  const marta = await arrive();
  await marta.open();
  await board.create(marta, brief);
  await board.note(marta, "A desk that is ready");
  const box = marta.element.getByRole("textbox", { name: "Your idea" });
  await box.fill("Somebody who waits at the d");

  const [before] = marta.page.workers();
  const next = marta.page.waitForEvent("worker");
  await Promise.allSettled([before.evaluate(() => import("/engine/quietstorm-engine.js").then((engine) => engine.fault())), next]);
  assert.notEqual(await next, before);

  assert.equal(await box.inputValue(), "Somebody who waits at the d");
  await box.pressSequentially("oor");
  await box.press("Enter");
  await marta.element.locator(".note-text", { hasText: "Somebody who waits at the door" }).waitFor();
  assert.equal(await marta.element.locator(".note-text").count(), 2);
  await marta.page.reload();
  await marta.click(brief.question);
  await marta.element.locator(".note-text").nth(1).waitFor();
});

test("ENG9: where the page may not start workers, the engine runs in the page and does the same", async () => {
  const marta = await arrive({ csp: STRICT.replace("worker-src 'self'", "worker-src 'none'") });
  await marta.open();
  await board.create(marta, brief);
  await board.note(marta, "A desk that is ready");
  assert.equal(marta.page.workers().length, 0);
  await marta.page.reload();
  await marta.click(brief.question);
  await marta.see("A desk that is ready");
});

test("ENG10: all elements of a page share one engine, and the last one to go takes it along", async () => {
  const marta = await arrive({ pages: { "/two.html": hostPage("<quiet-storm></quiet-storm><quiet-storm></quiet-storm>") } });
  await marta.open("/two.html");
  const elements = marta.page.locator("quiet-storm");
  for (const at of [0, 1]) await elements.nth(at).getByText("Start a brainstorm").first().waitFor();
  assert.equal(marta.page.workers().length, 1);
  const gone = marta.page.workers()[0].waitForEvent("close");
  await marta.page.evaluate(() => document.querySelectorAll("quiet-storm").forEach((element) => element.remove()));
  await gone;
  assert.equal(marta.page.workers().length, 0);
  assert.deepEqual(marta.trouble, []);
});

test("VIEW10: an engine that dies three times in a minute is left alone; what was typed stays, and a button starts another one", async () => {
  const marta = await arrive();
  await marta.open();
  await board.create(marta, brief);
  const box = marta.element.getByRole("textbox", { name: "Your idea" });
  await box.fill("Somebody who waits at the door");
  for (let death = 1; death <= 3; death += 1) {
    while (marta.page.workers().length === 0) await marta.page.waitForEvent("worker");
    const [worker] = marta.page.workers();
    const gone = worker.waitForEvent("close");
    const fault = async () => {
      const engine = await import("/engine/quietstorm-engine.js");
      await engine.default();
      engine.fault();
    };
    worker.evaluate(fault).catch(() => {});
    await gone;
  }
  await marta.see("Something keeps going wrong here");
  assert.equal(await box.inputValue(), "Somebody who waits at the door");
  await marta.click("Try again");
  await box.press("Enter");
  await marta.element.locator(".note-text", { hasText: "Somebody who waits at the door" }).waitFor();
});
