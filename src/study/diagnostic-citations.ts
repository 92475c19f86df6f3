import { RATIO_RULES } from "../quality/index.ts";
import type { Citation } from "./citation.ts";
import { ENANTIOMER_LIMITS } from "./diagnose-enantiomers.ts";
import { WET_LIMIT } from "./diagnose-water.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** Source and confidence of the published limits that these checks hold their numbers against, once each. */
export function diagnosticCitations(found: readonly Pick<Diagnosis, "row">[]): readonly Citation[] {
  const ratios = new Set(found.map(({ row }) => row.biomarker));
  const checks = new Set(found.map(({ row }) => row.check));
  return [
    ...RATIO_RULES.flatMap(({ numerator, denominator, limit, source, confidence }) => {
      const name = `${numerator} / ${denominator}`;
      if (!ratios.has(name) || limit === null) return [];
      return [{ constant: `ratio.${name}`, value: limit, unit: "", source, confidence }];
    }),
    ...ENANTIOMER_LIMITS.filter(({ check, drug }) => checks.has(check) && ratios.has(drug)).map(
      ({ drug, value, source, confidence }) => ({
        constant: `enantiomers.${drug}`,
        value,
        unit: "fraction",
        source,
        confidence,
      }),
    ),
    ...(checks.has(WET_LIMIT.check) ? [WET_LIMIT.citation] : []),
  ];
}
