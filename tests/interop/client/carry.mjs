// Sections 7 to 10: frames, bundles, links and words.
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { ascii, derive, equal, hash, join, keyedHash, readU32, u32, u8 } from "./bytes.mjs";
import { boardId } from "./keys.mjs";

const nonceOf = (K, envelope) => keyedHash(derive("frame nonce", K), envelope).slice(0, 24);
const cipher = (K, F, nonce) => xchacha20poly1305(derive("frame key", K), nonce, boardId(F, K));

export function frame(K, F, envelope) {
  const nonce = nonceOf(K, envelope);
  const body = join(nonce, cipher(K, F, nonce).encrypt(envelope));
  return join(u32(body.length), body);
}

export function readFrames(K, F, bytes) {
  const envelopes = [];
  for (let at = 0; at < bytes.length; ) {
    const length = readU32(bytes, at);
    if (length > 49192 || at + 4 + length > bytes.length) throw new Error("altered");
    const nonce = bytes.slice(at + 4, at + 28);
    const envelope = cipher(K, F, nonce).decrypt(bytes.slice(at + 28, at + 4 + length));
    if (!equal(nonceOf(K, envelope), nonce)) throw new Error("altered");
    envelopes.push(envelope);
    at += 4 + length;
  }
  return envelopes;
}

export const bundle = (K, F, envelopes) =>
  join(ascii("QSBUNDLE"), u8(1), boardId(F, K), u32(envelopes.length), ...envelopes.map((envelope) => frame(K, F, envelope)));

export function readBundle(K, F, file) {
  if (!equal(file.slice(0, 9), join(ascii("QSBUNDLE"), u8(1)))) throw new Error("no bundle");
  if (!equal(file.slice(9, 41), boardId(F, K))) throw new Error("another board");
  const envelopes = readFrames(K, F, file.slice(45));
  if (envelopes.length !== readU32(file, 41)) throw new Error("cut off");
  return envelopes;
}

const base64 = (bytes) => Buffer.from(bytes).toString("base64url");
const unbase64 = (text) => new Uint8Array(Buffer.from(text, "base64url"));
const check = (K, F, rest) => hash(join(K, F, ascii(rest))).slice(0, 4);

export function link(K, F, envelopes, seat) {
  const frames = envelopes.length ? `.${base64(join(...envelopes.map((envelope) => frame(K, F, envelope))))}` : "";
  const rest = frames + (seat ? `~${seat.number}.${base64(seat.secret)}` : "");
  return `qs1.${base64(join(K, F, check(K, F, rest)))}${rest}`;
}

export function readLink(text) {
  const [, first, rest] = /#?qs1\.([\w-]+)(.*)$/.exec(text.replace(/\s/g, "")) ?? [];
  const keys = unbase64(first);
  const [K, F] = [keys.slice(0, 32), keys.slice(32, 64)];
  if (keys.length !== 68 || !equal(keys.slice(64), check(K, F, rest))) throw new Error("damaged");
  const [, frames, number, secret] = /^(?:\.([\w-]+))?(?:~(\d+)\.([\w-]+))?$/.exec(rest);
  return {
    K,
    F,
    envelopes: frames ? readFrames(K, F, unbase64(frames)) : [],
    seat: number ? { number: Number(number), secret: unbase64(secret) } : null,
  };
}

export const kit = (S) => entropyToMnemonic(S, wordlist);
export const readKit = (words) => mnemonicToEntropy(words, wordlist);

export function receipt(id) {
  const bits = [...id.slice(0, 6)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return [0, 11, 22, 33].map((at) => wordlist[parseInt(bits.slice(at, at + 11), 2)]).join(" ");
}
