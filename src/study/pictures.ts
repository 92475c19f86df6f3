import { groupBy } from "../base/index.ts";
import type { SummaryRow } from "../levels/index.ts";
import type { LoadRow } from "../loads/index.ts";
import {
  levelsFromSummary,
  type Panel,
  samplesFromLoads,
  shortDrugName,
  smallMultiples,
  toVegaLiteMultiples,
} from "../report/index.ts";

/** How a result draws itself in a notebook. */
export interface Pictures {
  readonly chart: () => string;
  readonly vegaLite: () => object;
}

type Language = "sv" | "en";

const TITLES = {
  sv: "mg per dygn och 1 000 invånare",
  en: "mg per day and 1 000 inhabitants",
} as const;

/** A panel for each place and drug: period levels with their intervals. Drawn only when asked for. */
export function levelPictures(rows: () => readonly SummaryRow[], language: Language): Pictures {
  return pictures(
    () =>
      [...groupBy(rows(), ({ site, biomarker }) => JSON.stringify([site, biomarker])).values()].map(
        (group) => ({
          name: nameOf(group[0], language),
          levels: levelsFromSummary(group),
        }),
      ),
    language,
  );
}

/** A panel for each place and drug: the single samples, non-detects at their limit. */
export function samplePictures(rows: () => readonly LoadRow[], language: Language): Pictures {
  return pictures(
    () =>
      [...groupBy(rows(), ({ site, biomarker }) => JSON.stringify([site, biomarker])).values()].map(
        (group) => ({
          name: nameOf(group[0], language),
          levels: [],
          samples: samplesFromLoads(group).map((sample) => ({ ...sample, series: "" })),
        }),
      ),
    language,
  );
}

function pictures(panels: () => readonly Panel[], language: Language): Pictures {
  const title = TITLES[language];
  return {
    chart: () => smallMultiples(panels(), { title, language, width: 960 }),
    vegaLite: () => toVegaLiteMultiples(panels(), { title, language }),
  };
}

function nameOf(
  row: { readonly site: string; readonly biomarker: string } | undefined,
  language: Language,
): string {
  return row === undefined ? "" : `${row.site}: ${shortDrugName(row.biomarker, language)}`;
}
