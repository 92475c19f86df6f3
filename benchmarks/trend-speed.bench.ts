/**
 * How fast are Kendall's test and the Theil-Sen slope beside SciPy's, on the same numbers in the same run?
 * Run: npx tsx benchmarks/trend-speed.bench.ts [--write]   (--write puts the table into README.md)
 * PYTHON names an interpreter that has SciPy (default /usr/bin/python3); without one, ours alone.
 * Median of at least five runs each, milliseconds; ratio = SciPy / ours, above 1 where ours is faster. `slope` and `S` must agree.
 * `mannKendall` gives S, tau, variance and p; `kendalltau` tau and p (asymptotic). `theilSen` and `theilslopes` give
 * slope, intercept and 95 % interval. SciPy's theilslopes holds all n^2/2 slopes, so it is not asked beyond 1e4.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../src/numerics/index.ts";
import { mannKendall, theilSen } from "../src/trend/index.ts";
import { machineLine } from "./_machine.ts";

interface Task {
  readonly name: "kendalltau" | "theilslopes";
  readonly order: "dates in order" | "any order";
  readonly n: number;
  readonly runs: number;
}

const TASKS: readonly Task[] = [
  { name: "kendalltau", order: "dates in order", n: 1e3, runs: 50 },
  { name: "kendalltau", order: "dates in order", n: 1e4, runs: 20 },
  { name: "kendalltau", order: "dates in order", n: 1e5, runs: 7 },
  { name: "kendalltau", order: "any order", n: 1e5, runs: 7 },
  { name: "theilslopes", order: "dates in order", n: 1e3, runs: 7 },
  { name: "theilslopes", order: "dates in order", n: 1e4, runs: 5 },
];
const OURS_ALONE: readonly Task[] = [
  { name: "kendalltau", order: "dates in order", n: 1e6, runs: 5 },
  { name: "kendalltau", order: "any order", n: 1e6, runs: 5 },
  { name: "theilslopes", order: "dates in order", n: 1e5, runs: 5 },
  { name: "theilslopes", order: "dates in order", n: 1e6, runs: 5 },
];

/** A noisy trend that both languages make alike: Park and Miller's generator, exact in doubles. */
const PYTHON = `
import json, sys, time
import numpy as np, scipy
from scipy import stats
def series(n, shuffled):
    s = 12345; u = np.empty(2 * n)
    for i in range(2 * n):
        s = (s * 16807) % 2147483647; u[i] = s / 2147483647
    x = np.arange(n, dtype=float) if not shuffled else u[n:] * n
    return x, u[:n] + x / n
out = []
for task in json.load(sys.stdin):
    x, y = series(task["n"], task["order"] == "any order")
    call = (lambda: stats.kendalltau(x, y, method="asymptotic")[0]) if task["name"] == "kendalltau" else (lambda: stats.theilslopes(y, x)[0])
    taken = []
    for _ in range(task["runs"]):
        start = time.perf_counter(); value = call(); taken.append(time.perf_counter() - start)
    out.append({"ms": 1000 * float(np.median(taken)), "value": float(value)})
print(json.dumps({"version": scipy.__version__, "out": out}))
`;

function series(n: number, order: Task["order"]): readonly [readonly number[], readonly number[]] {
  let state = 12345;
  const draw = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const noise = Array.from({ length: n }, draw);
  const x = Array.from({ length: n }, (_, i) => (order === "any order" ? draw() * n : i));
  return [x, noise.map((value, i) => value + x[i]! / n)];
}

function ours({ name, order, n, runs }: Task): { readonly ms: number; readonly value: number } {
  const [x, y] = series(n, order);
  const call = (): number | null => (name === "kendalltau" ? mannKendall(x, y).tau : theilSen(x, y).slope);
  const taken: number[] = [];
  let value: number | null = null;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    value = call();
    taken.push(performance.now() - start);
  }
  return { ms: median(taken), value: value ?? Number.NaN };
}

const asked = spawnSync(process.env.PYTHON ?? "/usr/bin/python3", ["-c", PYTHON], {
  input: JSON.stringify(TASKS),
  encoding: "utf8",
});
const scipy: { version: string; out: { ms: number; value: number }[] } | null =
  asked.status === 0 ? JSON.parse(asked.stdout) : null;
const digits = (value: number): string => String(Number(value.toPrecision(3)));
const table = [
  `Measured on ${machineLine()}${scipy === null ? "" : `, SciPy ${scipy.version}`}; medians of at least 5 runs, simulated numbers.`,
  "",
  "| the same as SciPy's | numbers | n | this package | SciPy | SciPy / it | same answer |",
  "|---|---|---|---|---|---|---|",
  ...[...TASKS, ...OURS_ALONE].map((task, i) => {
    const mine = ours(task);
    const theirs = scipy?.out[i];
    const beside =
      theirs === undefined
        ? ["", "", ""]
        : [
            `${digits(theirs.ms)} ms`,
            String(Number((theirs.ms / mine.ms).toPrecision(2))),
            Math.abs(mine.value - theirs.value) < 1e-9 * Math.abs(theirs.value) ? "yes" : "no",
          ];
    const shown = [task.name, task.order, task.n.toLocaleString("en"), `${digits(mine.ms)} ms`, ...beside];
    return `| ${shown.join(" | ")} |`;
  }),
].join("\n");
console.log(table);
if (process.argv.includes("--write")) {
  const [BEGIN, END] = [
    "<!-- benchmarks/trend-speed.bench.ts -->",
    "<!-- end of benchmarks/trend-speed.bench.ts -->",
  ];
  const path = join(import.meta.dirname, "..", "README.md");
  const readme = readFileSync(path, "utf8");
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new RangeError("README.md has no place for the table");
  writeFileSync(path, `${readme.slice(0, start + BEGIN.length)}\n${table}\n${readme.slice(end)}`);
}
