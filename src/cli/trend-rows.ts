import type { Result } from "../report/index.ts";
import {
  cityTrends,
  interruptions,
  knownDayEffects,
  regionalTrends,
  type Study,
  suddenChanges,
  trend,
  trendCurves,
  unusualDays,
  weekdayProfiles,
} from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import type { Call } from "./call.ts";

/** The rows of `wbe trend`, by the kind asked for. @throws WbeError `OPTION_INVALID` for an option of another kind. */
export function trendRows(study: Study, { args }: Call): Result<object> {
  const asked = args.text("rows") ?? "series";
  const comparisonSite = args.text("comparison-site");
  if (asked === "interruptions") {
    return interruptions(study, comparisonSite === undefined ? {} : { comparisonSite });
  }
  if (comparisonSite !== undefined) {
    throw badOption("comparison-site", "it goes with --rows interruptions", { received: comparisonSite });
  }
  return (ROWS[asked] ?? trend)(study);
}

const ROWS: Readonly<Record<string, (study: Study) => Result<object>>> = {
  curve: trendCurves,
  regions: regionalTrends,
  cities: cityTrends,
  changes: suddenChanges,
  unusual: unusualDays,
  days: knownDayEffects,
  weekdays: weekdayProfiles,
};
