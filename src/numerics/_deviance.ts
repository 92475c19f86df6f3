import { log } from "./log.ts";

/** More than enough: with |v| < 0.1 each term is a hundredth of the one before. */
const MOST_TERMS = 99;

/**
 * x ln(x / mean) + mean - x for positive x and mean, without cancellation where they are close.
 * The deviance part of the saddle-point form of C. Loader, "Fast and accurate computation of binomial
 * probabilities" (2000).
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  const total = x + mean;
  if (Math.abs(difference) >= 0.1 * total) return x * logRatio(x, mean) - difference;
  const v = difference / total;
  let power = 2 * x * v;
  let sum = difference * v;
  for (let odd = 3; odd < MOST_TERMS; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

function logRatio(x: number, mean: number): number {
  const ratio = x / mean;
  return ratio < Infinity ? log(ratio) : log(x) - log(mean);
}
