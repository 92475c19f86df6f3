import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { seriesTrend, TREND_METHODS, type TrendPoint, trendVerdict } from "../../src/trend/index.ts";

const random = createRandom(8);
const value = (): number => Math.exp(0.3 * random.normal());
const detect = (time: number, of = value()): TrendPoint => ({ time, value: of, lowest: of, highest: of });
const below = (time: number, limit = 1): TrendPoint => ({ time, value: null, lowest: 0, highest: limit });
const days = (n: number, step = 7): number[] => Array.from({ length: n }, (_, i) => 20_000 + step * i);

const INPUTS: Readonly<Record<string, readonly TrendPoint[]>> = {
  "n 0": [],
  "n 1": days(1).map((time) => detect(time)),
  "n 2": days(2).map((time) => detect(time)),
  "n 3": days(3).map((time) => detect(time)),
  "n 4": days(4).map((time) => detect(time)),
  "one date": days(30, 0).map((time) => detect(time)),
  "one date, half below a limit": days(30, 0).map((time, i) => (i % 2 ? detect(time) : below(time))),
  "duplicate dates": days(30).map((_, i) => detect(20_000 + 7 * Math.floor(i / 3))),
  "duplicate dates, some below": days(40).map((_, i) => {
    const time = 20_000 + 7 * Math.floor(i / 3);
    return i % 4 ? detect(time) : below(time);
  }),
  constant: days(60).map((time) => detect(time, 5)),
  "constant but for non-detects": days(60).map((time, i) => (i % 3 ? detect(time, 5) : below(time))),
  "all below a limit": days(60).map((time, i) => below(time, 1 + (i % 3))),
  "a gap of nine years": days(60).map((time, i) => detect(i < 30 ? time : time + 9 * 365)),
  "a gap of nine years, some below": days(60).map((time, i) =>
    i % 4 ? detect(i < 30 ? time : time + 9 * 365) : below(i < 30 ? time : time + 9 * 365),
  ),
  "zeros and negatives": days(60).map((time, i) => detect(time, i % 2 ? value() : -(i % 4))),
  missing: days(60).map((time) => ({ time, value: null })),
};

/** Every number anywhere inside. */
function numbers(of: unknown): readonly number[] {
  if (typeof of === "number") return [of];
  return of !== null && typeof of === "object" ? Object.values(of).flatMap(numbers) : [];
}

describe.each(Object.entries(INPUTS))("%s", (name, points) => {
  test.each(TREND_METHODS)(
    "%s: finite or null, an interval around its estimate, a verdict in words",
    (method) => {
      const result = seriesTrend({ samples: points, levels: points }, { method });
      expect(numbers(result).every(Number.isFinite)).toBe(true);
      const { changePercentPerYear: change, lower, upper, pValue, flags, needed } = result;
      if (change !== null && lower !== null) expect(lower).toBeLessThanOrEqual(change + 1e-9);
      if (change !== null && upper !== null) expect(upper).toBeGreaterThanOrEqual(change - 1e-9);
      if (change === null && /^n \d|one date|all below|missing/.test(name)) {
        expect(flags.length).toBeGreaterThan(0);
      }
      if (/^n \d/.test(name)) expect(needed).toBeGreaterThanOrEqual(5);
      if (/^constant$|^n \d|one date|all below|missing/.test(name)) {
        expect(["no certain change", "too few samples"]).toContain(trendVerdict(pValue, change));
      }
    },
  );
});
