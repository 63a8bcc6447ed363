// Whether a screen fits into a narrow page.

import assert from "node:assert/strict";

/** Nothing stands out of a narrow page, whichever way it runs. */
export async function fits(who, screen) {
  const before = who.page.viewportSize();
  await who.page.setViewportSize({ width: 320, height: 640 });
  for (const direction of ["ltr", "rtl"]) {
    const wide = await who.page.evaluate(async (direction) => {
      document.querySelector("quiet-storm").dir = direction;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const all = [...document.querySelector("quiet-storm").shadowRoot.querySelectorAll("*")];
      const out = ({ left, right, width }) => width > 0 && (right > innerWidth + 1 || left < -1);
      const outside = all.filter((element) => out(element.getBoundingClientRect())).map((element) => `${element.localName}.${element.className}`);
      return { scroll: document.scrollingElement.scrollWidth, inner: innerWidth, outside: outside.slice(0, 5) };
    }, direction);
    assert.ok(wide.scroll <= wide.inner, `${screen}, ${direction}: ${wide.scroll} > ${wide.inner}, by ${wide.outside.join(", ")}`);
  }
  await who.page.evaluate(() => document.querySelector("quiet-storm").removeAttribute("dir"));
  await who.page.setViewportSize(before);
}
