/**
 * How often does each trend test reject a true "no trend", and how often does it see one that is there?
 * Reproduces the published study (design notes, methods 4.3), with the peers' methods (MK, YW, HR, REML) in the same run.
 * Last full run, with the sister studies: trend-results.md.
 * Run: npx tsx benchmarks/calibration/trend-size.ts [--full] [--noise] [--n 24] [--seed 43]
 * --full: 8000 series a cell, some 15 minutes; otherwise fewer for longer series, under 3 minutes.
 * `ours` is what sampleTrend answers: bc2 below 24; from 24 on stud, simulated with a phi of 48/n^2 above the estimate;
 * with noise known the most cautious of that, stud+u and bc2+u (from 52 on without stud+u). Here +u also corrects the detrending bias for the noise,
 * fading as 1/n^2 above 24, so it lies below the published +u there. Series: AR(1), sd of ln(load) 0.35, equal steps; noise: white, 25 %.
 */
import { cellStudy } from "./_trend-cell.ts";
import { PUBLISHED, PUBLISHED_NOISE, PUBLISHED_RUNS } from "./_trend-published.ts";

const NOISE = Math.sqrt(Math.log1p(0.25 ** 2));
const ALLOWED = 6.5;
/** Of some hundred compared cells, one is expected to differ by this many simulation errors once in 150 runs. */
const ERRORS_APART = 4;

const args = process.argv.slice(2);
const numberAfter = (name: string): number | null =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : null;
const full = args.includes("--full");
const noisy = args.includes("--noise");
const only = numberAfter("--n");
const seed = numberAfter("--seed") ?? 43;
const published = noisy ? PUBLISHED_NOISE : PUBLISHED;
const runsAt = (n: number): number => (full ? 8000 : n <= 24 ? 4000 : n <= 52 ? 3000 : 1000);
const lengths = (noisy ? [24, 52, 104] : [12, 24, 52, 104]).filter((n) => only === null || n === only);

let compared = 0;
const apart: string[] = [];
const frontier: { cell: string; size: number; error: number; power: number }[] = [];
for (const n of lengths) {
  const runs = runsAt(n);
  const study = cellStudy(n, { seed, runs, draws: full ? 20_000 : 6000, noise: noisy ? NOISE : 0 });
  const error = (percent: number, of = runs): number => Math.sqrt((percent * (100 - percent)) / of);
  console.log(`n = ${n}: ${runs} series a cell, simulation error ${error(5).toFixed(2)} points at 5 %`);
  for (const phi of n === 12 ? [0, 0.3] : [0, 0.3, 0.6]) {
    const cell = `${n},${phi}`;
    const here = Object.entries(study(phi)).map(
      ([name, counts]) => [name, ...counts.map((count) => (100 * count) / runs)] as [string, number, number],
    );
    const line = here.map(([name, size, power]) => `${name} ${size.toFixed(1)}/${power.toFixed(0)}`);
    console.log(`n,phi = ${cell}\n  here      ${line.join(" ")}\n  published ${published[cell]}`);
    for (const [name, size, power] of here) {
      if (name === "ours") frontier.push({ cell, size, error: error(size), power });
      const [theirs = null] =
        new RegExp(`(?:^| )${name.replace("+", "\\+")} ([\\d.]+)/`).exec(published[cell] ?? "")?.slice(1) ??
        [];
      if (theirs === null || name.endsWith("+u")) continue;
      compared++;
      const off = (size - Number(theirs)) / Math.hypot(error(size), error(Number(theirs), PUBLISHED_RUNS));
      if (Math.abs(off) > ERRORS_APART) apart.push(`${name} at ${cell} (${off.toFixed(1)} errors)`);
    }
  }
}

console.log(
  `\nSizes compared with the published: ${compared}, more than ${ERRORS_APART} simulation errors apart: ${apart.join(", ") || "none"}`,
);
console.log(
  "Frontier of the default: size (simulation error) / power where GLS with known covariance has 80 %",
);
for (const { cell, size, error, power } of frontier) {
  console.log(`  ${cell.padEnd(8)} ${size.toFixed(1)} (${error.toFixed(1)}) / ${power.toFixed(0)}`);
}
const judged = frontier.filter(({ cell }) => Number.parseInt(cell, 10) >= 24);
const worst = judged.toSorted((a, b) => b.size - a.size)[0];
if (worst !== undefined) {
  const holds =
    worst.size <= ALLOWED
      ? "holds"
      : worst.size - 2 * worst.error <= ALLOWED
        ? "holds within the simulation error"
        : "DOES NOT HOLD";
  console.log(
    `At most ${ALLOWED} % from n 24: ${holds}; the largest is ${worst.size.toFixed(1)} % at ${worst.cell}`,
  );
}
console.log(
  noisy
    ? "What the noise costs: white measurement error hides phi. Ignoring it rejects 8-9 % at phi 0.6 however long the series; keeping the size there leaves two fifths of the trends that could be seen at n 24, three fifths at n 52."
    : "What the size costs: with phi unknown and n 24 the default sees half of the trends that GLS would see at phi 0.6, from n 104 seven of eight; below 24 phi cannot be told and the answer says so.",
);
