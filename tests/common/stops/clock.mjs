// A board whose rounds a relay's clock opens.

import * as board from "../board.mjs";

/** At noon in three days: whoever looks at the next day's proposal is not told of the night. */
const noon = () => new Date(new Date().setHours(12, 0, 0, 0)).setDate(new Date().getDate() + 3);

export const clock = [
  {
    name: "setting a clock",
    shows: ["deadline", "setup"],
    async go(world) {
      world.dan = await world.come("Dan", { place: await world.relay.cable() });
      const { dan } = world;
      await dan.click("Start a brainstorm");
      await dan.element.getByLabel("Everything opens at").fill("2030-01-15T23:00");
      await board.fold(dan, "When is that for the others?");
      const zone = dan.element.getByLabel("A time zone, such as Asia/Tokyo");
      for (const name of ["Asia/Tokyo", "Mars/Base"]) {
        await zone.fill(name);
        await zone.press("Enter");
      }
      await dan.see("This browser knows no zone of that name");
      return dan;
    },
  },
  {
    name: "a moment that has passed",
    shows: ["deadline"],
    async go({ dan }) {
      await dan.element.getByLabel("Everything opens at").fill("2020-01-15T20:00");
      await dan.see("That moment has passed already");
      return dan;
    },
  },
  {
    name: "writing until a clock opens it",
    shows: ["deadline", "write", "status"],
    async go({ dan }) {
      await dan.click("All boards");
      await board.create(dan, { question: "What would make it quieter?", facilitator: "Dan" }, { deadline: noon() });
      await dan.see(/Opens by itself on/);
      await dan.see("Connected");
      for (const summary of ["Give more time", "Or carry it by hand", "Delete it on the relay"]) await board.fold(dan, summary);
      return dan;
    },
  },
  {
    name: "delivered",
    shows: ["seal", "status"],
    async go({ dan }) {
      await board.note(dan, "Doors that close by themselves");
      await board.seal(dan);
      await dan.element.locator(".state-reached", { hasText: "Delivered" }).waitFor();
      return dan;
    },
  },
];
