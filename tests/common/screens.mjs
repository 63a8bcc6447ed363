// The inventory: every screen and state that a person can meet, with the steps that lead there, each from the one before. Tests walk it and look.

import { alone } from "./stops/alone.mjs";
import { clock } from "./stops/clock.mjs";
import { together } from "./stops/together.mjs";
import { trouble } from "./stops/trouble.mjs";
import { voting } from "./stops/voting.mjs";
import { person } from "./person.mjs";
import { relay } from "./relay.mjs";
import { hostPage, serve } from "./server.mjs";

/** What each file of src/view draws, and how it is known on the screen. */
export const PARTS = {
  actions: ".actions",
  app: ".app",
  boards: ".boards",
  brief: ".brief",
  carry: ".carry",
  deadline: ".deadline, .moment",
  dialog: "dialog[open]",
  drag: ".note .grip",
  entry: ".entry",
  field: ".field:not(.entry)",
  group: ".group",
  icon: "svg.icon",
  idea: "article.idea",
  keys: ".keys",
  kit: ".kit",
  lift: ".idea .grip",
  note: ".note",
  notice: ".notice, .notice-line",
  open_vote: ".open-vote",
  picked: ".picked",
  qr: "svg.qr",
  result: ".result",
  reveal: ".opening",
  seal: ".seal",
  seats: ".seats",
  setup: ".setup",
  share: ".share",
  status: ".status, .memory-only",
  steps: ".steps",
  undo: ".undo",
  vote: ".vote",
  waiting: ".waiting",
  window: ".windowed",
  workshop: ".workshop",
  write: ".write",
};

/** Files of src/view that draw nothing of their own. */
export const BEHIND = ["submit", "bench", "focus", "guard", "mod", "watcher"];

/** The stops in their order: { name, shows: files of src/view that it is there for, go: leads there and says who looks }. */
export const SCREENS = [...alone, ...together, ...voting, ...trouble, ...clock];

/** Walks all of it once, in one colour scheme, and has every stop looked at. `options` are those of everybody's browser. */
export async function walk(look, options = {}) {
  const [site, clockwork] = [await serve({ pages: { "/host.html": hostPage("<header><h1>Host</h1></header><main><quiet-storm></quiet-storm></main>") } }), await relay()];
  const people = [];
  const come = async (name, { place = site, path = "/", before = async () => {} } = {}) => {
    const somebody = await person(name, place, { reducedMotion: "reduce", ...options });
    people.push(somebody);
    await before(somebody);
    await somebody.open(path);
    return somebody;
  };
  const world = { site, relay: clockwork, come };
  try {
    for (const stop of SCREENS) {
      const who = await stop.go(world).catch((error) => Promise.reject(new Error(`there is no way to “${stop.name}”`, { cause: error })));
      await settle(who);
      await look(who, stop);
    }
  } finally {
    for (const somebody of people) await somebody.leave();
    await Promise.all([site.close(), clockwork.close()]);
  }
}

/** What is on its way is there: two pictures have been drawn since. */
export const settle = (who) => who.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Which of the parts that a stop is there for are not to be seen. */
export async function missing(who, stop) {
  const seen = await Promise.all(stop.shows.map((part) => who.element.locator(PARTS[part]).filter({ visible: true }).count()));
  return stop.shows.filter((part, at) => seen[at] === 0);
}
