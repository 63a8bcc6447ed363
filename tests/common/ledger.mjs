// Books on what the widget's scripts begin and end. Before any script runs, everything that can outlive an element is wrapped: what is begun by a file of ours is written down,
// what is ended is crossed out, and what still stands there can be counted at any time.

/** In every document of this page from now on: keep the books. */
export async function keepBooks(page) {
  await page.addInitScript(() => {
    const books = {};
    const book = (name) => (books[name] ??= new Map());
    const ours = () => new Error().stack.includes("/quietstorm/");
    const original = { setTimeout, requestAnimationFrame, addEventListener: EventTarget.prototype.addEventListener };

    /** Listeners on whatever is not a part of an element's own tree: that goes as a whole. */
    const outlives = (target) => !(target instanceof Node) || target === document || target === document.documentElement || target.localName === "quiet-storm" || target instanceof ShadowRoot;
    const names = new WeakMap();
    let objects = 0;
    const number = (thing) => (thing === null || (typeof thing !== "object" && typeof thing !== "function") ? thing : names.get(thing) ?? (names.set(thing, (objects += 1)), objects));
    const kind = (target) => target?.constructor?.name ?? "window";
    const key = (target, type, listener, options) => [number(target), type, number(listener), Boolean(options?.capture ?? options)].join(" ");
    EventTarget.prototype.addEventListener = function addEventListener(type, listener, options) {
      const target = this ?? window;
      if (listener && outlives(target) && ours()) {
        const at = key(target, type, listener, options);
        const line = `${kind(target)} ${type}`;
        book("listener").set(at, line);
        const cross = () => book("listener").delete(at);
        if (options?.once) original.addEventListener.call(target, type, cross, { once: true, capture: Boolean(options.capture) });
        options?.signal?.addEventListener("abort", cross);
      }
      return original.addEventListener.call(target, type, listener, options);
    };
    const { removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.removeEventListener = function removed(type, listener, options) {
      book("listener").delete(key(this ?? window, type, listener, options));
      return removeEventListener.call(this ?? window, type, listener, options);
    };

    const alarms = new Map();
    for (const [begin, end, once] of [
      ["setTimeout", "clearTimeout", true],
      ["setInterval", "clearInterval", false],
      ["requestAnimationFrame", "cancelAnimationFrame", true],
      ["requestIdleCallback", "cancelIdleCallback", true],
    ]) {
      const [start, stop] = [window[begin], window[end]];
      window[begin] = (call, ...given) => {
        const ring = (...values) => {
          if (once) book(begin).delete(id);
          return call.apply(window, values);
        };
        const id = start.call(window, ring, ...given);
        if (ours()) book(begin).set(id, `${begin} ${given[0] ?? ""}`);
        if (begin === "setTimeout") alarms.set(id, { ring, after: given[0] ?? 0 });
        return id;
      };
      window[end] = (id) => {
        book(begin).delete(id);
        if (begin === "setTimeout") book("setInterval").delete(id);
        stop.call(window, id);
      };
    }

    for (const [name, end, ended] of [
      ["WebSocket", "close", "close"],
      ["Worker", "terminate"],
      ["BroadcastChannel", "close"],
      ["EventSource", "close"],
      ["MutationObserver", "disconnect"],
      ["ResizeObserver", "disconnect"],
      ["IntersectionObserver", "disconnect"],
      ["PerformanceObserver", "disconnect"],
    ]) {
      const Made = window[name];
      const begins = name.endsWith("Observer") ? "observe" : undefined;
      window[name] = class extends Made {
        constructor(...given) {
          super(...given);
          if (!begins && ours()) book(name).set(this, name);
          if (ended) original.addEventListener.call(this, ended, () => book(name).delete(this));
        }
      };
      Object.defineProperty(window[name], "name", { value: name });
      if (begins) {
        const { observe, unobserve } = Made.prototype;
        Made.prototype.observe = function observed(target, ...given) {
          if (ours()) book(name).set(this, (book(name).get(this) ?? new Set()).add(target));
          return observe.call(this, target, ...given);
        };
        Made.prototype.unobserve = function unobserved(target) {
          const targets = book(name).get(this);
          targets?.delete(target);
          if (targets?.size === 0) book(name).delete(this);
          return unobserve.call(this, target);
        };
      }
      const stop = Made.prototype[end];
      Made.prototype[end] = function stopped(...given) {
        book(name).delete(this);
        // A worker or a socket that has ended calls nobody any more.
        for (const at of book("listener").keys()) if (at.startsWith(`${number(this)} `)) book("listener").delete(at);
        return stop.apply(this, given);
      };
    }

    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (thing) => {
      const url = createObjectURL.call(URL, thing);
      book("object URL").set(url, `object URL of ${kind(thing)}`);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      book("object URL").delete(url);
      revokeObjectURL.call(URL, url);
    };

    const counts = () => {
      const line = (name, entry) => (entry instanceof Set ? `${name} of ${[...entry].map((target) => target.className || target.nodeName)}` : entry);
      const lines = Object.entries(books).flatMap(([name, entries]) => [...entries.values()].map((entry) => line(name, entry)));
      const nodes = document.querySelectorAll("*").length;
      return { open: lines.sort(), nodes, sheets: document.adoptedStyleSheets.length, globals: Object.getOwnPropertyNames(window).length };
    };
    /** Lets the timers ring that wait for so many milliseconds. */
    const pass = (ms) => {
      for (const [id, { ring, after }] of alarms) {
        if (after !== ms || !book("setTimeout").has(id)) continue;
        clearTimeout(id);
        ring();
      }
    };
    Object.defineProperty(window, Symbol.for("books"), { value: { counts, pass } });
  });
}

/** Lets the timers of the widget ring that wait for so many milliseconds. */
export const pass = (page, ms) => page.evaluate((ms) => window[Symbol.for("books")].pass(ms), ms);

/** What stands open in the books, one line each, and how many nodes, sheets and globals the document has. */
export const counts = (page) => page.evaluate(() => window[Symbol.for("books")].counts());
