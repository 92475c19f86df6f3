import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, rowsOf } from "./_world.ts";

const SAMPLES = join(import.meta.dirname, "../../data-samples");

describe.each(["lidkoping-2020", "strangnas-simulated", "sweden-score"])("%s", (name) => {
  const folder = join(SAMPLES, name);
  const study = join(folder, "study.json");
  const { inputs, ...settings } = JSON.parse(readFileSync(study, "utf8")) as Record<string, unknown> & {
    inputs: { sites?: string };
  };
  const asOptions = [
    ...(inputs.sites === undefined ? [] : ["--sites", join(folder, inputs.sites)]),
    ...["period", "fewSamples", "seed"].flatMap((key) => {
      const value = settings[key];
      return value === undefined ? [] : [`--${key}`, String(value)];
    }),
  ];

  test("loads piped back into summary give the summary of the study, within the 6 digits of the pipe", async () => {
    const piped = await call(["loads", study, "--quiet"]);
    const again = await call(["summary", "-", "--quiet", ...asOptions], { input: piped.out });
    const straight = await call(["summary", study, "--quiet"]);
    expect([piped.code, again.code, straight.code]).toEqual([0, 0, 0]);
    const rows = rowsOf(straight.out);
    expect(rows.length).toBeGreaterThan(10);
    expect(rowsOf(again.out)).toHaveLength(rows.length);
    for (const [index, row] of rowsOf(again.out).entries()) expectSame(row, rows[index] ?? {}, 1e-4);
  });

  test("loads read back are the same loads, to the last digits when all are written", async () => {
    const piped = await call(["loads", study, "--quiet", "--digits", "17"]);
    const again = await call(["loads", "-", "--quiet", "--digits", "17"], { input: piped.out });
    const rows = rowsOf(piped.out);
    for (const [index, row] of rowsOf(again.out).entries()) {
      expectSame(row, rows[index] ?? {}, 1e-12);
    }
  });
});

/** Text is equal; numbers agree relatively (6 digits carry 5e-6, which the ends of an interval amplify). */
function expectSame(
  row: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
  tolerance: number,
): void {
  expect(Object.keys(row)).toEqual(Object.keys(expected));
  for (const [name, cell] of Object.entries(expected)) {
    const found = row[name] ?? "";
    const numeric = cell !== "" && Number.isFinite(Number(cell)) && !TEXT.includes(name);
    const near = Math.abs(Number(found) - Number(cell)) <= tolerance * Math.abs(Number(cell));
    if (!numeric || !near) expect([name, found]).toEqual([name, cell]);
  }
}

const TEXT = ["sample_id", "period", "batch"];
