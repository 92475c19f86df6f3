import type { Code } from "../base/index.ts";

/** What must be the same on both sides for two loads to be comparable; a `SampleLoad` is one. */
export interface MeasuredHow {
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  /** Whether results are corrected for recovery. @defaultValue not told apart */
  readonly recovery?: string;
}

/** Whether two sides may be compared, and what changed if not. */
export interface Comparability {
  readonly comparable: boolean;
  readonly flags: readonly Code[];
}

/**
 * Two sides are comparable when the same laboratories, methods and matrices made both, and both or neither are
 * corrected for recovery: the sets must be equal.
 * An unstated (empty) value equals only an unstated one. A side without samples changes nothing.
 */
export function comparability(from: readonly MeasuredHow[], to: readonly MeasuredHow[]): Comparability {
  if (from.length === 0 || to.length === 0) return { comparable: true, flags: [] };
  const changed = (pick: (how: MeasuredHow) => string | undefined) => {
    const [before, after] = [new Set(from.map(pick)), new Set(to.map(pick))];
    return before.size !== after.size || [...before].some((value) => !after.has(value));
  };
  const flags: Code[] = [];
  if (changed(({ laboratory }) => laboratory)) flags.push("LABORATORY_CHANGED");
  if (changed(({ method }) => method)) flags.push("METHOD_CHANGED");
  if (changed(({ matrix }) => matrix)) flags.push("MATRIX_CHANGED");
  if (changed(({ recovery }) => recovery)) flags.push("RECOVERY_CHANGED");
  return { comparable: flags.length === 0, flags };
}
