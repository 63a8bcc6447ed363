// The element in frames: of another origin, and in a sandbox that has no origin at all.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { closeHosts, events, host, seen, visit, visitor, works } from "./common/host.mjs";
import { tell } from "./common/matrix.mjs";

let vera;

before(async () => {
  vera = await visitor();
});

after(async () => {
  await vera?.leave();
  await closeHosts();
});

test("HOST8: in a frame of another origin the element is at home", async () => {
  const elsewhere = await host("plain");
  const site = await host("frame-foreign", { elsewhere: elsewhere.origin });
  await visit(vera, site, { frame: "iframe" });
  await works(vera);
  const found = await seen(vera);
  assert.deepEqual(found, { engine: "in a worker", kept: "on the device for the page around it, and says so" });
  tell("Frame of another origin", "`<iframe>` of a plain page that holds the element", found);
});

test("HOST8: in a sandbox without an origin the work goes on in memory, and the element says so", async () => {
  const elsewhere = await host("script-server");
  const site = await host("frame-sandbox", { elsewhere: elsewhere.origin });
  await visit(vera, site, { frame: "iframe" });
  await works(vera);
  const found = await seen(vera);
  assert.deepEqual(found, { engine: "in the page", kept: "in memory, and says so" });
  assert.deepEqual((await events(vera.element)).filter(([type]) => type === "quietstorm:error"), [["quietstorm:error", { reason: "storage" }]]);
  // Saving a file is another thing that a sandbox has to allow.
  const refused = vera.page.waitForEvent("console", (message) => /download is disallowed/i.test(message.text()));
  await vera.click("Save my file");
  await refused;
  await vera.see("If no file was saved");
  await vera.page.locator("iframe").evaluate((frame) => frame.sandbox.add("allow-downloads"));
  await vera.page.locator("iframe").evaluate((frame) => frame.src = frame.src);
  await works(vera);
  const file = await vera.download(() => vera.click("Save my file"));
  assert.ok(file.bytes.length > 100);
  tell("Frame in a sandbox", "`<iframe sandbox=\"allow-scripts\">`; the frame’s origin sends `Access-Control-Allow-Origin: *`", {
    ...found,
    works: "a board made, an idea written and sealed; files can be saved with `allow-downloads`",
  });
});
