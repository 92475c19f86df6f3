import { refuse } from "./_checked.ts";
import type { Parent } from "./biomarker.ts";

/** Published pairs agree to 3 % once rounded as printed; a wider gap is a slip or a dispute. */
const TOLERANCE = 0.03;

/**
 * Refuses a correction factor that differs from (molar mass ratio) / (excretion fraction) by more than 3 %,
 * unless the parent carries the dispute in words.
 */
export function tellOneStory(
  path: string,
  parent: Parent,
  factor: number | null | undefined,
  fraction: number | null | undefined,
): void {
  const ratio = parent.molarMassRatio?.value;
  if (!factor || !fraction || !ratio || parent.dispute !== undefined) return;
  const implied = ratio / fraction;
  if (Math.abs(factor / implied - 1) <= TOLERANCE) return;
  refuse(
    path,
    `${Number(implied.toPrecision(4))} within 3 % (molar mass ratio / excretion fraction), or a dispute`,
    factor,
  );
}
