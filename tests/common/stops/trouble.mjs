// What goes wrong: nothing is kept, the engine dies and comes back, it dies for good, the view does not come.

import { NO_DATABASE, broken, kill } from "../engine.mjs";
import * as board from "../board.mjs";

/** Engines to come wait before the door, until `let` opens it or `fail` sends them away; `shut` lets none in again. */
async function away(who) {
  const waiting = [];
  let door = (route) => waiting.push(route);
  await who.context.route(/engine-worker\.js|\/engine\//, (route) => door(route));
  const from = (how) => {
    door = how;
    return Promise.all(waiting.splice(0).map(how));
  };
  return { let: () => from((route) => route.continue()), fail: () => from((route) => route.abort()), shut: () => (door = (route) => waiting.push(route)) };
}

/** In somebody else's page, where no service worker brings what the network does not. */
const HOST = "/host.html";

export const trouble = [
  {
    name: "nothing is kept on this device",
    shows: ["status"],
    async go(world) {
      world.mia = await world.come("Mia", { path: HOST, before: broken(NO_DATABASE) });
      const { mia, link } = world;
      await board.comeIn(mia, link);
      await mia.see("This browser does not let Quietstorm keep anything");
      await board.note(mia, "Only in this page");
      return mia;
    },
  },
  {
    name: "an engine that is on its way",
    shows: ["notice"],
    async go(world) {
      world.eve = await world.come("Eve", { path: HOST, before: async (eve) => (world.away = await away(eve)) });
      await world.eve.see("Getting ready");
      return world.eve;
    },
  },
  {
    name: "an engine that is replaced",
    shows: ["notice", "write"],
    async go(world) {
      const { eve, link } = world;
      await world.away.let();
      await board.comeIn(eve, link);
      await board.note(eve, "Still here");
      world.away.shut();
      await kill(eve);
      await eve.see("picking up where you were");
      return eve;
    },
  },
  {
    name: "an engine that is gone",
    shows: ["notice"],
    async go({ eve, away }) {
      await away.fail();
      await eve.see("Something keeps going wrong here");
      return eve;
    },
  },
  {
    name: "a view that does not come",
    shows: [],
    async go({ eve, site }) {
      site.failing = (path) => path.startsWith("/view/");
      await eve.page.reload();
      await eve.role("button", "Try again").waitFor();
      site.failing = () => false;
      return eve;
    },
  },
];
