import { simulateTenYears } from "../../data-samples/ten-years-simulated/simulate-ten-years.ts";
import { studyRows } from "../../data-samples/ten-years-simulated/study-rows.ts";
import { compareRows } from "../../src/study/compare.ts";
import type { CompareChoice } from "../../src/study/compare-choice.ts";
import { judgedComparisons } from "../../src/study/compare-judged.ts";
import { createStudy } from "../../src/study/index.ts";
import { levelsOf } from "../../src/study/levels-of.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { summaryRows } from "../../src/study/summary-rows.ts";
import { trendRows } from "../../src/study/trend.ts";

/** What was said of something that did not change, or whether an interval holds the truth. */
export interface Told {
  readonly seed: number;
  /** Which question it belongs to. */
  readonly kind: string;
  /** Headline rows are judged by adjusted p in their family, the others by their own. */
  readonly headline: boolean;
  /** Rows with the same name are one family. */
  readonly family: string;
  readonly verdict: string;
}

export interface Covered {
  readonly seed: number;
  readonly kind: string;
  readonly covered: boolean;
}

export interface TenYearOutcomes {
  readonly changes: readonly Told[];
  readonly trends: readonly Told[];
  readonly levels: readonly Covered[];
}

/** Ten simulated years in which nothing changes, and what is said of them. */
export function runTenYears(seed: number): TenYearOutcomes {
  const simulated = simulateTenYears(seed, { flat: true });
  const study = createStudy(studyRows(simulated));
  const { loads } = loadsOf(study);
  const entries = levelsOf(study, loads, "period");
  const compared = (choice: CompareChoice) =>
    compareRows(judgedComparisons(study, entries, choice, "period"));
  const truth = new Map(
    simulated.truth.levels.map(({ scope, site, biomarker, period, load }) => [
      JSON.stringify([scope, site, biomarker, period]),
      load,
    ]),
  );
  return {
    changes: [
      ...YEARS.flatMap(({ year, kind }) =>
        TERTIALS.flatMap((tertial) =>
          compared({ contrast: "same period last year", to: `${year}-${tertial}` }).map((row) => ({
            ...toldOf(seed, row, `${kind} ${row.to}`),
            kind: row.scope === "municipality" && isMerger(row.to) ? "across the merger" : kind,
          })),
        ),
      ),
      ...TERTIALS.flatMap((tertial) =>
        compared({ from: `2016-${tertial}`, to: `2018-${tertial}` })
          .filter(({ biomarker }) => biomarker === "methamphetamine")
          .map((row) => ({ ...toldOf(seed, row, row.to), kind: "across the lowered limit" })),
      ),
    ],
    trends: trendRows(study, entries).map((row) => ({
      ...toldOf(seed, row, "trend"),
      kind: /BRIDGED/.test(row.flags) || isThroughBridge(row) ? "through the bridge" : "within a segment",
    })),
    levels: summaryRows(entries).flatMap((row) => {
      const { scope, site, biomarker, period, lower, upper } = row;
      const load = truth.get(JSON.stringify([scope, site, biomarker, period]));
      if (load === undefined || lower === null || upper === null || row.interval_kind !== "confidence")
        return [];
      return { seed, kind: levelKind(row), covered: lower <= load && load <= upper };
    }),
  };
}

const TERTIALS = ["T1", "T2", "T3"] as const;

/** Years whose same periods a year before can be compared, and what lies between. */
const YEARS = [
  { year: 2021, kind: "across the bridge" },
  { year: 2022, kind: "within a segment" },
  { year: 2023, kind: "within a segment" },
  { year: 2024, kind: "within a segment" },
  { year: 2025, kind: "within a segment" },
] as const;

function isMerger(period: string): boolean {
  return ["2022-T3", "2023-T1", "2023-T2"].includes(period);
}

interface Judged {
  readonly scope: string;
  readonly flags: string;
  readonly verdict: string;
}

function toldOf(seed: number, { scope, flags, verdict }: Judged, family: string): Omit<Told, "kind"> {
  return {
    seed,
    family,
    verdict,
    headline: scope === "municipality" && !flags.split(";").includes("EXPLORATORY"),
  };
}

/** Series that begin with the first laboratory and end with the second. */
function isThroughBridge({ first, last }: { readonly first: string; readonly last: string }): boolean {
  return first < "2021" && last >= "2021";
}

function levelKind({ period, flags }: { readonly period: string; readonly flags: string }): string {
  const year = Number(period.slice(0, 4));
  if (flags.split(";").includes("BRIDGED")) return "bridged (2016-2020, whole samples)";
  if (year < 2021) return "first laboratory without a bridge (its own scale)";
  if (flags.split(";").includes("OVERFLOW_LOWER_BOUND")) return "with overflow (2023)";
  return year === 2024 ? "72-hour composites (2024)" : "second laboratory";
}
