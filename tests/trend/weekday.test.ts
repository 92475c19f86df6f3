import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import {
  eventExcess,
  kruskalWallis,
  weekdayProfile,
  weekdayTest,
  weekendRatio,
} from "../../src/trend/index.ts";
import series from "../fixtures/trend/series.json" with { type: "json" };

/** 2026-01-05, a Monday, in days since 1970. */
const MONDAY = 20_458;
const week = [212, 198, 240, 251, 388, 402, 295].map((value, i) => ({ time: MONDAY + i, value }));

describe("weekendRatio", () => {
  test("EUDA's day sets: weekday 229.66667, weekend 324.25, ratio 1.411829 (methods.md 5)", () => {
    const result = weekendRatio(week, { weekdays: [1, 2, 3], weekend: [4, 5, 6, 0] });
    expect(result.weekdayMean).toBeCloseTo(229.66667, 5);
    expect(result.weekendMean).toBeCloseTo(324.25, 10);
    expect(result.ratio).toBeCloseTo(1.411829, 6);
    expect(result.days).toBe("Fri Sat Sun Mon / Tue Wed Thu");
  });
  test("the default days are Sat-Mon against Tue-Fri, named; the geometric ratio lies inside its interval", () => {
    const result = weekendRatio(week);
    expect(result.days).toBe("Mon Sat Sun / Tue Wed Thu Fri");
    expect(result.geometricRatio).toBeGreaterThan(result.lower!);
    expect(result.geometricRatio).toBeLessThan(result.upper!);
  });
  test("ratio of geometric means with the pooled t interval, by hand", () => {
    const result = weekendRatio(week);
    const mean = (logs: readonly number[]) => logs.reduce((a, b) => a + b, 0) / logs.length;
    const weekday = [198, 240, 251, 388].map(Math.log);
    const weekend = [212, 402, 295].map(Math.log);
    const squares = [weekday, weekend].flatMap((logs) => logs.map((log) => (log - mean(logs)) ** 2));
    const error = Math.sqrt((squares.reduce((a, b) => a + b, 0) / 5) * (1 / 4 + 1 / 3));
    const difference = mean(weekend) - mean(weekday);
    expect(result.geometricRatio).toBeCloseTo(Math.exp(difference), 12);
    // R: qt(.975, 5) = 2.57058183563632
    expect(result.upper).toBeCloseTo(Math.exp(difference + 2.57058183563632 * error), 8);
    expect(result.degreesOfFreedom).toBe(5);
  });
  test("non-detects enter through the likelihood: the weekly example of methods.md 3.4, delta .41032886", () => {
    const values = [52, 61, null, 70, 58, null, 66, 75, 95, 80, null, 120, 88, 102];
    const limits = [50, 48, 55];
    let next = 0;
    const points = values.map((value, i) => {
      const time = MONDAY + (i < 8 ? (i % 4) + 7 * Math.floor(i / 4) : 4 + (i % 3) + 7 * (i % 2));
      return value === null ? { time, value, highest: limits[next++]! } : { time, value };
    });
    const result = weekendRatio(points, { weekend: [4, 5, 6] });
    expect(Math.log(result.geometricRatio!)).toBeCloseTo(0.41032886, 6);
    expect(result.method).toContain("maximum likelihood");
    expect(result.ratio).toBeNull();
    expect(result.lower!).toBeLessThan(result.geometricRatio!);
  });
  test("equal values leave no scatter, so no interval; one side all below the limit has no ratio", () => {
    const equal = week.map((point) => ({ ...point, value: 5 }));
    expect(weekendRatio(equal)).toMatchObject({ geometricRatio: 1, lower: null, upper: null });
    const below = week.map(({ time, value }, i) =>
      [0, 5, 6].includes(i) ? { time, value: null, highest: 9 } : { time, value },
    );
    expect(weekendRatio(below)).toMatchObject({ geometricRatio: null, lower: null, upper: null });
    expect(weekendRatio([])).toMatchObject({ samples: 0, ratio: null, geometricRatio: null });
  });
  test("scale changes nothing, nor does the order", () => {
    const scaled = weekendRatio(week.map((point) => ({ ...point, value: 9 * point.value })).reverse());
    expect(scaled.upper).toBeCloseTo(weekendRatio(week).upper!, 12);
  });
  test("an empty side has no ratio", () => {
    expect(weekendRatio(week.slice(1, 3))).toMatchObject({ ratio: null, weekendMean: null });
  });
});

describe("weekdayProfile", () => {
  test("each weekday on one date alone: no trend can be told; effects and pooled error of three pairs, by hand", () => {
    const pairs = [
      [4, 6],
      [9, 5],
      [12, 20],
    ].map((pair) => pair.map(Math.log) as [number, number]);
    const means = pairs.map(([a, b]) => (a + b) / 2);
    const centre = means.reduce((sum, value) => sum + value, 0) / 3;
    const pooled = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2 / 2, 0) / 3;
    // Var(mean of 2 - mean of 3 such) = s^2 / 2 x 2/3; R: qt(.975, 3) = 3.18244630528371
    const half = 3.18244630528371 * Math.sqrt(pooled / 3);
    const rows = weekdayProfile(
      pairs.flatMap((pair, day) => pair.map((log) => ({ time: MONDAY + day, value: Math.exp(log) }))),
    );
    expect(rows.map(({ weekday, samples }) => [weekday, samples])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    rows.forEach(({ ratio, lower, upper }, day) => {
      expect(Math.log(ratio)).toBeCloseTo(means[day]! - centre, 10);
      expect(Math.log(lower)).toBeCloseTo(means[day]! - centre - half, 8);
      expect(Math.log(upper)).toBeCloseTo(means[day]! - centre + half, 8);
    });
  });
  test("gives back a made pattern beside a trend, exactly when there is no noise", () => {
    const pattern = [0.9, 0.8, 0.8, 0.9, 1, 1.4, 1.5];
    const points = Array.from({ length: 56 }, (_, i) => ({
      time: MONDAY + i,
      value: 50 * pattern[i % 7]! * Math.exp(0.01 * i),
    }));
    const geometric = pattern.reduce((product, value) => product * value, 1) ** (1 / 7);
    weekdayProfile(points).forEach(({ weekday, ratio, samples }) => {
      expect(samples).toBe(8);
      expect(ratio).toBeCloseTo(pattern[weekday]! / geometric, 9);
    });
  });
  test("indices multiply to 1 over the sampled weekdays; scale changes nothing", () => {
    const more = [230, 190, 250, 240, 350, 420, 310].map((value, i) => ({ time: MONDAY + 7 + i, value }));
    const rows = weekdayProfile([...week, ...more]);
    expect(rows.reduce((product, { ratio }) => product * ratio, 1)).toBeCloseTo(1, 12);
    const scaled = weekdayProfile([...week, ...more].map((point) => ({ ...point, value: 9 * point.value })));
    expect(scaled[4]?.upper).toBeCloseTo(rows[4]!.upper, 10);
  });
  test("two weeks: R, exp of the effects and intervals of lm(ln(value) ~ time + weekday), sum contrasts", () => {
    const values = [212, 198, 240, 251, 388, 402, 295, 230, 190, 250, 240, 350, 420, 310];
    const rows = weekdayProfile(values.map((value, i) => ({ time: MONDAY + i, value })));
    const theirs = [
      [0.8052810678402, 0.7430859519406, 0.8726818163205],
      [0.706951150073, 0.6539662436171, 0.764228939135],
      [0.8923187199858, 0.8266986841961, 0.9631474118185],
      [0.8936166042984, 0.8283270808321, 0.9640523097175],
      [1.3409821669807, 1.2423679657768, 1.4474239691427],
      [1.4944285589369, 1.3824234262029, 1.6155084436759],
      [1.0992430054623, 1.0143440194351, 1.1912479019994],
    ] as const;
    expect(rows.map(({ weekday, samples }) => [weekday, samples])).toEqual(theirs.map((_, day) => [day, 2]));
    rows.forEach(({ ratio, lower, upper }, day) => {
      [ratio, lower, upper].forEach((end, k) => {
        expect(end).toBeCloseTo(theirs[day]![k]!, 9);
      });
    });
  });
  test("one weekday has no profile", () => {
    expect(weekdayProfile([0, 7, 14].map((days) => ({ time: MONDAY + days, value: 3 })))).toEqual([]);
  });
});

describe("weekdayTest", () => {
  const random = createRandom(14);
  const times = Array.from({ length: 35 }, (_, i) => MONDAY + i);
  const still = times.map((_, i) => 0.3 * i + 0.1 * random.normal());
  test("a weekend of its own is seen, the smallest p is 1 / (B + 1)", () => {
    const result = weekdayTest(
      times,
      still.map((value, i) => value + (i % 7 > 4 ? 3 : 0) - 0.3 * i),
      { replicates: 199 },
    );
    expect(result.weeks).toBe(5);
    expect(result.pValue).toBe(1 / 200);
  });
  test("its p is uniform or larger under the null, with steps between weeks (100 series)", () => {
    let rejected = 0;
    for (let run = 0; run < 100; run++) {
      const values = times.map((_, i) => 5 * Math.floor(i / 7) + random.normal());
      if (weekdayTest(times, values, { replicates: 99, seed: run }).pValue! <= 0.05) rejected++;
    }
    expect(rejected).toBeLessThanOrEqual(12);
  });
  test("F of weekday in values less their week's mean: R, anova(lm(centred ~ weekday)), whatever the weeks' levels", () => {
    const values = [3, 5, 4, 6, 2, 4, 7, 8, 5, 6, 9, 7];
    const dates = values.map((_, i) => MONDAY + 7 * Math.floor(i / 4) + (i % 4));
    const run = (lift: number) =>
      weekdayTest(
        dates,
        values.map((value, i) => value + lift * Math.floor(i / 4)),
        { replicates: 99 },
      );
    expect(run(0).statistic).toBeCloseTo(6.31794871794872, 10);
    expect(run(50).statistic).toBeCloseTo(6.31794871794872, 8);
    expect(run(50).pValue).toBe(run(0).pValue);
    // A pattern that all weeks share exactly can be reached, but not beaten, by exchanging days.
    const same = weekdayTest(
      dates,
      dates.map((_, i) => [1, 5, 2, 9][i % 4]!),
      { replicates: 199 },
    );
    expect(same.pValue).toBe(1 / 200);
  });
  test("below 3 weeks: no p", () => {
    expect(weekdayTest(times.slice(0, 14), still.slice(0, 14))).toMatchObject({ weeks: 2, pValue: null });
  });
});

test("Kruskal-Wallis, Ozone by Month: 29.26658, df 4, p 6.90071e-6 (R)", () => {
  const result = kruskalWallis(series.ozone.ozone, series.ozone.month)!;
  expect(result.statistic).toBeCloseTo(29.26658, 5);
  expect(result.degreesOfFreedom).toBe(4);
  expect(result.pValue / 6.90071e-6).toBeCloseTo(1, 5);
  expect(kruskalWallis([1, 1, 1], ["a", "b", "b"])).toBeNull();
});

describe("eventExcess", () => {
  const points = Array.from({ length: 63 }, (_, i) => ({ time: MONDAY + i, value: 100 + (i % 5) }));
  test("a doubled Saturday stands out against the Saturdays within 4 weeks", () => {
    const day = MONDAY + 33;
    const result = eventExcess(
      points.map((p) => (p.time === day ? { ...p, value: 210 } : p)),
      day,
    )!;
    expect(result.comparisonDays).toBe(8);
    expect(result.ratio).toBeGreaterThan(result.ordinaryUpper);
    expect(result.pValue).toBeLessThan(0.001);
  });
  test("closed form: comparison days of ln 1 to 4, the day's samples at ln 5 (R: qt, pt with 3 degrees of freedom)", () => {
    const at = (days: number, log: number) => ({ time: MONDAY + days + 0.4, value: Math.exp(log) });
    const days = [at(-28, 1), at(-7, 2), at(7, 3), at(28, 4), at(0, 4.9), at(0, 5.1)];
    const away = [at(-35, 9), at(35, 9), at(1, 9), at(-6, 9)];
    const result = eventExcess([...away, ...days], MONDAY)!;
    expect(result.comparisonDays).toBe(4);
    expect(result.ratio).toBeCloseTo(Math.exp(2.5), 9);
    expect(result.ordinaryUpper).toBeCloseTo(98.836362406259497, 8);
    expect(result.ordinaryLower * result.ordinaryUpper).toBeCloseTo(1, 12);
    expect(result.pValue).toBeCloseTo(0.181690113816209, 10);
    expect(eventExcess(days, MONDAY, { level: 0.9 })!.ordinaryUpper).toBeCloseTo(29.867995767292054, 8);
  });
  test("a day that was not sampled, or with one or equal days beside it, has no answer", () => {
    const alone = [0, 7].map((days) => ({ time: MONDAY + days, value: 3 }));
    expect(eventExcess(alone, MONDAY)).toBeNull();
    expect(eventExcess([...alone, { time: MONDAY + 14, value: 3 }], MONDAY)).toBeNull();
    expect(eventExcess([...alone, { time: MONDAY + 14, value: 4 }], MONDAY)).not.toBeNull();
    expect(eventExcess(points, MONDAY + 400)).toBeNull();
  });
});
