import { run } from "./run.ts";
import type { Sink, World } from "./world.ts";

const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

/** A reader that has gone away ends the program quietly; where nobody reads remarks, they are not missed. */
function sinkOf(stream: NodeJS.WriteStream, closed: () => void): Sink {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed();
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? 100,
  };
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
  stdout: sinkOf(process.stdout, () => process.exit(process.exitCode ?? 0)),
  stderr: sinkOf(process.stderr, () => {}),
  env: process.env,
  today: localDay(new Date()),
  now: () => performance.now(),
  interrupted: stop.signal,
};

process.exitCode = await run(process.argv.slice(2), world);
