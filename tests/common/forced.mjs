// What is left of a screen when the reader's own few colours are forced on it.

const look = () => {
  const canvas = (() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.backgroundColor = "Canvas";
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  })();
  const seen = (colour) => colour !== canvas && !/^rgba\(.*, 0\)$|^transparent$/.test(colour);
  const root = document.querySelector("quiet-storm").shadowRoot;
  const all = (what) => [...root.querySelectorAll(what)].filter((element) => element.checkVisibility());
  const call = (element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 20)}”`;
  const sides = ["Top", "Right", "Bottom", "Left"];
  const border = (style, side) => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none" && seen(style[`border${side}Color`]);
  const framed = (element) => sides.some((side) => border(getComputedStyle(element), side));
  const looks = ([what, part]) => {
    const style = getComputedStyle(what, part);
    return JSON.stringify([style.backgroundColor, ...sides.map((side) => border(style, side) && [style[`border${side}Style`], style[`border${side}Color`]])]);
  };
  const frameless = all("button:not(.link, .boards-open), input:not([type=checkbox], [type=radio]), textarea, select, progress, .bar-track").filter((element) => !framed(element));
  const unpainted = all(".dot, .bar-fill, .spread-part, .pip-full").filter((element) => !seen(getComputedStyle(element).backgroundColor));
  const pairs = [
    [".steps [aria-current]", ".steps li:not([aria-current])"],
    ["[aria-pressed=true]", "[aria-pressed=false]"],
    [".pip-full", ".pip:not(.pip-full)"],
    [".card:has(:checked)", ".card:not(:has(:checked))"],
    [".state-reached .state-mark", ".state:not(.state-reached) .state-mark"],
    [".seats-list .taken", ".seats-list li:not(.taken)", "::before"],
    [".status [data-state=saved]", ".status [data-state=sealed]", "::before"],
  ];
  const alike = pairs.filter(([yes, no, part]) => {
    const [one, other] = [all(yes)[0], all(no)[0]];
    return one && other && looks([one, part]) === looks([other, part]);
  });
  const focused = root.activeElement;
  const ring = focused && getComputedStyle(focused);
  const unringed = focused?.matches(":focus-visible:not([data-heading])") && !(ring.outlineStyle !== "none" && Number.parseFloat(ring.outlineWidth) >= 2 && seen(ring.outlineColor));
  return [
    ...frameless.map((element) => `${call(element)} has no frame`),
    ...unpainted.map((element) => `${call(element)} cannot be seen`),
    ...alike.map(([yes, no]) => `${yes} looks like ${no}`),
    ...(unringed ? [`${call(focused)} has the focus, and it cannot be seen`] : []),
  ];
};

/** One line for each thing that cannot be seen any more, or be told from its opposite. */
export async function lostInForcedColours(who) {
  await who.page.emulateMedia({ forcedColors: "active" });
  const lost = await who.page.evaluate(look);
  await who.page.emulateMedia({ forcedColors: "none" });
  return lost;
}
