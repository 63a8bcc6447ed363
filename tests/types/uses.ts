// What people write who embed the element: all of it compiles under `strict`.

import { QuietStorm } from "quietstorm";
import type { QuietStormIdentity, QuietStormRound, QuietStormState } from "quietstorm";
import { QuietStorm as Defined } from "quietstorm/define";
import { frame } from "quietstorm/frame";

const storm = document.createElement("quiet-storm");
const found: QuietStorm | null = document.querySelector("quiet-storm");
const same: typeof QuietStorm = Defined;

storm.board = "qs1.abc";
storm.relay = "./ https://relay.example/";
storm.lang = "de";
storm.theme = "dark";
storm.density = "compact";
storm.link = "none";
storm.link = "https://intranet.example/ideas";
storm.loading = "eager";
storm.theme = null;
storm.identity = { name: "Ada", ticket: "signed" };
storm.identity = { name: undefined };
storm.identity = null;

const texts: string[] = [storm.board, storm.relay, storm.theme, storm.density, storm.link, storm.loading];
const state: QuietStormState = storm.state;
const identity: QuietStormIdentity | null = storm.identity;
const kept: Promise<boolean> = storm.keep();
const afresh: Promise<void> = found?.reload() ?? Promise.resolve();

storm.addEventListener("quietstorm:ready", ({ detail, target }) => void [detail, target]);
storm.addEventListener("quietstorm:sealed", ({ detail }) => tell(detail));
storm.addEventListener("quietstorm:revealed", ({ detail }) => tell(detail));
document.addEventListener("quietstorm:decided", ({ detail }) => tell(detail));
window.addEventListener("quietstorm:error", ({ detail: { reason } }) => {
  switch (reason) {
    case "load":
    case "blocked":
    case "crash":
    case "engine":
    case "storage":
      return;
    default:
      reason satisfies never;
  }
});

const iframe = document.createElement("iframe");
iframe.addEventListener("quietstorm:sealed", ({ detail }) => tell(detail));
const end: () => void = frame(iframe, { max: 900 });
frame(iframe)();

function tell({ board, round }: QuietStormRound): string {
  return `${board.slice(0, 8)} ${round.toFixed()}`;
}

class Ours extends QuietStorm {
  override keep(): Promise<boolean> {
    return super.keep();
  }
}

export { Ours, afresh, end, identity, kept, same, state, texts };
