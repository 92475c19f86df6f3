import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { sampleTrend } from "../../src/trend/index.ts";
import series from "../fixtures/trend/series.json" with { type: "json" };

test("Nile: p .0093 +- .0007 from the studentised bootstrap, B = 19 999", () => {
  const points = series.nile.map((value, time) => ({ time, value: Math.exp(value / 1000) }));
  const result = sampleTrend(points, { replicates: 19_999, timeUnitsPerYear: 1 });
  expect(Math.abs(result.pValue! - 0.0093)).toBeLessThan(0.0014);
  expect(result.autocorrelation).toBeCloseTo(0.41573, 6);
  expect(Math.log1p(result.changePercentPerYear! / 100)).toBeCloseTo(-0.0026, 9);
}, 30_000);

test("size under AR(1) phi .6, n = 24, uneven dates: far from plain Mann-Kendall's 28 % (50 series)", () => {
  const random = createRandom(77);
  let rejected = 0;
  for (let run = 0; run < 50; run++) {
    let state = random.normal();
    let time = 0;
    const points = Array.from({ length: 24 }, () => {
      const gap = 5 + random.integer(5);
      const rho = 0.6 ** (gap / 7);
      state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
      time += gap;
      return { time, value: Math.exp(0.35 * state) };
    });
    if (sampleTrend(points, { replicates: 99, seed: run }).pValue! < 0.05) rejected++;
  }
  expect(rejected).toBeLessThan(8);
}, 60_000);
