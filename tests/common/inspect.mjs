// What can be read off a screen: names that point nowhere, things too small to hit, movement, regions that speak. Each gives one line for each thing that is wrong.

/** Something by its tag, its classes and its name, for people who have to find it. */
const CALL = `const call = (element) => element.localName + [...element.classList].map((name) => "." + name).join("") + " “" + (element.getAttribute("aria-label") ?? element.textContent.trim()).slice(0, 30) + "”";`;

/** Runs a function of a shadow root in the page, once for each element of ours there, and gives what it found. */
const inspect = (who, look) => who.page.evaluate(`(() => { ${CALL} return [...document.querySelectorAll("quiet-storm")].flatMap((element) => (${look})(element.shadowRoot)); })()`);

/** Every name that points to something points into its own tree, and no name is there twice. */
export const danglingNames = (who) =>
  inspect(who, (root) => {
    const pointers = ["for", "list", "form", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-activedescendant", "aria-flowto"];
    const all = [...root.querySelectorAll("*")];
    const names = all.map(({ id }) => id).filter(Boolean);
    const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `two have the name ${name}`);
    const lost = all.flatMap((element) => {
      const pointed = pointers.flatMap((pointer) => element.getAttribute(pointer)?.trim().split(/\s+/) ?? []);
      return pointed.filter((name) => !root.getElementById(name)).map((name) => `${call(element)} points to ${name}, which is not there`);
    });
    return [...twice, ...lost];
  });

/** Whatever can be pressed is large enough: `least` pixels each way. A box to tick is as large as its label; `but` leaves some out. */
export const smallTargets = (who, least = 24, but = "*") =>
  inspect(
    who,
    `(root) => {
      const pressed = "button, a[href], input, select, textarea, summary, [tabindex='0'], .grip";
      return [...root.querySelectorAll(pressed)].filter((element) => element.matches("${but}")).flatMap((element) => {
        const of = element.matches("[type=checkbox], [type=radio]") ? (element.closest("label") ?? element) : element;
        const { width, height } = of.getBoundingClientRect();
        const hidden = width === 0 && height === 0;
        return hidden || (Math.min(width, height) >= ${least} - 0.01) ? [] : [call(element) + " is " + Math.round(width * 10) / 10 + " × " + Math.round(height * 10) / 10];
      });
    }`,
  );

/** Nothing moves for longer than a hundredth of a second. */
export const movement = (who) =>
  inspect(who, (root) => {
    const longest = (list) => Math.max(...list.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 0.001 : 1)));
    const moves = (element, part) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      const animation = animationName === "none" ? 0 : longest(animationDuration);
      return Math.max(longest(transitionDuration), animation) > 0.01 || scrollBehavior === "smooth";
    };
    const all = [...root.querySelectorAll("*")];
    return all.flatMap((element) => [null, "::before", "::after"].filter((part) => moves(element, part)).map((part) => `${call(element)}${part ?? ""} moves`));
  });

/** Regions that speak are drawn, also while they are empty: one that is not there cannot be listened to. */
export const deafRegions = (who) =>
  inspect(who, (root) => {
    const regions = [...root.querySelectorAll("[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output")];
    const folded = (element) => element.closest("details:not([open])") ?? element.closest("dialog:not([open])");
    return regions.filter((region) => !folded(region) && !region.checkVisibility()).map((region) => `${call(region)} is not drawn`);
  });
