import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
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

test("the program says something to compare with", () => {
  const { answers, monteCarlo } = JSON.parse(expected) as {
    answers: Readonly<Record<string, readonly { load_mg_per_day_per_1000: number }[]>>;
    monteCarlo: { mean: number };
  };
  // 500 ng/L x 12 000 m3/d / 37 000 = 162.16216 mg/d/1000.
  expect(answers.loads?.[0]?.load_mg_per_day_per_1000).toBeCloseTo(6_000_000 / 37_000, 10);
  expect(Math.abs(monteCarlo.mean / (6_000_000 / 37_000) - 1)).toBeLessThan(0.05);
  expect(Object.values(answers).map(({ length }) => length > 0)).toEqual(new Array(11).fill(true));
  expect(expected.length).toBeGreaterThan(50_000);
});

describe.each(RUNTIMES)("$name", ({ program, run: flags, bin }) => {
  test("is there", () => {
    expect(existsSync(program)).toBe(true);
  });

  test("prints the same digits as the Node that runs the tests, all of them", () => {
    expect(run(program, ...flags, "program.mjs")).toBe(expected);
  });

  test("imports every door of the packed tarball", () => {
    const edgeless = flags.includes("--no-prompt") ? [...flags, "--allow-read", "--allow-env"] : flags;
    const counts = JSON.parse(run(program, ...edgeless, "doors.mjs")) as number[];
    expect(counts).toEqual(JSON.parse(run(process.execPath, "doors.mjs")));
  });

  test("runs the bin", () => {
    const cli = join("node_modules", "wbe", "dist", "cli.cjs");
    expect(run(program, ...bin, cli, "--version").trim()).toBe(manifest.version);
    const csv =
      "site,date,biomarker,concentration,unit,flow_m3_per_day,population\nA,2026-01-13,MDMA,50,ng/L,12000,37000\n";
    writeFileSync(join(home, "lab.csv"), csv);
    const loads = (first: string, words: readonly string[]): string =>
      run(first, ...words, cli, "loads", "lab.csv", "--format", "csv");
    expect(loads(program, bin)).toBe(loads(process.execPath, []));
  });
});

test("Chromium prints the same digits, all of them", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(home, "program.mjs")],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const printed = page.waitForEvent("console");
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "", type: "module" });
    expect(`${(await printed).text()}\n`).toBe(expected);
  } finally {
    await browser.close();
  }
});
