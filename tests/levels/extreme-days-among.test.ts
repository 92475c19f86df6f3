import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { extremeAmongCritical } from "../../src/levels/extreme-among-critical.ts";
import { robustZ } from "../../src/levels/extreme-days.ts";
import { type DayLoad, extremeDaysAmong } from "../../src/levels/index.ts";
import { createRandom, type Random } from "../../src/numerics/index.ts";

/** Made by the program beside it, with NumPy and SciPy. */
const EXPECTED: {
  readonly critical: readonly { readonly loads: number; readonly lower: number; readonly upper: number }[];
  readonly example: { readonly groups: readonly number[][]; readonly z: readonly number[][] };
} = JSON.parse(readFileSync(new URL("../fixtures/levels/extreme-days-among.json", import.meta.url), "utf8"));

/** Simulated groups of three lognormal loads each, on days that follow each other. */
function groupsOf(count: number, random: Random, sd = 0.3): DayLoad[][] {
  return Array.from({ length: count }, (_, group) =>
    Array.from({ length: 3 }, (_, index) => ({
      day: addDays("2020-01-01", 3 * group + index),
      load: 100 * Math.exp(sd * random.normal()),
    })),
  );
}

describe("the critical values", () => {
  test.each(EXPECTED.critical)("at $loads loads lie in the 99.9 % interval of the simulated ones", (one) => {
    expect(extremeAmongCritical(one.loads)).toBeGreaterThan(one.lower);
    expect(extremeAmongCritical(one.loads)).toBeLessThan(one.upper);
  });

  test("never rise with the number of loads, and nothing is called extreme below 18", () => {
    const values = Array.from({ length: 400 }, (_, loads) => extremeAmongCritical(loads));
    for (const [index, value] of values.entries())
      if (index > 0) expect(value).toBeLessThanOrEqual(values[index - 1] ?? 0);
    expect(extremeAmongCritical(17)).toBe(Infinity);
    expect(extremeAmongCritical(18)).toBeLessThan(Infinity);
  });
});

test("robust z in groups of three is that of the program beside the fixture", () => {
  const { groups, z } = EXPECTED.example;
  const found = robustZ(groups.map((group) => group.map((load) => Math.log(load))));
  for (const [index, value] of z.flat().entries()) expect(found[index]).toBeCloseTo(value, 9);
});

test("about 1 clean period in 200 is flagged", () => {
  const random = createRandom(9);
  const series = 250;
  let flagged = 0;
  for (let run = 0; run < series; run++) {
    const days = extremeDaysAmong(groupsOf(24, random.fork(run)));
    flagged += new Set(
      days.map((day) => Math.floor((Date.parse(day) - Date.parse("2020-01-01")) / 86_400_000 / 6)),
    ).size;
  }
  // scipy.stats.binom.ppf([1e-4, 1 - 1e-4], 3000, .005) / 3000 = [.0010, .0103]
  expect(flagged / (12 * series)).toBeGreaterThan(0.001);
  expect(flagged / (12 * series)).toBeLessThan(0.0104);
});

describe("laws", () => {
  const groups = groupsOf(12, createRandom(4));
  const spiked = groups.map((group, index) =>
    group.map((one, at) => (index === 7 && at === 1 ? { ...one, load: 30 * one.load } : one)),
  );
  const day = groups[7]?.[1]?.day;

  test("a thirtyfold day is found among twelve groups, and only that", () => {
    expect(extremeDaysAmong(groups)).toEqual([]);
    expect(extremeDaysAmong(spiked)).toEqual([day]);
  });

  test("a day thirty times too low is found as well", () => {
    const low = groups.map((group, index) =>
      group.map((one, at) => (index === 7 && at === 1 ? { ...one, load: one.load / 30 } : one)),
    );
    expect(extremeDaysAmong(low)).toEqual([day]);
  });

  test.each([0.001, 7, 1e6])("loads times %d change nothing, whole or group by group", (factor) => {
    const scaled = spiked.map((group) => group.map((one) => ({ ...one, load: factor * one.load })));
    expect(extremeDaysAmong(scaled)).toEqual([day]);
    const moved = spiked.map((group, index) =>
      group.map((one) => ({ ...one, load: one.load * (index % 2 === 0 ? factor : 1) })),
    );
    expect(extremeDaysAmong(moved)).toEqual([day]);
  });

  test("neither the order of groups nor of days counts, and empty groups do not", () => {
    const turned = [...spiked].reverse().map((group) => [...group].reverse());
    expect(extremeDaysAmong([[], ...turned, []])).toEqual([day]);
  });

  test("equal loads, one group alone and nothing at all show no extreme day", () => {
    const equal = spiked.map((group) => group.map((one) => ({ ...one, load: 100 })));
    expect(extremeDaysAmong(equal)).toEqual([]);
    expect(extremeDaysAmong(spiked.slice(7, 8))).toEqual([]);
    expect(extremeDaysAmong([])).toEqual([]);
  });
});
