import { describe, expect, test } from "vitest";
import { type ErrorContext, errorTerms } from "../../src/loads/index.ts";
import {
  defaultUncertainty,
  rsdFromSigma,
  totalSigma,
  type UncertaintyKey,
  type UncertaintySetting,
  type UncertaintySettings,
} from "../../src/uncertainty/index.ts";

const context: ErrorContext = {
  site: "North",
  biomarker: "cocaine",
  day: "2026-05-12",
  laboratory: "Lab A",
  batch: "b7",
  analysisDate: "2026-06-01",
  stated: null,
  replicates: 1,
  populationRsd: null,
  populationKey: "2026-01-01",
  samplingRsd: null,
  gapRsd: 0,
};

function settings(
  changes: Partial<Record<UncertaintyKey, Partial<UncertaintySetting>>> = {},
): UncertaintySettings {
  const defaults = defaultUncertainty();
  const entries = Object.entries(defaults).map(([key, value]) => [
    key,
    { ...value, ...changes[key as UncertaintyKey] },
  ]);
  return Object.fromEntries(entries) as UncertaintySettings;
}

function sigmaOf(source: string, changes: Partial<ErrorContext> = {}, given = settings()): number {
  return errorTerms({ ...context, ...changes }, given).find((term) => term.source === source)?.sigma ?? 0;
}

function keyOf(source: string, changes: Partial<ErrorContext> = {}, given = settings()): string | undefined {
  return errorTerms({ ...context, ...changes }, given).find((term) => term.source === source)?.key;
}

describe("defaults", () => {
  test("all but consumption, together a relative uncertainty of .21 and a factor of 1.51 (methods, 2.7)", () => {
    const terms = errorTerms(context, defaultUncertainty());
    expect(terms.map(({ source, scope }) => `${source}: ${scope}`)).toEqual([
      "concentration: sample",
      "batch: batch",
      "flow: sample",
      "meter: site",
      "sampling: sample",
      "population: site",
    ]);
    const sigma = totalSigma(terms);
    // Closed form: sum of ln(1 + r^2) for .10, .10, .08, .05, .10, .07.
    expect(sigma).toBeCloseTo(
      Math.sqrt(3 * Math.log(1.01) + Math.log(1.0064) + Math.log(1.0025) + Math.log(1.0049)),
      14,
    );
    expect(rsdFromSigma(sigma)).toBeCloseTo(0.21, 2);
    expect(Math.exp(1.959964 * sigma)).toBeCloseTo(1.51, 2);
  });

  test("a part that is 0 is left out", () => {
    const terms = errorTerms(context, settings({ meter: { default: 0 }, batch: { default: 0 } }));
    expect(terms.map(({ source }) => source)).toEqual(["concentration", "flow", "sampling", "population"]);
  });
});

describe("the most specific statement wins", () => {
  const given = settings({ flow: { byBiomarker: { cocaine: 0.3 }, bySite: { North: 0.2, South: 0.25 } } });
  test.each([
    ["the biomarker's before the site's", {}, 0.3],
    ["the site's before the default", { biomarker: "MDMA" }, 0.2],
    ["another site's", { biomarker: "MDMA", site: "South" }, 0.25],
    ["the default", { biomarker: "MDMA", site: "West" }, 0.08],
    ["names that every object has are no entries", { biomarker: "constructor", site: "toString" }, 0.08],
  ])("%s", (_, changes, rsd) => {
    expect(rsdFromSigma(sigmaOf("flow", changes, given))).toBeCloseTo(rsd, 12);
  });
});

describe("the laboratory's own expanded uncertainty", () => {
  const all = { expanded: 0.3, k: 2, includes: "all" } as const;

  test("all: half the variance each to repeatability and batch, in place of both defaults", () => {
    // ln(1 + .15^2) / 2
    const half = Math.sqrt(Math.log(1.0225) / 2);
    expect(sigmaOf("concentration", { stated: all })).toBeCloseTo(half, 14);
    expect(sigmaOf("batch", { stated: all })).toBeCloseTo(half, 14);
    const both = Math.hypot(sigmaOf("concentration", { stated: all }), sigmaOf("batch", { stated: all }));
    expect(rsdFromSigma(both)).toBeCloseTo(0.15, 14);
  });

  test("repeatability: the batch keeps its default", () => {
    const stated = { expanded: 0.3, k: 2, includes: "repeatability" } as const;
    expect(rsdFromSigma(sigmaOf("concentration", { stated }))).toBeCloseTo(0.15, 14);
    expect(rsdFromSigma(sigmaOf("batch", { stated }))).toBeCloseTo(0.1, 14);
  });

  test("k divides", () => {
    const stated = { expanded: 0.3, k: 3, includes: "repeatability" } as const;
    expect(rsdFromSigma(sigmaOf("concentration", { stated }))).toBeCloseTo(0.1, 14);
  });

  test("what the study switched off stays off", () => {
    const given = settings({ batch: { default: 0 } });
    expect(sigmaOf("batch", { stated: all }, given)).toBe(0);
    const both = settings({ batch: { default: 0 }, concentration: { default: 0 } });
    expect(sigmaOf("concentration", { stated: all }, both)).toBe(0);
  });

  test("without a batch error all of it is repeatability; replicates shrink only the half that is", () => {
    const off = settings({ batch: { byBiomarker: { cocaine: 0 } } });
    expect(rsdFromSigma(sigmaOf("concentration", { stated: all }, off))).toBeCloseTo(0.15, 14);
    // ln(1 + .15^2) x (1/2 + 1/2 / 4)
    expect(sigmaOf("concentration", { stated: all, replicates: 4 }, off)).toBeCloseTo(
      Math.sqrt(Math.log(1.0225) * 0.625),
      14,
    );
    const own = { expanded: 0.3, k: 2, includes: "repeatability" } as const;
    expect(rsdFromSigma(sigmaOf("concentration", { stated: own }, off))).toBeCloseTo(0.15, 14);
    expect(rsdFromSigma(sigmaOf("concentration", {}, off))).toBeCloseTo(0.1, 14);
  });
});

describe("replicates, population, gap", () => {
  test("the mean of four analyses has half the repeatability, the same batch bias", () => {
    expect(sigmaOf("concentration", { replicates: 4 })).toBeCloseTo(sigmaOf("concentration") / 2, 14);
    expect(sigmaOf("batch", { replicates: 4 })).toBe(sigmaOf("batch"));
    expect(sigmaOf("concentration", { replicates: 0 })).toBe(sigmaOf("concentration"));
  });

  test("the population's own uncertainty replaces the default", () => {
    expect(rsdFromSigma(sigmaOf("population", { populationRsd: 0.02 }))).toBeCloseTo(0.02, 14);
    expect(sigmaOf("population", { populationRsd: 0 })).toBe(0);
    expect(sigmaOf("population", { populationRsd: 0.02 }, settings({ population: { default: 0 } }))).toBe(0);
  });

  test("a gap in the flow is an error of its own, of scope sample", () => {
    const term = errorTerms({ ...context, gapRsd: 0.03 }, settings()).at(-1);
    expect(term).toMatchObject({ source: "flow gap", scope: "sample", key: "" });
    expect(rsdFromSigma(term?.sigma ?? 0)).toBeCloseTo(0.03, 14);
  });
});

describe("what shares a draw", () => {
  test("batch: the same biomarker, laboratory and batch", () => {
    const key = keyOf("batch");
    expect(keyOf("batch", { site: "South", day: "2026-01-01" })).toBe(key);
    for (const other of [{ biomarker: "MDMA" }, { laboratory: "Lab B" }, { batch: "b8" }]) {
      expect(keyOf("batch", other)).not.toBe(key);
    }
  });

  test("batch: the analysis date stands for a batch, the tertial of the sample for both", () => {
    const dated = { batch: "", analysisDate: "2026-06-01" };
    expect(keyOf("batch", { ...dated, day: "2026-01-01" })).toBe(keyOf("batch", dated));
    expect(keyOf("batch", { ...dated, analysisDate: "2026-06-02" })).not.toBe(keyOf("batch", dated));
    const undated = { batch: "", analysisDate: null };
    expect(keyOf("batch", { ...undated, day: "2026-08-31" })).toBe(keyOf("batch", undated));
    expect(keyOf("batch", { ...undated, day: "2026-09-01" })).not.toBe(keyOf("batch", undated));
    expect(keyOf("batch", { ...undated, day: "2026-04-30" })).not.toBe(keyOf("batch", undated));
  });

  test("batch: a label that is used again on another day of analysis is another batch", () => {
    const first = { batch: "1", analysisDate: "2024-03-05" };
    expect(keyOf("batch", { ...first, day: "2024-05-01" })).toBe(
      keyOf("batch", { ...first, day: "2024-04-30" }),
    );
    expect(keyOf("batch", { ...first, analysisDate: "2025-03-04" })).not.toBe(keyOf("batch", first));
    expect(keyOf("batch", { ...first, batch: "2" })).not.toBe(keyOf("batch", first));
  });

  test("batch: a label without a day holds within the sample's tertial", () => {
    const undated = { batch: "1", analysisDate: null };
    const key = keyOf("batch", undated);
    expect(keyOf("batch", { ...undated, day: "2026-08-31" })).toBe(key);
    expect(keyOf("batch", { ...undated, day: "2026-09-01" })).not.toBe(key);
    expect(keyOf("batch", { ...undated, day: "2025-05-12" })).not.toBe(key);
    expect(keyOf("batch", { ...undated, batch: "2" })).not.toBe(key);
  });

  test("meter: the site; population: the site's estimate; neither asks for the biomarker", () => {
    expect(keyOf("meter", { biomarker: "MDMA", batch: "x" })).toBe(keyOf("meter"));
    expect(keyOf("meter", { site: "South" })).not.toBe(keyOf("meter"));
    expect(keyOf("population", { biomarker: "MDMA", day: "2027-01-01" })).toBe(keyOf("population"));
    expect(keyOf("population", { populationKey: "2027-01-01" })).not.toBe(keyOf("population"));
  });

  test("another scope brings its own key", () => {
    const scoped = (scope: UncertaintySetting["scope"]) => settings({ flow: { scope } });
    expect(keyOf("flow", {}, scoped("sample"))).toBe("");
    expect(keyOf("flow", {}, scoped("global"))).toBe("all");
    expect(keyOf("flow", { site: "South" }, scoped("global"))).toBe(keyOf("flow", {}, scoped("global")));
    expect(keyOf("flow", { site: "South" }, scoped("substance"))).toBe(
      keyOf("flow", {}, scoped("substance")),
    );
    expect(keyOf("flow", { biomarker: "MDMA" }, scoped("substance"))).not.toBe(
      keyOf("flow", {}, scoped("substance")),
    );
    expect(keyOf("flow", { laboratory: "Lab B" }, scoped("substance"))).not.toBe(
      keyOf("flow", {}, scoped("substance")),
    );
    const perTertial = scoped("site-period");
    expect(keyOf("flow", { day: "2026-08-31" }, perTertial)).toBe(keyOf("flow", {}, perTertial));
    expect(keyOf("flow", { day: "2026-09-01" }, perTertial)).not.toBe(keyOf("flow", {}, perTertial));
  });
});
