import { log, normalQuantile, studentTQuantile } from "../numerics/index.ts";
import type { LevelComparison } from "./level-comparison.ts";

/**
 * Whether leaving some days out moves a ratio by more than its own standard error, or takes it away. The standard error
 * of ln(ratio) is read back from the interval with all days; a ratio without an interval never hangs on a day by this rule.
 * @param level the level both comparisons were made with
 */
export function hangsOnDays(all: LevelComparison, without: LevelComparison, level = 0.95): boolean {
  const { ratio, lower, upper, degreesOfFreedom } = all;
  if (ratio === null || lower === null || upper === null || lower <= 0) return false;
  if (without.ratio === null) return true;
  const p = (1 + level) / 2;
  const t = degreesOfFreedom === null ? normalQuantile(p) : studentTQuantile(p, degreesOfFreedom);
  const error = log(upper / lower) / (2 * t);
  return Math.abs(log(without.ratio / ratio)) > error;
}
