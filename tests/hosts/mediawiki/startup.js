// As the page's loader does: old-fashioned globals, a queue, and an access key for everything.
window.mw = { config: new Map([["wgPageName", "Project:Ideas"]]), loader: { using: () => Promise.resolve() } };
window.RLQ = [];
window.$ = (found) => (typeof found === "function" ? document.addEventListener("DOMContentLoaded", found) : document.querySelectorAll(found));
document.documentElement.className = document.documentElement.className.replace(/(^|\s)client-nojs(\s|$)/, "$1client-js$2");
