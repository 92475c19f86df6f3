import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readStudy } from "../../src/node/index.ts";
import { check, loads, trend } from "../../src/study/index.ts";

const FOLDER = new URL("../../data-samples/sweden-score/", import.meta.url);
const study = await readStudy(fileURLToPath(new URL("study.json", FOLDER)));
const written = readFileSync(new URL("loads.csv", FOLDER), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(","));

test("every published load arrives as it is printed, none is lost", () => {
  const rows = [...loads(study)];
  expect(rows.length).toBe(written.length);
  written.forEach(([site, , , , load], index) => {
    expect(rows[index]?.site).toBe(site);
    if (load !== "<LOQ") expect(rows[index]?.load_mg_per_day_per_1000).toBe(Number(load));
  });
  expect(check(study).find(({ file }) => file === "loads.csv")).toMatchObject({
    rows_read: 175,
    not_used: 0,
  });
});

test("below the limit stays below an unknown limit, never a zero", () => {
  const below = [...loads(study)].filter((_, index) => written[index]?.[4] === "<LOQ");
  expect(below.length).toBe(15);
  for (const { result, load_mg_per_day_per_1000, upper, flags } of below) {
    expect(result).toBe("below LOQ");
    expect(load_mg_per_day_per_1000).toBeNull();
    expect(upper).toBeNull();
    expect(flags).toContain("LIMIT_UNKNOWN");
  }
  expect([...loads(study)].filter((row) => row.load_mg_per_day_per_1000 === 0)).toEqual([]);
});

test("amphetamine in Gävle, seven yearly weeks: no certain trend", () => {
  const row = trend(study).find(({ site, biomarker }) => site === "Gävle" && biomarker === "amphetamine");
  expect(row).toMatchObject({ scope: "plant", samples: 7, detected: 7, verdict: "no certain change" });
  // S = -1 counted by hand; scipy.stats.kendalltau(x, y, method="exact").pvalue = 1.0
  expect(row?.p_value).toBeCloseTo(1, 9);
  // scipy.stats.theilslopes(log(load), days / 365.25): -0.0364654 a year, that is -3.58 %
  expect(row?.change_percent_per_year).toBeCloseTo(-3.58, 1);
});

test("two years are too few for a trend", () => {
  const row = trend(study).find(
    ({ site, biomarker }) => site === "Gothenburg" && biomarker === "amphetamine",
  );
  expect(row).toMatchObject({ verdict: "too few samples", p_value: null });
});
