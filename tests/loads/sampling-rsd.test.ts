import { describe, expect, test } from "vitest";
import { sampleLoads, samplingRsd } from "../../src/loads/index.ts";
import { samplerOf } from "../../src/population/index.ts";
import { defaultUncertainty, rsdFromSigma, type UncertaintySettings } from "../../src/uncertainty/index.ts";
import { at, clock, measurement, series, validity, ZONE } from "./_simulated.ts";

// Rectangular pulses of 1 min, every 10 min, 50 a day, of equal mass: .4243 (methods, 2.7). A variation c of the masses
// multiplies by sqrt(1 + c^2) (methods, 2.6), which is sqrt(1.25) for the default of .5.
const GAUGE = 0.4243 * Math.sqrt(1.25);
const design = { samplingIntervalMin: 10, pulsesPerDay: 50, pulseMinutes: 1 };
const day = { start: at("2026-01-13"), end: at("2026-01-14") };
const threeDays = { start: at("2026-01-13"), end: at("2026-01-16") };

function samplingOf(site: Parameters<typeof validity>[0], uncertainty?: UncertaintySettings) {
  const options = { timeZone: ZONE, sites: [validity(site)], ...(uncertainty && { uncertainty }) };
  const [load] = sampleLoads([measurement()], options).loads;
  const term = load?.errors.find(({ source }) => source === "sampling");
  return { rsd: term === undefined ? 0 : rsdFromSigma(term.sigma), origin: term?.origin, flags: load?.flags };
}

describe("samplingRsd", () => {
  test("the gauge of section 2.7; three days bring three times the pulses", () => {
    const sampler = samplerOf(validity({ samplingMode: "flow", ...design }));
    expect(samplingRsd(sampler, day)).toBeCloseTo(GAUGE, 4);
    expect(samplingRsd(sampler, threeDays)).toBeCloseTo(GAUGE / Math.sqrt(3), 4);
  });

  test("continuous sampling has none; without a description nothing is known", () => {
    expect(samplingRsd(samplerOf(validity({ samplingMode: "continuous" })), day)).toBe(0);
    expect(samplingRsd(samplerOf(validity({ samplingMode: "flow" })), day)).toBeNull();
    expect(samplingRsd(samplerOf(validity(design)), { start: day.start, end: day.start })).toBeNull();
  });
});

describe("in a load", () => {
  test("the sampler's design replaces the assumed 10 %", () => {
    expect(samplingOf({ samplingMode: "flow", ...design })).toMatchObject({
      rsd: expect.closeTo(GAUGE, 4),
      origin: "estimated",
    });
    expect(samplingOf({ samplingMode: "continuous" }).rsd).toBe(0);
    expect(samplingOf({ samplingMode: "flow" })).toMatchObject({
      rsd: expect.closeTo(0.1, 12),
      origin: "assumed",
    });
  });

  test("what the study states is never replaced", () => {
    const defaults = defaultUncertainty();
    const stated: UncertaintySettings = {
      ...defaults,
      sampling: { ...defaults.sampling, default: 0.07, origin: "stated" },
    };
    expect(samplingOf({ samplingMode: "continuous" }, stated).rsd).toBeCloseTo(0.07, 12);
    expect(samplingOf({ samplingMode: "flow", ...design }, stated).origin).toBe("stated");
    const off = { ...stated, sampling: { ...stated.sampling, default: 0 } };
    expect(samplingOf({ samplingMode: "flow", ...design }, off).rsd).toBe(0);
  });

  test("a sampler by time is flagged, unless the meter shows a steady flow", () => {
    expect(samplingOf({ samplingMode: "time" }).flags).toContain("TIME_PROPORTIONAL");
    expect(samplingOf({ samplingMode: "flow" }).flags).not.toContain("TIME_PROPORTIONAL");
    const flagsAt = (flowAt: (index: number) => number) => {
      const times = clock(day.start, day.end, 60);
      const flow = {
        days: [],
        series: [
          series(
            "rate",
            times,
            times.map((_, index) => flowAt(index)),
          ),
        ],
      };
      const sites = [validity({ samplingMode: "tidsproportionell" })];
      return sampleLoads([measurement({ flow: null })], { timeZone: ZONE, sites, flow }).loads[0]?.flags;
    };
    expect(flagsAt(() => 12_000)).not.toContain("TIME_PROPORTIONAL");
    expect(flagsAt((index) => 12_000 + 6_000 * Math.sin(index / 4))).toContain("TIME_PROPORTIONAL");
  });
});
