// Closing and opening the round of ideas with two keys, and the workshop.

import * as board from "../board.mjs";
import { longWinded } from "../damage.mjs";
import { held } from "../engine.mjs";

const IDEA = "Coffee for whoever comes in early";

export const together = [
  {
    name: "may the round be closed?",
    shows: ["dialog", "keys"],
    async go({ ann, ben }) {
      await board.seal(ben, "Seal again");
      await board.note(ann, "A walk at noon", "The rest of it");
      await board.note(ann, "No agenda, no meeting", "The rest of it");
      await board.seal(ann);
      await board.carry(ben, ann);
      await ann.click("Close this round");
      await ann.see("Close the round with 2 contributions?");
      return ann;
    },
  },
  {
    name: "waiting for keys",
    shows: ["keys", "waiting", "seal"],
    async go({ ann }) {
      await ann.click("Sign and close");
      await ann.see("The round is closed, with");
      await board.fold(ann, "What you wrote");
      return ann;
    },
  },
  {
    name: "shall this key be turned?",
    shows: ["dialog"],
    async go({ ann }) {
      await ann.click("Turn my key");
      await ann.see("Turn your key?");
      return ann;
    },
  },
  {
    name: "one key of two is turned",
    shows: ["keys"],
    async go({ ann }) {
      await ann.element.getByRole("dialog").getByRole("button", { name: "Turn my key" }).click();
      await ann.see("1 of 2 keys turned");
      return ann;
    },
  },
  {
    name: "a file is being read",
    shows: ["carry"],
    async go(world) {
      const { ann, ben } = world;
      const saved = await board.file(ann);
      world.step = await held(ben);
      await ben.give(longWinded(saved.bytes, 600_000));
      await world.step.until(ben.element.locator(".carry-progress progress"));
      return ben;
    },
  },
  {
    name: "being opened",
    shows: ["reveal"],
    async go(world) {
      const { ben } = world;
      await world.step.until(ben.element.getByText("1 of 2 keys turned"));
      await ben.click("Turn my key");
      await ben.element.getByRole("dialog").getByRole("button", { name: "Turn my key" }).click();
      await world.step.until(ben.element.locator(".opening"));
      return ben;
    },
  },
  {
    name: "revealed",
    shows: ["workshop", "window", "idea", "lift"],
    async go(world) {
      const { ann, ben } = world;
      await world.step.go();
      await ben.see("Work on it together");
      await board.carry(ben, ann);
      await ann.see("Work on it together");
      return ben;
    },
  },
  {
    name: "what can be done with an idea",
    shows: ["actions"],
    async go({ ann }) {
      const idea = await board.card(ann, IDEA);
      await ann.element.locator("article.idea", { hasNotText: IDEA }).first().waitFor({ state: "detached" });
      await idea.locator("[data-control=actions]").click();
      await idea.locator(".actions-row").waitFor();
      return ann;
    },
  },
  {
    name: "a box for a comment",
    shows: ["actions", "field"],
    async go({ ann }) {
      await ann.click("Comment");
      await ann.element.getByLabel("Your comment or question").waitFor();
      return ann;
    },
  },
  {
    name: "an idea with a comment and one that builds on it",
    shows: ["idea"],
    async go({ ann }) {
      await ann.write("Your comment or question", "Decaf, too?");
      await ann.element.getByLabel("Your comment or question").press("Enter");
      await ann.see("Decaf, too?");
      await board.say(ann, IDEA, "Build on it", "Your idea that builds on this one", "Tea as well");
      await board.find(ann, "");
      await ann.see("Carried further: Tea as well");
      return ann;
    },
  },
  {
    name: "a reason to hide an idea",
    shows: ["actions"],
    async go({ ann }) {
      await board.act(ann, "Plan on Thursday", "Hide");
      await ann.element.getByLabel("Why should it be hidden?").waitFor();
      return ann;
    },
  },
  {
    name: "a hidden idea",
    shows: ["idea"],
    async go({ ann }) {
      await ann.element.getByLabel("Why should it be hidden?").fill("It is about somebody");
      await ann.element.getByLabel("Why should it be hidden?").press("Enter");
      await board.find(ann, "");
      await ann.see("Hidden by the facilitator: It is about somebody");
      return ann;
    },
  },
  {
    name: "nothing found",
    shows: ["workshop"],
    async go({ ann }) {
      await board.find(ann, "not to be found");
      await ann.see("No idea has that in it");
      return ann;
    },
  },
  {
    name: "ideas that are selected",
    shows: ["picked"],
    async go({ ann }) {
      await board.find(ann, "");
      for (const text of ["A walk at noon", IDEA]) await ann.element.locator("article.idea", { hasText: text }).first().locator("[data-control=pick]").check();
      await ann.see("2 selected");
      return ann;
    },
  },
  {
    name: "by group, none yet",
    shows: ["workshop"],
    async go({ ann }) {
      await ann.role("button", /^Groups \(/).click();
      return ann;
    },
  },
  {
    name: "groups",
    shows: ["group", "window"],
    async go({ ann }) {
      await ann.click("Group selected");
      const name = ann.role("textbox", "Name of the group");
      await name.fill("Breaks");
      await name.press("Enter");
      return ann;
    },
  },
  {
    name: "a choice of groups",
    shows: ["actions", "picked"],
    async go({ ann }) {
      await ann.role("button", /^Ideas \(/).click();
      await ann.see("In: Breaks");
      await board.act(ann, "No agenda, no meeting", "Move to group");
      await board.find(ann, "");
      await ann.element.locator("[data-control=pick]").first().check();
      return ann;
    },
  },
];
