// Section 1: everything a person has on a board, from K, S and F.
import { ed25519 } from "@noble/curves/ed25519.js";
import { CipherSuite, HkdfSha256 } from "@hpke/core";
import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { DhkemX25519HkdfSha256 } from "@hpke/dhkem-x25519";
import { derive, u8 } from "./bytes.mjs";

export const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Chacha20Poly1305() });

const signer = (secret) => ({
  public: ed25519.getPublicKey(secret),
  sign: (message) => ed25519.sign(message, secret),
});

export const boardId = (F, K) => derive("board id", F, K);
export const workshopOf = (round) => derive("workshop", round);
export const roleKey = (K, S) => signer(derive("role signing key", K, S));
export const authorKey = (K, S, round) => signer(derive("author signing key", K, S, round));
export const seatSecret = (K, S, seat) => derive("seat secret", K, S, u8(seat)).slice(0, 16);
export const seatKey = (K, secret) => signer(derive("seat key", K, secret));
export const readingOrder = (K, S) => derive("reading order", K, S);

export async function roundKey(K, S, number) {
  const pair = await suite.kem.deriveKeyPair(derive("round key", K, S, u8(number)).buffer);
  const raw = async (key) => new Uint8Array(await suite.kem.serializePublicKey(key));
  const secret = new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey));
  return { secret, public: await raw(pair.publicKey) };
}

/** Whether this is the secret half of that public key. */
export async function fits(secret, publicKey) {
  const { x25519 } = await import("@noble/curves/ed25519.js");
  return x25519.getPublicKey(secret).every((byte, at) => byte === publicKey[at]);
}
