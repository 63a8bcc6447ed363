// <quiet-storm>: the skin that a page sees. It loads the view when the element is first shown, mounts it into a <div> in its shadow
// root, and drops all of it when the element is gone.
//
// The view (view/quietstorm.js, made from this package's Rust) exports
//
//   mount(place: HTMLElement, element: HTMLElement, base: string, load: Function, words) -> handle   draws into `place`; `base` is the folder of this
//                                                                                              script; `load` imports a module; `words` is a language
//   handle.keep() -> Promise<boolean>                                                          keeps what has been typed, see `keep` below
//   handle.unmount()                                                                           ends everything that `mount` began
//
// and starts the engine itself: see engine-worker.js.

const TAG = "quiet-storm";
const BASE = new URL("./", import.meta.url).href;

/** The languages there are. The build writes this line. */
const LANGUAGES = ["en"];

/** All that can be said where the words of no language can be had. */
const WORDS = {
  "loader-failed": "Quietstorm could not be loaded. Nothing is lost. Check the connection and try again.",
  "loader-retry": "Try again",
};

const LOOK = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .before { padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  .before button { font: inherit; padding: 0.5rem 1rem; min-block-size: 2.75rem; }
`;

let view; // The promise of the view, shared by all elements of the page.
let tries = 0;
const spoken = new Map(); // The promises of the words, by language.

/** The language that an element speaks: its own, else that of the page around it, else the browser's, else English; of those that there are. */
export function languageOf(element) {
  let around = element.closest("[lang]");
  for (let root = element.getRootNode(); !around && root.host; root = root.host.getRootNode()) around = root.host.closest("[lang]");
  return chooseLanguage([around?.lang, ...navigator.languages], LANGUAGES);
}

/** The first wish that can be met: by the very language, by one that is more general (de for de-AT), or by another kind of it (pt for pt-BR). */
function chooseLanguage(wishes, available) {
  const best = (wish) => {
    for (let tag = wish.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
      const found = available.find((one) => one.toLowerCase() === tag);
      if (found) return found;
    }
    return available.find((one) => one.toLowerCase().split("-")[0] === wish.toLowerCase().split("-")[0]);
  };
  return wishes.filter(Boolean).map(best).find(Boolean) ?? "en";
}

/** All sentences of a language: { tag, dir, name, words }. After a failure the next call tries again. */
export function loadWords(tag) {
  const load = async () => {
    const response = await fetch(new URL(`lang/${tag}.json`, BASE));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  };
  const coming = spoken.get(tag) ?? load();
  spoken.set(tag, coming);
  coming.catch(() => spoken.delete(tag));
  return coming;
}

/** The view, loaded once. After a failure the next call tries again, under a new address: browsers may remember the failure of the old one. */
function loadView() {
  view ??= (async () => {
    const module = await import(new URL(`view/quietstorm.js${tries ? `?again=${tries}` : ""}`, BASE).href);
    await module.default();
    return module;
  })().catch((error) => {
    view = undefined;
    tries += 1;
    throw error;
  });
  return view;
}

class QuietStorm extends HTMLElement {
  #place; // The <div> that holds the placeholder or the view; there from the first connection until the last disconnection.
  #handle; // What the view gave us.

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  connectedCallback() {
    if (!this.#place) this.#begin();
  }

  disconnectedCallback() {
    // A move within the page is a disconnection followed at once by a connection: only a disconnection that lasts ends the view.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  /** `moveBefore` keeps everything as it is. */
  connectedMoveCallback() {}

  /** Style sheets and listeners belong to a document: in another one everything begins anew. */
  adoptedCallback() {
    this.#end();
  }

  /** Keeps what has been typed. The promise brings `true` once a reload of the page would lose nothing, `false` if it would. */
  async keep() {
    return (await this.#handle?.keep()) ?? true;
  }

  async #begin() {
    const place = (this.#place = this.ownerDocument.createElement("div"));
    const sheet = new this.ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(LOOK);
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.shadowRoot.replaceChildren(place);
    this.#say("loader-loading");
    try {
      const [{ mount }, words] = await Promise.all([loadView(), loadWords(languageOf(this))]);
      if (this.#place !== place) return; // Gone, or gone and come back, in the meantime.
      place.replaceChildren();
      this.#handle = mount(place, this, BASE, (address) => import(address), words);
    } catch (error) {
      console.error(error);
      if (this.#place === place) this.#say("loader-failed", "loader-retry");
    }
  }

  #end() {
    const handle = this.#handle;
    this.#handle = this.#place = undefined;
    try {
      handle?.unmount();
    } catch (error) {
      console.error(error);
    }
    this.shadowRoot.replaceChildren();
    this.shadowRoot.adoptedStyleSheets = [];
  }

  /** A sentence in place of the view, with a button to try again if it is named. */
  async #say(sentence, retry) {
    const place = this.#place;
    const message = this.ownerDocument.createElement("div");
    message.className = "before";
    const text = message.appendChild(this.ownerDocument.createElement("p"));
    text.setAttribute("role", retry ? "alert" : "status");
    place.replaceChildren(message);
    const { tag, dir, words } = await loadWords(languageOf(this)).catch(() => ({ tag: "en", dir: "ltr", words: WORDS }));
    Object.assign(message, { lang: tag, dir });
    text.textContent = words[sentence] ?? WORDS["loader-failed"];
    if (retry) {
      const button = message.appendChild(this.ownerDocument.createElement("button"));
      button.type = "button";
      button.textContent = words[retry];
      button.addEventListener("click", () => (this.#end(), this.#begin()), { once: true });
    }
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, QuietStorm);
