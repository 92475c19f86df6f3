import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { levelTrend, sampleTrend } from "../../src/trend/index.ts";

const weekly = (values: readonly number[]) => values.map((value, i) => ({ time: 20_000 + 7 * i, value }));
const noise = (n: number, seed: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => Math.exp(4 + 0.3 * random.normal()));
};

describe("the default of methods.md 4.3", () => {
  test("n 5-10: the same p and interval as on levels, independence assumed", () => {
    const points = weekly(noise(9, 1));
    const result = sampleTrend(points);
    expect(result.flags).toContain("INDEPENDENCE_ASSUMED");
    expect(result.pValue).toBe(levelTrend(points).pValue);
    expect(result.lower).toBe(levelTrend(points).lower);
  });
  test.each([5, 10, 11, 23])(
    "n %i carries the plain warning, also when its neighbours are much alike",
    (n) => {
      const alike = noise(n, 6).map((_, i, all) =>
        all.slice(0, i + 1).reduce((sum, value) => sum + value, 0),
      );
      expect(sampleTrend(weekly(alike)).flags).toContain("AUTOCORRELATION_UNSURE");
      expect(sampleTrend(weekly(noise(n, 6))).flags).toContain("AUTOCORRELATION_UNSURE");
    },
  );
  test("n 11-23: closed form, with the plain warning", () => {
    const result = sampleTrend(weekly(noise(20, 2)));
    expect(result.flags).toContain("AUTOCORRELATION_UNSURE");
    expect(result.variant).toContain("closed form bc2");
  });
  test("n from 24: bootstrap, no warning; above 150 closed form again", () => {
    expect(sampleTrend(weekly(noise(24, 3)), { replicates: 199 })).toMatchObject({ flags: [] });
    expect(sampleTrend(weekly(noise(24, 3)), { replicates: 199 }).variant).toContain("bootstrap");
    expect(sampleTrend(weekly(noise(160, 3))).variant).toContain("closed form");
  });
  test("below 5: nothing is told", () => {
    expect(sampleTrend(weekly(noise(4, 3)))).toMatchObject({
      pValue: null,
      lower: null,
      changePercentPerYear: null,
      needed: 5,
    });
  });
});

describe("known measurement noise", () => {
  test("stands beside the plain form, and the more cautious one counts", () => {
    const points = weekly(noise(40, 5)).map((point) => ({ ...point, sd: 0.2 }));
    const result = sampleTrend(points, { replicates: 499 });
    expect(result.alternatives).toHaveLength(3);
    expect(result.pValue).toBe(Math.max(...result.alternatives.map(({ pValue }) => pValue!)));
  });
  test("NOISE_DECIDES exactly when the forms part about the level", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const points = weekly(noise(15, seed).map((value, i) => value * Math.exp(0.045 * i))).map((p) => ({
        ...p,
        sd: 0.25,
      }));
      const result = sampleTrend(points);
      const sides = new Set(result.alternatives.map(({ pValue }) => pValue! < 0.05));
      expect(result.flags.includes("NOISE_DECIDES")).toBe(sides.size === 2);
    }
  });
});

describe("which forms are made", () => {
  const made = (n: number, sd?: number | null) =>
    sampleTrend(
      weekly(noise(n, 8)).map((point) => (sd === undefined ? point : { ...point, sd })),
      { replicates: 19 },
    ).alternatives.map(({ name }) => name.replace(/,.*?(?=, with|$)/, ""));

  test("without known noise: exact to 10, closed form to 23, bootstrap to 150, closed form", () => {
    expect(made(10)).toEqual(["p exact"]);
    expect(made(11)).toEqual(["closed form bc2"]);
    expect(made(23)).toEqual(["closed form bc2"]);
    expect(made(24)).toEqual(["studentised AR(1) bootstrap"]);
    expect(made(150)).toEqual(["studentised AR(1) bootstrap"]);
    expect(made(151)).toEqual(["closed form bc2"]);
  });

  test("with known noise: its forms beside them, from 52 samples on its closed form alone", () => {
    const [plain, noisy] = ["closed form bc2", "closed form bc2 with known noise"];
    const [drawn, drawnNoisy] = [
      "studentised AR(1) bootstrap",
      "studentised AR(1) bootstrap, with known noise",
    ];
    expect(made(10, 0.2)).toEqual(["p exact"]);
    expect(made(23, 0.2)).toEqual([plain, noisy]);
    expect(made(51, 0.2)).toEqual([drawn, drawnNoisy, noisy]);
    expect(made(52, 0.2)).toEqual([drawn, noisy]);
    expect(made(23, null)).toEqual([plain]);
    expect(made(23, 0)).toEqual([plain]);
  });

  test("the noise is the root mean square of the points' own, unless it is told", () => {
    const points = weekly(noise(20, 5));
    const own = points.map((point, i) => ({ ...point, sd: i % 2 === 0 ? 0.1 : 0.2 }));
    const told = sampleTrend(points, { noiseSd: Math.sqrt((0.01 + 0.04) / 2) });
    expect(sampleTrend(own).pValue).toBeCloseTo(told.pValue!, 12);
    expect(sampleTrend(own).autocorrelation).toBeCloseTo(told.autocorrelation!, 12);
    const oneUnknown = own.map((point, i) => (i === 3 ? { ...point, sd: null } : point));
    expect(sampleTrend(oneUnknown).alternatives).toHaveLength(1);
    expect(sampleTrend(own, { noiseSd: null })).toEqual(sampleTrend(points));
  });

  test("a gap longer than half of the whole is told, exactly half is not", () => {
    const flags = (times: readonly number[]) =>
      sampleTrend(times.map((time, i) => ({ time, value: 5 + (i % 3) }))).flags;
    expect(flags([0, 1, 2, 5, 10])).not.toContain("TREND_GAP");
    expect(flags([0, 1, 2, 4.9, 10])).toContain("TREND_GAP");
    expect(flags([0, 5.1, 7, 8, 10])).toContain("TREND_GAP");
  });
});

describe("laws", () => {
  test("p and interval agree at every length: 0 outside exactly when p < .05", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const n = 8 + seed;
      const values = noise(n, seed).map((value, i) => value * Math.exp((seed % 3) * 0.01 * i));
      const { pValue, lower, upper } = sampleTrend(weekly(values), { replicates: 199 });
      expect((lower ?? -1) > 0 || (upper ?? 1) < 0).toBe(pValue! < 0.05);
    }
  });
  test("same seed, same digits; unit and order of rows change nothing; reversing time flips the sign", () => {
    const points = weekly(noise(30, 9));
    const plain = sampleTrend(points, { replicates: 199, seed: 5 });
    expect(sampleTrend([...points].reverse(), { replicates: 199, seed: 5 })).toEqual(plain);
    const scaled = sampleTrend(
      points.map((p) => ({ ...p, value: p.value * 1000 })),
      { replicates: 199, seed: 5 },
    );
    expect(scaled.pValue).toBeCloseTo(plain.pValue!, 12);
    const mirrored = sampleTrend(
      points.map((p) => ({ ...p, time: -p.time })),
      { replicates: 199, seed: 5 },
    );
    expect(Math.log1p(mirrored.changePercentPerYear! / 100)).toBeCloseTo(
      -Math.log1p(plain.changePercentPerYear! / 100),
      9,
    );
  });
  test("weekday terms: a weekend pattern no longer widens the interval", () => {
    const random = createRandom(12);
    const points = Array.from({ length: 84 }, (_, i) => {
      const time = 20_000 + i;
      return {
        time,
        value: Math.exp(
          3 + 0.004 * i + 0.8 * ([5, 6].includes((time + 3) % 7) ? 1 : 0) + 0.1 * random.normal(),
        ),
      };
    });
    const raw = sampleTrend(points, { replicates: 199 });
    const adjusted = sampleTrend(points, { replicates: 199, weekdays: true });
    const truth = 100 * Math.expm1(0.004 * 365.2425);
    expect(adjusted.lower).toBeLessThan(truth);
    expect(adjusted.upper).toBeGreaterThan(truth);
    expect(adjusted.upper! - adjusted.lower!).toBeLessThan(raw.upper! - raw.lower!);
  });
});

test("frozen: the same seed gives the same digits in every release", () => {
  const points = Array.from({ length: 30 }, (_, i) => ({ time: 7 * i, value: 50 + ((i * 37) % 23) + i / 5 }));
  expect(sampleTrend(points, { replicates: 499, seed: 2026 }).pValue).toBe(0.116);
});

describe("bad input", () => {
  test("constant, one date, a gap of years, zeros and negatives: documented, never NaN", () => {
    expect(sampleTrend(weekly(Array(30).fill(5)))).toMatchObject({ pValue: 1, changePercentPerYear: 0 });
    expect(sampleTrend(Array.from({ length: 9 }, (_, i) => ({ time: 1, value: i + 1 }))).flags).toContain(
      "TREND_ONE_DATE",
    );
    const gap = [0, 7, 14, 2000, 2007, 2014].map((time, i) => ({ time, value: 5 + (i % 4) }));
    expect(sampleTrend(gap).flags).toContain("TREND_GAP");
    const lost = sampleTrend([...weekly(noise(12, 4)), { time: 1, value: 0 }, { time: 2, value: -3 }]);
    expect(lost.samples).toBe(12);
    expect(lost.flags).toContain("TREND_POINTS_LEFT_OUT");
    expect(JSON.stringify(lost)).not.toContain("NaN");
  });
  test("duplicate dates are kept and make no pair", () => {
    const points = weekly(noise(12, 6));
    expect(sampleTrend([...points, ...points.slice(0, 2)]).samples).toBe(14);
  });
});
