import { expect, test } from "vitest";
import { readPublished, tableFromRows } from "../../src/ingest/index.ts";

const read = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  readPublished(tableFromRows(rows, "published").table, { timeZone: "Europe/Stockholm" });
const row = (change: object = {}) => ({
  biomarker: "bensoylekgonin",
  label: "Elsewhere",
  load_mg_per_day_per_1000: 50,
  ...change,
});

test("a figure with its interval, or with a relative uncertainty, or with none", () => {
  const { published, issues } = read([
    row({ lower: 40, upper: 62.5 }),
    row({ relative_uncertainty: 0.2 }),
    row({ relative_uncertainty: "20 %" }),
    row(),
  ]);
  expect(issues).toEqual([]);
  expect(published).toMatchObject([
    { biomarker: "benzoylecgonine", load: 50, lower: 40, upper: 62.5, relativeUncertainty: null },
    { relativeUncertainty: 0.2, lower: null },
    { relativeUncertainty: 0.2 },
    { relativeUncertainty: null, upper: null },
  ]);
});

test.each([
  [{ lower: 60, upper: 70 }, "PUBLISHED_UNUSABLE"],
  [{ lower: 40 }, "PUBLISHED_UNUSABLE"],
  [{ lower: 0, upper: 70 }, "PUBLISHED_UNUSABLE"],
  [{ lower: 40, upper: 70, relative_uncertainty: 0.1 }, "PUBLISHED_UNUSABLE"],
  [{ relative_uncertainty: 20 }, "PUBLISHED_UNUSABLE"],
  [{ relative_uncertainty: -0.1 }, "PUBLISHED_UNUSABLE"],
  [{ load_mg_per_day_per_1000: 0 }, "NUMBER_NEGATIVE"],
  [{ load_mg_per_day_per_1000: "" }, "VALUE_MISSING"],
  [{ biomarker: "" }, "BIOMARKER_MISSING"],
])("a row that cannot be used says why: %j", (change, code) => {
  const { published, issues } = read([row(change)]);
  expect(published).toEqual([]);
  expect(issues.map((issue) => issue.code)).toContain(code);
});
