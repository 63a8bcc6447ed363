// Section 3: postcard, and the payloads in it. A codec is { write(value) -> bytes, read(reader) -> value }.
import { ascii, equal, join, u8 as byte, zeros } from "./bytes.mjs";

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  take(length) {
    if (this.at + length > this.bytes.length) throw new Error("malformed");
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
}

export function decode(codec, bytes) {
  const reader = new Reader(bytes);
  const value = codec.read(reader);
  if (!equal(codec.write(value), bytes)) throw new Error("not canonical");
  return value;
}

export const encode = (codec, value) => codec.write(value);

const u8 = { write: byte, read: (reader) => reader.take(1)[0] };

const number = {
  write(value) {
    const bytes = [];
    for (; value > 0x7f; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
    return Uint8Array.of(...bytes, value);
  },
  read(reader) {
    for (let value = 0, scale = 1; scale < 2 ** 35; scale *= 128) {
      const [next] = reader.take(1);
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
    }
    throw new Error("malformed");
  },
};

const array = (length) => ({
  write: (value) => (value.length === length ? value : zeros(length)),
  read: (reader) => reader.take(length),
});

const bytes = { write: (value) => join(number.write(value.length), value), read: (reader) => reader.take(number.read(reader)) };

const str = {
  write: (value) => bytes.write(ascii(value)),
  read: (reader) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.read(reader)),
};

const list = (codec) => ({
  write: (values) => join(number.write(values.length), ...values.map((value) => codec.write(value))),
  read(reader) {
    const values = [];
    for (let left = number.read(reader); left > 0; left -= 1) values.push(codec.read(reader));
    return values;
  },
});

const times = (count, codec) => ({
  write: (values) => join(...values.map((value) => codec.write(value))),
  read: (reader) => Array.from({ length: count }, () => codec.read(reader)),
});

const option = (codec) => ({
  write: (value) => (value === null ? byte(0) : join(byte(1), codec.write(value))),
  read(reader) {
    const [there] = reader.take(1);
    return there === 0 ? null : codec.read(reader);
  },
});

const struct = (fields) => ({
  write: (value) => join(...Object.entries(fields).map(([name, codec]) => codec.write(value[name]))),
  read: (reader) => Object.fromEntries(Object.entries(fields).map(([name, codec]) => [name, codec.read(reader)])),
});

const choice = (names, codecs = {}) => ({
  write: (value) => join(number.write(names.indexOf(value.is)), codecs[value.is] ? codecs[value.is].write(value) : zeros(0)),
  read(reader) {
    const is = names[number.read(reader)];
    if (is === undefined) throw new Error("malformed");
    return { is, ...(codecs[is] ? codecs[is].read(reader) : {}) };
  },
});

const Idea = struct({ source: array(16), index: number });
const Method = choice(["approval", "dots"], { dots: struct({ budget: u8 }) });

export const Brief = struct({
  question: str,
  why: str,
  constraints: str,
  decider: str,
  outcome: str,
  prompts: list(str),
  goal: u8,
  naming: choice(["anonymous", "named"]),
  facilitator: str,
});
export const Policy = choice(["solo", "together"], { together: struct({ seats: u8 }) });
export const Genesis = struct({ brief: Brief, policy: Policy, seats: list(array(32)) });
export const KeyCard = struct({ seat: u8, name: str, keys: times(8, array(32)), proof: bytes });
export const Custody = struct({
  threshold: u8,
  holders: list(struct({ author: array(32), name: str, weight: u8, key: array(32) })),
});
export const RoundOpen = struct({
  number: u8,
  purpose: choice(["ideas", "vote"], { vote: struct({ method: Method, options: list(struct({ title: str, ideas: list(Idea) })) }) }),
  previous: option(array(32)),
  custody: Custody,
});
export const Manifest = struct({ extends: option(array(32)), listed: list(array(32)) });
export const Opening = struct({ manifest: array(32), holder: u8, secret: array(32) });
export const Moderation = struct({ idea: Idea, hidden: option(str) });
export const IdeaSheet = struct({ author: option(str), ideas: list(struct({ text: str, prompt: option(u8) })) });
export const BallotSheet = struct({ marks: list(struct({ gap: number, weight: u8 })) });
