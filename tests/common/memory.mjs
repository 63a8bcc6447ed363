// The memory of a browser, as somebody sees it who owns the machine: all of its processes, everything that they have written there. Linux only.

import { closeSync, openSync, readFileSync, readSync, readdirSync, writeSync } from "node:fs";

const PAGE = 4096n;
const PIECE = 4 << 20;

/** The processes of the browser with this profile: those that name it, and whatever they have started. */
export function processesOf(profile) {
  if (process.platform !== "linux") throw new Error("a browser's memory can be read from outside on Linux only: run this test there");
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap(describe);
  const ours = new Set(all.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  for (let before = -1; before !== ours.size; ) {
    before = ours.size;
    all.filter(({ parent }) => ours.has(parent)).forEach(({ id }) => ours.add(id));
  }
  if (ours.size === 0) throw new Error(`no process is found of the browser with the profile ${profile}`);
  return [...ours];
}

function describe(id) {
  try {
    const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1];
    return [{ id, parent, command: readFileSync(`/proc/${id}/cmdline`, "utf8") }];
  } catch {
    return []; // It has just ended.
  }
}

/** Writes all of it into a file. Gives the number of processes and of bytes. */
export function dump(profile, path) {
  const processes = processesOf(profile);
  const out = openSync(path, "w");
  try {
    const bytes = processes.reduce((sum, id) => sum + dumpOne(id, out), 0);
    return { processes: processes.length, bytes };
  } finally {
    closeSync(out);
  }
}

function dumpOne(id, out) {
  const [memory, pages] = ["mem", "pagemap"].map((name) => open(`/proc/${id}/${name}`));
  if (memory === null) return 0;
  const buffer = Buffer.alloc(PIECE);
  let written = 0;
  try {
    for (const [start, end] of regions(id).flatMap((region) => runs(pages, region))) {
      for (let at = start; at < end; at += BigInt(PIECE)) {
        const length = Number(end - at < BigInt(PIECE) ? end - at : BigInt(PIECE));
        const read = readAt(memory, buffer, length, at);
        writeSync(out, buffer, 0, read);
        written += read;
      }
    }
  } finally {
    closeSync(memory);
    if (pages !== null) closeSync(pages);
  }
  return written;
}

function open(path) {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw new Error(`${path} cannot be read (${error.code}): this test has to run as the owner of the browsers it starts, where they may be traced`);
  }
}

/** What can be read, but for files that are only mapped: the program itself. Shared memory counts as memory. */
function regions(id) {
  const lines = readFileSync(`/proc/${id}/maps`, "utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const [, start, end, rights, path] = /^(\w+)-(\w+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line);
    const file = path.startsWith("/") && !/^\/(dev\/shm|memfd:)|\(deleted\)$/.test(path);
    const skipped = rights[0] !== "r" || (file && rights[1] !== "w") || /^\[v/.test(path);
    return skipped ? [] : [[BigInt(`0x${start}`), BigInt(`0x${end}`)]];
  });
}

/** The parts of a region that hold anything, by the kernel's own map of its pages; all of it where there is no such map. */
function runs(pages, [start, end]) {
  if (pages === null) return [[start, end]];
  const count = Number((end - start) / PAGE);
  const map = Buffer.alloc(count * 8);
  if (readAt(pages, map, map.length, (start / PAGE) * 8n) < map.length) return [];
  const found = [];
  for (let at = 0; at < count; at += 1) {
    if ((map[at * 8 + 7] & 0xc0) === 0) continue; // Neither present nor swapped out.
    const from = start + BigInt(at) * PAGE;
    const last = found.at(-1);
    if (last?.[1] === from) last[1] = from + PAGE;
    else found.push([from, from + PAGE]);
  }
  return found;
}

function readAt(file, buffer, length, position) {
  try {
    return readSync(file, buffer, 0, length, position);
  } catch {
    return 0; // Taken away in the meantime, or not to be read by anybody.
  }
}
