// Builds of the widget as a server may come to hold them: the same one, another version, a version whose files do not fit together.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./server.mjs";

const LINE = /^const LIST = (\{.*\});$/m;
const WORKER = "service-worker.js";

/** What the service worker of a build is told to keep: { version, files: { name: digest } }. */
export async function listOf(dist = DIST) {
  return JSON.parse(LINE.exec(await readFile(join(dist, WORKER), "utf8"))[1]);
}

/** A folder for builds that is gone after the test. */
export async function folder(t) {
  const place = await mkdtemp(join(tmpdir(), "quietstorm-dist-"));
  t.after(() => rm(place, { recursive: true, force: true }));
  return place;
}

/**
 * A copy of the build in which files were changed: `{ name: (text) => text }`. The service worker's list is that of the changed files, as their
 * build would have written it, unless `forgotten` names some whose digest stays what it was.
 */
export async function changed(t, changes, forgotten = []) {
  const dist = await folder(t);
  await cp(DIST, dist, { recursive: true });
  const list = await listOf(dist);
  for (const [name, change] of Object.entries(changes)) {
    const text = change(await readFile(join(dist, name), "utf8"));
    await writeFile(join(dist, name), text);
    const digest = `sha256-${createHash("sha256").update(text).digest("base64")}`;
    if (name in list.files && !forgotten.includes(name)) list.files[name] = digest;
  }
  list.version = createHash("sha256").update(JSON.stringify([list.files, Object.values(changes).join()])).digest("hex").slice(0, 16);
  const worker = await readFile(join(dist, WORKER), "utf8");
  await writeFile(join(dist, WORKER), worker.replace(LINE, () => `const LIST = ${JSON.stringify(list)};`));
  return dist;
}
