/**
 * How many draws a second does the adaptive Monte Carlo make, beside NumPy with normals by the inverse distribution function?
 * Run: npx tsx benchmarks/monte-carlo.ts [--runs 5] [--write]   (--write puts the table into README.md)
 * The load chain C x Q x S / P of four lognormals, 3 digits of the uncertainty: at most 200 blocks of 10 000 trials. The same rule
 * in benchmarks/monte-carlo.py (PYTHON names an interpreter with SciPy), once with scipy.special.ndtri and once with norm.ppf.
 * Both draw four normals a trial, sort each block for its ends, and at the end all trials. NumPy multiplies columns; here the model
 * is called for each trial with its numbers by name.
 * Processor seconds, run in turn after one run to warm up, medians; the closed form that makes the draws unnecessary beside them.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median } from "../src/numerics/index.ts";
import {
  type Distribution,
  lognormalInterval,
  type Propagated,
  propagate,
  sigmaFromRsd,
} from "../src/uncertainty/index.ts";
import { machineLine } from "./_machine.ts";
import { writeReadmeBlock } from "./_readme-block.ts";

const NAME = "benchmarks/monte-carlo.ts";
const INPUTS = { c: [500, 0.1], q: [12_000, 0.08], s: [1, 0.1], p: [37_000, 0.1] } as const;
const DRAWS_A_TRIAL = 4;
const { values } = parseArgs({
  options: { runs: { type: "string", default: "5" }, write: { type: "boolean", default: false } },
});
const runs = Number(values.runs);

/** What one propagation took. */
interface Run {
  readonly seconds: number;
  readonly trials: number;
  readonly lower: number;
  readonly upper: number;
}

function lognormal([middle, rsd]: readonly [number, number]): Distribution {
  return { shape: "lognormal", median: middle, rsd };
}

function simulated(seed: number): Propagated {
  const inputs = {
    c: lognormal(INPUTS.c),
    q: lognormal(INPUTS.q),
    s: lognormal(INPUTS.s),
    p: lognormal(INPUTS.p),
  };
  return propagate(({ c, q, s, p }) => (c * q * s) / p, inputs, { seed, digits: 3 });
}

function ours(seed: number): Run {
  const before = process.cpuUsage();
  const { trials, lower, upper } = simulated(seed);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, trials, lower, upper };
}

function theirs(normal: string, seed: number): { readonly version: string; readonly run: Run } | null {
  const program = process.env.PYTHON ?? "/usr/bin/python3";
  const words = [join(import.meta.dirname, "monte-carlo.py"), normal, "1", String(seed)];
  const { stdout, status } = spawnSync(program, words, { encoding: "utf8" });
  if (status !== 0) return null;
  const { version, runs: found } = JSON.parse(stdout) as { version: string; runs: readonly Run[] };
  return found[0] === undefined ? null : { version, run: found[0] };
}

const sigma = Math.hypot(...Object.values(INPUTS).map(([, rsd]) => sigmaFromRsd(rsd)));
const exact = lognormalInterval((500 * 12_000) / 37_000, sigma, 0.95);
ours(0);
const rounds = Array.from({ length: runs }, (_, round) => ({
  mine: ours(round + 1),
  ndtri: theirs("ndtri", round + 1),
  ppf: theirs("ppf", round + 1),
}));
const rate = ({ trials, seconds }: Run): number => (DRAWS_A_TRIAL * trials) / seconds / 1e6;
const version = rounds.find(({ ndtri }) => ndtri !== null)?.ndtri?.version ?? "no NumPy";
const rowOf = (name: string, pick: (round: (typeof rounds)[number]) => Run | null | undefined): string => {
  const both = rounds.flatMap((round) => {
    const run = pick(round);
    return run === null || run === undefined ? [] : [{ run, ratio: rate(round.mine) / rate(run) }];
  });
  if (both.length === 0) return `| ${name} |  |  |  |  |`;
  const middle = (of: (run: Run) => number): number => median(both.map(({ run }) => of(run)));
  const ends = `${middle(({ lower }) => lower).toFixed(1)} to ${middle(({ upper }) => upper).toFixed(1)}`;
  const speed = `${middle(rate).toFixed(1)} million | ${middle(({ seconds }) => seconds).toFixed(2)} s`;
  return `| ${name} | ${speed} | ${ends} | ${median(both.map(({ ratio }) => ratio)).toFixed(2)} |`;
};
const table = [
  `Measured on ${machineLine()}, ${version}; medians of ${runs} runs in turn, processor time, ${(2_000_000).toLocaleString("en")} trials of four lognormals; by closed form ${exact.lower.toFixed(1)} to ${exact.upper.toFixed(1)}, without a draw.`,
  "",
  "| adaptive Monte Carlo | draws a second | processor | interval | ours / it |",
  "|---|---|---|---|---|",
  rowOf("this package", ({ mine }) => mine),
  rowOf("NumPy, scipy.stats.norm.ppf", ({ ppf }) => ppf?.run),
  rowOf("NumPy, scipy.special.ndtri", ({ ndtri }) => ndtri?.run),
].join("\n");
console.log(table);
if (values.write) writeReadmeBlock(NAME, table);
