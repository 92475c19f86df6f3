/**
 * How fast are the fits below detection limits beside R's, on the same numbers in the same run?
 * Run: npx tsx benchmarks/censored-fits.ts [--groups 10000] [--runs 5] [--write]   (--write puts the table into README.md)
 * Groups of 30 simulated lognormal values, about 30 or 60 % of them below one of three limits. `fitLognormal` stands beside
 * survival::survreg, `robustRos` beside a plain R loop of the same rule (benchmarks/censored-fits.R; RSCRIPT names Rscript).
 * Processor seconds of the loops alone, run in turn, medians; R / it is the median of the rounds' ratios. Answers must agree to 1e-6.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CensoredValue, fitLognormal, robustRos } from "../src/censoring/index.ts";
import { createRandom, exp, median, normalQuantile, type Random } from "../src/numerics/index.ts";
import { machineLine } from "./_machine.ts";
import { writeReadmeBlock } from "./_readme-block.ts";

const NAME = "benchmarks/censored-fits.ts";
const SIZE = 30;
const { values } = parseArgs({
  options: {
    groups: { type: "string", default: "10000" },
    runs: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
});
const [groupCount, runs] = [Number(values.groups), Number(values.runs)];

/** A group with three limits around the quantile `share` of its own distribution, and no fewer than three measured values. */
function simulatedGroup(random: Random, share: number): readonly CensoredValue[] {
  const [mu, sigma] = [3 + 2 * random.next(), 0.4 + 0.8 * random.next()];
  const limits = [share - 0.1, share, share + 0.1].map((p) => exp(mu + sigma * normalQuantile(p)));
  const drawn = Array.from({ length: SIZE }, (): CensoredValue => {
    const value = exp(mu + sigma * random.normal());
    const limit = limits[random.integer(limits.length)] ?? 0;
    return value < limit ? { lowest: 0, highest: limit } : { lowest: value, highest: value };
  });
  return drawn.filter(({ lowest }) => lowest > 0).length < 3 ? simulatedGroup(random, share) : drawn;
}

interface Fits {
  /** Seconds of each loop. */
  readonly mle: number;
  readonly ros: number;
  /** mu, sigma; intercept, slope, mean. */
  readonly found: readonly (readonly number[])[];
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function ours(groups: readonly (readonly CensoredValue[])[]): Fits {
  const start = processorSeconds();
  const likely = groups.map((group) => fitLognormal(group));
  const between = processorSeconds();
  const regressed = groups.map((group) => robustRos(group));
  const end = processorSeconds();
  const found = likely.map((fit, at) => {
    const ros = regressed[at];
    return [fit?.mu, fit?.sigma, ros?.intercept, ros?.slope, ros?.mean].map((one) => one ?? Number.NaN);
  });
  return { mle: between - start, ros: end - between, found };
}

function theirs(path: string): (Fits & { readonly version: string }) | null {
  const program = process.env.RSCRIPT ?? "Rscript";
  const words = [join(import.meta.dirname, "censored-fits.R"), path];
  const { stdout, status } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) return null;
  const lines = stdout.trim().split("\n");
  const [, mle, ros] = lines.at(-2)?.split(" ") ?? [];
  const [, major, minor, survival] = lines.at(-1)?.split(" ") ?? [];
  return {
    mle: Number(mle),
    ros: Number(ros),
    found: lines.slice(0, -2).map((line) => line.split(",").map(Number)),
    version: `R ${major}.${minor}, survival ${survival}`,
  };
}

/** Largest difference of some columns, relative to 1 or to the value where that is larger. */
function apart(one: Fits, other: Fits, columns: readonly number[]): number {
  let worst = 0;
  for (const [at, row] of one.found.entries()) {
    for (const column of columns) {
      const [a, b] = [row[column] ?? Number.NaN, other.found[at]?.[column] ?? Number.NaN];
      const difference = Math.abs(a - b) / Math.max(1, Math.abs(b));
      worst = difference <= worst ? worst : difference;
    }
  }
  return worst;
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));
const folder = mkdtempSync(join(tmpdir(), "wbe-fits-"));
let version = "no R";
const rows: string[] = [];
for (const share of [0.3, 0.6]) {
  const random = createRandom(20261124);
  const groups = Array.from({ length: groupCount }, () => simulatedGroup(random, share));
  const path = join(folder, `simulated-${share}.csv`);
  const lines = groups.flatMap((group, index) =>
    group.map(({ lowest, highest }) => `${index + 1},${highest},${lowest > 0 ? 1 : 0}`),
  );
  writeFileSync(path, `group,at,seen\n${lines.join("\n")}\n`);
  const rounds = Array.from({ length: runs }, () => ({ mine: ours(groups), peer: theirs(path) }));
  const kinds = [
    { key: "mle", name: "maximum likelihood", peerName: "survreg", columns: [0, 1] },
    { key: "ros", name: "robust ROS", peerName: "a plain R loop", columns: [2, 3, 4] },
  ] as const;
  for (const { key, name, peerName, columns } of kinds) {
    const mine = median(rounds.map((round) => round.mine[key]));
    const peers = rounds.flatMap(({ mine, peer }) => (peer === null ? [] : [{ mine, peer }]));
    const last = peers.at(-1);
    const beside =
      last === undefined
        ? ["", "", "", ""]
        : [
            peerName,
            `${digits(median(peers.map(({ peer }) => peer[key])))} s`,
            digits(median(peers.map((round) => round.peer[key] / round.mine[key]))),
            apart(last.mine, last.peer, columns).toExponential(0),
          ];
    version = last?.peer.version ?? version;
    rows.push(`| ${[name, `${100 * share} %`, `${digits(mine)} s`, ...beside].join(" | ")} |`);
  }
}
rmSync(folder, { recursive: true });
const table = [
  `Measured on ${machineLine()}, ${version}; ${groupCount.toLocaleString("en")} groups of ${SIZE} simulated lognormal values below three limits; processor time, medians of ${runs} runs in turn.`,
  "",
  "| fit | below a limit | this package | beside it | its time | its time / ours | largest difference |",
  "|---|---|---|---|---|---|---|",
  ...rows,
].join("\n");
console.log(table);
if (values.write) writeReadmeBlock(NAME, table);
