import { expect, test } from "vitest";
import { localLevel, theilSen } from "../../src/trend/index.ts";
import discrepancies from "../fixtures/trend/discrepancies.json" with { type: "json" };
import series from "../fixtures/trend/series.json" with { type: "json" };

// Where the design notes print another number than R: stated here, so that nobody "mends" the code to the notes.

test("Nile, plain Sen interval: interpolated -3.627926, not the notes' -3.627907, which is SciPy's rounded rank", () => {
  const { lower, upper } = theilSen(
    series.nile.map((_, i) => i),
    series.nile,
  );
  expect(lower).toBeCloseTo(discrepancies.senInterpolated[0]!, 9);
  expect(lower).toBeCloseTo(-3.627926, 6);
  expect(discrepancies.senRounded[0]).toBeCloseTo(-3.627907, 6);
  expect(Math.abs(lower! - discrepancies.senRounded[0]!)).toBeGreaterThan(1e-5);
  expect(upper).toBeCloseTo(discrepancies.senInterpolated[1]!, 9);
});

test("Nile, smoothed levels 1871, 1898, 1899, 1970: R's tsSmooth(StructTS), not the notes' 979.158877 and neighbours", () => {
  const { estimates } = localLevel(
    series.nile.map((_, i) => i),
    series.nile,
    { variances: { observation: discrepancies.eps, level: discrepancies.eta } },
  )!;
  const ours = [0, 27, 28, 99].map((at) => estimates[at]!.level);
  // StructTS starts from a wide prior, not a flat one: agreement to 7 digits
  [1111.66858, 999.58571, 950.92908, 798.36815].forEach((printed, i) => {
    expect(discrepancies.smoothed[i]! / printed).toBeCloseTo(1, 6);
    expect(ours[i]! / discrepancies.smoothed[i]!).toBeCloseTo(1, 5);
  });
  expect(Math.abs(ours[0]! - 979.158877)).toBeGreaterThan(100);
});
