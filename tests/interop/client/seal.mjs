// Section 4: sealing and opening.
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { ascii, derive, equal, join, readU32, u32, u8, zeros } from "./bytes.mjs";
import { fits, suite } from "./keys.mjs";

const BUCKETS = [1024, 2048, 4096, 8192, 16384, 32768];
const info = (place) => join(ascii("quietstorm.v1 shares"), u8(place));
const commitment = (m, header) => derive("commitment", m, header);
const cipher = (m, header) => chacha20poly1305(derive("text key", m, header), zeros(12), header);
const buffer = (bytes) => bytes.slice().buffer;

function multiply(a, b) {
  let product = 0;
  for (; b; b >>= 1, a = (a << 1) ^ (a & 0x80 ? 0x11b : 0)) if (b & 1) product ^= a;
  return product;
}

function inverse(a) {
  let power = 1;
  for (let times = 0; times < 254; times += 1) power = multiply(power, a);
  return power;
}

export function share(m, coefficients, x) {
  return m.map((byte, at) => {
    let power = 1;
    return coefficients.reduce((sum, coefficient) => sum ^ multiply(coefficient[at], (power = multiply(power, x))), byte);
  });
}

/** Lagrange's interpolation at 0 of points [x, y]. */
export function combine(points) {
  const sum = zeros(32);
  for (const [x, y] of points) {
    const others = points.filter(([other]) => other !== x);
    const weight = others.reduce((product, [other]) => multiply(product, multiply(other, inverse(other ^ x))), 1);
    y.forEach((byte, at) => (sum[at] ^= multiply(weight, byte)));
  }
  return sum;
}

/** Each holder with their place and the x of their shares. */
function places({ holders }) {
  let next = 1;
  return holders.map((holder, place) => ({ holder, place, xs: Array.from({ length: holder.weight }, () => next++) }));
}

function pad(plain) {
  const size = BUCKETS.find((bucket) => plain.length + 4 <= bucket);
  if (size === undefined) throw new Error("does not fit");
  return join(u32(plain.length), plain, zeros(size - 4 - plain.length));
}

export async function seal(plain, custody, header, m) {
  const padded = pad(plain);
  const coefficients = Array.from({ length: custody.threshold - 1 }, (_, at) => derive("coefficient", m, u8(at + 1)));
  const boxes = [];
  for (const { holder, place, xs } of places(custody)) {
    const recipientPublicKey = await suite.kem.deserializePublicKey(buffer(holder.key));
    const ekm = buffer(derive("ephemeral", m, u8(place)));
    const shares = join(...xs.map((x) => share(m, coefficients, x)));
    const params = { recipientPublicKey, info: buffer(info(place)), ekm };
    const { enc, ct } = await suite.seal(params, buffer(shares), buffer(header));
    boxes.push(new Uint8Array(enc), new Uint8Array(ct));
  }
  return join(commitment(m, header), ...boxes, cipher(m, header).encrypt(padded));
}

/** The text, or null: unreadable. `keys` are [place, secret]. */
export async function open(sealed, custody, header, keys) {
  try {
    return await tryOpen(sealed, custody, header, keys);
  } catch {
    return null;
  }
}

/** The one-time secret that these keys put together, or null if they do not. */
export async function oneTimeSecret(sealed, custody, header, keys) {
  let at = 32;
  const points = [];
  for (const { holder, place, xs } of places(custody)) {
    const box = sealed.slice(at, (at += 48 + 32 * xs.length));
    for (const [of, secret] of keys) {
      if (of !== place || !(await fits(secret, holder.key))) continue;
      const recipientKey = await suite.kem.deserializePrivateKey(buffer(secret));
      const params = { recipientKey, enc: buffer(box.slice(0, 32)), info: buffer(info(place)) };
      const shares = new Uint8Array(await suite.open(params, buffer(box.slice(32)), buffer(header)));
      xs.forEach((x, index) => points.push([x, shares.slice(32 * index, 32 * index + 32)]));
      break;
    }
  }
  if (points.length < custody.threshold) return null;
  const m = combine(points.slice(0, custody.threshold));
  return equal(commitment(m, header), sealed.slice(0, 32)) ? m : null;
}

async function tryOpen(sealed, custody, header, keys) {
  const text = sealed.slice(custody.holders.reduce((at, { weight }) => at + 48 + 32 * weight, 32));
  const m = await oneTimeSecret(sealed, custody, header, keys);
  if (m === null || !BUCKETS.includes(text.length - 16)) return null;
  const padded = cipher(m, header).decrypt(text);
  const length = readU32(padded, 0);
  if (length > padded.length - 4) return null;
  const plain = padded.slice(4, 4 + length);
  return equal(await seal(plain, custody, header, m), sealed) ? plain : null;
}
