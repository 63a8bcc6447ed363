// axe-core, let loose on a screen: what it finds against WCAG 2.2 AA and its own good practice, shadow roots included.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One line for each thing that is wrong: the rule, where, and what axe says about it. At the end of the page, where no bar that stays in sight lies over anything. */
export async function violations(who) {
  if (!(await who.page.evaluate(() => "axe" in window))) await who.page.evaluate(SOURCE);
  await who.page.evaluate(() => window.scrollTo(0, document.scrollingElement.scrollHeight));
  const found = await who.page.evaluate((tags) => window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().at(-1)}: ${failureSummary.replace(/\s+/g, " ")}`));
}
