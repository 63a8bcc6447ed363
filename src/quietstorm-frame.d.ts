// What quietstorm-frame.js has for the page around a frame with embed.html. Importing it looks after every <iframe data-quietstorm> that is there.

// The events, which are fired again on the <iframe>: there they bubble, but are not composed.
import type {} from "./quietstorm.js";

/** How a frame is looked after. */
export interface FrameOptions {
  /** Above so many CSS pixels the frame keeps its height and scrolls inside; 4,000 unless it is said. */
  max?: number | undefined;
}

/** Gives a frame the height of what is in it, and fires the element's events on the `<iframe>`. Gives a function that ends it. */
export function frame(iframe: HTMLIFrameElement, options?: FrameOptions): () => void;
