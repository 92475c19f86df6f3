import type { ContextRow } from "../compare/index.ts";
import type { Provenance } from "./provenance.ts";

/** The published loads that stand beside levels, once for each residue and year, with thanks to who published them. */
export function contextCitations(rows: readonly ContextRow[]): Provenance["citations"] {
  const all = rows.flatMap(({ biomarker, reference_year: year, european_sites: sites, ...row }) =>
    year === null
      ? []
      : [
          {
            constant: `context.${biomarker}.${year}`,
            value: sites ?? row.swedish_cities.split("; ").length,
            unit: "cities",
            source: row.source,
            confidence: "read",
          },
        ],
  );
  return [...new Map(all.map((citation) => [citation.constant, citation])).values()];
}
