// Section 2: envelopes.
import { ed25519 } from "@noble/curves/ed25519.js";
import { ascii, equal, hash, join, readU32, u32, u8, zeros } from "./bytes.mjs";

export const KIND = { genesis: 1, roundOpen: 2, keyCard: 3, contribution: 4, manifest: 5, opening: 6, workshop: 7, moderation: 8 };
const MOST = 49152;
const signed = (bytes) => join(ascii("quietstorm.v1 envelope"), u8(0), bytes);

export const header = ({ kind, board, round = zeros(32), author, credential = zeros(32), revision = 0 }) =>
  join(ascii("QSEN"), Uint8Array.of(1, 1, kind, 0), board, round, author, credential, u32(revision));

export function sign(draft, signer) {
  const bytes = join(header({ ...draft, author: signer.public }), u32(draft.payload.length), draft.payload);
  return join(bytes, signer.sign(signed(bytes)));
}

/** The envelope's parts; throws when it is none or nobody signed it. */
export function read(bytes) {
  if (bytes.length > MOST) throw new Error("too long");
  if (!equal(bytes.slice(0, 4), ascii("QSEN"))) throw new Error("malformed");
  if (bytes[4] !== 1 || bytes[5] !== 1) throw new Error("newer");
  const kind = bytes[6];
  if (kind < 1 || kind > 9 || bytes[7] !== 0) throw new Error("malformed");
  if (bytes.length < 208 || bytes.length !== 208 + readU32(bytes, 140)) throw new Error("malformed");
  const round = bytes.slice(40, 72);
  if ([1, 2, 3, 8].includes(kind) && !equal(round, zeros(32))) throw new Error("malformed");
  const end = bytes.length - 64;
  const author = bytes.slice(72, 104);
  if (!ed25519.verify(bytes.slice(end), signed(bytes.slice(0, end)), author, { zip215: false })) throw new Error("bad signature");
  return {
    id: hash(bytes),
    header: bytes.slice(0, 140),
    kind,
    board: bytes.slice(8, 40),
    round,
    author,
    credential: bytes.slice(104, 136),
    revision: readU32(bytes, 136),
    payload: bytes.slice(144, end),
  };
}
