// A web server for the built widget: 127.0.0.1, a free port, the media types browsers insist on, and on wish a strict content security policy.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, resolve } from "node:path";

export const DIST = resolve(process.env.QUIETSTORM_DIST ?? new URL("../../dist", import.meta.url).pathname);

/** What a careful host page allows. */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "font-src 'self'",
].join("; ");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves `dist`, which may become another folder later. `pages` are further ones, `{ "/two.html": "<!doctype html>…" }`; `csp` is the policy sent with everything, `STRICT` unless
 * another is given, none for `null`; `failing` is a predicate of paths that are answered with 503. `headers` of a path are sent in place of ours of the same name; `find` gives the
 * place of a path's file on this machine.
 */
export async function serve({ dist = DIST, pages = {}, csp = STRICT, failing = () => false, headers = () => ({}), find } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const head = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" };
    if (csp) head["content-security-policy"] = csp;
    Object.assign(head, headers(path));
    if (site.failing(path)) return response.writeHead(503, head).end();
    try {
      const body = pages[path] ?? (await readFile(find?.(normalize(file)) ?? join(site.dist, normalize(file))));
      response.writeHead(200, head).end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const site = {
    origin: `http://127.0.0.1:${server.address().port}`,
    dist,
    failing,
    /** Ends it, connections and all: from here on the network is really off. */
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
  return site;
}

/** A host page with this in its body and the widget's script in its head. */
export const hostPage = (body, head = `<script type="module" src="/quietstorm.js"></script>`) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
