// The engine in a worker of its own: what the page posts goes to the engine, what the engine posts goes to the page.
//
//   page -> engine   { bytes: Uint8Array, files?: File[] }   `bytes` is a `ToEngine`
//   engine -> page   { bytes: Uint8Array }                   `bytes` is a `FromEngine`
//   engine -> page   { failed: string }                      the engine is dead (a panic, no memory, a module that did not load): start another
//
// The engine (engine/quietstorm-engine.js) exports `start(post: Function) -> { receive(message) }`. Where workers are forbidden the page
// imports that module itself and speaks to it in the same way.

import init, { start } from "./engine/quietstorm-engine.js";

/** Every file that is loaded from here, by its path: [bytes, integrity]. The build writes this line; without it nothing is checked. */
const FILES = {};

const early = []; // What arrives before the engine is there, in its order.
let engine;
let dead = false;

function fail(error) {
  if (dead) return;
  dead = true;
  self.postMessage({ failed: String(error?.message ?? error) });
  self.close();
}

function receive(message) {
  try {
    engine.receive(message);
  } catch (error) {
    fail(error);
  }
}

self.addEventListener("message", ({ data }) => (engine ? receive(data) : early.push(data)));
self.addEventListener("error", (event) => fail(event.error ?? event.message));
self.addEventListener("unhandledrejection", (event) => fail(event.reason));

const WASM = "engine/quietstorm-engine_bg.wasm";

init({ module_or_path: fetch(new URL(WASM, import.meta.url), { integrity: FILES[WASM]?.[1] ?? "" }) })
  .then(() => {
    engine = start((message) => self.postMessage(message));
    early.splice(0).forEach(receive);
  })
  .catch(fail);
