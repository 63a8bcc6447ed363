// Everything that can be got out of one person's browser and device, as files in a folder. Nothing is asked of the browser that names what is
// looked for: that would put it there.

import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dump } from "./memory.mjs";

/** Takes it all, and gives the files by what they are. `exported` are files that this person has saved. */
export async function gather(who, folder, exported = []) {
  await mkdir(folder, { recursive: true });
  const path = (name) => join(folder, name);
  await writeFile(path("page"), await page(who));
  await writeFile(path("tree"), await accessibilityTree(who));
  await writeFile(path("storage"), await storage(who));
  await writeFile(path("files"), Buffer.concat(exported));
  await disk(who.profile, path("disk"));
  const { processes, bytes } = dump(who.profile, path("memory"));
  const names = ["page", "tree", "storage", "files", "disk", "memory"];
  return { of: who.name, processes, bytes, files: Object.fromEntries(names.map((name) => [name, path(name)])) };
}

/** What the page shows and holds, shadow roots included: markup, readable text, what stands in boxes. */
export function page(who) {
  return who.page.evaluate(() => {
    const read = (root) => {
      const all = [...root.querySelectorAll("*")];
      const boxes = all.filter((element) => "value" in element).map((element) => `${element.value}`);
      const readable = [...root.children].map((element) => element.innerText ?? "");
      return [root.innerHTML, ...readable, ...boxes, ...all.filter((element) => element.shadowRoot).flatMap((element) => read(element.shadowRoot))];
    };
    return [document.title, location.href, JSON.stringify(history.state), ...read(document.documentElement)].join("\n");
  });
}

/** What a screen reader is told. */
export async function accessibilityTree(who) {
  const session = await who.context.newCDPSession(who.page);
  try {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return JSON.stringify(nodes);
  } finally {
    await session.detach();
  }
}

/** Cookies, both storages, caches and all databases; the bytes in them as they are. */
async function storage(who) {
  const cookies = JSON.stringify(await who.context.cookies());
  const kept = await who.page.evaluate(async () => {
    const bytes = [];
    const keep = (value) => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const view = new Uint8Array(value.buffer ?? value, value.byteOffset ?? 0, value.byteLength);
        bytes.push(btoa(Array.from(view, (byte) => String.fromCharCode(byte)).join("")));
        return "";
      }
      if (Array.isArray(value)) return value.map(keep);
      if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keep(inner)]));
      return value;
    };
    const ask = (request) => new Promise((done, failed) => ([request.onsuccess, request.onerror] = [() => done(request.result), () => failed(request.error)]));
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) texts.push(request.url, await (await caches.match(request)).text());
    }
    for (const { name, version } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name, version));
      for (const store of database.objectStoreNames) {
        const from = database.transaction(store).objectStore(store);
        texts.push(`${name}/${store}`, JSON.stringify(keep(await Promise.all([ask(from.getAllKeys()), ask(from.getAll())]))));
      }
      database.close();
    }
    return { texts, bytes };
  });
  const bytes = kept.bytes.flatMap((text) => [Buffer.from(text, "base64"), Buffer.from("\n")]);
  return Buffer.concat([Buffer.from([cookies, ...kept.texts].join("\n")), ...bytes]);
}

/** Every file of the profile, one behind the other. */
async function disk(folder, into) {
  await writeFile(into, "");
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    try {
      if (lstatSync(path).isFile()) await appendFile(into, Buffer.concat([Buffer.from(`\n${name}\n`), readFileSync(path)]));
    } catch (error) {
      if (error.code !== "ENOENT") throw error; // A browser at work removes some of its files.
    }
  }
}

/** Listens, in a page beside the widget, to what the tabs of this browser say to each other; gives the bytes of each word, or what else it was. */
export async function listen(who, path) {
  const beside = await who.context.newPage();
  await beside.goto(who.site.origin + path);
  await beside.evaluate(() => {
    window.heard = [];
    const channel = new BroadcastChannel("quietstorm");
    channel.onmessage = ({ data }) => window.heard.push(data instanceof Uint8Array ? [...data] : `not bytes: ${JSON.stringify(data)}`);
  });
  return () => beside.evaluate(() => window.heard);
}
