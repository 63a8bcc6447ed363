// A few hosts in Firefox, if there is one on this machine.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firefox, seen, visitor, works } from "./common/firefox.mjs";
import { closeHosts, host } from "./common/host.mjs";
import { tell } from "./common/matrix.mjs";

let vera;

if (firefox) {
  before(async () => {
    vera = await visitor();
  });

  after(async () => {
    await vera?.leave();
    await closeHosts();
  });

  for (const [name, folder] of [
    ["Plain page", "plain"],
    ["Strict policy", "strict-policy"],
    ["Strict policy with Trusted Types", "trusted-types"],
    ["Styles that hit everything", "hostile-css"],
  ]) {
    test(`HOST14: in Firefox too the element is at home: ${name}`, async () => {
      const site = await host(folder);
      vera.trouble.length = 0;
      await vera.page.goto(site.origin);
      await works(vera);
      assert.deepEqual(vera.trouble, []);
      tell(name, "the same", { browser: "Firefox", ...(await seen(vera)) });
    });
  }
} else {
  console.log("There is no Firefox here, so its rows of the table were not looked at: install it, or name it in the environment variable FIREFOX.");
}
