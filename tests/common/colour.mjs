// Colours as the eye gets them, and how well they are told apart: the ratio of WCAG 2.

/** The ratio of two colours, each [red, green, blue] up to 255. */
export function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Colours as CSS writes them, inside an element and with its names: `{ ink: "var(--ink)" }` gives `{ ink: [red, green, blue] }`. They are painted, so that
 * what a screen cannot show is what the browser makes of it.
 */
export const painted = (who, colours) =>
  who.element.evaluate(({ shadowRoot }, colours) => {
    const probe = shadowRoot.firstElementChild.appendChild(document.createElement("i"));
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const paint = (colour) => {
      probe.style.backgroundColor = "";
      probe.style.backgroundColor = colour;
      canvas.fillStyle = getComputedStyle(probe).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const all = Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, paint(colour)]));
    probe.remove();
    return all;
  }, colours);
