/**
 * What does `wbe loads`, with checks and intervals, cost beside programs that only read, multiply and write?
 * `npm run -s build && npx tsx benchmarks/loads.ts [rows ...]` (default 1e3 to 1e7; peers at 2 000 000 rows) runs whole processes in
 * turn, median of five, and writes the table into README.md and the curve into benchmarks/loads.svg.
 * Peers: Debian's python3-pandas at PYTHON (default /usr/bin/python3); npm's @duckdb/node-api in the folder DUCKDB.
 * What is not installed is left out; WBE names another build of the program. `--keep` prints only.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costCurve } from "./_cost-curve.ts";
import { machineLine } from "./_machine.ts";
import { writeReadmeBlock } from "./_readme-block.ts";
import { writeSimulatedLab } from "./_simulated-lab.ts";
import { type Cost, inTurn, timed } from "./_timed.ts";

const ROOT = join(import.meta.dirname, "..");
const RUNS = 5;
const PEER_ROWS = 2_000_000;
const { PYTHON = "/usr/bin/python3", DUCKDB = "", WBE = join(ROOT, "dist/cli.cjs") } = process.env;
const words = process.argv.slice(2);
const sizes = words.map(Number).filter((rows) => rows > 0);
const folder = mkdtempSync(join(tmpdir(), "wbe-loads-"));
const wbe = (...args: readonly string[]): Cost =>
  timed(process.execPath, [WBE, ...args], join(folder, "out.csv"));

function fileOf(rows: number): string {
  const path = join(folder, `simulated-${rows}.csv`);
  if (!existsSync(path)) writeSimulatedLab(path, rows);
  return path;
}

function peerRows(): readonly string[] {
  const input = fileOf(PEER_ROWS);
  const output = join(folder, "peer.csv");
  const peers: [string, () => Cost][] = [
    ["wbe loads: checks, intervals, 20 columns", () => wbe("loads", input)],
    [
      "wbe loads - behind a pipe, one thread",
      () =>
        timed(
          "sh",
          ["-c", `cat "${input}" | "${process.execPath}" "${WBE}" loads -`],
          join(folder, "out.csv"),
        ),
    ],
  ];
  if (existsSync(PYTHON))
    peers.push([
      "pandas: read, two products, write",
      () => timed(PYTHON, [join(ROOT, "benchmarks/loads-pandas.py"), input, output]),
    ]);
  if (DUCKDB !== "")
    peers.push([
      "DuckDB, 2 threads: read, two products, write",
      () => timed(process.execPath, [join(ROOT, "benchmarks/loads-duckdb.mjs"), input, output, DUCKDB]),
    ]);
  const costs = inTurn(
    peers.map(([, run]) => run),
    RUNS,
  );
  const own = costs[0]?.wall ?? Number.NaN;
  return peers.map(([name], index) => {
    const { wall = 0, processor = 0, megabytes = 0 } = costs[index] ?? {};
    return `| ${name} | ${wall.toFixed(1)} s | ${processor.toFixed(1)} s | ${megabytes.toFixed(0)} MB | ${(own / wall).toFixed(2)} |`;
  });
}

// A table of one row costs what starting costs.
const [alone] = inTurn([() => wbe("loads", fileOf(1))], 4 * RUNS + 1);
const start = alone?.processor ?? 0;
const curve = (sizes.length > 0 ? sizes : [1e3, 1e4, 1e5, 1e6, 1e7]).map((rows) => {
  const [cost] = inTurn([() => wbe("loads", fileOf(rows))], rows > 1e6 ? 1 : RUNS);
  if (rows !== PEER_ROWS) rmSync(fileOf(rows));
  return { rows, seconds: cost?.processor ?? 0, megabytes: cost?.megabytes ?? 0 };
});
const table = [
  `Measured on ${machineLine()}; medians of ${RUNS} runs in turn, whole processes, ${PEER_ROWS.toLocaleString("en")} rows (100 MB) of simulated CSV.`,
  "",
  "| | time | processor | memory | wbe / it |",
  "|---|---|---|---|---|",
  ...peerRows(),
  "",
  "| rows | processor | memory | a row, beyond starting |",
  "|---|---|---|---|",
  ...[{ rows: 1, seconds: start, megabytes: alone?.megabytes ?? 0 }, ...curve].map(
    ({ rows, seconds, megabytes }) =>
      `| ${rows.toLocaleString("en")} | ${seconds.toFixed(2)} s | ${megabytes.toFixed(0)} MB | ${rows > 1 ? `${((1e6 * (seconds - start)) / rows).toFixed(1)} µs` : ""} |`,
  ),
].join("\n");
rmSync(folder, { recursive: true });
console.log(table);
if (!words.includes("--keep")) {
  writeReadmeBlock("benchmarks/loads.ts", table);
  writeFileSync(join(ROOT, "benchmarks/loads.svg"), costCurve(curve, start));
}
