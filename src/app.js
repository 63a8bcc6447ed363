// The standalone page as an app: it has its own service worker (see service-worker.js), and says in one calm sentence when there is a new version.
// The element knows nothing of this: in other people's pages there is no service worker of ours.
//
// Safety: this never reloads the page before every element has said that a reload loses nothing. Liveness: the person can always reload it.

import { languageOf, loadWords } from "./quietstorm.js";

/** How long the elements may take to keep what was typed, in milliseconds. */
const PATIENCE = 5_000;
/** A page that stays open for days asks for a new version when it is looked at again, but not more often than this. */
const HOUR = 3_600_000;

const workers = navigator.serviceWorker; // Missing where the page is not from this machine and not encrypted.
const news = document.querySelector("#news");

/** Shows a sentence, with a button if it is told what that does, in the language of the page's element. */
async function say(sentence, use) {
  const { tag, dir, words } = await loadWords(languageOf(document.querySelector("quiet-storm") ?? news));
  const focused = news.contains(document.activeElement);
  const text = document.createElement("p");
  text.textContent = words[sentence];
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words["app-use"];
  button.addEventListener("click", use);
  Object.assign(news, { lang: tag, dir });
  news.replaceChildren(text, ...(use ? [button] : []));
  if (focused) button.focus();
}

/** Whether all that was typed on this page is on the device now. */
async function kept() {
  const elements = [...document.querySelectorAll("quiet-storm")];
  const all = Promise.all(elements.map((element) => element.keep?.() ?? true));
  const late = new Promise((over) => setTimeout(over, PATIENCE, [false]));
  return (await Promise.race([all, late]).catch(() => [false])).every(Boolean);
}

/** A page that came from a service worker follows what becomes of it. */
function follow(registration) {
  let asked = false; // The person has asked for the new version, on this page.

  /** Moves to the new version: first the worker, then, when that has taken over, this page. */
  async function use() {
    if (!(await kept())) return say("app-stays", use);
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("use it now");
    else location.reload();
  }

  const offer = () => registration.waiting && say("app-ready", use);
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => next.state === "installed" && offer());
  });
  offer();
  workers.addEventListener("controllerchange", () => (asked ? use() : say("app-moved")));
  workers.controller?.postMessage("arrived");
}

async function begin() {
  const fromWorker = workers.controller;
  const registration = await workers.register(new URL("service-worker.js", import.meta.url), { updateViaCache: "none" });
  if (fromWorker) follow(registration);
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {}); // No network: another time.
  });
}

// The page speaks the language of its element. Until then it has none: its own would count for more than the browser's.
document.documentElement.lang = languageOf(document.querySelector("quiet-storm") ?? document.documentElement);

// A browser that allows no service worker shows the page as it is, and there is nothing to say about that.
if (workers && news) begin().catch(() => {});
