import { groupBy } from "../base/index.ts";
import { referenceLoads } from "../biomarkers/index.ts";
import type { ContextRow } from "../compare/index.ts";
import { contextRow, type YearEntry } from "./context-row-of.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { springWeeks } from "./spring-weeks.ts";
import type { Study } from "./study.ts";

const DAYS_A_WEEK = 7;

/** The rows of `context`: one for each place, biomarker and year; residues that nobody published have none but an issue. */
export function contextRows(study: Study): readonly ContextRow[] {
  const entries = groupBy(yearEntries(study), ({ biomarker }) => biomarker);
  return [...entries].flatMap(([biomarker, own]) => {
    const reference = referenceLoads(biomarker);
    return own.map((entry) => contextRow(entry, reference));
  });
}

/** The level of each year: of its week in spring where there is one, else of the year. */
function yearEntries(study: Study): readonly YearEntry[] {
  const { loads } = loadsOf(study);
  const years = levelsOf(withSettings(study, { period: "year" }), loads, "period");
  const weeks = springWeeks(loads);
  const ofWeeks =
    weeks.length === 0
      ? []
      : weeks.flatMap((week) =>
          levelsOf(
            withSettings(study, { period: [week], nonDetects: "euda-zero" }),
            loads.filter(({ day }) => week.from <= day && day <= week.to),
            "sampled days",
          ),
        );
  const full = ofWeeks.filter(({ level }) => level.estimate !== null && level.daysCovered === DAYS_A_WEEK);
  return years.map(({ scope, site, biomarker, level, period }): YearEntry => {
    const week = full.find(
      (entry) =>
        entry.scope === scope &&
        entry.site === site &&
        entry.biomarker === biomarker &&
        entry.period.start.startsWith(period.label),
    );
    return week === undefined
      ? { scope, site, biomarker, level, period, basis: "year" }
      : { scope, site, biomarker, level: week.level, period: week.period, basis: "week in spring" };
  });
}

function withSettings(study: Study, settings: Partial<Study["settings"]>): Study {
  return { ...study, settings: { ...study.settings, ...settings } };
}
