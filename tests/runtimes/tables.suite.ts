import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SUMMARY_COLUMNS } from "../../src/levels/index.ts";
import { ROOT } from "../package/lay-out-package.ts";

/** Where `.ci/run` has put Arquero and DuckDB. */
const TOOLS = process.env.WBE_RUNTIMES ?? "";

interface Mean {
  readonly biomarker: string;
  readonly n: number;
  readonly mean: number;
}

interface Printed {
  readonly means: readonly Mean[];
  readonly ndjson: readonly Mean[];
  readonly parquet: readonly Mean[];
  readonly parts: readonly Mean[];
  readonly partSites: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly site: string;
    readonly biomarker: string;
    readonly result: string;
    readonly load_mg_per_day_per_1000: number | null;
  }[];
}

let home = "";
let printed: Printed;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "wbe-tables-"));
  symlinkSync(join(TOOLS, "node_modules"), join(home, "node_modules"), "junction");
  copyFileSync(join(import.meta.dirname, "_tables.mjs"), join(home, "tables.mjs"));
  const study = join(ROOT, "data-samples/strangnas-simulated/study.json");
  printed = JSON.parse(
    execFileSync(process.execPath, ["--import", loader(), "tables.mjs", study, join(ROOT, "dist/cli.cjs")], {
      cwd: home,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    }),
  ) as Printed;
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Resolves `wbe` to the built package of this checkout; all other names stay as they are. */
function loader(): string {
  const hook = `import { pathToFileURL } from "node:url";
    export const resolve = (name, context, next) => /^wbe(\\/|$)/.test(name)
      ? next(name, { ...context, parentURL: pathToFileURL(${JSON.stringify(join(ROOT, "package.json"))}).href })
      : next(name, context);`;
  const register = `import { register } from "node:module"; register(${JSON.stringify(dataUrl(hook))});`;
  return dataUrl(register);
}

function dataUrl(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

/** The same means by hand, from the plain rows. */
function meansByHand(): readonly Mean[] {
  const loads = new Map<string, number[]>();
  for (const { biomarker, result, load_mg_per_day_per_1000: load } of printed.rows) {
    if (result === "quantified" && load !== null)
      loads.set(biomarker, [...(loads.get(biomarker) ?? []), load]);
  }
  return [...loads]
    .map(([biomarker, values]) => ({
      biomarker,
      n: values.length,
      mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    }))
    .sort((a, b) => (a.biomarker < b.biomarker ? -1 : 1));
}

describe("other tools take the rows as they are", () => {
  test.each(["means", "ndjson", "parquet", "parts"] as const)("%s", (kind) => {
    const byHand = meansByHand();
    expect(byHand.length).toBeGreaterThan(3);
    const found = [...printed[kind]].sort((a, b) => (a.biomarker < b.biomarker ? -1 : 1));
    expect(found.map(({ biomarker, n }) => [biomarker, n])).toEqual(
      byHand.map(({ biomarker, n }) => [biomarker, n]),
    );
    // The order of the sum may differ: n rounding errors of 2^-53 each.
    found.forEach(({ mean }, index) => {
      const wanted = byHand[index]?.mean ?? 0;
      expect(Math.abs(mean - wanted)).toBeLessThan(1e-12 * wanted);
    });
  });

  test("Arquero sees the columns of the contract, in their order, and nothing else", () => {
    expect(printed.columns).toEqual([...SUMMARY_COLUMNS]);
  });

  test("folders by site go both ways", () => {
    expect(printed.partSites).toEqual([...new Set(printed.rows.map(({ site }) => site))].sort());
    expect(printed.theirs).toEqual(printed.ours);
  });
});
