// Both clients write a board; each reads the other's. One command: node tests/interop/run.mjs
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const stories = mkdtempSync(join(tmpdir(), "quietstorm-interop-"));
const [rust, js] = ["rust.json", "js.json"].map((name) => join(stories, name));

const run = (program, args, cwd, env = {}) => execFileSync(program, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
const first = (verb, file) => run("cargo", ["run", "--quiet", "-p", "quietstorm-core", "--example", "interop", "--", verb, file], root);

try {
  if (!existsSync(join(here, "node_modules"))) run("npm", ["ci", "--no-audit", "--no-fund"], here);
  first("write", rust);
  run("node", ["--test", "interop.test.mjs"], here, { STORY_OF_RUST: rust, STORY_OF_JS: js });
  first("check", js);
} catch (error) {
  console.error(`interop failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(stories, { recursive: true, force: true });
}
