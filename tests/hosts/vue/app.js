// An app of somebody's: two elements in a list that can be turned round, put away and given another look.

import { createApp, h } from "./vue.js";

const told = (window.told = []);
const tell = (event) => told.push([event.currentTarget.id, event.type, event.detail]);

const App = {
  data: () => ({ shown: true, order: ["left", "right"], theme: "light", identity: { name: "Vera" } }),
  render() {
    const { theme, identity } = this;
    const button = (word, act) => h("button", { onClick: act }, word);
    const heard = { "onQuietstorm:ready": tell, "onQuietstorm:sealed": tell };
    const element = (id) => h("li", { key: id }, h("quiet-storm", { id, theme, identity, link: "none", ...heard }));
    return h("main", [
      button("Show or hide", () => (this.shown = !this.shown)),
      button("Turn round", () => this.order.reverse()),
      button("Dark", () => (this.theme = "dark")),
      button("Rename", () => (this.identity = { name: "Marta" })),
      this.shown ? h("ul", this.order.map(element)) : null,
    ]);
  },
};

createApp(App).mount("#app");
