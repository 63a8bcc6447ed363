// What `cargo xtask pack` makes of the build under test: the npm package, as npm would publish and install it, and the zip.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DIST } from "./server.mjs";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** A new, empty folder. */
export const room = () => mkdtemp(join(tmpdir(), "quietstorm-pack-"));

/** Takes it away again. */
export const clear = (place) => rm(place, { recursive: true, force: true });

/** Packs a built folder into another one: what the task says. */
export async function pack(to, from = DIST) {
  const { stdout } = await run("cargo", ["xtask", "pack", "--from", from, "--to", to], { cwd: ROOT });
  return stdout;
}

/** The package as npm publishes it, and installed: { tarball, folder, project, manifest }. */
export async function published(packed) {
  const { stdout } = await run("npm", ["pack", "--offline", "--json", "--pack-destination", packed], { cwd: join(packed, "npm") });
  const tarball = join(packed, JSON.parse(stdout)[0].filename);
  const project = join(packed, "project");
  await mkdir(join(project, "node_modules"), { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", project]);
  const folder = join(project, "node_modules/quietstorm");
  await cp(join(project, "package"), folder, { recursive: true });
  await rm(join(project, "package"), { recursive: true });
  return { tarball, folder, project, manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")) };
}

/** Lets a project use packages of the tests. */
export async function lend(project, names) {
  for (const name of names) {
    const place = join(project, "node_modules", name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(ROOT, "tests/node_modules", name), place);
  }
}

/** Runs Node.js in a project: what it printed, or what it died of. */
export async function node(project, ...args) {
  return run(process.execPath, args, { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => Promise.reject(new Error(`${stdout}${stderr}`)),
  );
}
