import { groupBy, type Issue, issue } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import type { NamedDay } from "../compare/index.ts";
import { brokenComparisons } from "./broken-series.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import type { Judged } from "./compare-judged.ts";
import type { Settings } from "./settings.ts";

/**
 * What stands beside the rows: ratios without an extreme day, ratios without the holidays and events that one side has
 * alone (once for all biomarkers of a place), and the change at a comparison plant.
 */
export function compareIssues(judged: readonly Judged[], { language }: Settings): readonly Issue[] {
  const own = judged.flatMap((row) => [...row.issues, ...tooFew(row), ...extremeDay(row)]);
  const named = judged.filter(({ namedDays }) => namedDays.length > 0);
  const groups = groupBy(named, ({ pair, namedDays }) =>
    JSON.stringify([pair.scope, pair.site, pair.contrast, pair.fromLabel, pair.toLabel, namedDays]),
  );
  return [
    ...own,
    ...brokenComparisons(judged, language),
    ...[...groups.values()].map((group) => namedDays(group, language)),
  ];
}

/** Not where a side is empty: that a period has no samples is no news. */
function tooFew({ pair, verdict, flags }: Judged): readonly Issue[] {
  if (verdict.verdict !== "too few samples" || flags.includes("PERIOD_MISSING")) return [];
  const count = (side: ChosenPair["from"]): number => side.reduce((sum, { level }) => sum + level.samples, 0);
  const details = {
    site: pair.site,
    biomarker: pair.biomarker,
    from: pair.fromLabel,
    to: pair.toLabel,
    before: count(pair.from),
    after: count(pair.to),
  };
  return [issue({ code: "COMPARE_TOO_FEW", details })];
}

function extremeDay({ pair, comparison, extremeDays, without }: Judged): readonly Issue[] {
  const other = without(extremeDays);
  if (other === null) return [];
  const details = {
    site: pair.site,
    biomarker: pair.biomarker,
    from: pair.fromLabel,
    to: pair.toLabel,
    days: extremeDays.join(", "),
    without: ratioOf(other.comparison) ?? "-",
    with: ratioOf(comparison) ?? "-",
  };
  return [issue({ code: "WITHOUT_EXTREME_DAY", details })];
}

function namedDays(group: readonly Judged[], language: "sv" | "en"): Issue {
  const [{ pair, namedDays: days }] = group as readonly [Judged, ...Judged[]];
  const list = (comparisonOf: (row: Judged) => Compared): string =>
    group.map((row) => ratioText(row.pair.biomarker, comparisonOf(row), language)).join("; ");
  const details = {
    site: pair.site,
    from: pair.fromLabel,
    to: pair.toLabel,
    days: days.map((day) => nameOf(day, language)).join(", "),
    without: list(({ without }) => without(days.map(({ day }) => day))?.comparison ?? null),
    with: list(({ comparison }) => comparison),
  };
  return issue({ code: "WITHOUT_NAMED_DAYS", details });
}

function nameOf({ day, name_sv, name_en }: NamedDay, language: "sv" | "en"): string {
  return `${day} (${language === "sv" ? name_sv : name_en})`;
}

type Compared = { readonly ratio: number | null } | null;

function ratioText(biomarker: string, comparison: Compared, language: "sv" | "en"): string {
  const ratio = String(ratioOf(comparison) ?? "-");
  if (language === "en") return `${biomarker} ${ratio}`;
  return `${findBiomarker(biomarker)?.names.sv ?? biomarker} ${ratio.replace(".", ",")}`;
}

function ratioOf(comparison: Compared): number | null {
  const ratio = comparison?.ratio ?? null;
  return ratio === null ? null : Number(ratio.toPrecision(3));
}
