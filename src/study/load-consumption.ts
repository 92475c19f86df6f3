import type { SampleLoad } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import type { ConsumptionOptions } from "./consumption.ts";
import { consumptionCitations } from "./consumption-citations.ts";
import { consumptionIssues } from "./consumption-issues.ts";
import { type SampleConsumptionRow, sampleConsumptionColumns } from "./consumption-row.ts";
import { scenarioViews } from "./consumption-scenarios.ts";
import { type ConsumptionSeries, consumptionSeries } from "./consumption-series.ts";
import { doseFlags, dosesOf } from "./doses-of.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { loadsOf } from "./loads-of.ts";
import { medicineIssues } from "./medicine-issues.ts";
import { provenanceOf } from "./provenance.ts";
import type { Settings } from "./settings.ts";

/**
 * Scenario: the consumption that each sample tells of, mg/day/1000 inhabitants of the pure drug (see `consumption`), by
 * residue and in input order. A result below its limit has only the limit's consumption in `upper`.
 * @throws WbeError when rows or settings cannot be understood, or the study says `consumption: false`.
 */
export function loadConsumption(
  input: StudyOrRows,
  options: ConsumptionOptions = {},
): Result<SampleConsumptionRow> {
  const study = asStudy(input, options.settings);
  const doses = options.doses ?? false;
  const { loads, issues } = loadsOf(study);
  const found = consumptionSeries(guardedLoads(loads, study.guard), study.settings);
  return makeResult({
    command: "load-consumption",
    columns: sampleConsumptionColumns(doses),
    rows: found.series.flatMap((series) =>
      series.loads.flatMap((load) => rowsOf(load, series, study.settings, doses)),
    ),
    settings: study.settings,
    provenance: provenanceOf(study, consumptionCitations(found.series, study.settings, doses)),
    issues: [
      ...issues,
      ...medicineIssues(found.series.map(({ residues }) => residues)),
      ...consumptionIssues(found.series),
      ...found.issues,
    ],
  });
}

function rowsOf(
  load: SampleLoad,
  series: ConsumptionSeries,
  settings: Settings,
  doses: boolean,
): readonly SampleConsumptionRow[] {
  const consumed = { value: load.load, lower: load.lower, upper: load.upper };
  const flags = [
    ...new Set([...load.flags, ...series.flags, ...(doses ? doseFlags(series, settings) : [])]),
  ].join(";");
  return scenarioViews(series, consumed).map(({ part }) => ({
    site: load.site,
    sample_id: load.sampleId,
    date: load.day,
    ...part,
    relative_uncertainty: load.relativeUncertainty,
    ...(doses ? dosesOf(part, series, settings) : {}),
    flags,
  }));
}
