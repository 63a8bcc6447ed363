// A page with a shortcut on every letter, and some on the keys that the widget uses itself. They keep still only while a box of the page's own is typed into,
// which is all that a page can see.

const fired = [];
const isBox = (node) => node instanceof HTMLElement && (node.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(node.nodeName));

function shortcut(event) {
  if (isBox(event.target) || ["Alt", "Control", "Meta", "Shift"].includes(event.key)) return;
  fired.push(`${event.type} ${event.key}`);
  document.getElementById("fired").value = fired.join(", ");
  // The page makes the key its own.
  event.preventDefault();
}

for (const type of ["keydown", "keypress", "keyup"]) {
  document.addEventListener(type, shortcut);
  window.addEventListener(type, shortcut);
}
