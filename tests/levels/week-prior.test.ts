import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { intervalKindOf } from "../../src/levels/interval-kind-of.ts";
import { observations } from "../../src/levels/observation.ts";
import { weekPrior } from "../../src/levels/week-prior.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { SPRING, sampleOf, ZONE } from "./simulated-samples.ts";

const daysFrom = (places: readonly number[]) =>
  observations(
    places.map((place) => sampleOf(addDays("2026-01-05", place), 100)),
    ZONE,
  );
const even = (count: number) => Array.from({ length: count }, () => 1 / count);
const run = (count: number) => Array.from({ length: count }, (_, index) => index);
const termOf = (places: readonly number[], population: "finite" | "infinite", period = SPRING) =>
  weekPrior(daysFrom(places), even(places.length), period, 0.2)[population]?.sigma ?? 0;

describe("closed forms", () => {
  test.each([1, 2, 4])("%i whole weeks: s_w sqrt((1/k - c/n)(1 - 7k/N))", (weeks) => {
    const n = 7 * weeks;
    // c = (n - sum n_k^2 / n) / (n - 1) is what the scatter of the samples shows of s_w^2
    const shown = (n - (weeks * 49) / n) / (n - 1);
    const excess = 1 / weeks - shown / n;
    expect(termOf(run(n), "infinite")).toBeCloseTo(0.2 * Math.sqrt(excess), 12);
    expect(termOf(run(n), "finite")).toBeCloseTo(0.2 * Math.sqrt(excess * (1 - n / 120)), 12);
  });

  test("days at least a week apart show their weeks: no term", () => {
    expect(termOf([0, 8, 16, 24, 32, 40, 48], "finite")).toBe(0);
    expect(termOf([0, 8, 16, 24, 32, 40, 48], "infinite")).toBe(0);
  });

  test("a period known in full has no other weeks, but the next period has", () => {
    const week = { label: "2026-W02", start: "2026-01-05", end: "2026-01-11" };
    expect(termOf(run(7), "finite", week)).toBe(0);
    expect(termOf(run(7), "infinite", week)).toBeCloseTo(0.2, 12);
  });
});

test("simulated: scatter of the samples and the term together hold the whole variance of the mean", () => {
  const weekSd = 0.2;
  const counts = [7, 4, 1, 2];
  const places = counts.flatMap((count, week) => run(count).map((day) => 7 * week + day));
  const n = places.length;
  const runs = 4000;
  let variance = 0;
  let scatter = 0;
  for (let round = 0; round < runs; round++) {
    const random = createRandom(6).fork(round);
    const weeks = counts.map(() => weekSd * random.normal());
    const logs = counts.flatMap((count, week) => run(count).map(() => weeks[week] ?? 0));
    const mean = logs.reduce((a, b) => a + b, 0) / n;
    variance += mean ** 2 / runs;
    scatter += logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (n - 1) / n / runs;
  }
  const whole = scatter + termOf(places, "infinite") ** 2;
  // two means over 4000 draws of chi-square shape: about 3 % each
  expect(whole / variance).toBeGreaterThan(0.9);
  expect(whole / variance).toBeLessThan(1.1);
});

describe("the kind of an interval that leans on the weeks", () => {
  const weeks = (sigma: number) =>
    ({ source: "weeks", scope: "site-period", key: "2026-T1", sigma }) as const;
  const batch = { source: "batch", scope: "batch", key: "b", sigma: 0.1 } as const;

  test("a tenth of the variance makes it `with prior`, less does not", () => {
    const own = { kind: "confidence", standardError: 0.1 } as const;
    // w^2 = (w^2 + .02) / 10 at w^2 = .02 / 9
    const border = Math.sqrt(0.02 / 9);
    expect(intervalKindOf(own, [batch, weeks(border * 1.01)])).toBe("with prior");
    expect(intervalKindOf(own, [batch, weeks(border * 0.99)])).toBe("confidence");
    expect(intervalKindOf(own, [batch])).toBe("confidence");
  });

  test("an open interval stays one-sided; without any error nothing leans", () => {
    expect(intervalKindOf({ kind: "one-sided", standardError: null }, [weeks(0.2)])).toBe("one-sided");
    expect(intervalKindOf({ kind: "confidence", standardError: 0 }, [])).toBe("confidence");
  });
});
