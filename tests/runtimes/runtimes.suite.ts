import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doors, layOutPackage, manifest } from "../package/lay-out-package.ts";

/** Where `.ci/run` has put the other runtimes. */
const FOLDER = process.env.WBE_RUNTIMES ?? "";
const at = (...path: string[]): string => join(FOLDER, "node_modules", ...path);

interface Runtime {
  readonly name: string;
  readonly program: string;
  /** Before the script: for Deno without a permission, and without asking for one. */
  readonly run: readonly string[];
  /** What the bin needs: it reads files. */
  readonly bin: readonly string[];
}

const RUNTIMES: readonly Runtime[] = [
  { name: "Node 22", program: at("node22/bin/node"), run: [], bin: [] },
  { name: "Node 24", program: at("node24/bin/node"), run: [], bin: [] },
  {
    name: "Deno",
    program: at(".bin/deno"),
    run: ["run", "--no-prompt"],
    bin: ["run", "--no-prompt", "--allow-read", "--allow-env"],
  },
  { name: "Bun", program: at(".bin/bun"), run: ["run"], bin: ["run"] },
];

let home = "";
let expected = "";

beforeAll(() => {
  home = layOutPackage();
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module", private: true }));
  copyFileSync(join(import.meta.dirname, "program.mjs"), join(home, "program.mjs"));
  const imports = doors.map((door, i) => `import * as door${i} from "${door}";`);
  const counts = doors.map((_, i) => `Object.keys(door${i}).length`);
  writeFileSync(
    join(home, "doors.mjs"),
    `${imports.join("\n")}\nconsole.log(JSON.stringify([${counts.join(", ")}]));\n`,
  );
  expected = run(process.execPath, "program.mjs");
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(program: string, ...words: readonly string[]): string {
  return execFileSync(program, words, {
    cwd: home,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
}

interface Printed {
  readonly same: unknown;
  readonly answers: unknown;
}

function printed(text: string): Printed {
  return JSON.parse(text) as Printed;
}

/** Engines differ in the last bits of exp and log, which the language allows; a search or a root widens that a little. */
const TOLERANCE = 1e-9;

function differences(here: unknown, there: unknown, path = "$"): readonly string[] {
  if (typeof here === "number" && typeof there === "number") {
    return Math.abs(here - there) <= TOLERANCE * Math.abs(there) ? [] : [`${path}: ${here} is not ${there}`];
  }
  if (typeof here === "object" && typeof there === "object" && here !== null && there !== null) {
    const names = new Set([...Object.keys(here), ...Object.keys(there)]);
    const at = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];
    return [...names].flatMap((name) => differences(at(here, name), at(there, name), `${path}.${name}`));
  }
  return here === there ? [] : [`${path}: ${JSON.stringify(here)} is not ${JSON.stringify(there)}`];
}

test("the program says something to compare with", () => {
  const { loads, trend } = printed(expected).answers as {
    loads: { load_mg_per_day_per_1000: number }[];
    trend: unknown[];
  };
  // 500 ng/L x 12 000 m3/d / 37 000 = 162.16216 mg/d/1000.
  expect(loads[0]?.load_mg_per_day_per_1000).toBeCloseTo(6_000_000 / 37_000, 10);
  expect(trend.length).toBe(2);
});

describe.each(RUNTIMES)("$name", ({ program, run: flags, bin }) => {
  test("is there", () => {
    expect(existsSync(program)).toBe(true);
  });

  test("prints the same as the Node that runs the tests", () => {
    const here = printed(run(program, ...flags, "program.mjs"));
    const there = printed(expected);
    expect(here.same).toEqual(there.same);
    expect(differences(here.answers, there.answers)).toEqual([]);
  });

  test("imports every door of the packed tarball", () => {
    const edgeless = flags.includes("--no-prompt") ? [...flags, "--allow-read", "--allow-env"] : flags;
    const counts = JSON.parse(run(program, ...edgeless, "doors.mjs")) as number[];
    expect(counts).toEqual(JSON.parse(run(process.execPath, "doors.mjs")));
  });

  test("runs the bin", () => {
    const cli = join("node_modules", "wbe", "dist", "cli.js");
    expect(run(program, ...bin, cli, "--version").trim()).toBe(manifest.version);
    const csv =
      "site,date,biomarker,concentration,unit,flow_m3_per_day,population\nA,2026-01-13,MDMA,50,ng/L,12000,37000\n";
    writeFileSync(join(home, "lab.csv"), csv);
    const loads = (first: string, words: readonly string[]): string =>
      run(first, ...words, cli, "loads", "lab.csv", "--format", "csv");
    expect(loads(program, bin)).toBe(loads(process.execPath, []));
  });
});
