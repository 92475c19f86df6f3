/**
 * What do summary, compare and trend cost over many sites, and does the cost grow with the rows and no faster?
 * `npm run -s build && npx tsx benchmarks/many-sites.ts [sites ...] [--runs 1] [--write]` (default 30, 100 and 300 sites)
 * Each site brings 2610 simulated rows: ten residues, a sample a week, five years. Each function in a process of its own:
 * rows in memory through the library (processor seconds of reading them and of the function), and a CSV through the
 * program (whole process, processor seconds). WBE names another build of the program; `--library` leaves it out.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median } from "../src/numerics/index.ts";
import { machineLine } from "./_machine.ts";
import { writeReadmeBlock } from "./_readme-block.ts";
import { simulatedSites } from "./_simulated-sites.ts";
import { timed } from "./_timed.ts";

const NAME = "benchmarks/many-sites.ts";
const HEAP = "--max-old-space-size=12000";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "1" },
    write: { type: "boolean", default: false },
    library: { type: "boolean", default: false },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [30, 100, 300];
const runs = Number(values.runs);
const program = process.env.WBE ?? join(import.meta.dirname, "../dist/cli.cjs");
const folder = mkdtempSync(join(tmpdir(), "wbe-sites-"));

interface Cost {
  readonly input: number;
  readonly reading: number;
  readonly working: number;
  readonly megabytes: number;
}

function inLibrary(name: string, sites: number): Cost {
  const child = join(import.meta.dirname, "_many-sites-child.ts");
  const words = ["--import", "tsx", HEAP, child, name, String(sites)];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new RangeError(`${name} of ${sites} sites failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Cost;
}

function inProgram(name: string, path: string): { readonly processor: number; readonly megabytes: number } {
  return timed(process.execPath, [HEAP, program, name, path, "--format", "csv"], join(folder, "out.csv"));
}

function csvOf(sites: number): string {
  const path = join(folder, `simulated-${sites}.csv`);
  const [first] = simulatedSites(1);
  const lines = [Object.keys(first ?? {}).join(",")];
  for (const row of simulatedSites(sites)) lines.push(Object.values(row).join(","));
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

const rows: string[] = [];
for (const sites of sizes) {
  const path = values.library ? "" : csvOf(sites);
  for (const name of ["summary", "compare", "trend"]) {
    const found = Array.from({ length: runs }, () => ({
      library: inLibrary(name, sites),
      program: values.library ? null : inProgram(name, path),
    }));
    const middle = (pick: (run: (typeof found)[number]) => number): number => median(found.map(pick));
    const own = middle(({ library }) => library.working);
    const input = found[0]?.library.input ?? 0;
    const cells = [
      name,
      sites.toLocaleString("en"),
      input.toLocaleString("en"),
      `${middle(({ library }) => library.reading).toFixed(1)} s`,
      `${own.toFixed(1)} s`,
      `${((1e6 * own) / input).toFixed(0)} µs`,
      `${middle(({ library }) => library.megabytes).toFixed(0)} MB`,
      ...(values.library
        ? ["", ""]
        : [
            `${middle((run) => run.program?.processor ?? 0).toFixed(1)} s`,
            `${middle((run) => run.program?.megabytes ?? 0).toFixed(0)} MB`,
          ]),
    ];
    rows.push(`| ${cells.join(" | ")} |`);
    console.log(rows.at(-1));
  }
}
rmSync(folder, { recursive: true });
const table = [
  `Measured on ${machineLine()}; processor time, medians of ${runs}; simulated rows: ten residues, a sample a week for five years at each site.`,
  "",
  "| function | sites | rows | reading rows | function | a row | memory | `wbe` on a CSV | its memory |",
  "|---|---|---|---|---|---|---|---|---|",
  ...rows,
].join("\n");
console.log(table);
if (values.write) writeReadmeBlock(NAME, table);
