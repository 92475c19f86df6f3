import { describe, expect, test } from "vitest";
import { drugLoad, type SampleLoad, scaleLoad } from "../../src/loads/index.ts";
import { createStudy } from "../../src/study/index.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { type SampleInput, sample } from "../study/_simulated.ts";

const loadOf = (given: SampleInput = {}): SampleLoad => {
  const [load] = loadsOf(createStudy({ lab: [sample("2026-01-05", given)] })).loads;
  return load ?? expect.fail("no load");
};
const scale = { factor: 3, errors: [], flags: [] };
const half = { ...scale, factor: 1 / 3 };
const term = { source: "consumption", scope: "substance", key: "x", sigma: 0.3 } as const;

describe("a load times a factor", () => {
  test("every amount, and nothing else", () => {
    const load = loadOf();
    const scaled = scaleLoad(load, scale, 0.95);
    expect(scaled).toMatchObject({ population: 37_000, flow: 12_000, flags: load.flags });
    for (const key of ["load", "massLoad", "concentration", "lower", "upper", "lowest", "highest"] as const) {
      expect(scaled[key], key).toBeCloseTo(3 * (load[key] ?? Number.NaN), 6);
    }
  });

  test("and its inverse give the load back", () => {
    const load = loadOf();
    const back = scaleLoad(scaleLoad(load, scale, 0.95), half, 0.95);
    expect(back.load).toBeCloseTo(load.load ?? 0, 9);
    expect(back.upper).toBeCloseTo(load.upper ?? 0, 9);
  });

  test("the factor's error adds its variance on the log scale", () => {
    const load = loadOf();
    const scaled = scaleLoad(load, { ...scale, errors: [term] }, 0.95);
    const variance = ({ relativeUncertainty }: SampleLoad): number =>
      Math.log(1 + (relativeUncertainty ?? 0) ** 2);
    expect(variance(scaled)).toBeCloseTo(variance(load) + 0.09, 9);
  });

  test("limits stay limits: no error widens them", () => {
    const load = loadOf({ concentration: "<20" });
    const scaled = scaleLoad(load, { ...scale, errors: [term] }, 0.95);
    expect(scaled).toMatchObject({ load: null, lower: 0, relativeUncertainty: null });
    expect(scaled.upper).toBeCloseTo(3 * (load.upper ?? 0), 9);
  });
});

describe("one load of a drug from its residues", () => {
  test("alone it keeps its numbers and takes the drug's name", () => {
    const load = loadOf();
    expect(drugLoad([load], "cocaine", 0.95)).toMatchObject({
      biomarker: "cocaine",
      load: load.load,
      concentration: null,
    });
  });

  test("nothing usable, no load", () => {
    expect(drugLoad([loadOf({ population: null })], "cocaine", 0.95)).toBeNull();
  });

  test("two that agree halve only their own variance: flow, sampler and population stay", () => {
    const eddp = loadOf({ biomarker: "EDDP" });
    const methadone = loadOf({ biomarker: "methadone" });
    const together = drugLoad([eddp, methadone], "methadone", 0.95) ?? expect.fail("no load");
    const part = (load: SampleLoad, own: boolean): number =>
      load.errors
        .filter(({ source }) => ["concentration", "batch"].includes(source) === own)
        .reduce((sum, { sigma }) => sum + sigma ** 2, 0);
    expect(together.load).toBeCloseTo(eddp.load ?? 0, 9);
    expect(part(together, true)).toBeCloseTo(part(eddp, true) / 2, 12);
    expect(part(together, false)).toBeCloseTo(part(eddp, false), 12);
    expect(together.massLoad).toBeCloseTo(((together.load ?? 0) * 37_000) / 1000, 9);
  });

  test("the order of the residues does not matter", () => {
    const pair = [loadOf({ biomarker: "EDDP" }), loadOf({ biomarker: "methadone", concentration: 700 })];
    expect(drugLoad([...pair].reverse(), "x", 0.95)?.load).toBeCloseTo(
      drugLoad(pair, "x", 0.95)?.load ?? 0,
      9,
    );
  });
});
