// Bundle files that went wrong on their way, made from one that is right.

import { open } from "node:fs/promises";

const bundle = (name, bytes) => ({ name: `${name}.quietstorm`, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

const changed = (bytes, at, value) => {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] ^= value;
  return copy;
};

/** Ends in the middle of its last frame. */
export const cutOff = (bytes) => bundle("cut-off", bytes.subarray(0, bytes.length - 100));

/** One bit of its last frame is another. */
export const altered = (bytes) => bundle("altered", changed(bytes, -200, 1));

/** Says that it is of another board. */
export const ofAnotherBoard = (bytes) => bundle("another-board", changed(bytes, 20, 0xff));

/** Says that a newer version made it. */
export const newer = (bytes) => bundle("newer", changed(bytes, 8, 2));

/** Says everything so often that it has this many bytes at least: not damaged, but long to read. */
export function longWinded(bytes, least) {
  const [header, frames] = [Buffer.from(bytes.subarray(0, 45)), bytes.subarray(45)];
  const times = Math.ceil(least / frames.length);
  header.writeUInt32LE(header.readUInt32LE(41) * times, 41);
  return bundle("long-winded", Buffer.concat([header, ...Array(times).fill(frames)]));
}

/** Nothing. */
export const empty = () => bundle("empty", "");

/** Something else altogether. */
export const noBundle = () => bundle("minutes", "Minutes of the meeting\n".repeat(50));

/** A file of this many bytes, of which the disk holds next to none. Gives its path. */
export async function huge(path, size) {
  const file = await open(path, "w");
  await file.truncate(size);
  await file.close();
  return path;
}
