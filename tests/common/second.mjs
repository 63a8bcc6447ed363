// The second client (tests/interop) at a board of the widget's: it reads exported bundles, and takes part with a contribution of its own.

import { randomBytes } from "node:crypto";
import { derive, equal, hex } from "../interop/client/bytes.mjs";
import { bundle, readBundle, readLink } from "../interop/client/carry.mjs";
import { KIND, header as headerOf, read, sign } from "../interop/client/envelope.mjs";
import { authorKey, boardId } from "../interop/client/keys.mjs";
import * as P from "../interop/client/postcard.mjs";
import { oneTimeSecret, open, seal } from "../interop/client/seal.mjs";

/** What a link says of its board. */
export function visit(link) {
  const { K, F, envelopes } = readLink(link);
  return { K, F, id: boardId(F, K), envelopes };
}

/** The envelopes in a bundle, wrapping and all taken off. */
export const unwrap = ({ K, F }, file) => readBundle(K, F, new Uint8Array(file));

/** The sealed rounds among envelopes, by their number. */
export function rounds(envelopes) {
  const open = envelopes.map(read).filter(({ kind }) => kind === KIND.roundOpen);
  return open.map(({ id, payload }) => ({ id, ...P.decode(P.RoundOpen, payload) })).sort((a, b) => a.number - b.number);
}

/** A bundle with ideas of somebody new, sealed by this client. */
export async function contribute(place, author, texts) {
  const [{ id: round, custody }] = rounds(place.envelopes);
  const signer = authorKey(place.K, new Uint8Array(randomBytes(16)), round);
  const draft = { kind: KIND.contribution, board: place.id, round, revision: 1 };
  const header = headerOf({ ...draft, author: signer.public });
  const plain = P.encode(P.IdeaSheet, { author, ideas: texts.map((text) => ({ text, prompt: null })) });
  const payload = await seal(plain, custody, header, derive("one-time secret", new Uint8Array(randomBytes(32)), header, plain));
  return Buffer.from(bundle(place.K, place.F, [...place.envelopes, sign({ ...draft, payload }, signer)]));
}

/** The sealed contributions of one round in a bundle. */
export function contributions(place, file, number) {
  const envelopes = unwrap(place, file);
  const round = rounds(envelopes)[number];
  return envelopes.map(read).filter(({ kind, round: of }) => kind === KIND.contribution && equal(of, round.id));
}

/** All that the keys in a bundle open in one round: each contribution with its one-time secret, the bytes that were sealed, and what they say. */
export async function opened(place, file, number) {
  const envelopes = unwrap(place, file);
  const { id, custody, purpose } = rounds(envelopes)[number];
  const openings = envelopes.map(read).filter(({ kind, round }) => kind === KIND.opening && equal(round, id));
  const keys = openings.map(({ payload }) => P.decode(P.Opening, payload)).map(({ holder, secret }) => [holder, secret]);
  const sheet = purpose.is === "vote" ? P.BallotSheet : P.IdeaSheet;
  const each = contributions(place, file, number).map(async (found) => {
    const [plain, m] = await Promise.all([open, oneTimeSecret].map((by) => by(found.payload, custody, found.header, keys)));
    return { ...found, plain, m, sheet: plain && P.decode(sheet, plain) };
  });
  return Promise.all(each);
}

/** The text of every idea by its name, as options of a vote name them. */
export function ideas(openedOnes) {
  const named = openedOnes.flatMap(({ id, sheet }) => sheet.ideas.map(({ text }, index) => [ideaName({ source: source(id), index }), text]));
  return new Map(named);
}

/** An idea's name as a key of a map. */
export const ideaName = ({ source, index }) => `${hex(source)}-${index}`;

function source(envelope) {
  const bytes = derive("source", envelope).slice(0, 16);
  bytes[0] &= 0x7f;
  return bytes;
}

/** How the engine tells the view which options are ticked: their number, and each with its weight. */
export const marks = (options) => Buffer.from([options.length, ...options.toSorted((a, b) => a - b).flatMap((option) => [option, 1])]);

/** The bytes of a ballot that ticks these options. */
export function ballot(options) {
  const marks = options.toSorted((a, b) => a - b).map((option, at, all) => ({ gap: at === 0 ? option : option - all[at - 1] - 1, weight: 1 }));
  return Buffer.from(P.encode(P.BallotSheet, { marks }));
}
