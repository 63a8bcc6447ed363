// For the page around a frame with the widget: gives the frame the height of what is in it, and fires the widget's events on the <iframe>.
//
//   <iframe data-quietstorm src="https://ideas.example/quietstorm/embed.html" allow="clipboard-write" title="Brainstorm"></iframe>
//   <script type="module" src="https://ideas.example/quietstorm/quietstorm-frame.js"></script>
//
// What is said between the two goes through a channel of their own; see embed.js.

const EVENTS = ["ready", "sealed", "revealed", "decided", "error"].map((what) => `quietstorm:${what}`);

/**
 * Looks after one frame. Above `max` CSS pixels it keeps its height and scrolls inside: a long list draws only what is in sight. Gives a function
 * that ends it.
 */
export function frame(iframe, { max = 4000 } = {}) {
  const address = new URL(iframe.src, document.baseURI);
  if (address.searchParams.get("host") !== location.origin) {
    address.searchParams.set("host", location.origin);
    iframe.src = address.href;
  }
  // A sandbox without an origin of its own can be addressed only so. Nothing but a port goes there.
  const opaque = iframe.hasAttribute("sandbox") && !iframe.sandbox.contains("allow-same-origin");
  let port;

  const hear = ({ data }) => {
    if (Number.isFinite(data?.height)) iframe.style.blockSize = `${Math.min(max, Math.max(0, data.height))}px`;
    if (EVENTS.includes(data?.type)) iframe.dispatchEvent(new CustomEvent(data.type, { detail: data.detail, bubbles: true }));
  };
  const connect = () => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    iframe.contentWindow.postMessage("quietstorm:frame", opaque ? "*" : address.origin, [channel.port2]);
  };

  iframe.addEventListener("load", connect);
  // A frame that was here before this script has been loaded already; its document is another origin's, or its own.
  if (iframe.contentDocument?.URL !== "about:blank") connect();
  return () => {
    iframe.removeEventListener("load", connect);
    port?.close();
  };
}

if (globalThis.document) document.querySelectorAll("iframe[data-quietstorm]").forEach((iframe) => frame(iframe));
