// The public surface of <quiet-storm>, written by hand. src/custom-elements.json says the same for tools, docs/EMBEDDING.md for people; tests compare the three
// with the element itself.

/** Light, dark, or as the page around and the reader's system say. */
export type QuietStormTheme = "auto" | "light" | "dark";

/** How much room things take. */
export type QuietStormDensity = "comfortable" | "compact";

/** Whether the view is loaded when the element comes into sight or at once. */
export type QuietStormLoading = "lazy" | "eager";

/** Where an element is: nothing loaded yet, on its way, there, or without success. */
export type QuietStormState = "idle" | "loading" | "ready" | "failed";

/** Who sits here, as far as the page knows. What people write is never told in return. */
export interface QuietStormIdentity {
  /** A name to propose. It never takes the place of one that somebody has typed. */
  name?: string | undefined;
  /** What the page's server has signed about this person. It is handed to the relays, and to nobody else. */
  ticket?: string | undefined;
}

/** Which round of which board. */
export interface QuietStormRound {
  /** The board's public id in hexadecimal digits: enough to tell boards apart, and of no use for opening one. */
  readonly board: string;
  /** The round's number on its board, from 1. */
  readonly round: number;
}

/** What went wrong. */
export interface QuietStormTrouble {
  /**
   * `load`: a file could not be had, or is not the one that was built. `blocked`: the page or the browser does not let WebAssembly run. `crash`: the view has ended.
   * `engine`: the engine ends again and again. `storage`: nothing can be kept on this device.
   */
  readonly reason: "load" | "blocked" | "crash" | "engine" | "storage";
}

/** The events of the element. All bubble, are composed and cannot be cancelled, and none tells what people write. */
export interface QuietStormEventMap {
  /** The view is there, and the engine answers. */
  "quietstorm:ready": CustomEvent<Readonly<Record<string, never>>>;
  /** The person has sealed what they wrote. */
  "quietstorm:sealed": CustomEvent<QuietStormRound>;
  /** Ideas have been revealed. */
  "quietstorm:revealed": CustomEvent<QuietStormRound>;
  /** A vote has been revealed. */
  "quietstorm:decided": CustomEvent<QuietStormRound>;
  /** Something does not work; the element says so to the person, too. */
  "quietstorm:error": CustomEvent<QuietStormTrouble>;
}

/** What may be written into the tag, and what templates may hand over. Every attribute has a property of its name. */
export interface QuietStormAttributes {
  /** A board's link, or what stands behind its `#`: the element opens this board. */
  board?: string | undefined;
  /** The addresses of relays, separated by white space, relative to the page. */
  relay?: string | undefined;
  /** The language as BCP 47 names it; without it, the page's around, then the browser's. */
  lang?: string | undefined;
  /** Light or dark; `auto` if it is missing. */
  theme?: QuietStormTheme | undefined;
  /** How much room things take; `comfortable` if it is missing. */
  density?: QuietStormDensity | undefined;
  /** `none` leaves the page's address alone; `page`, or nothing, has it carry the board's link; an address is where new links lead. */
  link?: string | undefined;
  /** `eager` does not wait until the element comes into sight; `lazy` if it is missing. */
  loading?: QuietStormLoading | undefined;
  /** No attribute: React 19, Vue 3 and Svelte 5 set the property. */
  identity?: QuietStormIdentity | null | undefined;
}

/**
 * `<quiet-storm>`: a brainstorm in which people write and vote alone and sealed, and everything is revealed and merged at once.
 *
 * Attributes are read leniently: what cannot be understood counts as missing. A property reads as its attribute's text, empty if that is missing; `null` removes the attribute.
 */
export class QuietStorm extends HTMLElement {
  /** A board's link, or what stands behind its `#`: the element opens this board. */
  get board(): string;
  set board(value: string | null | undefined);

  /** The addresses of relays, separated by white space, relative to the page. */
  get relay(): string;
  set relay(value: string | null | undefined);

  /** Light or dark. */
  get theme(): string;
  set theme(value: QuietStormTheme | "" | null | undefined);

  /** How much room things take. */
  get density(): string;
  set density(value: QuietStormDensity | "" | null | undefined);

  /** `none` leaves the page's address alone; `page`, or nothing, has it carry the board's link; an address is where new links lead. */
  get link(): string;
  set link(value: string | null | undefined);

  /** Whether the view is loaded when the element comes into sight or at once. */
  get loading(): string;
  set loading(value: QuietStormLoading | "" | null | undefined);

  /** Who sits here, as far as the page knows. It may be written at any time, also before the element is defined. */
  get identity(): QuietStormIdentity | null;
  set identity(value: QuietStormIdentity | null | undefined);

  /** Where the element is. */
  get state(): QuietStormState;

  /** Keeps what has been typed. The promise brings `true` once a reload of the page would lose nothing, `false` if it would. */
  keep(): Promise<boolean>;

  /** Loads the view afresh. What has been typed stays, and so does the board. */
  reload(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "quiet-storm": QuietStorm;
  }

  // Events bubble: a listener may sit on the element, on anything around it, on the document or the window.
  interface GlobalEventHandlersEventMap extends QuietStormEventMap {}
}
