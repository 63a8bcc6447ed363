// What does not compile: an error that is not there is an error here.

import { QuietStorm } from "quietstorm";
import { frame } from "quietstorm/frame";

const storm = document.createElement("quiet-storm");

// @ts-expect-error: no such theme
storm.theme = "mauve";
// @ts-expect-error: no such density
storm.density = "cosy";
// @ts-expect-error: no such time
storm.loading = "later";
// @ts-expect-error: a board is named by a text
storm.board = 7;
// @ts-expect-error: the state is the element's own
storm.state = "ready";
// @ts-expect-error: nothing else is known about a person
storm.identity = { name: "Ada", mail: "ada@example.org" };
// @ts-expect-error: a text is no identity
storm.identity = "Ada";
// @ts-expect-error: there is no such property
storm.ideas;
// @ts-expect-error: it is a promise
const kept: boolean = storm.keep();
// @ts-expect-error: this event tells of no round
storm.addEventListener("quietstorm:ready", ({ detail }) => detail.round.toFixed());
// @ts-expect-error: no event tells what people write
storm.addEventListener("quietstorm:sealed", ({ detail }) => detail.text);
// @ts-expect-error: what an event tells stays as it is
storm.addEventListener("quietstorm:decided", ({ detail }) => (detail.round = 2));
// @ts-expect-error: there is no such reason
storm.addEventListener("quietstorm:error", ({ detail }) => detail.reason === "weather");
// @ts-expect-error: a frame is an <iframe>
frame(document.createElement("div"));
// @ts-expect-error: a height is a number
frame(document.createElement("iframe"), { max: "900px" });
// @ts-expect-error: only what the package names can be imported
import "quietstorm/engine-worker.js";

export { QuietStorm, kept };
