// <quiet-storm>: the skin that a page sees. It loads the view when the element is first shown, mounts it into a <div> in its shadow
// root, and drops all of it when the element is gone.
//
// The view (view/quietstorm.js, made from this package's Rust) exports
//
//   mount(place: HTMLElement, element: HTMLElement, base: string, load: Function) -> handle   draws into `place`; `base` is the folder of
//                                                                                              this script; `load` imports a module
//   handle.keep() -> Promise<boolean>                                                          keeps what has been typed, see `keep` below
//   handle.unmount()                                                                           ends everything that `mount` began
//
// and starts the engine itself: see engine-worker.js.

const TAG = "quiet-storm";
const BASE = new URL("./", import.meta.url).href;

const WORDS = {
  loading: "Quietstorm is on its way …",
  failed: "Quietstorm could not be loaded. Nothing is lost. Check the connection and try again.",
  retry: "Try again",
};

const LOOK = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .before { padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  .before button { font: inherit; padding: 0.5rem 1rem; min-block-size: 2.75rem; }
`;

let view; // The promise of the view, shared by all elements of the page.
let tries = 0;

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
    this.#say(WORDS.loading);
    try {
      const { mount } = await loadView();
      if (this.#place !== place) return; // Gone, or gone and come back, in the meantime.
      place.replaceChildren();
      this.#handle = mount(place, this, BASE, (address) => import(address));
    } catch (error) {
      console.error(error);
      if (this.#place === place) this.#say(WORDS.failed, WORDS.retry);
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
  #say(sentence, retry) {
    const message = this.ownerDocument.createElement("div");
    message.className = "before";
    const text = message.appendChild(this.ownerDocument.createElement("p"));
    text.setAttribute("role", retry ? "alert" : "status");
    text.textContent = sentence;
    if (retry) {
      const button = message.appendChild(this.ownerDocument.createElement("button"));
      button.type = "button";
      button.textContent = retry;
      button.addEventListener("click", () => (this.#end(), this.#begin()), { once: true });
    }
    this.#place.replaceChildren(message);
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, QuietStorm);
