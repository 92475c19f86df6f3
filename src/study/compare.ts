import { COMPARE_COLUMNS, type CompareRow, type RowVerdict, verdicts } from "../compare/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { type ChosenPair, choosePairs, type PairChoice } from "./choose-pairs.ts";
import { comparePair, type PairComparison } from "./compare-pair.ts";
import { groupBy } from "./group-by.ts";
import { headlineOf } from "./headline.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { missingPlants } from "./missing-plants.ts";
import { levelPictures } from "./pictures.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";
import { summaryRows, targetsOf } from "./summarise.ts";

/** Which periods to set against each other; by default the newest with the same period a year before. */
export interface CompareOptions extends PairChoice {
  /** Settings that replace the study's. */
  readonly settings?: StudySettingsInput;
}

/**
 * Did it change? The newest period against the same period last year (the headline) and against the previous one.
 * One verdict rule for all; nothing is compared across a change of laboratory, method or matrix.
 * @throws WbeError when rows or settings cannot be understood, or a named period holds no samples.
 */
export function compare(input: StudyOrRows, options: CompareOptions = {}): Result<CompareRow> {
  const study = asStudy(input, options.settings);
  const { loads, issues } = loadsOf(study);
  const perTarget = targetsOf(study.settings).map((target) => levelsOf(study, loads, target));
  return makeResult({
    command: "compare",
    columns: COMPARE_COLUMNS,
    rows: besideEachOther(perTarget.flatMap((entries) => compareRows(study, entries, options))),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: [...issues, ...missingPlants(perTarget[0] ?? [])],
    ...levelPictures(() => summaryRows(perTarget[0] ?? [], study.settings), study.settings.language),
  });
}

/** Rows in the order of the contract, where one comparison has a row for each target. */
function besideEachOther(rows: readonly CompareRow[]): readonly CompareRow[] {
  const key = ({ scope, site, biomarker, contrast }: CompareRow): string =>
    JSON.stringify([scope, site, biomarker, contrast]);
  return [...groupBy(rows, key).values()].flat();
}

/** Comparison rows of level entries, judged together in the headline family. */
export function compareRows(
  study: Study,
  entries: readonly LevelEntry[],
  options: PairChoice = {},
): readonly CompareRow[] {
  const isHeadline = headlineOf(study.settings, study.sites);
  const compared = choosePairs(entries, study.settings, options).map((pair) => {
    const comparison = comparePair(pair, study.settings);
    const headline = pair.contrast === "same period last year" && isHeadline(pair);
    return { pair, comparison, headline };
  });
  const judged = verdicts(
    compared.map(({ comparison, headline }) => ({ ...comparison, headline })),
    study.settings.level,
  );
  return compared.flatMap(({ pair, comparison }, index) => {
    const verdict = judged[index];
    return verdict === undefined ? [] : [compareRow(pair, comparison, verdict)];
  });
}

function compareRow(pair: ChosenPair, comparison: PairComparison, judged: RowVerdict): CompareRow {
  const { ratio, lower, upper } = comparison;
  const season = pair.contrast === "previous period" ? ["SEASON"] : [];
  return {
    scope: pair.scope,
    site: pair.site,
    biomarker: pair.biomarker,
    contrast: pair.contrast,
    from: pair.fromLabel,
    to: pair.toLabel,
    target: comparison.target,
    ratio,
    lower,
    upper,
    interval_kind: comparison.intervalKind,
    change_percent: percent(ratio),
    lower_percent: percent(lower),
    upper_percent: percent(upper),
    p_value: comparison.pValue,
    adjusted_p_value: judged.adjustedPValue,
    verdict: judged.verdict,
    flags: [...new Set([...comparison.flags, ...season, ...judged.flags])].join(";"),
  };
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : 100 * (ratio - 1);
}
