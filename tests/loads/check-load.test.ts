import { describe, expect, test } from "vitest";
import { checkLoad, type SampleLoad, sampleLoads } from "../../src/loads/index.ts";
import { defaultUncertainty, type UncertaintySettings } from "../../src/uncertainty/index.ts";
import { ngPerL } from "../../src/units/index.ts";
import { measurement, nonDetect, ZONE } from "./_simulated.ts";

function loadWith(rsd: Partial<Record<keyof UncertaintySettings, number>>, one = measurement()): SampleLoad {
  const uncertainty = Object.fromEntries(
    Object.entries(defaultUncertainty()).map(([key, setting]) => [
      key,
      { ...setting, default: rsd[key as keyof UncertaintySettings] ?? 0 },
    ]),
  ) as UncertaintySettings;
  const [load] = sampleLoads([one], { timeZone: ZONE, uncertainty }).loads;
  if (load === undefined) throw new Error("one measurement makes one load");
  return load;
}

describe("the whole chain of one sample", () => {
  const load = loadWith({ concentration: 0.1, flow: 0.08, sampling: 0.1, population: 0.1 });

  test("closed form 111.668-235.489 (methods, 2.7), and simulation agrees", { timeout: 60_000 }, () => {
    const found = checkLoad(load, { seed: 7 });
    expect(found?.closedForm.lower).toBeCloseTo(111.668, 3);
    expect(found?.closedForm.upper).toBeCloseTo(235.489, 3);
    expect(found).toMatchObject({ adequate: true, monteCarlo: { stable: true } });
    // sqrt(exp(sigma^2) - 1) exp(sigma^2 / 2) of the lognormal, sigma .19034337
    expect(Math.abs((found?.monteCarlo.standardUncertainty ?? 0) - 31.72)).toBeLessThan(0.5);
  });

  test("a wrong closed form is found out", { timeout: 60_000 }, () => {
    const wrong = { ...load, load: (load.load ?? 0) * 1.05 };
    expect(checkLoad(wrong, { seed: 7 })?.adequate).toBe(false);
  });

  test("the same seed gives the same digits", { timeout: 60_000 }, () => {
    expect(checkLoad(load, { seed: 3, level: 0.9 })).toEqual(checkLoad(load, { seed: 3, level: 0.9 }));
  });
});

test("a load below 1 mg a day and 1000 inhabitants is a load", { timeout: 60_000 }, () => {
  const small = loadWith(
    { concentration: 0.1 },
    measurement({ concentration: ngPerL(1), lowest: ngPerL(1), highest: ngPerL(1) }),
  );
  expect(small.load).toBeCloseTo(12_000 / 37_000, 9);
  expect(checkLoad(small, { seed: 7 })?.adequate).toBe(true);
});

test("without errors both intervals are the load itself", { timeout: 60_000 }, () => {
  const found = checkLoad(loadWith({}), { seed: 1 });
  expect(found?.closedForm.lower).toBeCloseTo(162.16216, 5);
  expect(found?.monteCarlo.upper).toBeCloseTo(162.16216, 5);
});

test("a load without a value, or of nothing, has nothing to check", () => {
  expect(checkLoad({ ...loadWith({ flow: 0.1 }), load: 0 }, { seed: 1 })).toBeNull();
  expect(checkLoad(loadWith({ flow: 0.1 }, nonDetect(5)), { seed: 1 })).toBeNull();
});
