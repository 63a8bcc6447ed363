// A few hosts in Firefox, if there is one on this machine.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firefox, seen, visitor, works } from "./common/firefox.mjs";
import { bundled, vue } from "./common/bundle.mjs";
import { closeHosts, host } from "./common/host.mjs";
import { tell } from "./common/matrix.mjs";

/** What Firefox itself says of a policy that the element comes to terms with. */
const BROWSERS_OWN = /blocked a worker script \(worker-src\)/;

let vera;

if (firefox) {
  before(async () => {
    vera = await visitor();
  });

  after(async () => {
    await vera?.leave();
    await closeHosts();
  });

  for (const [name, folder, made = async () => ({})] of [
    ["Plain page", "plain"],
    ["Strict policy", "strict-policy"],
    ["Strict policy with Trusted Types", "trusted-types"],
    ["Policy without workers", "no-workers"],
    ["Modules served with wrong types", "wrong-type"],
    ["SharePoint-like", "sharepoint"],
    ["MediaWiki-like", "mediawiki"],
    ["WordPress-like", "wordpress"],
    ["Styles that hit everything", "hostile-css"],
    ["Patched built-ins, a shortcut on every key", "patched"],
    ["React 19", "react", async () => ({ "/app.js": await bundled("react") })],
    ["Vue 3", "vue", async () => ({ "/vue.js": await vue() })],
    ["Svelte 5", "svelte", async () => ({ "/app.js": await bundled("svelte") })],
  ]) {
    test(`HOST14: in Firefox too the element is at home: ${name}`, async () => {
      const site = await host(folder, { made: await made() });
      vera.trouble.length = 0;
      await vera.page.goto(site.origin);
      await works(vera);
      assert.deepEqual(vera.trouble.filter((words) => !BROWSERS_OWN.test(words)), []);
      tell(name, "the same", { browser: "Firefox", ...(await seen(vera)) });
    });
  }

  test("HOST14: in Firefox too a policy without WebAssembly gets a sentence", async () => {
    const site = await host("wasm-blocked");
    await vera.page.goto(site.origin);
    await vera.see("Quietstorm may not run in this page");
  });
} else {
  console.log("There is no Firefox here, so its rows of the table were not looked at: install it, or name it in the environment variable FIREFOX.");
}
