// The engine in a worker of its own: what the page posts goes to the engine, what the engine posts goes to the page.
//
//   page -> engine   { module: WebAssembly.Module }          the engine's code, once: the page has brought and checked it
//   page -> engine   { failed: string }                      there is no code to be had; says why
//   page -> engine   { bytes: Uint8Array, files?: File[] }   `bytes` is a `ToEngine`
//   engine -> page   { bytes: Uint8Array }                   `bytes` is a `FromEngine`
//   engine -> page   { failed: string }                      the engine is dead (a panic, no memory, a module that did not load): start another
//
// The engine (engine/quietstorm-engine.js) exports `start(post: Function) -> { receive(message) }`. Where workers are forbidden the page
// imports that module itself and speaks to it in the same way.

import init, { start } from "./engine/quietstorm-engine.js";

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

function begin(module) {
  init({ module_or_path: module })
    .then(() => {
      engine = start((message) => self.postMessage(message));
      early.splice(0).forEach(receive);
    })
    .catch(fail);
}

self.addEventListener("message", ({ data }) => {
  if (data.module) begin(data.module);
  else if (data.failed !== undefined) fail(data.failed);
  else if (engine) receive(data);
  else early.push(data);
});
self.addEventListener("error", (event) => fail(event.error ?? event.message));
self.addEventListener("unhandledrejection", (event) => fail(event.reason));
