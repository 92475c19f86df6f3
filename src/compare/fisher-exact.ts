import { WbeError } from "../base/index.ts";
import { exp, logGamma } from "../numerics/index.ts";

/**
 * Two-sided p-value of Fisher's exact test that two groups share one detection probability: the sum of the
 * probabilities of all tables with the same margins that are no more likely than the one seen (R's rule, ties within 1e-7).
 * Source: Fisher 1922, doi:10.2307/2340521.
 * `detected` counts among `samples` in each group.
 * @throws WbeError `ARGUMENT_INVALID` for counts that are not whole or exceed their samples
 */
export function fisherExact(
  first: { readonly detected: number; readonly samples: number },
  second: { readonly detected: number; readonly samples: number },
): number {
  for (const { detected, samples } of [first, second]) {
    if (Number.isInteger(detected) && Number.isInteger(samples) && detected >= 0 && detected <= samples)
      continue;
    throw new WbeError(
      "ARGUMENT_INVALID",
      `detected must be a whole number from 0 to samples, not ${detected}`,
      {
        path: "detected",
        expected: `0 to ${samples}`,
        received: String(detected),
      },
    );
  }
  const detected = first.detected + second.detected;
  const least = Math.max(0, detected - second.samples);
  const most = Math.min(detected, first.samples);
  const logs = Array.from(
    { length: most - least + 1 },
    (_, index) =>
      logChoose(first.samples, least + index) + logChoose(second.samples, detected - least - index),
  );
  const seen = logs[first.detected - least]!;
  const top = Math.max(...logs);
  const weights = logs.map((log) => exp(log - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const extreme = weights.reduce(
    (sum, weight, index) => (logs[index]! <= seen + 1e-7 ? sum + weight : sum),
    0,
  );
  return Math.min(1, extreme / total);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
