import { expect, test } from "vitest";
import { loads } from "../../src/study/index.ts";
import { codesOf, labOf } from "./reading.ts";

const HEAD = "site,date,sample_id,biomarker,concentration_ng_per_l,replicate,expanded_uncertainty,k";
const two = (first: string, second: string): string =>
  `${HEAD}\nA,2025-03-11,S1,BE,100,1,${first}\nA,2025-03-11,S1,BE,110,2,${second}\n`;

test("of replicates that state differing uncertainties the largest counts, whatever their order, and it is told", () => {
  for (const text of [two("20%,2", "40%,2"), two("40%,2", "20%,2")]) {
    const reading = labOf(text);
    const [only] = reading.measurements;
    expect(only?.stated).toEqual({ expanded: 0.4, k: 2, includes: "all" });
    expect(only?.flags).toContain("UNCERTAINTY_CONFLICT");
    expect(reading.issues.find(({ code }) => code === "UNCERTAINTY_CONFLICT")?.message).toContain(
      "state 10 % and 20 % as standard uncertainty",
    );
  }
});

test("the coverage factor counts: 20 % at k = 1 is more than 30 % at k = 2", () => {
  expect(labOf(two("20%,1", "30%,2")).measurements[0]?.stated?.expanded).toBe(0.2);
});

test.each([
  ["20%,2", "20%,2"],
  ["20%,2", "24%,2"],
  ["20%,2", ","],
])("%s beside %s is no conflict", (first, second) => {
  expect(codesOf(labOf(two(first, second)))).not.toContain("UNCERTAINTY_CONFLICT");
});

test("the flag reaches the load", () => {
  const row = {
    site: "A",
    date: "2025-03-11",
    biomarker: "BE",
    sample_id: "S",
    flow_m3_per_day: 5000,
    population: 9000,
    k: 2,
  };
  const [load] = loads([
    { ...row, concentration_ng_per_l: 100, replicate: "1", expanded_uncertainty: "20 %" },
    { ...row, concentration_ng_per_l: 110, replicate: "2", expanded_uncertainty: "40 %" },
  ]);
  expect(load?.flags.split(";")).toContain("UNCERTAINTY_CONFLICT");
});
