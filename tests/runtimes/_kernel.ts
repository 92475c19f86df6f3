import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What a cell showed: the MIME bundle of its value and of what it displayed, what it printed, and its error. */
export interface Shown {
  readonly bundles: readonly Readonly<Record<string, unknown>>[];
  readonly printed: string;
  readonly error: string | null;
}

/** A running kernel. */
export interface Kernel {
  execute(code: string): Promise<Shown>;
  stop(): void;
}

/** The part of the package zeromq that is used; it is installed beside the other runtimes. */
interface Zeromq {
  readonly Dealer: new () => Socket & { send(parts: readonly string[]): Promise<void> };
  readonly Subscriber: new () => Socket & { subscribe(): void } & AsyncIterable<readonly Buffer[]>;
}

interface Socket {
  connect(address: string): void;
  close(): void;
}

interface Message {
  readonly type: string;
  readonly parent: string;
  readonly content: {
    readonly data?: Readonly<Record<string, unknown>>;
    readonly text?: string;
    readonly evalue?: string;
    readonly execution_state?: string;
  };
}

const DELIMITER = "<IDS|MSG>";
const IP = "127.0.0.1";
/** Milliseconds. */
const POLL = 20;
const LONGEST = 120_000;
const STRAGGLER = 5000;

/** Starts a real `deno jupyter` kernel in a folder and speaks Jupyter's messaging protocol 5.3 with it over ZeroMQ. */
export async function startKernel(deno: string, tools: string, cwd: string): Promise<Kernel> {
  const { Dealer, Subscriber } = createRequire(join(tools, "package.json"))("zeromq") as Zeromq;
  const home = mkdtempSync(join(tmpdir(), "wbe-kernel-"));
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = await freePorts(5);
  const key = randomUUID();
  const connection = join(home, "connection.json");
  const ports = { shell_port, iopub_port, stdin_port, control_port, hb_port };
  const wire = { transport: "tcp", ip: IP, signature_scheme: "hmac-sha256", key, kernel_name: "deno" };
  writeFileSync(connection, JSON.stringify({ ...wire, ...ports }));
  const child = spawn(deno, ["jupyter", "--kernel", "--conn", connection], {
    cwd,
    stdio: "ignore",
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  const shell = new Dealer();
  const published = new Subscriber();
  published.subscribe();
  published.connect(`tcp://${IP}:${iopub_port}`);
  shell.connect(`tcp://${IP}:${shell_port}`);
  const heard: Message[] = [];
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  void (async () => {
    for await (const frames of published) heard.push(messageOf(frames));
  })();
  const until = async (fulfilled: () => boolean, patience: number): Promise<boolean> => {
    for (let waited = 0; waited < patience; waited += POLL) {
      if (fulfilled()) return true;
      if (ended) throw new Error("the kernel ended");
      await sleep(POLL);
    }
    return false;
  };

  const send = async (type: string, content: object): Promise<string> => {
    const id = randomUUID();
    const date = new Date().toISOString();
    const header = { msg_id: id, session: home, username: "test", date, msg_type: type, version: "5.3" };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const signature = createHmac("sha256", key).update(parts.join("")).digest("hex");
    await shell.send([DELIMITER, signature, ...parts]);
    return id;
  };
  const execute = async (code: string): Promise<Shown> => {
    const id = await send("execute_request", {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    });
    const own = (): readonly Message[] => heard.filter(({ parent }) => parent === id);
    if (!(await until(() => own().some(isIdle), LONGEST)))
      throw new Error(`the kernel is silent on: ${code}`);
    // A value may be published a moment after the kernel has called itself idle.
    await until(() => own().some(({ type }) => type === "execute_result" || type === "error"), STRAGGLER);
    return shownBy(own());
  };
  // Whoever subscribes late misses what was said before: asks until something is heard.
  while (heard.length === 0) {
    await send("kernel_info_request", {});
    await until(() => heard.length > 0, 500);
  }
  return {
    execute,
    stop: () => {
      shell.close();
      published.close();
      child.kill("SIGKILL");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function isIdle({ type, content }: Message): boolean {
  return type === "status" && content.execution_state === "idle";
}

function messageOf(frames: readonly Buffer[]): Message {
  const start = frames.findIndex((frame) => frame.toString() === DELIMITER);
  const part = (offset: number): Record<string, unknown> => JSON.parse(String(frames[start + offset]));
  return {
    type: String(part(2).msg_type),
    parent: String(part(3).msg_id),
    content: part(5) as Message["content"],
  };
}

function shownBy(messages: readonly Message[]): Shown {
  const bundles = messages
    .filter(({ type }) => type === "execute_result" || type === "display_data")
    .map(({ content }) => content.data ?? {});
  const printed = messages.map(({ content: { text = "" } }) => text).join("");
  const error = messages.find(({ type }) => type === "error")?.content.evalue ?? null;
  return { bundles, printed, error };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, IP, () => resolve(server));
        }),
    ),
  );
  return Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          const address = server.address();
          const port = typeof address === "object" && address !== null ? address.port : 0;
          server.close(() => resolve(port));
        }),
    ),
  );
}
