import { isEquallySpaced, lagOneAutocorrelation, likelihoodPhi } from "./autocorrelation.ts";

/** Reads the lag-1 autocorrelation of series at these times, a straight line removed from each. */
export function autocorrelationReader(times: readonly number[]): (guesses: readonly number[]) => number {
  const equal = isEquallySpaced(times);
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
  const runs = times.map((time) => time - middle);
  const square = runs.reduce((sum, run) => sum + run * run, 0);
  return (guesses) => {
    const slope = guesses.reduce((sum, guess, i) => sum + guess * runs[i]!, 0) / square;
    const rest = guesses.map((guess, i) => guess - slope * runs[i]!);
    return equal ? lagOneAutocorrelation(rest) : likelihoodPhi(times, rest);
  };
}
