import { expect, test } from "vitest";
import { statisticReader } from "../../src/trend/_detrended-statistic.ts";
import { bootstrapJudgement } from "../../src/trend/_judgement.ts";
import { kendallVariance } from "../../src/trend/_kendall-score.ts";

const times = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const logs = [1, 2, 2, 3, 1, 4, 3, 3, 5, 4, 4, 6];
const options = { seed: 4, replicates: 199, noiseKnown: false };

test("ties shrink Var(S) of the series alone: drawn values have none, so accepted z and p stay as they are", () => {
  const untied = kendallVariance(12, [], []);
  const tied = kendallVariance(12, [], [2, 2, 3, 3]);
  expect(tied).toBeLessThan(untied);
  const seen = statisticReader(times, tied)(logs, null);
  const [plain, own] = [untied, tied].map((variance) =>
    bootstrapJudgement(
      { times, logs, variance, alpha: 0.05 },
      seen,
      statisticReader(times, variance),
      options,
    ),
  );
  expect(own!.pValue).toBe(plain!.pValue);
  expect(own!.acceptedScore / plain!.acceptedScore).toBeCloseTo(Math.sqrt(tied / untied), 12);
});
