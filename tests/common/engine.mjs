// What a test does to an engine that no person can: it makes it die, keeps the next one from coming, or lets its words through one at a time.

/** Ends the engine as a panic does. The build has to have the feature `fault`. */
export async function kill(who) {
  const [engine] = who.page.workers();
  const died = await engine.evaluate(() => import("./engine/quietstorm-engine.js").then(({ fault }) => (fault ? fault() : "this build has no fault"))).catch(() => "died");
  if (died !== "died") throw new Error(died);
}

/** Keeps the engine's words back. `until` lets them through one after the other until something is seen, `go` lets all through from then on. */
export async function held(who) {
  const [engine] = who.page.workers();
  await engine.evaluate(() => {
    const post = self.postMessage.bind(self);
    self.kept = [];
    self.postMessage = (message) => self.kept.push(message);
    self.step = () => self.kept.length > 0 && (post(self.kept.shift()), true);
    self.go = () => (self.kept.splice(0).forEach((message) => post(message)), (self.postMessage = post));
  });
  const drawn = () => who.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const until = async (wanted, words = 2_000) => {
    for (let word = 0; word < words; word += 1) {
      await engine.evaluate(() => self.step());
      await drawn();
      if (await wanted.filter({ visible: true }).count()) return;
    }
    throw new Error("the engine never said it");
  };
  return { until, go: () => engine.evaluate(() => self.go()) };
}

/** Breaks something in the world of engines to come, before they are there. */
export const broken = (script) => (who) =>
  who.context.route("**/engine-worker.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });

/** There is no database. */
export const NO_DATABASE = `Object.defineProperty(self, "indexedDB", { value: { open() { throw new DOMException("not here", "SecurityError"); } } });`;
