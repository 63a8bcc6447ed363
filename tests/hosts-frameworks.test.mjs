// The element in apps made with frameworks, without a wrapper: attributes, properties, events, lists that are turned round.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { bundled, vue } from "./common/bundle.mjs";
import { closeHosts, host, visit, visitor, works } from "./common/host.mjs";
import { tell } from "./common/matrix.mjs";

let vera;

before(async () => {
  vera = await visitor();
});

after(async () => {
  await vera?.leave();
  await closeHosts();
});

const press = (word) => vera.page.locator("#app").getByRole("button", { name: word, exact: true }).click();
const told = (type) => vera.page.evaluate((type) => window.told.filter(([, told]) => told === type), type);
/** Of each element, in the page's order: some of its properties, and whether its view is the one that was marked. */
const elements = () =>
  vera.page.evaluate(() => [...document.querySelectorAll("quiet-storm")].map(({ id, theme, identity, shadowRoot }) => [id, theme, identity.name, shadowRoot.querySelector("div").mark]));

for (const [name, folder, made] of [
  ["React 19", "react", async () => ({ "/app.js": await bundled("react") })],
  ["Vue 3", "vue", async () => ({ "/vue.js": await vue() })],
  ["Svelte 5", "svelte", async () => ({ "/app.js": await bundled("svelte") })],
]) {
  test(`HOST9: no wrapper is needed: ${name}`, async () => {
    const site = await host(folder, { made: await made() });
    await visit(vera, site);
    const [left, right] = ["#left", "#right"].map((id) => vera.page.locator(`quiet-storm${id}`));
    await vera.ready(left);
    await vera.ready(right);
    await vera.page.waitForFunction(() => window.told.length === 2);
    assert.deepEqual((await told("quietstorm:ready")).map(([id, , detail]) => [id, detail]).sort(), [["left", {}], ["right", {}]]);
    // What the app says of its elements arrives, and changes nothing else in them.
    await vera.page.evaluate(() => document.querySelectorAll("quiet-storm").forEach(({ id, shadowRoot }) => (shadowRoot.querySelector("div").mark = id)));
    assert.deepEqual(await elements(), [["left", "light", "Vera", "left"], ["right", "light", "Vera", "right"]]);
    const box = left.getByLabel("A link somebody sent you");
    await box.fill("half a thought");
    await press("Dark");
    await press("Rename");
    await press("Turn round");
    await vera.page.waitForFunction(() => document.querySelector("quiet-storm").id === "right");
    assert.deepEqual(await elements(), [["right", "dark", "Marta", "right"], ["left", "dark", "Marta", "left"]]);
    assert.equal(await left.getAttribute("theme"), "dark");
    assert.equal(await box.inputValue(), "half a thought");
    // What happens in an element arrives in the app, once.
    await works(vera);
    const sealed = await told("quietstorm:sealed");
    assert.deepEqual(sealed.map(([id]) => id), ["right"]);
    assert.deepEqual(Object.keys(sealed[0][2]).sort(), ["board", "round"]);
    const worker = vera.page.workers()[0];
    const gone = worker.waitForEvent("close");
    await press("Show or hide");
    await gone;
    assert.equal(await vera.page.locator("#app li, quiet-storm").count(), 0);
    await press("Show or hide");
    await vera.ready(left);
    await vera.see("What should greet a new colleague on the first day?");
    assert.deepEqual((await elements()).map(([id, theme]) => [id, theme]), [["right", "dark"], ["left", "dark"]]);
    assert.equal(await vera.page.locator("body > *").count(), 1);
    assert.deepEqual(vera.trouble, []);
    const done = "a board made, an idea written and sealed; attributes, properties, events, turned round, put away and back";
    tell(name, "its own way with elements", { works: done, engine: "in a worker", kept: "on the device" });
  });
}
