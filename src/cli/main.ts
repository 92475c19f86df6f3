import { fstatSync, writeSync } from "node:fs";
import { run } from "./run.ts";
import type { Sink, World } from "./world.ts";

const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

const OUTPUT_LOST = 1;
const STDOUT = 1;
/** Columns where there is no terminal. */
const WIDTH = 100;

/**
 * Where nobody can read what is written, as on a full disk, the program ends with a word instead of a stack. Node makes
 * a stream when it is first asked for, so one that is not needed costs nothing.
 */
function sinkOf(name: "stdout" | "stderr", lost: (error: NodeJS.ErrnoException) => void): Sink {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    opened ??= process[name].on("error", lost);
    return opened;
  };
  return {
    write: (text) => {
      stream().write(text);
    },
    drained: () =>
      new Promise((resolve) => {
        if (stream().writableNeedDrain) stream().once("drain", resolve);
        else resolve();
      }),
    get isTerminal() {
      return stream().isTTY === true;
    },
    get width() {
      return stream().columns ?? WIDTH;
    },
  };
}

/** Into a file Node writes at once in any case; without a stream the program need not load any. */
function fileSink(lost: (error: NodeJS.ErrnoException) => void): Sink {
  return {
    write: (text) => {
      const bytes = typeof text === "string" ? Buffer.from(text) : text;
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(STDOUT, bytes, done);
      } catch (error) {
        lost(error as NodeJS.ErrnoException);
      }
    },
    isTerminal: false,
    width: WIDTH,
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** A reader that has gone away ends the program quietly. */
function outputLost({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") process.exit(process.exitCode ?? 0);
  process.stderr.write(`wbe: standard output cannot be written (${code ?? "unknown"})\n`);
  process.exit(OUTPUT_LOST);
}

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const stop = new AbortController();
for (const [signal, code] of Object.entries(STOPPED)) {
  process.on(signal, () => {
    stop.abort();
    process.exit(code);
  });
}

const world: World = {
  get stdin() {
    return process.stdin;
  },
  stdout: isFile(STDOUT) ? fileSink(outputLost) : sinkOf("stdout", outputLost),
  stderr: sinkOf("stderr", () => {}),
  env: process.env,
  today: localDay(new Date()),
  now: () => performance.now(),
  interrupted: stop.signal,
};

void run(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});
