import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { HEAD } from "./_ends-in-words.ts";

/** The program in one file, made from the sources, for tests that need a process. */
export async function buildProgram(): Promise<string> {
  const program = join(mkdtempSync(join(tmpdir(), "wbe-program-")), "wbe.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "../../src/cli/main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);',
    },
    logLevel: "error",
  });
  return program;
}

/** A simulated table: one drug, a row a day, a plant every 10 000 rows. */
export function longTable(rows: number, value: (row: number) => number): string {
  const lines = [HEAD];
  for (let row = 0; row < rows; row++) {
    const day = new Date(Date.UTC(1995, 0, 1) + (row % 10_000) * 86_400_000).toISOString().slice(0, 10);
    lines.push(`Verk ${Math.floor(row / 10_000)},${day},MDMA,${value(row)},12000,37000`);
  }
  return `${lines.join("\n")}\n`;
}
