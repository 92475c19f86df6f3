import { run } from "./run.ts";
import type { Sink, World } from "./world.ts";

const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

const OUTPUT_LOST = 1;

/** Where nobody can read what is written, as on a full disk, the program ends with a word instead of a stack. */
function sinkOf(stream: NodeJS.WriteStream, lost: (error: NodeJS.ErrnoException) => void): Sink {
  stream.on("error", lost);
  return {
    write: (text) => {
      stream.write(text);
    },
    drained: () =>
      new Promise((resolve) => {
        if (stream.writableNeedDrain) stream.once("drain", resolve);
        else resolve();
      }),
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? 100,
  };
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
  stdin: process.stdin,
  stdout: sinkOf(process.stdout, outputLost),
  stderr: sinkOf(process.stderr, () => {}),
  env: process.env,
  today: localDay(new Date()),
  now: () => performance.now(),
  interrupted: stop.signal,
};

process.exitCode = await run(process.argv.slice(2), world);
