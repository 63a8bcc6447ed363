// Comings and goings, counted: what an element begins ends with it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { closeHosts, host, seen, visit, visitor, works } from "./common/host.mjs";
import { counts, keepBooks, pass } from "./common/ledger.mjs";
import { tell } from "./common/matrix.mjs";

let vera, plain;

before(async () => {
  vera = await visitor();
  await keepBooks(vera.page);
  plain = await host("plain");
});

after(async () => {
  await vera?.leave();
  await closeHosts();
});

/** Takes the element out and waits until its engine has finished what it was asked for and is gone. */
async function takeOut() {
  await vera.page.evaluate(() => {
    window.kept = document.querySelector("quiet-storm");
    window.kept.remove();
  });
  while (vera.page.workers().length > 0) await vera.page.workers()[0].waitForEvent("close").catch(() => {});
  // Two frames and a task: whatever had been put off has had its turn.
  await vera.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}

const putBack = () => vera.page.evaluate(() => document.body.append(window.kept));

test("HOST11: an element that comes, moves and goes twenty times leaves no listener, timer, observer, worker, address or node behind", async () => {
  await visit(vera, plain);
  await works(vera);
  await takeOut();
  const first = await counts(vera.page);
  assert.deepEqual(first.open, []);
  for (let turn = 0; turn < 20; turn += 1) {
    await putBack();
    await vera.see("Your receipt"); // The board that was open opens again.
    await vera.element.evaluate((element) => {
      document.querySelector("h1").after(element);
      document.body.moveBefore?.(element, document.body.lastChild);
    });
    await takeOut();
  }
  assert.deepEqual(await counts(vera.page), first);
  assert.deepEqual(vera.trouble, []);
});

test("HOST11: an element that goes before its view is there leaves nothing behind either", async () => {
  await visit(vera, plain);
  await takeOut();
  for (let turn = 0; turn < 5; turn += 1) {
    await putBack();
    await takeOut();
  }
  assert.deepEqual((await counts(vera.page)).open, []);
  await putBack();
  await vera.ready();
  assert.deepEqual(vera.trouble, []);
});

test("HOST11: the address of a saved file stays for a minute, in case that the browser still reads it, and then goes", async () => {
  await visit(vera, plain);
  await vera.ready();
  await vera.click("What should greet a new colleague on the first day?");
  await vera.download(() => vera.click("Save my file"));
  await takeOut();
  assert.deepEqual((await counts(vera.page)).open, ["object URL of Blob", "setTimeout 60000"]);
  await pass(vera.page, 60_000);
  assert.deepEqual((await counts(vera.page)).open, []);
});

test("HOST12: elements that are gone can be collected, and the view's memory does not grow", async () => {
  await visit(vera, plain);
  const devtools = await vera.context.newCDPSession(vera.page);
  await devtools.send("HeapProfiler.enable");
  /** So many elements come and go; then what nobody holds is collected. How large the view's memory is now. */
  const turns = async (count) => {
    await vera.page.evaluate(async (count) => {
      window.gone ??= [];
      for (let turn = 0; turn < count; turn += 1) {
        const element = document.querySelector("quiet-storm") ?? document.body.appendChild(document.createElement("quiet-storm"));
        while (!element.shadowRoot?.querySelector(".app")) await new Promise((done) => setTimeout(done, 10));
        window.gone.push(new WeakRef(element), new WeakRef(element.shadowRoot.querySelector(".app")));
        element.remove();
        await new Promise((done) => setTimeout(done));
      }
    }, count);
    await devtools.send("HeapProfiler.collectGarbage");
    // What was collected is given back to the view's memory in a task of its own.
    await vera.page.evaluate(() => new Promise((done) => setTimeout(done)));
    return vera.page.evaluate(async () => (await (await import("/quietstorm/view/quietstorm.js")).default()).memory.buffer.byteLength);
  };
  // A few dozen fill what grows once, such as the pool of freed memory.
  const before = await turns(30);
  for (let batch = 0; batch < 4; batch += 1) await turns(10);
  assert.equal(await turns(10), before);
  const alive = await vera.page.evaluate(() => window.gone.filter((one) => one.deref()).length);
  assert.equal(alive, 0);
  await devtools.detach();
});

test("HOST13: the script may come long after the element, which keeps what it was given", async () => {
  const site = await host("late");
  await visit(vera, site);
  assert.equal(await vera.element.evaluate(({ shadowRoot }) => shadowRoot), null);
  await vera.page.evaluate(() => window.wanted());
  await vera.ready();
  const { own, identity, theme, attribute } = await vera.element.evaluate((element) => ({
    own: Object.keys(element),
    identity: element.identity,
    theme: element.theme,
    attribute: element.getAttribute("theme"),
  }));
  assert.deepEqual({ own, identity, theme, attribute }, { own: [], identity: { name: "Vera" }, theme: "dark", attribute: "dark" });
  await vera.click("Start a brainstorm");
  assert.equal(await vera.element.getByLabel("Your name", { exact: true }).inputValue(), "Vera");
  await vera.click("All boards");
  await works(vera);
  // The page itself has added the script.
  const late = "nodes: more script type=module src=/quietstorm/quietstorm.js";
  tell("Script long after the element", "attributes and the property `identity` set before the script is there", await seen(vera, { added: [late] }));
});

test("HOST13: the script may come twice", async () => {
  await visit(vera, await host("twice"));
  await works(vera);
  tell("Script twice", "the same script under two addresses", await seen(vera));
});
