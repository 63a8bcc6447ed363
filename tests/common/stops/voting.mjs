// The vote of the first board, by dots, to its result; a second board with a vote by ticks; the kit, the list of boards.

import * as board from "../board.mjs";
import { QUESTION } from "./alone.mjs";

const SECOND = "Where do we meet?";

export const voting = [
  {
    name: "how the vote shall work",
    shows: ["open_vote"],
    async go({ ann }) {
      await ann.click("Clear selection");
      await ann.element.locator(".open-vote").getByText("Dots", { exact: true }).click();
      await ann.element.getByLabel("Dots for each person").fill("4");
      await ann.element.getByLabel("Dots for each person").press("Tab");
      return ann;
    },
  },
  {
    name: "may the vote be opened?",
    shows: ["dialog"],
    async go({ ann }) {
      await ann.click("Freeze and open the vote");
      await ann.see("After this nobody can group");
      return ann;
    },
  },
  {
    name: "a ballot with dots",
    shows: ["vote", "window", "undo"],
    async go({ ann }) {
      await ann.click("Yes, open the vote");
      await ann.see("Your ballot");
      await board.mark(ann, "Breaks", 3);
      await board.mark(ann, "No agenda, no meeting", 1);
      await ann.see("All dots are given");
      await board.fold(ann, "2 ideas in it");
      return ann;
    },
  },
  {
    name: "a ballot that is sealed",
    shows: ["seal", "vote"],
    async go({ ann }) {
      await board.seal(ann, "Seal my ballot");
      return ann;
    },
  },
  {
    name: "the vote is closed",
    shows: ["waiting", "keys"],
    async go({ ann, ben }) {
      await board.carry(ann, ben);
      await board.mark(ben, "Breaks", 1);
      await board.mark(ben, "Friday notes", 2);
      await board.seal(ben, "Seal my ballot");
      await board.carry(ben, ann);
      await board.close(ann);
      return ann;
    },
  },
  {
    name: "the result, with its table",
    shows: ["result"],
    async go({ ann, ben }) {
      await board.turn(ann);
      await board.carry(ann, ben);
      await board.turn(ben);
      await board.carry(ben, ann);
      await ann.element.locator(".result .bar").first().waitFor();
      await board.fold(ann, "as a table");
      return ann;
    },
  },
  {
    name: "a recovery kit",
    shows: ["kit", "qr"],
    async go({ ann }) {
      await ann.element.getByText("Your recovery kit").first().click();
      await ann.click("Show the words");
      await ann.element.locator(".kit-words li").first().waitFor();
      return ann;
    },
  },
  {
    name: "the first screen, with a board",
    shows: ["boards"],
    async go({ ann }) {
      await ann.click("All boards");
      await ann.element.locator(".boards-list").getByText(QUESTION).waitFor();
      return ann;
    },
  },
  {
    name: "shall a board be forgotten?",
    shows: ["dialog"],
    async go({ ann }) {
      await ann.role("button", "Forget").first().click();
      await ann.see("Forget this board on this device?");
      return ann;
    },
  },
  {
    name: "a key that is to come back",
    shows: ["kit", "entry", "write"],
    async go(world) {
      const { ann, site, come } = world;
      await ann.click("Cancel");
      await board.create(ann, { question: SECOND, goal: 0, facilitator: "Ann" });
      const link = await board.invitation(ann);
      world.link = link;
      world.cleo = await come("Cleo", { path: link.slice(site.origin.length) });
      await world.cleo.see("Your ideas");
      await board.fold(world.cleo, "Get a key back from its recovery kit");
      return world.cleo;
    },
  },
  {
    name: "there is nothing to be voted on yet",
    shows: ["open_vote", "idea"],
    async go({ ann }) {
      await board.note(ann, "In the kitchen");
      await board.seal(ann);
      await board.close(ann);
      await board.turn(ann, "Reveal everything now");
      await ann.see("a vote needs at least two options");
      return ann;
    },
  },
  {
    name: "a late idea",
    shows: ["idea", "workshop"],
    async go({ ann, cleo }) {
      await board.note(cleo, "In the park");
      await board.seal(cleo);
      await board.carry(cleo, ann);
      await ann.see("In the park");
      return ann;
    },
  },
  {
    name: "a ballot with ticks",
    shows: ["vote"],
    async go({ ann, cleo }) {
      await ann.click("Freeze and open the vote");
      await ann.click("Yes, open the vote");
      await ann.see("Your ballot");
      await board.carry(ann, cleo);
      await board.tick(cleo, ["In the park"]);
      return cleo;
    },
  },
  {
    name: "the result of ticks",
    shows: ["result"],
    async go({ ann, cleo }) {
      await board.seal(cleo, "Seal my ballot");
      await board.carry(cleo, ann);
      await board.close(ann);
      await board.turn(ann, "Reveal everything now");
      await ann.element.locator(".result .bar").first().waitFor();
      return ann;
    },
  },
];
