// A real relay: the program itself, on a free port, with a database of its own that outlives it. And the cables that people are connected to it by, each of which
// can be pulled.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { DIST } from "./server.mjs";

const PROGRAM = resolve(process.env.QUIETSTORM_RELAY ?? new URL("../../target/debug/quietstorm-relay", import.meta.url).pathname);

/** Starts a relay with an empty database. */
export async function relay() {
  if (!existsSync(PROGRAM)) throw new Error(`there is no relay at ${PROGRAM}: build it with cargo build --package quietstorm-relay`);
  const started = new Relay(await mkdtemp(join(tmpdir(), "quietstorm-relay-")));
  await started.start();
  return started;
}

class Relay {
  #cables = [];

  constructor(folder) {
    Object.assign(this, { folder, port: 0, log: "" });
  }

  /** Starts it; after `kill` on the same port, with the same database. */
  async start() {
    const settings = ["--listen", `127.0.0.1:${this.port}`, "--widget", DIST, "--database", join(this.folder, "relay.db"), "--log-level", "debug"];
    this.process = spawn(PROGRAM, settings, { stdio: ["ignore", "pipe", "pipe"] });
    this.process.stderr.on("data", (bytes) => (this.log += bytes));
    this.ended = new Promise((ended) => this.process.on("exit", ended));
    const lines = createInterface({ input: this.process.stdout });
    const listening = new Promise((heard) => lines.on("line", (line) => heard(line.match(/^listening on http:\/\/127\.0\.0\.1:(\d+)\//)?.[1])));
    const port = await Promise.race([listening, this.ended]);
    if (typeof port !== "string") throw new Error(`the relay does not start: ${this.log}`);
    this.port = Number(port);
  }

  /** Ends it at once, as a power failure does. */
  async kill() {
    this.process.kill("SIGKILL");
    await this.ended;
  }

  /** A cable of one person's own. */
  async cable() {
    const cable = new Cable(this);
    this.#cables.push(cable);
    await cable.lay();
    return cable;
  }

  /** Ends it and forgets everything. */
  async close() {
    await Promise.all(this.#cables.map((cable) => cable.close()));
    await this.kill();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Cable {
  #sockets = new Set();

  constructor(relay) {
    this.relay = relay;
    this.whole = true;
    /** Whether WebSockets get through it. */
    this.sockets = true;
    /** Everything that came through it towards the person. */
    this.arrived = [];
  }

  async lay() {
    this.server = createServer((near) => this.#join(near));
    await new Promise((listening) => this.server.listen(0, "127.0.0.1", listening));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
  }

  #join(near) {
    if (!this.whole) return near.destroy();
    const far = connect(this.relay.port, "127.0.0.1");
    far.on("data", (bytes) => this.arrived.push(bytes));
    near.once("data", (bytes) => this.sockets || !bytes.includes("/v1/socket") || near.destroy());
    for (const [one, other] of [[near, far], [far, near]]) {
      this.#sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => (other.destroy(), this.#sockets.delete(one)));
    }
  }

  /** Pulls it. */
  cut() {
    this.whole = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Plugs it in again. */
  mend() {
    this.whole = true;
  }

  async close() {
    this.cut();
    await new Promise((closed) => this.server.close(closed));
  }
}
