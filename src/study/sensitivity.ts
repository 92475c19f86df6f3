import { groupBy } from "../base/index.ts";
import { findBiomarker, needsCheck } from "../biomarkers/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { lossSentence, makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import { provenanceOf } from "./provenance.ts";
import { SENSITIVITY_COLUMNS, type SensitivityRow } from "./sensitivity-row.ts";
import type { Settings } from "./settings.ts";
import { segmentLabels, targetsOf } from "./summary-rows.ts";
import { type LossOptions, type SupposedLoss, supposedLosses } from "./supposed-losses.ts";

/** What can be chosen for `sensitivity`. */
export interface SensitivityOptions extends LossOptions {
  readonly settings?: StudySettingsInput;
}

/**
 * Scenario: if a share of a residue is lost on the way, what the newest level of each series would be, and what a loss
 * that is new would look like in a comparison. A loss that all periods share cancels between them. Nothing is corrected.
 * Source: the plug-flow loss of `decayFactor`; McCall et al. 2016, doi:10.1021/acs.est.6b04200.
 * @throws WbeError when rows, settings or shares cannot be understood.
 */
export function sensitivity(input: StudyOrRows, options: SensitivityOptions = {}): Result<SensitivityRow> {
  const study = asStudy(input, options.settings);
  const { loads, issues } = loadsOf(study);
  const rows = targetsOf(study.settings).flatMap((target) => {
    const entries = levelsOf(study, loads, target);
    const labelOf = segmentLabels(entries);
    return newest(entries, labelOf).flatMap((entry) =>
      rowsOf(entry, labelOf(entry), study.settings, options),
    );
  });
  return makeResult({
    command: "sensitivity",
    columns: SENSITIVITY_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** The last level of each series; series without any are left out. */
function newest(
  entries: readonly LevelEntry[],
  labelOf: (entry: LevelEntry) => string,
): readonly LevelEntry[] {
  const known = entries.filter(({ level }) => level.estimate !== null);
  const series = groupBy(known, (entry) =>
    JSON.stringify([entry.scope, entry.site, entry.biomarker, labelOf(entry)]),
  );
  return [...series.values()].flatMap((one) => one.slice(-1));
}

function rowsOf(
  entry: LevelEntry,
  segment: string,
  settings: Settings,
  options: SensitivityOptions,
): readonly SensitivityRow[] {
  const { scope, site, biomarker, period, level } = entry;
  const { estimate } = level;
  if (estimate === null) return [];
  const known = findBiomarker(biomarker, ownBiomarkers(settings.biomarkers));
  const { class: stability = "", confidence = "" } = known?.stability ?? {};
  const by = (value: number | null, factor: number): number | null =>
    value === null ? null : value * factor;
  const rowOf = ({ factor, supposition }: SupposedLoss): SensitivityRow => {
    const lost = 100 * (1 - 1 / factor);
    const doubtful = supposition !== "stated" && needsCheck(confidence);
    return {
      scope,
      site,
      biomarker,
      segment,
      period: period.label,
      target: level.target,
      lost_percent: lost,
      supposition,
      load_mg_per_day_per_1000: estimate,
      load_if_lost: estimate * factor,
      lower_if_lost: by(level.lower, factor),
      upper_if_lost: by(level.upper, factor),
      change_if_new_percent: -lost,
      stability,
      confidence,
      sentence: lossSentence(
        { biomarker, lost, load: estimate, before: estimate * factor },
        settings.language,
      ),
      flags: [...level.flags, ...(doubtful ? ["CONSTANT_FROM_MEMORY"] : [])].join(";"),
    };
  };
  return supposedLosses(known, options).map(rowOf);
}
