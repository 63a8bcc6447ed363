// The widget in a frame. It reads from its own address how the page around wants it (`lang`, `theme`, `density`) and which page that is (`host`, an
// origin). That page, and no other, may hand it the end of a channel; through this it is told how high the widget is and which phases have begun.
//
//   page -> frame   "quietstorm:frame", with a port           see quietstorm-frame.js
//   frame -> page   { height: number }                        in CSS pixels, whenever it changes
//   frame -> page   { type: string, detail: object }          an event of the element, see docs/EMBEDDING.md

const EVENTS = ["ready", "sealed", "revealed", "decided", "error"];

const wishes = new URL(location.href).searchParams;
const element = document.querySelector("quiet-storm");
let port; // Our end of the channel, once the page around has handed it over.

for (const name of ["lang", "theme", "density"]) {
  if (wishes.has(name)) element.setAttribute(name, wishes.get(name));
}
// The page itself has no language until the element has one: its own would count for more than the browser's.
import("./quietstorm.js").then(({ languageOf }) => (document.documentElement.lang = languageOf(element)));

const tellHeight = () => port?.postMessage({ height: Math.ceil(element.getBoundingClientRect().height) });

addEventListener("message", ({ data, origin, source, ports }) => {
  if (data !== "quietstorm:frame" || source !== parent || parent === self || origin !== wishes.get("host") || !ports[0]) return;
  port?.close();
  port = ports[0];
  tellHeight();
});

new ResizeObserver(tellHeight).observe(element);

for (const what of EVENTS) element.addEventListener(`quietstorm:${what}`, ({ type, detail }) => port?.postMessage({ type, detail }));
