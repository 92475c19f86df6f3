import { CODES, type Issue, issue } from "../base/index.ts";
import { type Correction, correctLoad, type SampleLoad } from "../loads/index.ts";
import type { Settings } from "./settings.ts";

const REFUSALS = ["RECOVERY_REFUSED", "SORPTION_REFUSED"] as const;

/** Loads with the study's corrections; a refusal is told once for a biomarker, with the first row that it met. */
export function correctedLoads(
  loads: readonly SampleLoad[],
  { corrections = [], level }: Pick<Settings, "level"> & { readonly corrections?: readonly Correction[] },
): { readonly loads: readonly SampleLoad[]; readonly issues: readonly Issue[] } {
  if (corrections.length === 0) return { loads, issues: [] };
  const corrected = loads.map((load) => correctLoad(load, corrections, level));
  const told = new Map<string, Issue>();
  for (const { biomarker, flags, place } of corrected) {
    for (const code of REFUSALS) {
      const name = `${code} ${biomarker}`;
      if (!flags.includes(code) || told.has(name)) continue;
      told.set(
        name,
        issue({
          code,
          received: biomarker,
          file: place.file,
          row: place.rows[0] ?? null,
          hint: CODES[code].hint,
        }),
      );
    }
  }
  return { loads: corrected, issues: [...told.values()] };
}
