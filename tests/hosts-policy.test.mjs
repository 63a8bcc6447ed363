// The element under what hosts forbid: policies, workers, WebAssembly, scripts of other origins.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as board from "./common/board.mjs";
import { closeHosts, events, host, seen, visit, visitor, works } from "./common/host.mjs";
import { HOSTS, rows, tell } from "./common/matrix.mjs";

let vera;

before(async () => {
  vera = await visitor();
});

after(async () => {
  await vera?.leave();
  await closeHosts();
});

const code = (text) => `\`${text}\``;

/** Somebody works in a host; what the table says of it. */
async function atWork(name, site, sends, { expected, engine = "in a worker" } = {}) {
  await visit(vera, site);
  await works(vera);
  const found = await seen(vera, { expected });
  assert.deepEqual(found, { engine, kept: "on the device" });
  tell(name, sends, found);
}

test("HOST1: in a plain page the element is at home", async () => {
  const site = await host("plain");
  await atWork("Plain page", site, "nothing");
});

test("HOST2: a strict policy is enough, without a word about workers or styles", async () => {
  const site = await host("strict-policy");
  await atWork("Strict policy", site, code(site.policy));
});

test("HOST2: so it is with Trusted Types, on every screen from the first to the result: nowhere a text is made into markup", async () => {
  const site = await host("trusted-types");
  await atWork("Strict policy with Trusted Types", site, code(site.policy));
  await board.close(vera);
  await board.turn(vera, "Reveal everything now");
  const idea = "A desk that is ready";
  await board.say(vera, idea, "Comment", "Your comment", "With a plant");
  await board.say(vera, idea, "Build on it", "Your idea", "And a lamp");
  await (await board.card(vera, idea)).locator("[data-control=pick]").check();
  await vera.click("Group selected");
  await vera.role("button", /^Groups \(/).click();
  await vera.element.getByRole("textbox", { name: "Name of the group" }).fill("The first hour");
  await vera.role("button", /^Ideas \(/).click();
  await vera.click("Freeze and open the vote");
  await vera.click("Yes, open the vote");
  await board.tick(vera, ["The first hour"]);
  await board.seal(vera, "Seal my ballot");
  await board.close(vera);
  await board.turn(vera, "Reveal everything now");
  await vera.see("The result");
  assert.deepEqual(vera.trouble, []);
});

test("HOST2: in an intranet's narrow column, nested deep in a form, it is at home", async () => {
  const site = await host("sharepoint");
  await atWork("SharePoint-like", site, `${code(site.policy)}, columns of 268 pixels in a form`);
  const box = await vera.element.boundingBox();
  assert.equal(box.width, 268);
  const wide = await vera.element.evaluate(({ shadowRoot, clientWidth }) => {
    const { right } = shadowRoot.host.getBoundingClientRect();
    const out = [...shadowRoot.querySelectorAll("*")].filter((part) => !part.closest(".unseen") && part.getBoundingClientRect().right > right + 1);
    return out.map((part) => `${part.localName}.${part.className} in ${clientWidth}`);
  });
  assert.deepEqual(wide, [], "nothing stands out of the column");
});

test("HOST3: where the page may not start workers, the engine runs in the page", async () => {
  const site = await host("no-workers");
  const browsersOwn = /Creating a worker from .* violates/;
  await atWork("Policy without workers", site, code(site.policy), { engine: "in the page", expected: browsersOwn });
});

test("HOST3: a script from another origin works, with the engine in the page", async () => {
  const elsewhere = await host("script-server");
  const site = await host("foreign-script", { elsewhere: elsewhere.origin });
  const sends = code(site.policy.replaceAll(elsewhere.origin, "https://quietstorm.example"));
  await atWork("Script from another origin", site, `${sends}; the other origin sends ${code("Access-Control-Allow-Origin: *")}`, { engine: "in the page" });
});

test("HOST3: modules that are served with a wrong type work", async () => {
  const site = await host("wrong-type");
  await atWork("Modules served with wrong types", site, `${code("application/octet-stream")} and ${code("text/html")} for ${code(".wasm")}`);
});

for (const [name, folder, sentence] of [
  ["Policy without WebAssembly", "wasm-blocked", /content security policy .* 'wasm-unsafe-eval'/],
  ["Browser without WebAssembly", "no-wasm", /WebAssembly is missing/],
]) {
  test(`HOST4: where nothing can run, a sentence says why, and the page is told: ${name}`, async () => {
    const site = await host(folder);
    await visit(vera, site);
    const alert = vera.element.getByRole("alert");
    await alert.waitFor();
    const said = (await alert.innerText()).trim();
    assert.match(said, sentence);
    assert.deepEqual(await events(vera.element), [["quietstorm:error", { reason: "blocked" }]]);
    assert.equal(await vera.element.evaluate(({ state }) => state), "failed");
    tell(name, site.policy ? code(site.policy) : "nothing", { works: `“${said}”`, engine: "none", kept: "–" });
  });
}

test("HOST4: without JavaScript the element's children are seen", async (t) => {
  const wim = await visitor({ javaScriptEnabled: false });
  t.after(() => wim.leave());
  const site = await host("no-script");
  await visit(wim, site);
  const said = "This brainstorm needs JavaScript. Ask Vera for the file instead.";
  await wim.page.getByText(said).waitFor();
  tell("Browser without JavaScript", "nothing", { works: "what stands between the element’s tags", engine: "none", kept: "–" });
});

test("HOST10: the table in docs/EMBEDDING.md has every host, in its order", () => {
  const names = rows().map(([name]) => name);
  assert.deepEqual([...new Set(names)], HOSTS);
});
