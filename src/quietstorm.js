// <quiet-storm>: the skin that a page sees. Once it comes into sight it loads the view and mounts it into a <div> in its shadow root; it drops all of
// that when it is gone. What a page may rely on stands in docs/EMBEDDING.md. The view (view/quietstorm.js, made from this package's Rust) exports
//   watch(fell: Function)                                            `fell` is called when the view has panicked: that is its end
//   mount(place: HTMLElement, element: HTMLElement, host) -> handle  draws into `place`; `host` is what `#host` below gives
//   handle: { keep() -> Promise<boolean>, call(name: string), coming(share: number), unmount() }
// and starts the engine, whose code is brought from here: see engine-worker.js.

const ATTRIBUTES = ["board", "relay", "theme", "density", "link", "loading"];
const BASE = new URL("./", `${import.meta.url}`).href; // Written so, bundlers do not take the folder for a file to bring along.

/** Every file that is loaded from here, by its path: [bytes, integrity]. The build writes this line; without it nothing is checked. */
const FILES = {};

/** All that can be said where the words of no language can be had. */
const WORDS = {
  "loader-failed": "Quietstorm could not be loaded. Nothing is lost. Check the connection and try again.",
  "loader-retry": "Try again",
};

const LOOK = `
  :host { display: block; } :host([hidden]) { display: none; }
  :host > div { all: initial; display: block; color-scheme: inherit; visibility: inherit; color: CanvasText; }
  .before { box-sizing: border-box; min-block-size: 12rem; padding: 1rem; font: clamp(16px, 1rem, 32px) / 1.5 system-ui, sans-serif; }
  .before progress { inline-size: 100%; max-inline-size: 20rem; accent-color: var(--quietstorm-accent, auto); }
  .before button { font: inherit; padding: 0.5rem 1rem; min-block-size: 2.75rem; }
`;

const asked = {}; // How often a script was asked for, by its path: browsers may remember the failure of an address, so the next time it has another.
let share = 0; // How much is here of what is coming, from 0 to 1: first of the view, then of the engine.
let end; // Ends the latest engine. One engine serves all elements.
let policy; // What makes the worker's address a trusted one, where the page asks for that.
const brought = new Map(); // The promises of the view, of the engine's code and of each language's words.
const placed = new Map(); // The elements that have a place, with what each does when the view has fallen and when more of the engine is here.

/** Why the view cannot run here at all, as the name of a sentence. */
function obstacle() {
  try {
    // The smallest module there is. Where the page's policy forbids WebAssembly this throws, before anything is loaded.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return globalThis.WebAssembly ? "loader-blocked" : "loader-no-wasm";
  }
}

/** A file of ours, or an error. The browser checks it, unless that is done elsewhere. */
async function get(path, unchecked) {
  const response = await fetch(new URL(path, BASE), unchecked ? {} : { integrity: FILES[path]?.[1] ?? "" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/**
 * A module of ours, compiled while it arrives, whatever media type the server gives it. A browser that checks integrity holds everything back until
 * the end, and nobody could tell how much is here: so it is checked beside the compiling, and nothing runs before that. Only secure origins can
 * compute a digest; elsewhere the browser does it.
 */
async function compiled(path) {
  const [bytes, integrity] = FILES[path] ?? [];
  const digest = globalThis.crypto?.subtle && integrity;
  const { body } = await get(path, digest);
  let here = 0;
  const transform = (chunk, next) => {
    here += chunk.length;
    tellShare(bytes ? Math.min(1, here / bytes) : 0);
    next.enqueue(chunk);
  };
  const [run, check] = body.pipeThrough(new TransformStream({ transform })).tee();
  const module = WebAssembly.compileStreaming(new Response(run, { headers: { "content-type": "application/wasm" } }));
  const [done, all] = await Promise.all([module, new Response(check).arrayBuffer()]);
  if (digest) {
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-384", all));
    if (`sha384-${btoa(String.fromCharCode(...sum))}` !== integrity) throw new Error(`${path} is not what it should be`);
  }
  return done;
}

/** A script of ours. Browsers check its integrity only when it is asked for beforehand; the page is left as it was. */
async function imported(path) {
  const times = (asked[path] = (asked[path] ?? 0) + 1);
  const parts = { rel: "modulepreload", href: new URL(times > 1 ? `${path}?again=${times}` : path, BASE), integrity: FILES[path]?.[1] ?? "" };
  const link = Object.assign(document.createElement("link"), parts);
  const here = new Promise((come, fail) => Object.assign(link, { onload: come, onerror: () => fail(new Error(`${path} could not be loaded`)) }));
  document.head.append(link);
  const module = (link.relList.supports("modulepreload") ? here : Promise.resolve()).then(() => import(link.href));
  return module.finally(() => link.remove());
}

const tellShare = (now) => placed.forEach(({ coming }) => coming((share = now)));

/** What is brought once, for everybody. After a failure the next call tries again. */
function once(what, bring) {
  const coming = brought.get(what) ?? bring();
  brought.set(what, coming);
  coming.catch(() => brought.delete(what));
  return coming;
}

/** The view, ready to be mounted. */
async function startView() {
  const why = obstacle();
  if (why) throw Object.assign(new Error(why), { obstacle: why });
  const [module, wasm] = await Promise.all([imported("view/quietstorm.js"), compiled("view/quietstorm_bg.wasm")]);
  await module.default({ module_or_path: wasm });
  module.watch(fell);
  return module;
}

/** The view has panicked: no word reaches it any more. Its engine ends too, and every element offers to load both again. */
function fell() {
  brought.delete("view");
  end?.();
  queueMicrotask(() => placed.forEach(({ fall }) => fall()));
}

/** The engine's code, checked. */
const loadEngine = () => once("engine", () => compiled("engine/quietstorm-engine_bg.wasm"));

/** Starts a worker with the engine. Throws where the page may not have one; the engine runs in the page then. */
function startWorker() {
  const address = new URL("engine-worker.js", BASE).href;
  policy ??= globalThis.trustedTypes?.createPolicy("quietstorm", { createScriptURL: (url) => (url.startsWith(BASE) ? url : "") });
  const started = new Worker(policy?.createScriptURL(address) ?? address, { type: "module", name: "quietstorm" });
  end = () => started.terminate();
  loadEngine().then((module) => started.postMessage({ module }), (error) => started.postMessage({ failed: error.message }));
  return started;
}

/** The engine's module, ready to be started in the page. */
async function startInPage() {
  const [module, wasm] = await Promise.all([imported("engine/quietstorm-engine.js"), loadEngine()]);
  await module.default({ module_or_path: wasm });
  end = module.stop;
  return module;
}

/** The language that an element speaks: its own, else that of the page around it, else the browser's, else English; of those that there are. */
export function languageOf(element) {
  const there = Object.keys(FILES).flatMap((path) => path.match(/^lang\/(.+)\.json$/)?.[1] ?? []);
  let around = element.closest("[lang]");
  for (let root = element.getRootNode(); !around && root.host; root = root.host.getRootNode()) around = root.host.closest("[lang]");
  const plain = (tag) => tag.toLowerCase().split("-")[0];
  const same = (wanted) => there.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  const best = (wanted) => same(wanted) ?? same(plain(wanted)) ?? there.find((tag) => plain(tag) === plain(wanted));
  return [around?.lang, ...navigator.languages].filter(Boolean).map(best).find(Boolean) ?? "en";
}

/** All sentences of a language: { tag, dir, name, words }. */
export const loadWords = (tag) => once(`lang/${tag}.json`, () => get(`lang/${tag}.json`).then((response) => response.json()));

// Where there is no page, as on a server, the module can be imported all the same.
export class QuietStorm extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["board", "relay", "link", "lang"];

  #place; // The <div> that holds the placeholder or the view; there from the first connection until the last disconnection.
  #handle; // What the view gave us.
  #sight; // What waits for the element to come into sight.
  #state = "idle";
  #identity = null;
  #named; // The value of `board` that the view was made for.
  #left = {}; // What the last view left behind: { board: string, typed: [box, text][], named: string, here: boolean }.

  static {
    const property = (name) => ({ get() { return this.getAttribute(name) ?? ""; }, set(value) { value == null ? this.removeAttribute(name) : this.setAttribute(name, value); } });
    for (const name of ATTRIBUTES) Object.defineProperty(this.prototype, name, { ...property(name), configurable: true, enumerable: true });
  }

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  /** Who sits here, as far as the page knows: `{ name, ticket }`. What people write is never told in return. */
  get identity() { return this.#identity; }
  set identity(identity) {
    const before = this.#identity?.ticket;
    this.#identity = identity ?? null;
    if (this.#handle && before !== identity?.ticket) this.reload();
    else this.#handle?.call(`${identity?.name ?? ""}`);
  }

  /** "idle" until it comes into sight, then "loading", then "ready" or "failed". */
  get state() { return this.#state; }

  /** Keeps what has been typed. The promise brings `true` once a reload of the page would lose nothing, `false` if it would. */
  async keep() { return (await this.#handle?.keep()) ?? true; }

  /** Loads the view afresh. What has been typed stays, and so does the board. */
  async reload() { return this.#end(), this.isConnected ? this.#begin() : undefined; }

  connectedCallback() {
    if (this.#place) return;
    // Properties that were set before the script was here would hide those of the class.
    for (const [name, value] of Object.entries(this)) delete this[name] && (this[name] = value);
    this.#draw();
    if (this.loading === "eager" || !globalThis.IntersectionObserver) return void this.#begin();
    this.#sight = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#begin(), { rootMargin: "300px" });
    this.#sight.observe(this);
  }

  disconnectedCallback() {
    // A move within the page is a disconnection followed at once by a connection: only a disconnection that lasts ends the view.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  connectedMoveCallback() {} // `moveBefore` keeps everything as it is.
  adoptedCallback() { this.#end(); } // Style sheets and listeners belong to a document: in another one everything begins anew.

  attributeChangedCallback(name, before, now) {
    if (this.#state !== "idle" && before !== now) this.reload();
  }

  #draw() {
    const page = this.ownerDocument;
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(LOOK);
    this.#place = page.createElement("div");
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.shadowRoot.replaceChildren(this.#place);
    const tell = (share) => (this.#handle ? this.#handle.coming(share) : this.shadowRoot.querySelector("progress")?.setAttribute("value", share));
    placed.set(this, { fall: () => this.#fall(), coming: tell });
  }

  async #begin() {
    if (!this.#place) this.#draw();
    this.#sight?.disconnect();
    const place = this.#place;
    this.#state = "loading";
    this.#say("loader-loading");
    try {
      const [view, words] = await Promise.all([once("view", startView), loadWords(languageOf(this))]);
      if (this.#place !== place) return; // Gone, or gone and come back, in the meantime.
      place.replaceChildren();
      this.#handle = view.mount(place, this, this.#host(words));
      this.#state = "ready";
    } catch (error) {
      console.error(error);
      if (this.#place === place) this.#fail(error.obstacle ?? "loader-failed", error.obstacle ? "blocked" : "load");
    }
  }

  /** What the view is given. */
  #host(words) {
    const { board, typed = [], named, here = false } = this.#left;
    const { name = "", ticket = "" } = this.#identity ?? {};
    [this.#left, this.#named] = [{}, this.board];
    return { startWorker, startInPage, tell: this.#tell, words, here, name: `${name}`, ticket: `${ticket}`, typed, board: named === this.board ? board : undefined };
  }

  #tell = (what, detail) => this.dispatchEvent(new CustomEvent(`quietstorm:${what}`, { detail, bubbles: true, composed: true }));

  /** The view has fallen: what stands in its boxes is gathered, and the next one is given it. */
  #fall() {
    this.#gather();
    this.#handle = undefined;
    this.#fail("loader-crashed", "crash");
  }

  #fail(name, reason) {
    this.#state = "failed";
    this.#say(name, { crash: "loader-reload", load: "loader-retry" }[reason]);
    this.#tell("error", { reason });
  }

  #gather() {
    if (!this.#handle) return;
    const typed = [...this.#place.querySelectorAll("[data-draft]")].map((box) => [box.dataset.draft, box.value]).filter(([, text]) => text);
    this.#left = { board: this.#place.querySelector("[data-board]")?.dataset.board, typed, named: this.#named, here: Boolean(this.shadowRoot.activeElement) };
  }

  #end() {
    this.#gather();
    const handle = this.#handle;
    [this.#handle, this.#place, this.#state] = [undefined, undefined, "idle"];
    this.#sight?.disconnect();
    placed.delete(this);
    handle?.unmount();
    this.shadowRoot.replaceChildren();
    this.shadowRoot.adoptedStyleSheets = [];
  }

  /** A sentence in place of the view, with a button that loads it again or with how much of it is here. */
  async #say(name, button) {
    const { place, state } = { place: this.#place, state: this.#state };
    const make = (kind, text, parts) => Object.assign(place.ownerDocument.createElement(kind), { textContent: text, ...parts });
    const box = make("div", "", { className: "before", part: "before" });
    const text = make("p", "", { role: state === "failed" ? "alert" : "status" });
    box.append(make("slot", "", { name: "title" }), text);
    if (state === "loading") box.append(make("progress", "", { value: share }));
    place.replaceChildren(box);
    const { tag, dir, words } = await loadWords(languageOf(this)).catch(() => ({ tag: "en", dir: "ltr", words: WORDS }));
    Object.assign(box, { lang: tag, dir });
    text.textContent = words[name] ?? WORDS["loader-failed"];
    if (button) box.append(make("button", words[button], { type: "button", onclick: () => (this.#left.here = true) && this.reload() }));
  }
}

if (globalThis.customElements && !customElements.get("quiet-storm")) customElements.define("quiet-storm", QuietStorm);
