import { expect, test } from "vitest";
import { createRandom, studentTQuantile } from "../../src/numerics/index.ts";
import { regressionTrend, robustRegression } from "../../src/trend/index.ts";

test("the curve's interval is that of height + slope x run: the variance of a sum, scatter growing with time", () => {
  const random = createRandom(6);
  const times = Array.from({ length: 60 }, (_, i) => 20_000 + 7 * i + (i % 3));
  const logs = times.map((_, i) => 2 + 0.01 * i + (0.05 + 0.02 * i) * random.normal());
  const { curve } = regressionTrend(
    times.map((time, i) => ({ time, value: Math.exp(logs[i]!) })),
    { weekdays: false, harmonics: 0 },
  );
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
  const { coefficients, covariance, degreesOfFreedom } = robustRegression(
    times,
    times.map((time) => [1, time - middle]),
    logs.map((log) => ({ lower: log, upper: log })),
  )!;
  const correlation = covariance[0]![1]! / Math.sqrt(covariance[0]![0]! * covariance[1]![1]!);
  expect(Math.abs(correlation)).toBeGreaterThan(0.2);
  const t = studentTQuantile(0.975, degreesOfFreedom);
  curve.forEach(({ value, lower, upper }, i) => {
    const row = [1, times[i]! - middle];
    const height = row.reduce((sum, a, j) => sum + a * coefficients[j]!.estimate, 0);
    let variance = 0;
    for (const [j, a] of row.entries()) {
      for (const [k, b] of row.entries()) variance += a * b * covariance[j]![k]!;
    }
    expect(Math.log(value)).toBeCloseTo(height, 9);
    expect(Math.log(upper!)).toBeCloseTo(height + t * Math.sqrt(variance), 8);
    expect(Math.log(lower!)).toBeCloseTo(height - t * Math.sqrt(variance), 8);
  });
});
