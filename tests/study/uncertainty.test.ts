import { describe, expect, test } from "vitest";
import { createStudy, loads, type StudyRows, type TidyRow } from "../../src/study/index.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { rsdFromSigma } from "../../src/uncertainty/index.ts";

const plain: TidyRow = {
  site: "Simulated plant",
  sample_id: "s1",
  date: "2026-01-13",
  biomarker: "benzoylecgonine",
  concentration_ng_per_l: 500,
  flow_m3_per_day: 12_000,
  population: 37_000,
  laboratory: "Lab A",
  batch: "b1",
};

function errorsOf(row: TidyRow, settings: Omit<StudyRows, "lab"> = {}) {
  const study = createStudy({ lab: [{ ...plain, ...row }], ...settings });
  const { loads: made, issues } = loadsOf(study);
  const of = (source: string) => {
    const term = made[0]?.errors.find((error) => error.source === source);
    return term === undefined ? 0 : rsdFromSigma(term.sigma);
  };
  return { of, load: made[0], codes: issues.map(({ code }) => code) };
}

const only = (kept: Record<string, number>) => ({
  uncertainty: { concentration: 0, batch: 0, flow: 0, meter: 0, sampling: 0, population: 0, ...kept },
});

test("methods 2.7: C .10, Q .08, sampling .10, P .10 give 111.668-235.489 around 162.16216", () => {
  const [row] = loads([plain], only({ concentration: 0.1, flow: 0.08, sampling: 0.1, population: 0.1 }));
  expect(row?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
  expect(row?.lower).toBeCloseTo(111.668, 3);
  expect(row?.upper).toBeCloseTo(235.489, 3);
});

describe("the laboratory's expanded uncertainty, k = 2", () => {
  test("half the variance each to repeatability and batch, in place of both defaults", () => {
    const { of } = errorsOf({ expanded_uncertainty: 0.3, k: 2 });
    // sqrt(exp(ln(1 + .15^2) / 2) - 1)
    const half = Math.sqrt(Math.sqrt(1.0225) - 1);
    expect(of("concentration")).toBeCloseTo(half, 12);
    expect(of("batch")).toBeCloseTo(half, 12);
    expect(of("flow")).toBeCloseTo(0.08, 12);
  });

  test.each(["repeatability", "repeterbarhet"])(
    "uncertainty_includes %s: the batch keeps its default",
    (word) => {
      const { of } = errorsOf({ expanded_uncertainty: 0.3, k: 2, uncertainty_includes: word });
      expect(of("concentration")).toBeCloseTo(0.15, 12);
      expect(of("batch")).toBeCloseTo(0.1, 12);
    },
  );

  test("uncertainty_includes all is the default; a percentage is read as one", () => {
    const { of } = errorsOf({ expanded_uncertainty: "30 %", k: 2, uncertainty_includes: "all" });
    expect(of("batch")).toBeCloseTo(errorsOf({ expanded_uncertainty: 0.3, k: 2 }).of("batch"), 12);
  });

  test.each([
    ["negative", { expanded_uncertainty: -0.2, k: 2 }],
    ["a percentage without its sign", { expanded_uncertainty: 25, k: 2 }],
    ["without k", { expanded_uncertainty: 0.2 }],
    ["no number", { expanded_uncertainty: "large", k: 2 }],
  ])("%s: told, the row stays, the defaults count", (_, cells) => {
    const { of, codes, load } = errorsOf(cells);
    expect(codes).toEqual(["UNCERTAINTY_UNREADABLE"]);
    expect(load?.flags).toContain("UNCERTAINTY_UNREADABLE");
    expect(of("concentration")).toBeCloseTo(0.1, 12);
  });
});

describe("a sample's own relative_uncertainty", () => {
  test.each([0.3, "30 %"])("%s is that of its load, with the concentration still measured", (cell) => {
    const { load, codes } = errorsOf({ relative_uncertainty: cell });
    expect(load?.relativeUncertainty).toBeCloseTo(0.3, 12);
    expect(load?.load).toBeCloseTo(162.16216, 5);
    expect(codes).toEqual([]);
  });

  test.each([-0.1, 15, "250 %"])("%s cannot be meant: told, the defaults count", (cell) => {
    const { load, codes } = errorsOf({ relative_uncertainty: cell });
    expect(codes).toEqual(["UNCERTAINTY_UNREADABLE"]);
    expect(load?.relativeUncertainty).toBe(errorsOf({}).load?.relativeUncertainty);
  });

  test("smaller than what the laboratory states of the concentration alone: told", () => {
    const { load, codes } = errorsOf({ relative_uncertainty: 0.1, expanded_uncertainty: 0.4, k: 2 });
    expect(codes).toEqual(["UNCERTAINTY_CONFLICT"]);
    expect(load?.relativeUncertainty).toBeCloseTo(0.1, 12);
  });
});

describe("overrides by the study: the most specific wins", () => {
  const uncertainty = {
    flow: { default: 0.2, byBiomarker: { bensoylekgonin: 0.3 }, bySite: { "Simulated plant": 0.25 } },
  };
  test.each([
    ["the biomarker's, by any of its names", {}, 0.3],
    ["the site's", { biomarker: "MDMA" }, 0.25],
    ["the default", { biomarker: "MDMA", site: "Other" }, 0.2],
  ])("%s", (_, changes, rsd) => {
    expect(errorsOf(changes, { uncertainty }).of("flow")).toBeCloseTo(rsd, 12);
  });

  test.each([
    ["negative", { flow: -0.1 }, "uncertainty.flow", /at least 0/],
    ["a percentage by mistake", { flow: 8 }, "uncertainty.flow", /percent/],
    ["in a part", { flow: { byBiomarker: { MDMA: 15 } } }, "uncertainty.flow.byBiomarker.MDMA", /percent/],
  ])("%s is refused by its name", (_, given, path, message) => {
    expect(() => createStudy({ lab: [plain], uncertainty: given })).toThrow(
      expect.objectContaining({ code: "SETTING_INVALID", path, message: expect.stringMatching(message) }),
    );
  });
});

describe("the sampler of the sites file", () => {
  const site = { site: "Simulated plant", population: 37_000 };
  const design = { sampling_interval_min: 10, pulses_per_day: 50, pulse_minutes: 1 };

  test("its design replaces the assumed 10 %: .4243 (methods, 2.7), times sqrt(1.25) for unequal pulses", () => {
    const { of } = errorsOf({}, { sites: [{ ...site, sampling_mode: "flow", ...design }] });
    expect(of("sampling")).toBeCloseTo(0.4243 * Math.sqrt(1.25), 4);
  });

  test("continuous sampling adds nothing; a stated setting stays", () => {
    const sites = [{ ...site, sampling_mode: "continuous" }];
    expect(errorsOf({}, { sites }).of("sampling")).toBe(0);
    expect(errorsOf({}, { sites, uncertainty: { sampling: 0.05 } }).of("sampling")).toBeCloseTo(0.05, 12);
    expect(
      errorsOf({}, { sites, uncertainty: { sampling: { bySite: { "Simulated plant": 0.06 } } } }).of(
        "sampling",
      ),
    ).toBeCloseTo(0.06, 12);
  });

  test.each([
    ["half stated", { ...design, pulse_minutes: "" }],
    ["not above 0", { ...design, pulses_per_day: 0 }],
  ])("%s: told at the sites file, the default counts", (_, cells) => {
    const { of, codes } = errorsOf({}, { sites: [{ ...site, sampling_mode: "flow", ...cells }] });
    expect(codes).toEqual(["SAMPLING_DESIGN_UNUSABLE"]);
    expect(of("sampling")).toBeCloseTo(0.1, 12);
  });

  test("a sampler by time is a flag on the load, never a correction", () => {
    const { load } = errorsOf({}, { sites: [{ ...site, sampling_mode: "tidsproportionell" }] });
    expect(load?.flags).toContain("TIME_PROPORTIONAL");
    expect(load?.load).toBeCloseTo(162.16216, 5);
  });
});
