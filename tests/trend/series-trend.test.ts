import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import {
  chooseTrendMethod,
  describeSeries,
  sampleTrend,
  seriesTrend,
  TREND_METHODS,
} from "../../src/trend/index.ts";

const random = createRandom(3);
const every = (gap: number, n: number, limit = 0) =>
  Array.from({ length: n }, (_, i) => {
    const value = Math.exp(4 + 0.2 * random.normal());
    return value < limit
      ? { time: 20_000 + gap * i, value: null, lowest: 0, highest: limit }
      : { time: 20_000 + gap * i, value, lowest: value, highest: value };
  });

describe("the written rule", () => {
  const chosen = (points: ReturnType<typeof every>, batch = false) =>
    chooseTrendMethod(describeSeries(points, batch));
  test.each([
    ["one batch a period", every(7, 100), true, "sen-levels"],
    [
      "a week a year",
      [...every(1, 7), ...every(1, 7).map((p) => ({ ...p, time: p.time + 365 }))],
      false,
      "sen-levels",
    ],
    ["weekly, a year", every(7, 52), false, "sen-samples"],
    ["weekly, 20 samples", every(7, 20), false, "sen-levels"],
    ["weekly with non-detects", every(7, 52, 50), false, "censored"],
    ["weekly, six years", every(7, 320), false, "seasonal"],
    ["daily", every(1, 200), false, "state-space"],
    ["no sample", [], false, "sen-levels"],
  ] as const)("%s", (_name, points, batch, method) => {
    const answer = chosen([...points], batch);
    expect(answer.method).toBe(method);
    expect(answer.reason.length).toBeGreaterThan(20);
  });
});

describe("seriesTrend", () => {
  const series = { samples: every(7, 60), levels: every(120, 6), batchPerPeriod: false };
  test("every method can be asked for by name, and says which it was", () => {
    for (const method of TREND_METHODS.filter((name) => name !== "auto")) {
      const result = seriesTrend(series, { method });
      expect(result.chosen).toBe(method);
      expect(result.reason).toBe("asked for by name");
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
    }
  }, 60_000);
  test("auto on the municipal design runs on the levels", () => {
    const result = seriesTrend({ samples: series.samples, levels: series.levels });
    expect(result).toMatchObject({ chosen: "sen-levels", samples: 6 });
  });
  test("a total of several plants has levels only, whatever is asked for, and says so", () => {
    for (const method of ["auto", "sen-samples", "regression"] as const) {
      expect(seriesTrend({ ...series, levelsOnly: true }, { method })).toMatchObject({
        chosen: "sen-levels",
        reason: "a total of several plants has no samples of its own, only levels",
      });
    }
  });
  test("an unknown method is refused by name", () => {
    expect(() => seriesTrend(series, { method: "loess" as "auto" })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "method", received: "loess" }),
    );
  });
});

test("samples lose their weekday pattern from 24 on, and their season from two years on", () => {
  const noise = createRandom(41);
  const spaced = (gap: number, n: number) =>
    Array.from({ length: n }, (_, i) => ({ time: 20_000 + gap * i, value: Math.exp(0.3 * noise.normal()) }));
  const cases = [
    [spaced(4, 160), { weekdays: true, harmonics: 0 }],
    [spaced(5, 160), { weekdays: true, harmonics: 1 }],
    [spaced(40, 23), { weekdays: false, harmonics: 0 }],
  ] as const;
  for (const [samples, terms] of cases) {
    const { chosen, reason, ...result } = seriesTrend({ samples, levels: [] }, { method: "sen-samples" });
    expect(result).toEqual(sampleTrend(samples, { level: 0.95, seed: 1, ...terms }));
    expect([chosen, reason]).toEqual(["sen-samples", "asked for by name"]);
  }
});

describe("the written rule at its bounds", () => {
  const weekly = {
    samples: 100,
    censoredShare: 0,
    medianGap: 7,
    longestGap: 14,
    span: 700,
    batchPerPeriod: false,
  };
  test.each([
    [{}, "sen-samples"],
    [{ medianGap: 10, longestGap: 60, samples: 24 }, "sen-samples"],
    [{ medianGap: 10.1 }, "sen-levels"],
    [{ longestGap: 61 }, "sen-levels"],
    [{ samples: 23 }, "sen-levels"],
    [{ medianGap: null, longestGap: null }, "sen-levels"],
    [{ censoredShare: 0.01 }, "censored"],
    [{ medianGap: 2 }, "state-space"],
    [{ medianGap: 2.1 }, "sen-samples"],
    [{ medianGap: 2, samples: 99 }, "sen-samples"],
    [{ span: 5 * 365 }, "seasonal"],
    [{ span: 5 * 365 - 1 }, "sen-samples"],
  ] as const)("%j: %s", (changes, method) => {
    expect(chooseTrendMethod({ ...weekly, ...changes }).method).toBe(method);
  });

  test("a series is described by what is usable in it, in whatever order", () => {
    const at = (time: number, value: number | null, highest: number | null = null) => ({
      time,
      value,
      lowest: 0,
      highest,
    });
    const points = [at(30, 4), at(10, 3), at(90, null, 2), at(12, 5), at(50, null), at(70, -1)];
    expect(describeSeries(points, true)).toEqual({
      samples: 4,
      censoredShare: 0.25,
      medianGap: 18,
      longestGap: 60,
      span: 80,
      batchPerPeriod: true,
    });
    expect(describeSeries([at(3, 1)], false)).toMatchObject({ medianGap: null, longestGap: null, span: 0 });
  });
});
