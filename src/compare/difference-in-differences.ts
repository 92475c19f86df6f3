import { WbeError } from "../base/index.ts";
import {
  exp,
  log,
  normalQuantile,
  studentTQuantile,
  studentTUpperTail,
  welchSatterthwaite,
} from "../numerics/index.ts";
import { directionOf, type LevelComparison } from "./level-comparison.ts";

/**
 * Change at one place over the change at a comparison place, for before and after an event: ratio of two ratios, on the
 * log scale. The errors of the two comparisons are taken as independent (different plants; a batch analysed together at
 * both would cancel, so the interval is then too wide, never too short). Each comparison's standard error is read back
 * from its interval; degrees of freedom by Welch-Satterthwaite. No interval when one of the two has none.
 * @param level the level both comparisons were made with
 * @throws WbeError `ARGUMENT_INVALID` for a level outside 0 to 1
 */
export function differenceInDifferences(
  place: LevelComparison,
  control: LevelComparison,
  level = 0.95,
): LevelComparison {
  if (!(level > 0 && level < 1)) {
    throw new WbeError("ARGUMENT_INVALID", `level must lie between 0 and 1, not ${level}`, { path: "level" });
  }
  const nothing: LevelComparison = {
    ...place,
    ratio: null,
    lower: null,
    upper: null,
    intervalKind: null,
    pValue: null,
    degreesOfFreedom: null,
    direction: null,
    method: "change over the change at the comparison place (difference in differences)",
    enough: place.enough && control.enough,
    flags: [...new Set([...place.flags, ...control.flags])],
  };
  if (place.ratio === null || control.ratio === null) return nothing;
  const ratio = place.ratio / control.ratio;
  const parts = [place, control].map((side) => errorOf(side, level));
  const direction = directionOf(ratio);
  if (parts.includes(null)) return { ...nothing, ratio, direction };
  const known = parts.flatMap((part) => (part === null ? [] : [part]));
  const variance = known.reduce((sum, { error }) => sum + error ** 2, 0);
  const df = welchSatterthwaite(
    known.map((part) => ({ variance: part.error ** 2, degreesOfFreedom: part.df })),
  );
  const error = Math.sqrt(variance);
  const half = studentTQuantile((1 + level) / 2, df) * error;
  const prior = [place, control].some(({ intervalKind }) => intervalKind === "with prior");
  return {
    ...nothing,
    ratio,
    direction,
    lower: ratio * exp(-half),
    upper: ratio * exp(half),
    intervalKind: prior ? "with prior" : "confidence",
    pValue:
      error > 0 ? Math.min(1, 2 * studentTUpperTail(Math.abs(log(ratio)) / error, df)) : ratio === 1 ? 1 : 0,
    degreesOfFreedom: Number.isFinite(df) ? df : null,
  };
}

/** Standard error of ln(ratio) from the interval; the wider side counts. */
function errorOf(side: LevelComparison, level: number): { error: number; df: number } | null {
  const { ratio, lower, upper, degreesOfFreedom } = side;
  if (ratio === null || lower === null || upper === null || lower <= 0) return null;
  const p = (1 + level) / 2;
  const t = degreesOfFreedom === null ? normalQuantile(p) : studentTQuantile(p, degreesOfFreedom);
  return { error: log(Math.max(upper / ratio, ratio / lower)) / t, df: degreesOfFreedom ?? Infinity };
}
