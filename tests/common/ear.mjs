// What a screen reader says of its own accord: every change in a region that speaks, in its order.

const LIVE = "[aria-live], [role=status], [role=alert], [role=log], output";

/** Listens to an element from now on. Gives what has been said since it was last asked. */
export async function listen(who) {
  await who.page.evaluate((live) => {
    const root = document.querySelector("quiet-storm").shadowRoot;
    window.said = [];
    const region = (node) => (node instanceof Element ? node : node.parentElement)?.closest(live);
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => region(target)).filter((one) => one && one.getAttribute("aria-live") !== "off"));
      for (const one of regions) if (one.textContent.trim()) window.said.push(one.textContent.trim());
    }).observe(root, { subtree: true, childList: true, characterData: true });
  }, LIVE);
  return () => who.page.evaluate(() => window.said.splice(0));
}
