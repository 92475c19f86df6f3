/**
 * Is reading linear, and what does it cost beside splitting the text alone?
 * `npx tsx benchmarks/reading.ts [rows ...]` reads simulated tables of 1e4, 1e5 and 1e6 rows (five years of samples at
 * many plants, Swedish spreadsheet dialect), each in a process of its own, and prints processor seconds, peak memory and
 * their ratio to csv-parse alone on the same bytes; then the slope of time against rows on a log-log plot, 1 when linear.
 * The last results stand in `reading-results.md`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { readLab, readTable } from "../src/ingest/index.ts";
import { machineLine } from "./_machine.ts";

const BIOMARKERS = ["bensoylekgonin", "amfetamin", "MDMA", "THC-COOH", "metamfetamin", "ketamin"];

/** A simulated table: plants, days and residues run through; every seventh result lies below its limit. */
function simulatedTable(rows: number): string {
  const lines = ["Anläggning;Provdatum;Ämne;Halt (ng/l);LOQ (ng/l);Laboratorium;Flöde (m3/d);Anslutna"];
  for (let row = 0; row < rows; row++) {
    const sample = Math.floor(row / BIOMARKERS.length);
    const plant = Math.floor(sample / 1826);
    const day = new Date(Date.UTC(2021, 0, 1) + (sample % 1826) * 86_400_000).toISOString().slice(0, 10);
    const value = row % 7 === 0 ? "<20" : `${20 + ((row * 7919) % 900)},${row % 10}`;
    const flow = 12_000 + ((row * 31) % 2_000);
    lines.push(`Verk ${plant};${day};${BIOMARKERS[row % BIOMARKERS.length]};${value};20;Labb;${flow};37000`);
  }
  return `${lines.join("\n")}\n`;
}

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly found: number;
}

function costOf(what: string, rows: number): Cost {
  const bytes = new TextEncoder().encode(simulatedTable(rows));
  const before = process.cpuUsage();
  const found =
    what === "csv-parse"
      ? (parse(bytes, { delimiter: ";" }) as string[][]).length - 1
      : readLab(readTable(bytes, { file: "simulated.csv" }).table, {
          timeZone: "Europe/Stockholm",
          dayLabel: "start",
        }).measurements.length;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, found };
}

function apart(what: string, rows: number): Cost {
  const words = [...process.execArgv, fileURLToPath(import.meta.url), "--one", what, String(rows)];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const cost = JSON.parse(stdout) as Cost;
  if (cost.found !== rows) throw new Error(`rows were lost: ${cost.found} of ${rows} by ${what}`);
  return cost;
}

const READERS = ["csv-parse", "wbe"] as const;
const RUNS = 3;

/** Medians of several runs of both, in turn, so that each meets the same machine. */
function beside(rows: number): readonly [alone: Cost, ours: Cost] {
  const runs = Array.from({ length: RUNS }, () => READERS.map((reader) => apart(reader, rows)));
  const medianOf = (reader: number): Cost => ({
    seconds: middle(runs.map((costs) => costs[reader]?.seconds ?? 0)),
    megabytes: middle(runs.map((costs) => costs[reader]?.megabytes ?? 0)),
    found: rows,
  });
  return [medianOf(0), medianOf(1)];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const words = process.argv.slice(2);
if (words[0] === "--one") {
  process.stdout.write(JSON.stringify(costOf(words[1] ?? "", Number(words[2]))));
} else {
  const sizes = words.length > 0 ? words.map(Number) : [1e4, 1e5, 1e6];
  console.log(`# Reading beside csv-parse alone

\`npx tsx benchmarks/reading.ts\`, medians of ${RUNS} runs on ${machineLine()}. Simulated tables in the Swedish
spreadsheet dialect; each run a process of its own, which also makes the bytes it reads. csv-parse only splits the text;
wbe decides columns and notations, and makes measurements with a verdict for every row. Seconds of processor time,
largest resident memory.

| rows | csv-parse | | wbe | | time ratio | memory ratio | µs a row |
|---|---|---|---|---|---|---|---|`);
  const curve: (readonly [number, number])[] = [];
  for (const rows of sizes) {
    const [alone, ours] = beside(rows);
    curve.push([rows, ours.seconds]);
    const shown = ({ seconds, megabytes }: Cost): string =>
      `${seconds.toFixed(2)} s | ${megabytes.toFixed(0)} MB`;
    const ratios = [ours.seconds / alone.seconds, ours.megabytes / alone.megabytes].map((ratio) =>
      ratio.toFixed(1),
    );
    const perRow = ((ours.seconds / rows) * 1e6).toFixed(1);
    console.log(`| ${rows} | ${shown(alone)} | ${shown(ours)} | ${ratios.join(" | ")} | ${perRow} |`);
  }
  const [first, last] = [curve[0], curve.at(-1)];
  if (first !== undefined && last !== undefined && last !== first) {
    const slope = Math.log(last[1] / first[1]) / Math.log(last[0] / first[0]);
    console.log(`\nSlope of time against rows on a log-log plot: ${slope.toFixed(2)} (1 is linear).`);
  }
}
