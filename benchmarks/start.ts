/**
 * How long until the first line of one's own: the program and the doors of the library beside a bare Node.
 * `npm run -s build && npx tsx benchmarks/start.ts` starts whole processes in turn, median of 21, and writes the table into
 * README.md; `--keep` prints only.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { machineLine } from "./_machine.ts";
import { writeReadmeBlock } from "./_readme-block.ts";
import { writeSimulatedLab } from "./_simulated-lab.ts";

const RUNS = 21;
const DIST = join(import.meta.dirname, "../dist");
const WBE = join(DIST, "cli.cjs");
const folder = mkdtempSync(join(tmpdir(), "wbe-start-"));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function milliseconds(words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  const passed = performance.now() - start;
  if (status !== 0) throw new RangeError(`${words.join(" ")} failed: ${stderr}`);
  return passed;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const esm = (file: string): string => `import ${JSON.stringify(pathToFileURL(join(DIST, file)).href)};\n`;
const cjs = (file: string): string => `require(${JSON.stringify(join(DIST, file))});\n`;
const small = join(folder, "simulated-100.csv");
writeSimulatedLab(small, 100);

const starts: readonly (readonly [string, readonly string[]])[] = [
  ["node -e 0", ["-e", "0"]],
  ["an empty module", [fileOf("empty.mjs", "")]],
  ["wbe --help", [WBE, "--help"]],
  ["wbe loads, 100 rows", [WBE, "loads", small]],
  ['import "wbe"', [fileOf("root.mjs", esm("index.js"))]],
  ['require("wbe")', [fileOf("root.cjs", cjs("index.cjs"))]],
  ['import "wbe/loads"', [fileOf("loads.mjs", esm("loads.js"))]],
  ['require("wbe/loads")', [fileOf("loads.cjs", cjs("loads.cjs"))]],
];
const taken = starts.map((): number[] => []);
for (let run = 0; run < RUNS; run++) {
  for (const [index, [, words]] of starts.entries()) taken[index]?.push(milliseconds(words));
}
rmSync(folder, { recursive: true });

const medians = taken.map(median);
const bare = medians[0] ?? Number.NaN;
const table = [
  `Measured on ${machineLine()}; medians of ${RUNS} runs in turn, whole processes.`,
  "",
  "| start | time | beyond bare Node | times bare Node |",
  "|---|---|---|---|",
  ...starts.map(([name], index) => {
    const time = medians[index] ?? Number.NaN;
    return `| ${name} | ${time.toFixed(0)} ms | ${(time - bare).toFixed(0)} ms | ${(time / bare).toFixed(2)} |`;
  }),
].join("\n");
console.log(table);
if (!process.argv.includes("--keep")) writeReadmeBlock("benchmarks/start.ts", table);
