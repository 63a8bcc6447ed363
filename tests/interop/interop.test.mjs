import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { check, write } from "./client/story.mjs";

const [rust, js] = [process.env.STORY_OF_RUST, process.env.STORY_OF_JS];

test("seal11: the second client reads what the first one wrote", () => check(JSON.parse(readFileSync(rust, "utf8"))));

test("seal11: the second client reads what it writes, and hands it over", async () => {
  const story = await write();
  await check(JSON.parse(JSON.stringify(story)));
  writeFileSync(js, JSON.stringify(story));
});
