// Looking for something in bytes, in every form in which a computer is likely to hold it.

import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 8 << 20;

/** A text as UTF-8 and UTF-16, and the former in hexadecimal digits and base64. */
export function ofText(name, text) {
  return [...ofBytes(name, Buffer.from(text, "utf8")), { name: `${name} (UTF-16)`, bytes: Buffer.from(text, "utf16le") }];
}

/** Bytes as they are, in hexadecimal digits and in base64. */
export function ofBytes(name, bytes) {
  const raw = Buffer.from(bytes);
  const texts = new Set([raw.toString("hex"), raw.toString("hex").toUpperCase(), ...base64(raw, "base64"), ...base64(raw, "base64url")]);
  return [{ name: `${name} (bytes)`, bytes: raw }, ...[...texts].map((text) => ({ name: `${name} (${text})`, bytes: Buffer.from(text) }))];
}

/** What base64 makes of bytes in the middle of others: of each of the three ways in which they can lie, the characters that are theirs alone. */
function base64(raw, alphabet) {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), raw]).toString(alphabet);
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + raw.length) * 8) / 6));
  });
}

/** The names of those needles that are in these bytes. */
export const inBytes = (haystack, needles) => needles.filter(({ bytes }) => haystack.includes(bytes)).map(({ name }) => name);

/** The names of those needles that are in a file, read piece by piece. */
export function inFile(path, needles) {
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length)) - 1;
  const buffer = Buffer.alloc(overlap + CHUNK);
  const found = new Set();
  const file = openSync(path, "r");
  try {
    for (let kept = 0; ; ) {
      const read = readSync(file, buffer, kept, CHUNK, null);
      if (read === 0) return [...found];
      const piece = buffer.subarray(0, kept + read);
      for (const name of inBytes(piece, needles)) found.add(name);
      kept = Math.min(overlap, piece.length);
      piece.copy(buffer, 0, piece.length - kept);
    }
  } finally {
    closeSync(file);
  }
}
