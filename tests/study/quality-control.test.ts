import { describe, expect, test } from "vitest";
import { createStudy, loads, resolveSettings, type StudyRows, type TidyRow } from "../../src/study/index.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
// Expected values by R's analysis of variance; the script lies beside the JSON.
import expected from "../fixtures/uncertainty/quality-control.json" with { type: "json" };

/** A simulated result: one day's composite at a simulated plant. */
function row(day: number, concentration: number, changes: TidyRow = {}): TidyRow {
  return {
    site: "Simulated plant",
    sample_id: `s${day}`,
    date: `2026-01-${String(day).padStart(2, "0")}`,
    biomarker: "benzoylecgonine",
    concentration_ng_per_l: concentration,
    flow_m3_per_day: 12_000,
    population: 37_000,
    laboratory: "Lab A",
    batch: "b1",
    ...changes,
  };
}

function errorsIn(rows: readonly TidyRow[], settings: Omit<StudyRows, "lab"> = {}) {
  const study = createStudy({ lab: rows, ...settings });
  const found = loadsOf(study);
  const term = (source: string) => found.loads[0]?.errors.find((error) => error.source === source);
  return { study, term, issues: found.issues, codes: found.issues.map(({ code }) => code) };
}

const { a, b, rsd } = expected.duplicates;
const withDuplicates = a.flatMap((value, index) => [
  row(index + 1, value),
  row(index + 1, b[index] ?? 0, { sample_type: "duplicate" }),
]);

describe("duplicates give the laboratory's own repeatability", () => {
  test("nine pairs replace the assumed 10 %, with their n in the settings", () => {
    const { study, term } = errorsIn(withDuplicates);
    expect(study.settings.uncertainty.concentration.estimates).toEqual([
      {
        laboratory: "Lab A",
        biomarker: "benzoylecgonine",
        rsd: expect.closeTo(rsd, 12),
        degreesOfFreedom: 9,
        n: 18,
        origin: "estimated",
      },
    ]);
    expect(term("concentration")).toMatchObject({
      sigma: expect.closeTo(sigmaFromRsd(rsd), 12),
      origin: "estimated",
    });
    expect(loads(study).settings).toBe(study.settings);
  });

  test("replicate numbers say the same as duplicate rows", () => {
    const replicated = a.flatMap((value, index) => [
      row(index + 1, value, { replicate: "1" }),
      row(index + 1, b[index] ?? 0, { replicate: "2" }),
    ]);
    const { study, term } = errorsIn(replicated);
    const [estimate] = study.settings.uncertainty.concentration.estimates ?? [];
    expect(estimate?.rsd).toBeCloseTo(rsd, 12);
    expect(estimate?.degreesOfFreedom).toBe(9);
    // The mean of two analyses.
    expect(term("concentration")?.sigma).toBeCloseTo(sigmaFromRsd(rsd) / Math.SQRT2, 12);
  });

  test("a duplicate of a mean of two: the mean weighs twice, sqrt(2 x 10^2 + 20^2) / 110", () => {
    // 90 and 110 make 100 and scatter by sqrt(200) / 100 with 1 degree of freedom; 130 against that mean, which weighs
    // twice: mean 110, squares 2 x 100 + 400, 1 degree of freedom. Pooled over six such days.
    const days = [1, 2, 3, 4, 5, 6].flatMap((day) => [
      row(day, 90, { replicate: "1" }),
      row(day, 110, { replicate: "2" }),
      row(day, 130, { sample_type: "duplicate" }),
    ]);
    const [estimate] = errorsIn(days).study.settings.uncertainty.concentration.estimates ?? [];
    expect(estimate?.degreesOfFreedom).toBe(12);
    expect(estimate?.rsd).toBeCloseTo(Math.sqrt((200 / 100 ** 2 + 600 / 110 ** 2) / 2), 12);
  });

  test("a duplicate without sample id is told by its day", () => {
    const unnamed = withDuplicates.map((one) => ({ ...one, sample_id: "" }));
    expect(errorsIn(unnamed).study.settings.uncertainty.concentration.estimates?.[0]?.rsd).toBeCloseTo(
      rsd,
      12,
    );
  });

  test("five pairs are too few, six enough", () => {
    const estimates = (pairs: number) =>
      errorsIn(withDuplicates.slice(0, 2 * pairs)).study.settings.uncertainty.concentration.estimates;
    expect(estimates(5)).toBeUndefined();
    expect(estimates(6)).toHaveLength(1);
  });

  test("each laboratory and biomarker speaks for itself only", () => {
    const other = row(20, 100, { laboratory: "Lab B" });
    const { study } = errorsIn([
      ...withDuplicates,
      other,
      row(20, 100, { biomarker: "MDMA", sample_id: "m" }),
    ]);
    const terms = loadsOf(study)
      .loads.slice(-2)
      .map(({ errors }) => errors.find((e) => e.source === "concentration"));
    expect(terms.map((one) => one?.origin)).toEqual(["assumed", "assumed"]);
  });

  test("over what the study states, nothing is put", () => {
    const { study, term } = errorsIn(withDuplicates, { uncertainty: { concentration: 0.15 } });
    expect(study.settings.uncertainty.concentration.estimates).toBeUndefined();
    expect(term("concentration")).toMatchObject({
      sigma: expect.closeTo(sigmaFromRsd(0.15), 12),
      origin: "stated",
    });
    const later = loads(errorsIn(withDuplicates).study, { uncertainty: { concentration: 0 } });
    expect(later[0]?.relative_uncertainty).toBeLessThan(
      loads(createStudy({ lab: withDuplicates }))[0]?.relative_uncertainty ?? 0,
    );
  });

  test("equal values were copied: they prove nothing", () => {
    const copied = a.flatMap((value, index) => [
      row(index + 1, value),
      row(index + 1, value, { sample_type: "duplicate" }),
    ]);
    expect(errorsIn(copied).study.settings.uncertainty.concentration.estimates).toBeUndefined();
  });

  test("the order of the rows does not matter", () => {
    const estimates = (rows: readonly TidyRow[]) =>
      errorsIn(rows).study.settings.uncertainty.concentration.estimates?.[0]?.rsd ?? 0;
    expect(estimates([...withDuplicates].reverse())).toBeCloseTo(estimates(withDuplicates), 14);
  });
});

describe("control samples give the error from batch to batch", () => {
  const control = (name: string, value: number, batch: string): TidyRow => ({
    sample_type: "control",
    sample_id: name,
    biomarker: "benzoylecgonine",
    concentration_ng_per_l: value,
    laboratory: "Lab A",
    batch,
  });
  const { first, second } = expected.materials;
  const controls = [
    ...first.map((value, index) => control("low", value, `b${index}`)),
    ...second.map((value, index) => control("high", value, `b${index}`)),
  ];
  const settings = { uncertainty: { concentration: expected.materials.repeatability } };

  test("two materials over nine and seven batches, freed of the repeatability", () => {
    const { study, term } = errorsIn([row(1, 500), ...controls], settings);
    expect(study.settings.uncertainty.batch.estimates).toEqual([
      {
        laboratory: "Lab A",
        biomarker: "benzoylecgonine",
        rsd: expect.closeTo(expected.materials.rsd, 12),
        // 8 + 6 over the materials, but they share the errors of nine batches.
        degreesOfFreedom: 8,
        n: 16,
        origin: "estimated",
      },
    ]);
    expect(term("batch")).toMatchObject({
      sigma: expect.closeTo(sigmaFromRsd(expected.materials.rsd), 12),
      origin: "estimated",
    });
  });

  test("never over a stated batch error, study's or laboratory's", () => {
    const study = errorsIn([row(1, 500), ...controls], { uncertainty: { batch: 0.2 } });
    expect(study.term("batch")).toMatchObject({
      sigma: expect.closeTo(sigmaFromRsd(0.2), 12),
      origin: "stated",
    });
    const stated = errorsIn([row(1, 500, { expanded_uncertainty: 0.3, k: 2 }), ...controls], settings);
    expect(stated.term("batch")).toMatchObject({
      sigma: expect.closeTo(Math.sqrt(Math.log1p(0.0225) / 2), 12),
      origin: "stated",
    });
  });

  test("controls that name no material teach nothing, and that is told", () => {
    const unnamed = controls.map((one) => ({ ...one, sample_id: "" }));
    const { study, issues } = errorsIn([row(1, 500), ...unnamed]);
    expect(study.settings.uncertainty.batch.estimates).toBeUndefined();
    expect(issues.filter(({ code }) => code === "CONTROLS_UNNAMED")).toMatchObject([
      { row: 3, details: { count: 16, biomarker: "benzoylecgonine" } },
    ]);
  });

  test("seven frozen samples in two batches say no more of batches than two batches can", () => {
    const frozen = Array.from({ length: 7 }, (_, index) => [
      { ...control(`f${index}`, 400 + 10 * index, "b1"), sample_type: "reference" },
      { ...control(`f${index}`, 480 + 13 * index, "b2"), sample_type: "reference" },
    ]).flat();
    expect(errorsIn([row(1, 500), ...frozen]).study.settings.uncertainty.batch.estimates).toBeUndefined();
  });

  test("one batch says nothing of batches", () => {
    const single = controls.map((one) => ({ ...one, batch: "b1", replicate: "" }));
    expect(errorsIn([row(1, 500), ...single]).study.settings.uncertainty.batch.estimates).toBeUndefined();
  });
});

describe("against what is stated", () => {
  // Pairs (500, 700): s_rel = .2357 with 9 degrees of freedom; chi-squared .999: 27.88, so up to .0880 is contradicted
  // by a stated 5 % (expanded 10 %, k 2) and not by a stated 14 % (expanded 28 %).
  const scattered = (expanded: number) =>
    a.flatMap((_, index) => [
      row(index + 1, 500, { expanded_uncertainty: expanded, k: 2 }),
      row(index + 1, 700, { sample_type: "duplicate" }),
    ]);

  test("repeated analyses that scatter more than the laboratory states: told once, the stated one is used", () => {
    const { issues, term } = errorsIn(scattered(0.1));
    expect(issues.filter(({ code }) => code === "REPEATABILITY_WORSE")).toMatchObject([
      { file: null, details: { laboratory: "Lab A", found: 23.6, stated: 5 } },
    ]);
    expect(term("concentration")?.origin).toBe("stated");
  });

  test("less than it states is no contradiction", () => {
    expect(errorsIn(scattered(0.28)).codes).not.toContain("REPEATABILITY_WORSE");
  });
});

test("settings alone know no quality control", () => {
  expect(resolveSettings().uncertainty.concentration).toMatchObject({ default: 0.1, origin: "assumed" });
});

test("a label used again on another day is another batch, as in the loads", () => {
  // one material, batch "1" on three days: between the days, and nothing within any of them
  const control = (day: number, value: number): TidyRow => ({
    ...row(day, value, { sample_type: "control", sample_id: "QC", batch: "1" }),
    analysis_date: `2026-02-${String(day).padStart(2, "0")}`,
  });
  const controls = [control(1, 90), control(2, 110), control(3, 100), control(4, 96)];
  const { study } = errorsIn([row(1, 500), ...controls]);
  expect(study.settings.uncertainty.concentration.estimates ?? []).toEqual([]);
});
