import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readStudy } from "../../src/node/index.ts";
import { check, loads } from "../../src/study/index.ts";

const study = await readStudy(
  fileURLToPath(new URL("../../data-samples/lidkoping-2020/study.json", import.meta.url)),
);
const rows = [...loads(study)];

/** Table 1 of the municipality's page of 9 December 2020 (see data-samples/README.md): µg/m³ and mg per 1000 and day, with their last printed digit. */
const PRINTED = [
  { row: 2, name: "Cannabis", concentration: 66, load: 17, digit: 1 },
  { row: 3, name: "Kokain", concentration: 99, load: 26, digit: 1 },
  { row: 4, name: "Bensoylekgonin", concentration: 234, load: 61, digit: 1 },
  { row: 6, name: "Amfetamin", concentration: 330, load: 86, digit: 1 },
  { row: 7, name: "Metamfetamin", concentration: 4.3, load: 1.1, digit: 0.1 },
  { row: 9, name: "MDMA", concentration: 31, load: 8.0, digit: 0.1 },
  { row: 10, name: "Tramadol", concentration: 524, load: 136, digit: 1 },
  { row: 11, name: "ODM-Tramadol", concentration: 403, load: 105, digit: 1 },
  { row: 12, name: "6-MAM", concentration: 1.4, load: 0.4, digit: 0.1 },
];

test.each(PRINTED)("$name: our load is the printed one within the rounding of both figures", (printed) => {
  const row = rows[PRINTED.indexOf(printed)];
  expect(row?.concentration_ng_per_l).toBe(printed.concentration);
  const load = row?.load_mg_per_day_per_1000 ?? Number.NaN;
  const step = Number.isInteger(printed.concentration) ? 1 : 0.1;
  const slack = load * (step / 2 / printed.concentration) + printed.digit / 2;
  expect(Math.abs(load - printed.load)).toBeLessThanOrEqual(slack);
});

test("the sum rows are set aside, so that nothing counts twice", () => {
  expect(rows.length).toBe(PRINTED.length);
  expect(rows.map(({ biomarker }) => biomarker).filter((name) => name.includes("+"))).toEqual([]);
  const found = check(study);
  const sums = found.issues.filter(({ code }) => code === "SUM_ROW").map(({ row }) => row);
  expect(sums).toEqual([5, 8]);
  expect(found.find(({ file }) => file === "lab.csv")).toMatchObject({ rows_read: 11, not_used: 2 });
});

test("a printed load that differs by rounding alone is no mismatch", () => {
  const mismatches = loads(study).issues.filter(({ code }) => code === "LOAD_MISMATCH");
  expect(mismatches.map(({ row }) => row)).toEqual([]);
});

test("the row that contradicts itself is flagged: 10 doses per 1000 would be 360, not 232", () => {
  const inconsistent = check(study).issues.filter(({ code }) => code === "REPORT_INCONSISTENT");
  expect(inconsistent.map(({ row }) => row)).toEqual([8]);
});
