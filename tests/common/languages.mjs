// The languages of the build, and the way through a board in any of them.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST } from "./server.mjs";

/** The language that only tests speak: English, accented, longer and in brackets. */
export const PSEUDO = "en-XA";

/** The tables of all languages: { tag, dir, name, words }. */
export async function tables(dist = DIST) {
  const files = (await readdir(join(dist, "lang"))).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(dist, "lang", name), "utf8"))));
}

/**
 * One person goes the whole way in the language of a table, with the names of things that this language has. `at` is called on every screen, with
 * its name.
 */
export async function wholeWay(who, { words }, at) {
  const { element } = who;
  const button = (id) => element.getByRole("button", { name: words[id], exact: true });
  const box = (id) => element.getByRole("textbox", { name: words[id], exact: true });
  await button("lobby-start").waitFor();
  await at("the first screen");
  await button("lobby-start").click();
  await button("setup-prompt-add").click();
  await element.getByText(words["setup-more"], { exact: true }).click();
  await at("the setup");
  await button("setup-create").click();
  await element.getByText(words["setup-question-missing"]).waitFor();
  await at("the setup with what is missing");
  await box("setup-question").fill("12 + 21 = ?");
  await box("setup-your-name").fill("007");
  await element.getByText(words["setup-solo"], { exact: true }).click();
  await button("setup-create").click();
  await box("write-box").waitFor();
  await at("an empty notebook");
  for (const note of ["33", "44"]) {
    await box("write-box").fill(note);
    await box("write-box").press("Enter");
    await element.locator(".note-text", { hasText: note }).waitFor();
  }
  await element.locator("[data-control=delete]").last().click();
  await element.getByText(words["told-deleted"], { exact: true }).waitFor();
  await button("common-undo").first().click();
  await element.locator(".note-text", { hasText: "44" }).waitFor();
  for (const fold of await element.locator("details.fold:not([open]) > summary").all()) await fold.click();
  await at("writing, with everything unfolded");
  await button("seal-ideas").click();
  await button("seal-more-no").waitFor();
  await at("the question before sealing");
  await button("seal-more-no").click();
  await element.getByText(words["seal-receipt"], { exact: true }).waitFor();
  await at("the sealed envelope");
  await button("keys-close-round").click();
  await button("keys-close-yes").waitFor();
  await at("the question before closing");
  await button("keys-close-yes").click();
  await button("keys-turn-only").waitFor();
  await at("the closed round");
  await button("keys-turn-only").click();
  await element.getByRole("dialog").getByRole("button", { name: words["keys-turn-only"], exact: true }).click();
  await element.locator("article.idea").first().waitFor();
  await element.locator("[data-control=pick]").first().check();
  await element.locator("[data-control=actions]").first().click();
  await button("idea-hide").click();
  await at("the workshop");
  await button("open-vote-open").click();
  await button("open-vote-yes").click();
  await element.locator("[data-control=tick]").first().check();
  await at("the vote");
  await button("seal-ballot").click();
  await element.getByText(words["seal-receipt"], { exact: true }).waitFor();
  await button("keys-close-round").click();
  await button("keys-close-yes").click();
  await button("keys-turn-only").click();
  await element.getByRole("dialog").getByRole("button", { name: words["keys-turn-only"], exact: true }).click();
  await element.locator("table").first().waitFor({ state: "attached" });
  for (const fold of await element.locator("details.fold:not([open]) > summary").all()) await fold.click();
  await at("the result");
}
