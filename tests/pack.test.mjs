// What other people are given: the npm package and the zip. Each test takes them the way people would.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { unzipSync } from "fflate";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { clear, lend, node, pack, published, ROOT, room } from "./common/packed.mjs";
import { person } from "./common/person.mjs";
import { DIST, hostPage, serve } from "./common/server.mjs";

const TYPESCRIPT = join(ROOT, "tests/node_modules/typescript/bin/tsc");
let packed, said, npm, zip, alice, site;

before(async () => {
  packed = await room();
  said = await pack(packed);
  npm = await published(packed);
  zip = unzipSync(await readFile(join(packed, `quietstorm-${npm.manifest.version}.zip`)));
  site = await serve({ csp: null });
  alice = await person("Alice", site);
});

after(async () => {
  await alice?.leave();
  await site?.close();
  await clear(packed);
});

const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
const json = async (path) => JSON.parse(await readFile(path, "utf8"));
const everyFile = async (folder) => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();

/** A folder that is gone after the test. */
async function place(t) {
  const folder = await room();
  t.after(() => clear(folder));
  return folder;
}

/** Serves a folder with further pages, and has Alice open one of them. */
async function visit(t, dist, pages, path) {
  const here = await serve({ dist, pages, csp: null });
  t.after(() => here.close());
  alice.site = here;
  alice.trouble.length = 0;
  await alice.page.goto(here.origin + path);
  return here;
}

test("PACK3: publint and are-the-types-wrong find nothing wrong with the package", async () => {
  const { messages, pkg } = await publint({ pack: { tarball: (await readFile(npm.tarball)).buffer }, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  const checked = await checkPackage(createPackageFromTarballData(await readFile(npm.tarball)));
  assert.deepEqual(Object.keys(checked.entrypoints).sort(), [".", "./custom-elements.json", "./define", "./frame", "./package.json"]);
  // It has modules only, as all browsers have: what cannot import modules, and what does not know `exports`, is not asked.
  const asked = ({ resolutionKind, kind }) => !["node10", "node16-cjs"].includes(resolutionKind) || kind === "InternalResolutionError";
  assert.deepEqual(checked.problems.filter(asked), []);
  for (const entry of [".", "./define", "./frame"]) assert.ok(checked.entrypoints[entry].resolutions["node16-esm"].resolution.isTypeScript, entry);
});

test("PACK4: the package holds what its manifest names and nothing else, and every import has its types first", async () => {
  const { manifest, folder } = npm;
  assert.deepEqual(await everyFile(folder), await everyFile(join(packed, "npm")));
  const listed = ["README.md", "package.json", ...manifest.files];
  const strange = (await everyFile(folder)).filter((file) => !listed.some((name) => file === name || file.startsWith(`${name}/`)));
  assert.deepEqual(strange, []);
  for (const target of Object.values(manifest.exports).flatMap((to) => (typeof to === "string" ? [to] : Object.values(to)))) await readFile(join(folder, target));
  for (const entry of [".", "./define", "./frame"]) assert.deepEqual(Object.keys(manifest.exports[entry]), ["types", "default"]);
  assert.equal(manifest.license, "MIT OR Apache-2.0");
  await readFile(join(folder, manifest.customElements));
  for (const file of await everyFile(DIST)) {
    const there = await readFile(join(folder, file)).catch(() => undefined);
    if (there && file !== "quietstorm.js") assert.ok(there.equals(await readFile(join(DIST, file))), `${file} is the one that was built`);
  }
});

test("PACK5: the modules can be imported where there is no page, and change nothing there", async () => {
  const script = `
    const before = Object.getOwnPropertyNames(globalThis).join();
    const all = await Promise.all(["quietstorm", "quietstorm/define", "quietstorm/frame"].map((name) => import(name)));
    if (Object.getOwnPropertyNames(globalThis).join() !== before) throw new Error("a global was made");
    console.log(JSON.stringify(all.map(Object.keys)), all[0].QuietStorm === all[1].QuietStorm);`;
  const said = await node(npm.project, "--input-type=module", "--eval", script);
  assert.equal(said.trim(), `[["QuietStorm"],["QuietStorm"],["frame"]] true`);
});

test("PACK6: in a page the class defines nothing by itself, `define` does, and the element works from the package's folder", async (t) => {
  const imports = { quietstorm: "/node_modules/quietstorm/class.js", "quietstorm/define": "/node_modules/quietstorm/quietstorm.js" };
  const head = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  await visit(t, npm.project, { "/": hostPage(`<quiet-storm loading="eager"></quiet-storm>`, head) }, "/");
  const defined = await alice.page.evaluate(async () => {
    const { QuietStorm } = await import("quietstorm");
    const before = customElements.get("quiet-storm");
    const again = await import("quietstorm/define");
    return [before === undefined, customElements.get("quiet-storm") === QuietStorm, again.QuietStorm === QuietStorm];
  });
  assert.deepEqual(defined, [true, true, true]);
  await alice.ready();
  assert.deepEqual(alice.trouble, []);
});

test("PACK16: a bundler brings the definition along only where it is asked for; what it does not see works from beside its script", async (t) => {
  const out = await place(t);
  const bundle = async (name, source) => {
    const options = { bundle: true, format: "esm", logLevel: "silent", outfile: join(out, name), stdin: { contents: source, resolveDir: npm.project } };
    await build(options);
    return readFile(options.outfile, "utf8");
  };
  assert.doesNotMatch(await bundle("none.js", `import "quietstorm";`), /QuietStorm/);
  assert.doesNotMatch(await bundle("class.js", `import { QuietStorm } from "quietstorm"; console.log(QuietStorm);`), /customElements\.define/);
  assert.match(await bundle("app.js", `import "quietstorm/define";`), /customElements\.define/);
  for (const part of ["view", "engine", "lang", "engine-worker.js"]) await cp(join(npm.folder, part), join(out, part), { recursive: true });
  await visit(t, out, { "/": hostPage(`<quiet-storm loading="eager"></quiet-storm>`, `<script type="module" src="/app.js"></script>`) }, "/");
  await alice.ready();
  assert.deepEqual(alice.trouble, []);
});

test("PACK7: right uses compile under strict TypeScript, JSX among them, and wrong ones do not", async () => {
  await lend(npm.project, ["@types/react", "csstype", "custom-elements-manifest"]);
  const types = join(npm.project, "types");
  await cp(join(ROOT, "tests/types"), types, { recursive: true });
  // The description for tools, as a value of the type that its format is published with.
  const described = await readFile(join(npm.folder, npm.manifest.customElements), "utf8");
  await writeFile(join(types, "manifest.ts"), `import type { Package } from "custom-elements-manifest";\nexport const described: Package = ${described};`);
  // An error that is expected in wrong.ts and does not come is one itself.
  for (const resolution of [["--module", "esnext", "--moduleResolution", "bundler"], ["--module", "nodenext"]]) {
    await node(types, TYPESCRIPT, "--project", ".", ...resolution);
  }
});

test("PACK8: the zip is a folder to put on a server and a page that says how; what it says to paste works", async (t) => {
  const name = `quietstorm-${npm.manifest.version}`;
  const built = await everyFile(DIST);
  const beside = ["LICENSE-APACHE", "LICENSE-MIT", "README.txt", "THIRD-PARTY.txt"];
  assert.deepEqual(Object.keys(zip), [...beside, ...built.map((file) => `quietstorm/${file}`)].map((file) => `${name}/${file}`));
  const folder = await place(t);
  for (const file of built) {
    const content = Buffer.from(zip[`${name}/quietstorm/${file}`]);
    assert.ok(content.equals(await readFile(join(DIST, file))), file);
    await mkdir(join(folder, "quietstorm", file, ".."), { recursive: true });
    await writeFile(join(folder, "quietstorm", file), content);
  }
  const readme = Buffer.from(zip[`${name}/README.txt`]).toString();
  const [script, element] = readme.match(/^<script.*\n<quiet-storm.*$/m)[0].split("\n");
  await visit(t, folder, { "/": hostPage(element, script) }, "/");
  await alice.ready();
  assert.deepEqual(alice.trouble, []);
  assert.ok(readme.split("\n").every((line) => line.length < 80 || line.startsWith("<script")), "it is readable in any editor");
});

test("PACK9: the line with the script's hash works, also from another origin, and a script with one more byte does not run", async (t) => {
  const tag = said.match(/<script type="module" src="\/quietstorm\/quietstorm.js" integrity="sha384-[^"]+" crossorigin><\/script>/)[0];
  assert.ok(Buffer.from(zip[`quietstorm-${npm.manifest.version}/README.txt`]).includes(tag));
  const script = await readFile(join(DIST, "quietstorm.js"));
  const files = { "/quietstorm/quietstorm.js": script, "/changed/quietstorm.js": Buffer.concat([script, Buffer.from("\n")]) };
  const elsewhere = await serve({ pages: files, csp: null, headers: () => ({ "access-control-allow-origin": "*" }) });
  t.after(() => elsewhere.close());
  const page = (address) => hostPage(`<quiet-storm loading="eager"></quiet-storm>`, tag.replace("/quietstorm/quietstorm.js", address));
  const pages = { ...files, "/": page("/quietstorm/quietstorm.js"), "/foreign.html": page(`${elsewhere.origin}/quietstorm/quietstorm.js`), "/changed.html": page("/changed/quietstorm.js") };
  const here = await visit(t, DIST, pages, "/");
  for (const [path, runs] of [["/", true], ["/foreign.html", true], ["/changed.html", false]]) {
    await alice.page.goto(here.origin + path);
    assert.equal(await alice.page.evaluate(() => customElements.get("quiet-storm") !== undefined), runs, path);
  }
  const sums = await json(join(packed, "integrity.json"));
  assert.equal(sums.version, npm.manifest.version);
  for (const [part, folder] of [["zip", DIST], ["npm", join(packed, "npm")]]) {
    assert.deepEqual(Object.keys(sums[part]), await everyFile(folder));
    for (const [file, sum] of Object.entries(sums[part])) assert.equal(sum, integrity(await readFile(join(folder, file))), file);
  }
});

test("PACK10: the same build makes the same bytes, whenever and wherever it is packed", async (t) => {
  const [copy, to] = [await place(t), await place(t)];
  await cp(DIST, copy, { recursive: true });
  for (const file of await everyFile(copy)) await utimes(join(copy, file), new Date(0), new Date(1e12));
  await pack(to, copy);
  for (const file of [`quietstorm-${npm.manifest.version}.zip`, "integrity.json"]) {
    assert.ok((await readFile(join(to, file))).equals(await readFile(join(packed, file))), basename(file));
  }
});

test("PACK11: what is compiled in is named with its licence and the texts that came with it, and nothing else is", async () => {
  const text = await readFile(join(npm.folder, "THIRD-PARTY.txt"), "utf8");
  for (const [name, licence] of [["automerge", "MIT"], ["leptos", "MIT"], ["curve25519-dalek", "BSD-3-Clause"], ["chacha20poly1305", "Apache-2.0 OR MIT"], ["wasm-bindgen", "MIT OR Apache-2.0"]]) {
    assert.match(text, new RegExp(`^${name} \\d[^ ]*\\n    ${licence}\\n    https://`, "m"), name);
  }
  for (const name of ["axum", "tokio", "rusqlite", "wasm-bindgen-macro", "quietstorm"]) assert.doesNotMatch(text, new RegExp(`^${name} \\d`, "m"), name);
  for (const paper of ["Permission is hereby granted, free of charge", "Apache License", "Neither the name of", "rustc 1."]) assert.ok(text.includes(paper), paper);
  assert.ok(!text.includes(ROOT), "it names no folder of the machine it was made on");
});
