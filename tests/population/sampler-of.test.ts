import { describe, expect, test } from "vitest";
import { checkSites, samplerOf } from "../../src/population/index.ts";
import { validity } from "../loads/_simulated.ts";

const design = { samplingIntervalMin: 10, pulsesPerDay: 50, pulseMinutes: 1 };

describe("samplerOf", () => {
  test.each([
    ["flow-proportional", "flow"],
    ["Flödesproportionell", "flow"],
    ["time", "time"],
    ["tidsstyrd", "time"],
    ["zeitproportional", "time"],
    ["volymproportionell", "volume"],
    ["kontinuerlig", "continuous"],
    ["continuous", "continuous"],
    ["", null],
    ["composite", null],
  ])("mode %s", (samplingMode, mode) => {
    expect(samplerOf(validity({ samplingMode })).mode).toBe(mode);
  });

  test("a design needs all three numbers", () => {
    expect(samplerOf(validity(design))).toMatchObject({
      design: { interval: 10, pulsesPerDay: 50, pulse: 1 },
      problem: null,
    });
    expect(samplerOf(validity({}))).toMatchObject({ design: null, problem: null });
    expect(samplerOf(validity({ ...design, pulsesPerDay: null }))).toMatchObject({
      design: null,
      problem: "pulses_per_day is missing",
    });
  });

  test("a continuous sampler needs none of them", () => {
    const continuous = validity({ samplingMode: "continuous", pulsesPerDay: 50 });
    expect(samplerOf(continuous)).toEqual({ mode: "continuous", design: null, problem: null });
  });

  test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])("a pulse length of %d cannot be used", (pulse) => {
    const { design: found, problem } = samplerOf(validity({ ...design, pulseMinutes: pulse }));
    expect(found).toBeNull();
    expect(problem).toBe(`pulse_minutes is ${pulse}`);
  });

  test("it is told once, at the row of the sites file", () => {
    const rows = [
      validity({ ...design, pulseMinutes: -1, place: { file: "sites.csv", rows: [4] } }),
      validity({ ...design, site: "Other" }),
    ];
    expect(checkSites(rows)).toMatchObject([
      { code: "SAMPLING_DESIGN_UNUSABLE", file: "sites.csv", row: 4, message: expect.stringContaining("-1") },
    ]);
  });
});
