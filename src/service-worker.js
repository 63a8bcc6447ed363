// The service worker of the standalone page: it keeps the page and what it loads on the device, so that it opens without a network.
//
// It keeps exactly the files of the build's list, all of them or none, checked against their digests: a half-copied deployment is never kept.
// It answers for these files and for nothing else: a relay's paths, sockets and whatever else lives below this folder never notice it.
//
// A new version is fetched beside the old one, and waits until no page of the old one is open or a person says "Use it now". Then every other
// open page still gets the files it began with: a view and an engine of two versions might not understand each other. So each page is noted down
// with its version, and a version's files go when the last page that began with it is gone. A page that came from the network, as on a first
// visit, stays with the network. A file's name that only an old version knows goes to the network, too.

// The build writes this line: see xtask/src/precache.rs. `files` is { name: digest }, where a page that its server changes has null.
const LIST = { version: "", files: {} };

const SCOPE = new URL(self.registration.scope);
const OURS = `quietstorm ${SCOPE.pathname} `; // How the names of our caches begin; other apps may live on this origin, and other copies of this one.
const PAGE = "index.html";

/** Where a file is kept. The page itself is asked for as its folder: servers differ in what they do with its name. */
const address = (name) => new URL(name === PAGE ? "./" : name, SCOPE).href;

/** The file of our list that is asked for, if it is one. */
function listed(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== SCOPE.origin || !pathname.startsWith(SCOPE.pathname)) return undefined;
  const name = pathname.slice(SCOPE.pathname.length) || PAGE;
  return Object.hasOwn(LIST.files, name) ? name : undefined;
}

/** Fetches all files, past every other cache. One that fails or is not what the list says fails the whole version; the old one goes on. */
async function install() {
  const [name, known] = [OURS + LIST.version, await caches.has(OURS + LIST.version)];
  const cache = await caches.open(name);
  const fetchOne = async ([file, integrity]) => {
    const response = await fetch(address(file), { cache: "reload", redirect: "error", ...(integrity && { integrity }) });
    if (!response.ok) throw new Error(`${file} was answered with ${response.status}`);
    await cache.put(address(file), response);
  };
  try {
    await Promise.all(Object.entries(LIST.files).map(fetchOne));
  } catch (error) {
    if (!known) await caches.delete(name); // One that was there before may still serve an open page.
    throw error;
  }
}

/** A page is opened with this version; anything else gets the version of the page that asks. */
async function answer({ request, clientId, resultingClientId }, name) {
  const version = request.mode === "navigate" ? LIST.version : ((await versionOf(clientId)) ?? LIST.version);
  if (resultingClientId) await note(resultingClientId, version);
  const kept = await caches.match(address(name), { cacheName: OURS + version, ignoreVary: true });
  return kept ?? fetch(request);
}

/** Drops the versions that no open page began with, once a page of this one has arrived. */
async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  // A version that is on its way is younger than this one; it tidies when its turn has come.
  if (self.registration.installing || self.registration.waiting) return;
  const needed = new Set([LIST.version]);
  for (const [client, version] of await notes()) {
    if (await self.clients.get(client)) needed.add(version);
    else await forget(client);
  }
  for (const name of names) if (!needed.has(name.slice(OURS.length))) await caches.delete(name);
}

// --- which page began with which version: this worker is stopped and started again as the browser likes, so it is kept ---------------------------

/** Does something with the store of notes. Where there is none, or it fails, nothing is known about any page. */
async function store(mode, action, otherwise) {
  try {
    const database = await settled(indexedDB.open("quietstorm-app", 1), (opening) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore("pages");
    });
    try {
      return await settled(action(database.transaction("pages", mode).objectStore("pages")));
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
}

const settled = (request, prepare = () => {}) =>
  new Promise((done, failed) => {
    prepare(request);
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => failed(request.error);
  });

const versionOf = (client) => (client ? store("readonly", (pages) => pages.get(client)) : undefined);
const note = (client, version) => store("readwrite", (pages) => pages.put(version, client));
const forget = (client) => store("readwrite", (pages) => pages.delete(client));

async function notes() {
  const clients = await store("readonly", (pages) => pages.getAllKeys(), []);
  return Promise.all(clients.map(async (client) => [client, await versionOf(client)]));
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("fetch", (event) => {
  const name = listed(event.request);
  if (name) event.respondWith(answer(event, name));
});
self.addEventListener("message", (event) => {
  if (event.data === "use it now") self.skipWaiting();
  if (event.data === "arrived") event.waitUntil(tidy());
});
