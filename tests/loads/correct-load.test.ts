import { describe, expect, test } from "vitest";
import { type Correction, correctLoad, type SampleLoad, sampleLoads } from "../../src/loads/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { measurement, ZONE } from "./_simulated.ts";

function loadOf(changes: Partial<Measurement> = {}): SampleLoad {
  const [load] = sampleLoads([measurement(changes)], { timeZone: ZONE }).loads;
  return load ?? expect.fail("no load");
}

const of = (changes: Partial<Correction> = {}): Correction => ({
  biomarker: "benzoylecgonine",
  source: "simulated",
  kind: "in-sewer",
  lost: 0.2,
  relativeUncertainty: 0.5,
  ...changes,
});
const recovery = of({ kind: "recovery", recovery: 0.8, resultsCorrected: false, relativeUncertainty: 0.1 });
const sorption = of({ kind: "sorption", onParticles: 0.5, relativeUncertainty: 0.2 });
const correct = (load: SampleLoad, ...corrections: Correction[]) => correctLoad(load, corrections, 0.95);

describe("a correction of a load", () => {
  // Closed form: a fifth lost is made good by 1 / 0.8; ln of it moves by 0.2 / 0.8 x 50 % = 0.125.
  test("a fifth lost in the sewer: 5 / 4, an error of the site's and a flag", () => {
    const load = loadOf();
    const found = correct(load, of());
    expect(found.load).toBeCloseTo(1.25 * (load.load ?? 0), 9);
    expect(found.flags).toEqual(["CORRECTED_IN_SEWER"]);
    expect(found.errors.slice(load.errors.length)).toEqual([
      {
        source: "in-sewer",
        scope: "site",
        key: "benzoylecgonine | Simulated plant",
        sigma: expect.closeTo(0.125, 12),
        origin: "stated",
      },
    ]);
  });

  test("recovery and storage are the laboratory's, sorption the site's", () => {
    const scopes = (correction: Correction) =>
      correct(loadOf({ matrix: "filtered" }), correction).errors.slice(-1)[0];
    const ofLaboratory = { scope: "substance", key: "benzoylecgonine | Lab A" };
    expect(scopes(recovery)).toMatchObject({ source: "recovery", ...ofLaboratory });
    expect(scopes(of({ kind: "storage" }))).toMatchObject({ source: "storage", ...ofLaboratory });
    expect(scopes(sorption)).toMatchObject({
      source: "sorption",
      scope: "site",
      key: "benzoylecgonine | Simulated plant",
    });
  });

  test("several multiply: 1.25 x 1.25; the same one twice is made once", () => {
    const load = loadOf();
    expect(correct(load, of(), recovery).load).toBeCloseTo(1.5625 * (load.load ?? 0), 9);
    expect(correct(load, of(), of())).toEqual(correct(load, of()));
    expect(correct(correct(load, of()), of())).toEqual(correct(load, of()));
  });

  test("numbers told from memory are flagged, stated ones not", () => {
    expect(correct(loadOf(), of({ confidence: "from memory" })).flags).toEqual([
      "CORRECTED_IN_SEWER",
      "CONSTANT_FROM_MEMORY",
    ]);
    expect(correct(loadOf(), of({ confidence: "measured" })).flags).toEqual(["CORRECTED_IN_SEWER"]);
  });
});

describe("whom it is for", () => {
  const load = loadOf();

  test.each<Partial<Correction>>([
    { biomarker: "cotinine" },
    { site: "Another plant" },
    { laboratory: "Lab B" },
    { site: "Another plant", laboratory: "Lab A" },
  ])("not: %j", (changes) => {
    expect(correct(load, of(changes))).toEqual(load);
  });

  test.each<Partial<Correction>>([
    {},
    { site: "Simulated plant" },
    { laboratory: "Lab A" },
    { site: "Simulated plant", laboratory: "Lab A" },
  ])("for it: %j", (changes) => {
    expect(correct(load, of(changes)).flags).toEqual(["CORRECTED_IN_SEWER"]);
  });

  test("a load that cannot be used is left as it is", () => {
    const unusable = loadOf({ result: "missing" });
    expect(correct(unusable, of())).toEqual(unusable);
  });
});

describe("refused", () => {
  test("sorption, unless the sample was filtered", () => {
    expect(correct(loadOf({ matrix: "filtered" }), sorption).flags).toEqual(["CORRECTED_SORPTION"]);
    const whole = loadOf({ matrix: "unfiltered" });
    expect(correct(whole, sorption)).toEqual({ ...whole, flags: ["SORPTION_REFUSED"] });
    expect(correct(loadOf({ matrix: "unfiltered" }), of()).flags).toEqual(["CORRECTED_IN_SEWER"]);
  });

  test.each<Partial<Measurement>>([
    { recoveryCorrected: true },
    { method: "LC-MS/MS, isotope dilution" },
    { flags: ["RECOVERY_REFUSED"] },
  ])("recovery of results that are corrected already: %j", (changes) => {
    const load = loadOf(changes);
    expect(correct(load, recovery)).toEqual({ ...load, flags: ["RECOVERY_REFUSED"] });
    expect(correct(load, of()).load).toBeCloseTo(1.25 * (load.load ?? 0), 9);
  });

  test("recovery of results of which nothing is said is made", () => {
    expect(correct(loadOf({ method: "LC-MS/MS" }), recovery).flags).toEqual(["CORRECTED_RECOVERY"]);
  });
});
