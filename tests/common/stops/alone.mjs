// The first screen, a new board with two key holders, and writing alone.

import * as board from "../board.mjs";

export const QUESTION = "How do we begin the week?";
const SIDES = ["Monday morning", "The rest of it"];

const notes = (who) => who.element.locator(".note-text");

export const alone = [
  {
    name: "the first screen, empty",
    shows: ["app", "boards", "entry"],
    async go(world) {
      world.ann = await world.come("Ann");
      await world.ann.see("No boards are kept on this device yet");
      return world.ann;
    },
  },
  {
    name: "a link that is damaged",
    shows: ["notice"],
    async go({ ann }) {
      await board.comeIn(ann, "https://example.org/#qs1.damaged");
      await ann.element.locator(".notice.urgent").waitFor();
      return ann;
    },
  },
  {
    name: "setting up",
    shows: ["setup"],
    async go({ ann }) {
      await ann.role("button", "Close").click();
      await ann.click("Start a brainstorm");
      await ann.click("Add a side");
      return ann;
    },
  },
  {
    name: "setting up, with errors",
    shows: ["setup", "entry"],
    async go({ ann }) {
      await ann.element.getByText("Limits, who decides, what happens then").click();
      await ann.write("Why it matters", "x".repeat(4_010));
      await ann.click("Create the board");
      await ann.see("Write a question first");
      await ann.see("4,000 is the most");
      return ann;
    },
  },
  {
    name: "waiting for key holders",
    shows: ["seats", "brief", "steps", "status"],
    async go({ ann }) {
      await ann.click("All boards");
      const brief = { question: QUESTION, why: "It sets the pace.", prompts: SIDES, goal: 3, facilitator: "Ann", naming: "named" };
      await board.create(ann, { ...brief, constraints: "No money", decider: "All of us", outcome: "We try it" }, 2);
      await ann.see("First, the key holders");
      await ann.element.getByText("What it is about, and how to take part").click();
      return ann;
    },
  },
  {
    name: "a link for a key holder",
    shows: ["seats", "qr"],
    async go(world) {
      await world.ann.click("Make their link");
      world.seat = await board.link(world.ann);
      return world.ann;
    },
  },
  {
    name: "asked to hold a key",
    shows: ["seats", "entry"],
    async go(world) {
      world.ben = await world.come("Ben");
      await board.comeIn(world.ben, world.seat);
      await world.ben.see("You are asked to hold a key");
      return world.ben;
    },
  },
  {
    name: "a key is made",
    shows: ["seats", "carry", "notice"],
    async go({ ben }) {
      await ben.write("Your name, as the others see it", "Ben");
      await ben.click("Make my key");
      await ben.see("Your key is made");
      await ben.see("Key holder 2");
      return ben;
    },
  },
  {
    name: "what a file brought, and the link for everybody",
    shows: ["carry", "share", "qr", "write"],
    async go({ ann, ben }) {
      await board.carry(ben, ann);
      await board.link(ann);
      await ann.element.locator("svg.qr").first().waitFor();
      return ann;
    },
  },
  {
    name: "writing, empty",
    shows: ["write", "field"],
    async go({ ann, ben }) {
      await board.carry(ann, ben);
      await ben.role("button", "Close").last().click();
      await ben.see("Your ideas");
      return ben;
    },
  },
  {
    name: "writing, with notes",
    shows: ["note", "drag", "undo", "icon"],
    async go({ ben }) {
      await board.note(ben, "Nobody calls before ten", SIDES[0]);
      await board.note(ben, "Coffee for whoever comes in early, and a quiet room for whoever does not want to talk yet", SIDES[0]);
      await ben.write("Your name", "Ben");
      return ben;
    },
  },
  {
    name: "changing a note",
    shows: ["note", "field"],
    async go({ ben }) {
      await ben.role("button", "Edit: Nobody calls before ten").click();
      await ben.role("textbox", "Edit").waitFor();
      return ben;
    },
  },
  {
    name: "a note that is deleted",
    shows: ["notice"],
    async go({ ben }) {
      await ben.role("button", "Cancel").click();
      await ben.role("button", "Delete: Nobody").click();
      await ben.see("Deleted.");
      return ben;
    },
  },
  {
    name: "a draft that is too long",
    shows: ["field", "notice"],
    async go({ ben }) {
      const box = ben.role("textbox", SIDES[1]);
      await box.fill("long ".repeat(401));
      await box.press("Enter");
      await ben.element.locator(".notice.urgent").waitFor();
      await ben.see("This is getting long");
      return ben;
    },
  },
  {
    name: "text that is typed and not added",
    shows: ["seal"],
    async go({ ben }) {
      await ben.role("button", "Close").first().click();
      await ben.role("textbox", SIDES[1]).fill("Friday notes");
      await ben.click("Seal my ideas");
      await ben.see("Something is typed and not added yet");
      return ben;
    },
  },
  {
    name: "two more?",
    shows: ["seal"],
    async go({ ben }) {
      await ben.click("Add it and seal");
      await notes(ben).filter({ hasText: "Friday notes" }).waitFor();
      await ben.see("Two more?");
      return ben;
    },
  },
  {
    name: "sealed",
    shows: ["seal"],
    async go({ ben }) {
      await ben.click("Seal now");
      await ben.see("Your receipt");
      return ben;
    },
  },
  {
    name: "changed since",
    shows: ["seal", "status"],
    async go({ ben }) {
      await ben.click("Read or change my notes");
      await board.note(ben, "Plan on Thursday", SIDES[1]);
      await ben.see("You have changed something since");
      return ben;
    },
  },
];
