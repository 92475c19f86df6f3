import type { StudySettingsInput } from "../ingest/index.ts";
import type { Target } from "../levels/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { consumptionCitations } from "./consumption-citations.ts";
import { consumptionIssues } from "./consumption-issues.ts";
import { type ConsumptionRow, consumptionColumns } from "./consumption-row.ts";
import { type Consumed, scenarioViews } from "./consumption-scenarios.ts";
import { type ConsumptionSeries, consumptionSeries } from "./consumption-series.ts";
import { doseFlags, dosesOf } from "./doses-of.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { medicineIssues } from "./medicine-issues.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";
import { segmentLabels, targetsOf } from "./summary-rows.ts";

/** What can be chosen for `consumption`. */
export interface ConsumptionOptions {
  readonly settings?: StudySettingsInput;
  /** Adds doses, which rest on conventions: for experts. @defaultValue false */
  readonly doses?: boolean;
}

/**
 * Scenario: the consumption of each drug in each period, mg/day/1000 inhabitants of the pure drug, with the level's
 * interval and the factor's uncertainty in it; what other published factors would give stands beside it. It is no count
 * of people, and a residue without a defensible factor is refused with the reason. Asked for, never by default.
 * Source: Zuccato et al. 2008, doi:10.1289/ehp.11022; each factor's own source is in `provenance`.
 * @throws WbeError when rows or settings cannot be understood, or the study says `consumption: false`.
 */
export function consumption(input: StudyOrRows, options: ConsumptionOptions = {}): Result<ConsumptionRow> {
  const study = asStudy(input, options.settings);
  const doses = options.doses ?? false;
  const { loads, issues } = loadsOf(study);
  const found = consumptionSeries(loads, study.settings);
  const shown = found.series.filter((series) => mayShow(series, study));
  const rows = shown.flatMap((series) =>
    targetsOf(study.settings).flatMap((target) => rowsOf(study, series, target, doses)),
  );
  return makeResult({
    command: "consumption",
    columns: consumptionColumns(doses),
    rows: rows.sort(inContractOrder),
    settings: study.settings,
    provenance: provenanceOf(study, consumptionCitations(shown, study.settings, doses)),
    issues: [
      ...issues,
      ...medicineIssues(shown.map(({ residues }) => residues)),
      ...consumptionIssues(shown),
      ...found.issues,
    ],
  });
}

/** Several residues together would tell of one that is withheld somewhere. */
function mayShow({ ways }: ConsumptionSeries, { guard }: Study): boolean {
  if (guard === undefined || ways.length < 2) return true;
  const residues = ways.map(({ biomarker }) => biomarker.name);
  return !guard.withheld.some(({ biomarker }) => residues.includes(biomarker));
}

function rowsOf(
  study: Study,
  series: ConsumptionSeries,
  target: Target,
  doses: boolean,
): readonly ConsumptionRow[] {
  const { settings } = study;
  const entries = levelsOf(study, series.loads, target);
  const masses = levelsOf(study, series.loads.map(withoutPopulationError), target);
  const labelOf = segmentLabels(entries);
  return entries.flatMap((entry, index) => {
    const { scope, site, period, level } = entry;
    const mass = massOf(masses[index] ?? entry);
    return scenarioViews(series, consumedOf(entry)).map(({ part, times }) => ({
      scope,
      site,
      segment: labelOf(entry),
      period: period.label,
      period_start: period.start,
      period_end: period.end,
      samples: level.samples,
      detected: level.detected,
      target: level.target,
      interval_kind: level.intervalKind,
      ...part,
      kg_per_year: scaled(mass.value, times),
      kg_per_year_lower: scaled(mass.lower, times),
      kg_per_year_upper: scaled(mass.upper, times),
      ...(doses ? dosesOf(part, series, settings) : {}),
      flags: [
        ...new Set([...level.flags, ...series.flags, ...(doses ? doseFlags(series, settings) : [])]),
      ].join(";"),
    }));
  });
}

function consumedOf({ level: { estimate, lower, upper } }: LevelEntry): Consumed {
  return { value: estimate, lower, upper };
}

const DAYS_A_YEAR = 365.2425;
const MG_A_KG = 1e6;

/** kg a year: the population that a load was divided by is multiplied back. */
function massOf(entry: LevelEntry): Consumed {
  const { value, lower, upper } = consumedOf(entry);
  const { population } = entry;
  if (population === null) return { value: null, lower: null, upper: null };
  const times = ((population / 1000) * DAYS_A_YEAR) / MG_A_KG;
  return { value: scaled(value, times), lower: scaled(lower, times), upper: scaled(upper, times) };
}

function withoutPopulationError(load: ConsumptionSeries["loads"][number]): typeof load {
  return { ...load, errors: load.errors.filter(({ source }) => source !== "population") };
}

function scaled(value: number | null, times: number): number | null {
  return value === null ? null : value * times;
}

function inContractOrder(a: ConsumptionRow, b: ConsumptionRow): number {
  for (const keyOf of ORDER) if (keyOf(a) !== keyOf(b)) return keyOf(a) < keyOf(b) ? -1 : 1;
  return 0;
}

/** Rows of one level keep their order: the chosen factor first. */
const ORDER: readonly ((row: ConsumptionRow) => string)[] = [
  ({ scope }) => scope,
  ({ site }) => site,
  ({ drug }) => drug.toLowerCase(),
  ({ biomarker }) => biomarker.toLowerCase(),
  ({ period_start }) => period_start,
  ({ segment }) => segment,
];
