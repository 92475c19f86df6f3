import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { chooseTrendMethod, describeSeries, seriesTrend, TREND_METHODS } from "../../src/trend/index.ts";

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
