// The page does with the element what it likes, long before there is any script behind it, and asks for that script when somebody wants it.
addEventListener("DOMContentLoaded", () => {
  const element = document.querySelector("quiet-storm");
  element.identity = { name: "Vera" };
  element.theme = "dark";
  element.setAttribute("density", "compact");
  element.setAttribute("link", "none");
});

window.wanted = () => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/quietstorm/quietstorm.js";
  document.head.append(script);
};
