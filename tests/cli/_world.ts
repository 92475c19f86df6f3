import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { World } from "../../src/cli/world.ts";

/** The first call of a process loads every room. */
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a call left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions {
  readonly input?: string | Uint8Array;
  readonly env?: World["env"];
  /** Whether standard output and standard error are terminals. */
  readonly terminal?: boolean;
  readonly width?: number;
  /** Milliseconds that seem to pass at each look at the clock. */
  readonly tick?: number;
}

/** Runs the command line in a world of its own. */
export async function call(words: readonly string[], options: CallOptions = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const sinkTo = (texts: string[]): World["stdout"] => ({
    write: (text) => {
      texts.push(typeof text === "string" ? text : Buffer.from(text).toString("latin1"));
    },
    isTerminal: options.terminal === true,
    width: options.width ?? 100,
  });
  let clock = 0;
  const code = await run(words, {
    stdin: bytesOf(options.input ?? ""),
    stdout: sinkTo(out),
    stderr: sinkTo(err),
    env: options.env ?? {},
    today: "2026-06-01",
    now: () => {
      clock += options.tick ?? 0;
      return clock;
    },
    interrupted: new AbortController().signal,
  });
  return { code, out: out.join(""), err: err.join("") };
}

async function* bytesOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (input.length > 0) yield typeof input === "string" ? new TextEncoder().encode(input) : input;
}

/** A new folder with these files, there until the tests are done; gives the path of a name in it. */
export function folderWith(files: Readonly<Record<string, string>> = {}): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "wbe-cli-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return (name) => join(folder, name);
}

/** The check value of the contract as a laboratory's table: C 500 ng/L, Q 12 000 m3/d, P 37 000. */
export const ONE_SAMPLE =
  "site,sample_id,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population,laboratory,batch\n" +
  "A,1,2026-01-13,benzoylecgonine,500,12000,37000,L,b1\n";

/** Cells of a CSV text without quotes, row by row, by column name. */
export function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = csv.trimEnd().split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const cells = splitLine(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
