// An app of somebody's: two elements in a list that can be turned round, put away and given another look.

import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";

const told = (window.told = []);
const tell = (event) => told.push([event.currentTarget.id, event.type, event.detail]);

function App() {
  const [shown, show] = useState(true);
  const [order, turn] = useState(["left", "right"]);
  const [theme, dye] = useState("light");
  const [identity, name] = useState({ name: "Vera" });
  const button = (word, act) => h("button", { onClick: act }, word);
  const element = (id) =>
    h("li", { key: id }, h("quiet-storm", { id, theme, identity, link: "none", "onquietstorm:ready": tell, "onquietstorm:sealed": tell }));
  return h(
    "main",
    null,
    button("Show or hide", () => show(!shown)),
    button("Turn round", () => turn(order.toReversed())),
    button("Dark", () => dye("dark")),
    button("Rename", () => name({ name: "Marta" })),
    shown && h("ul", null, order.map(element)),
  );
}

createRoot(document.getElementById("app")).render(h(App));
