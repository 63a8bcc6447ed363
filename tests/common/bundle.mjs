// Apps made with frameworks, as their own tools would make them for a browser.

import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { compile } from "svelte/compiler";

const file = (path) => new URL(`../${path}`, import.meta.url);

/** What `.svelte` files become. */
const svelte = {
  name: "svelte",
  setup(bundle) {
    bundle.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, "utf8"), { filename: path, generate: "client" });
      return { contents: js.code, loader: "js" };
    });
  },
};

/** The script of a host that needs one to be made: hosts/react, hosts/svelte. */
export async function bundled(host) {
  const { outputFiles } = await build({
    entryPoints: [file(`hosts/${host}/app.js`).pathname],
    bundle: true,
    write: false,
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions: ["browser"],
    plugins: [svelte],
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

/** Vue needs nothing made: it comes as a module for browsers. */
export const vue = () => readFile(file("node_modules/vue/dist/vue.runtime.esm-browser.prod.js"), "utf8");
