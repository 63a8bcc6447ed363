// Byte strings and BLAKE3, in the words of docs/PROTOCOL.md.
import { blake3 } from "@noble/hashes/blake3.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export { concatBytes as join, bytesToHex as hex, hexToBytes as unhex, utf8ToBytes as ascii };

export const hash = (bytes) => blake3(bytes);
export const keyedHash = (key, bytes) => blake3(bytes, { key });
export const derive = (context, ...parts) => blake3(concatBytes(...parts), { context: utf8ToBytes(`quietstorm.v1 ${context}`) });

export const u8 = (number) => Uint8Array.of(number);
export const u32 = (number) => new Uint8Array(new Uint32Array([number]).buffer);
export const readU32 = (bytes, at) => new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
export const equal = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
export const zeros = (length) => new Uint8Array(length);
