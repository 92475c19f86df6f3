import { expect, test } from "vitest";
import { codesOf, errorOf, labOf } from "./reading.ts";

const HEAD =
  "wwtp_name,sample_id,sample_type,sample_collect_date,population_served,flow_rate,pcr_target,pcr_target_units,qc_ignore,analysis_ignore";

test("how a sample was taken is no quality control; rows marked to be ignored are kept with a flag", () => {
  const row = (id: string, marks: string) =>
    `A,${id},24-hr flow-weighted composite,2026-01-13,37000,2,sars-cov-2,copies/L wastewater,${marks},MDMA,31\n`;
  const reading = labOf(
    `${HEAD},analyte,concentration_ng_per_l\n${row("S1", "no,no")}${row("S2", "yes,no")}${row("S3", ",1")}`,
  );
  expect(reading.measurements.map(({ sampleId, flags }) => [sampleId, flags])).toEqual([
    ["S1", []],
    ["S2", ["SOURCE_SAYS_IGNORE"]],
    ["S3", ["SOURCE_SAYS_IGNORE"]],
  ]);
  expect(reading.verdicts.map(({ fate }) => fate)).toEqual(["used", "flagged", "flagged"]);
  expect(codesOf(reading).filter((code) => code === "SOURCE_SAYS_IGNORE")).toHaveLength(2);
});

test("gene copies are refused, and logarithms named as such", () => {
  const row = (unit: string) => `A,S1,grab,2026-01-13,37000,2,sars-cov-2,${unit},no,no\n`;
  expect(errorOf(() => labOf(`${HEAD}\n${row("copies/L wastewater")}`)).message).not.toContain("logarithm");
  expect(errorOf(() => labOf(`${HEAD}\n${row("log10 copies/L wastewater")}`))).toMatchObject({
    code: "SHEET_LAYOUT_UNKNOWN",
    exitCode: 3,
    message: expect.stringContaining("are logarithms"),
  });
});

test("a drug given as a logarithm is not read as a concentration", () => {
  const text = `${HEAD},analyte,concentration,unit\nA,S1,grab,2026-01-13,37000,2,x,copies/L,no,no,MDMA,1.5,log10 ng/L\n`;
  const reading = labOf(text);
  expect(reading.measurements).toEqual([]);
  expect(reading.issues.find(({ code }) => code === "UNIT_UNKNOWN")?.hint).toContain("undo them first");
});
