// A small board as JSON: what one client writes and the other must understand. The Rust side is crates/core/examples/interop.rs.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { ascii, derive, equal, hex, join, u8, unhex, zeros } from "./bytes.mjs";
import { bundle, kit, link, readBundle, readKit, readLink, receipt } from "./carry.mjs";
import { KIND, read, header as headerOf, sign } from "./envelope.mjs";
import { authorKey, boardId, readingOrder, roleKey, roundKey, seatKey, seatSecret, workshopOf } from "./keys.mjs";
import * as P from "./postcard.mjs";
import { open, seal } from "./seal.mjs";

const random = (length) => new Uint8Array(randomBytes(length));
const QUORUMS = [[0, 1], [2, 0], [1, 2], [0, 1, 2]];

async function derived(K, F, S, round) {
  const keys = await Promise.all(Array.from({ length: 8 }, (_, number) => roundKey(K, S, number)));
  const secret = seatSecret(K, S, 1);
  const values = {
    board: boardId(F, K),
    role: roleKey(K, S).public,
    author: authorKey(K, S, round).public,
    workshop_author: authorKey(K, S, workshopOf(round)).public,
    round_keys: join(...keys.map((key) => key.public)),
    reading_order: readingOrder(K, S),
    seat_secret: secret,
    seat_key: seatKey(K, secret).public,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hex(value)]));
}

export async function check(story) {
  const { K, F, envelopes: public_, seat } = readLink(`https://example.org/#${story.link}`);
  const S = unhex(story.seed);
  assert.equal(kit(S), story.kit);
  assert.deepEqual(readKit(story.kit), S);
  assert.deepEqual({ ...seat, secret: hex(seat.secret) }, { number: 1, secret: story.derived.seat_secret });

  const envelopes = readBundle(K, F, unhex(story.bundle)).map(read);
  const of = (kind) => envelopes.filter((envelope) => envelope.kind === kind);
  assert.ok(envelopes.every((envelope) => equal(envelope.board, boardId(F, K))));
  assert.deepEqual(public_.map((envelope) => hex(read(envelope).id)), envelopes.slice(0, public_.length).map(({ id }) => hex(id)));

  const [genesis] = of(KIND.genesis);
  assert.deepEqual(genesis.author, F);
  assert.equal(P.decode(P.Genesis, genesis.payload).brief.question, story.question);
  const [opened] = of(KIND.roundOpen);
  const { custody, purpose } = P.decode(P.RoundOpen, opened.payload);
  assert.equal(purpose.is, "ideas");
  assert.deepEqual(await derived(K, F, S, opened.id), story.derived);
  const card = P.decode(P.KeyCard, of(KIND.keyCard)[0].payload);
  assert.equal(hex(join(...card.keys)), story.derived.round_keys);
  const [manifest] = of(KIND.manifest).map(({ payload }) => P.decode(P.Manifest, payload));
  assert.deepEqual(manifest.listed.map(hex), of(KIND.contribution).map(({ id }) => hex(id)).sort());

  const secrets = story.secrets.map(unhex);
  for (const { id, receipt: words, sheet } of story.expected) {
    const envelope = envelopes.find((found) => hex(found.id) === id);
    assert.equal(receipt(envelope.id), words);
    for (const quorum of QUORUMS) {
      const plain = await open(envelope.payload, custody, envelope.header, quorum.map((place) => [place, secrets[place]]));
      assert.deepEqual(plain && P.decode(P.IdeaSheet, plain), sheet, `${id} by ${quorum}`);
    }
    assert.equal(await open(envelope.payload, custody, envelope.header, [[0, secrets[0]]]), null);
  }
  const { plain, header, m, sealed } = story.exact;
  assert.equal(hex(await seal(unhex(plain), custody, unhex(header), unhex(m))), sealed);
}

export async function write() {
  const [K, ...seeds] = [random(32), random(16), random(16), random(16)];
  const [S] = seeds;
  const role = roleKey(K, S);
  const [F, board] = [role.public, boardId(role.public, K)];
  const question = "Wie könnten wir ruhiger zusammenarbeiten? 静かに";
  const brief = {
    question, why: "", constraints: "", decider: "Zoë", outcome: "", prompts: ["People", "Tools"],
    goal: 5, naming: { is: "named" }, facilitator: "Zoë",
  };
  const seat = { number: 1, secret: seatSecret(K, S, 1) };
  const genesis = sign({ kind: KIND.genesis, board, payload: P.encode(P.Genesis, {
    brief, policy: { is: "together", seats: 3 }, seats: [1, 2].map((number) => seatKey(K, seatSecret(K, S, number)).public),
  }) }, role);
  const roundKeys = await Promise.all(seeds.map((seed) => roundKey(K, seed, 0)));
  const cards = [];
  for (const [number, seed] of seeds.entries()) {
    const keys = await Promise.all(Array.from({ length: 8 }, (_, round) => roundKey(K, seed, round).then((key) => key.public)));
    const author = roleKey(K, seed);
    const proof = number === 0 ? zeros(0) : seatKey(K, seatSecret(K, S, number)).sign(join(ascii("quietstorm.v1 seat\0"), u8(number), author.public, ...keys));
    cards.push(sign({ kind: KIND.keyCard, board, payload: P.encode(P.KeyCard, { seat: number, name: `seat ${number}`, keys, proof }) }, author));
  }
  const holders = roundKeys.map((key, at) => ({ author: roleKey(K, seeds[at]).public, name: `seat ${at}`, weight: 1, key: key.public }));
  const custody = { threshold: 2, holders };
  const roundOpen = sign({ kind: KIND.roundOpen, board, payload: P.encode(P.RoundOpen, { number: 0, purpose: { is: "ideas" }, previous: null, custody }) }, role);
  const round = read(roundOpen).id;

  const sheets = [
    { author: "Åsa", ideas: [{ text: "没有会议的星期三", prompt: 0 }, { text: "😀 fewer pings", prompt: null }] },
    { author: null, ideas: [] },
    { author: null, ideas: Array.from({ length: 20 }, (_, at) => ({ text: `${at} `.repeat(400), prompt: 1 })) },
    null,
  ];
  const contributions = [];
  for (const [revision, sheet] of sheets.entries()) {
    const author = authorKey(K, S, round);
    const draft = { kind: KIND.contribution, board, round, revision };
    const header = headerOf({ ...draft, author: author.public });
    const sealOne = async (text) => {
      const plain = P.encode(P.IdeaSheet, text);
      return seal(plain, custody, header, derive("one-time secret", random(32), header, plain));
    };
    const payload = await sealOne(sheet ?? sheets[0]);
    // An author who cheats: the last holder's box belongs to another sealing.
    if (sheet === null) payload.set((await sealOne(sheets[0])).slice(192, 272), 192);
    contributions.push(sign({ ...draft, payload }, author));
  }
  const ids = contributions.map((envelope) => read(envelope).id);
  const listed = ids.toSorted((a, b) => Buffer.compare(a, b));
  const manifest = sign({ kind: KIND.manifest, board, round, payload: P.encode(P.Manifest, { extends: null, listed }) }, role);
  const exact = { plain: ascii("the same bytes"), header: random(140), m: random(32) };
  exact.sealed = await seal(exact.plain, custody, exact.header, exact.m);
  return {
    link: link(K, F, [genesis, ...cards, roundOpen], seat),
    seed: hex(S),
    kit: kit(S),
    question,
    derived: await derived(K, F, S, round),
    bundle: hex(bundle(K, F, [genesis, ...cards, roundOpen, ...contributions, manifest])),
    secrets: roundKeys.map(({ secret }) => hex(secret)),
    expected: ids.map((id, at) => ({ id: hex(id), receipt: receipt(id), sheet: sheets[at] })),
    exact: Object.fromEntries(Object.entries(exact).map(([name, value]) => [name, hex(value)])),
  };
}
