import { CODES, type Code } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { SummaryRow } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { BATCH_CODES } from "./batch-flags.ts";
import { diagnosesOf } from "./diagnoses.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { mayShowDays } from "./publication-guard.ts";
import { summaryRows, targetsOf } from "./summary-rows.ts";

/** A level with all samples beside the same level without the flagged ones, mg/day/1000 inhabitants. */
export interface SummaryWithoutRow
  extends Pick<
    SummaryRow,
    | "scope"
    | "site"
    | "biomarker"
    | "segment"
    | "period"
    | "target"
    | "samples"
    | "load_mg_per_day_per_1000"
    | "lower"
    | "upper"
  > {
  readonly samples_without: number;
  /** Without those samples, mg/day/1000. */
  readonly load_without: number | null;
  readonly lower_without: number | null;
  readonly upper_without: number | null;
  /** The level without them over the level with all; null where one of the two has none. */
  readonly ratio: number | null;
  /** Flags of the samples left out. */
  readonly flags: string;
}

/** The columns of `summariseWithout`, in order. */
export const SUMMARY_WITHOUT_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "period",
  "target",
  "samples",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "samples_without",
  "load_without",
  "lower_without",
  "upper_without",
  "ratio",
  "flags",
] as const satisfies readonly (keyof SummaryWithoutRow)[];

/** What can be chosen for `summariseWithout`. */
export interface SummariseWithoutOptions {
  /** Codes whose samples are left out on the right-hand side. @defaultValue every warning of `diagnose`, and batches in doubt; rain is none */
  readonly flags?: readonly Code[];
  readonly settings?: StudySettingsInput;
}

/**
 * What do the flagged samples change? Every period level twice, with all samples and without those that a diagnostic
 * check or an input check has flagged with one of `flags`. Levels that hold no such sample are listed too, alike on both
 * sides.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function summariseWithout(
  input: StudyOrRows,
  { flags, settings }: SummariseWithoutOptions = {},
): Result<SummaryWithoutRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const reasons = reasonsOf(loads, diagnosesOf(study, loads), flags ?? null);
  const kept = loads.filter((load) => !reasons.has(load));
  const rows = targetsOf(study.settings).flatMap((target) => {
    const entries = levelsOf(study, loads, target);
    const fewer = levelsOf(study, kept, target);
    const fewerRows = summaryRows(fewer);
    const without = new Map(fewer.map((entry, index) => [nameOf(entry), fewerRows[index]]));
    return summaryRows(entries).flatMap((row, index) => {
      const entry = entries[index];
      if (!mayShowDays(study.guard, entry?.plants ?? [], row.biomarker)) return [];
      const codes = (entry?.samples ?? []).flatMap((sample) => [...(reasons.get(sample) ?? [])]);
      const other = entry === undefined ? undefined : without.get(nameOf(entry));
      return beside(row, other ?? null, [...new Set(codes)].sort());
    });
  });
  return makeResult({
    command: "summary-without",
    columns: SUMMARY_WITHOUT_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** The codes for which each load is left out; with a list of flags, every input flag counts too. */
function reasonsOf(
  loads: readonly SampleLoad[],
  diagnoses: readonly Diagnosis[],
  asked: readonly Code[] | null,
): ReadonlyMap<SampleLoad, ReadonlySet<Code>> {
  const reasons = new Map<SampleLoad, Set<Code>>();
  const say = (load: SampleLoad, code: Code): void => {
    const known = reasons.get(load);
    if (known === undefined) reasons.set(load, new Set([code]));
    else known.add(code);
  };
  for (const { code, samples } of diagnoses) {
    if (code === null || !(asked?.includes(code) ?? CODES[code].severity !== "info")) continue;
    for (const load of samples) say(load, code);
  }
  const wanted: readonly Code[] = asked ?? BATCH_CODES;
  for (const load of loads) {
    for (const code of load.flags) if (wanted.includes(code)) say(load, code);
  }
  return reasons;
}

function nameOf({ scope, site, biomarker, period, plants, segments }: LevelEntry): string {
  return JSON.stringify([scope, site, biomarker, period.label, plants, segments]);
}

function beside(row: SummaryRow, other: SummaryRow | null, codes: readonly Code[]): SummaryWithoutRow {
  const { scope, site, biomarker, segment, period, target, samples, lower, upper } = row;
  const [all, without] = [row.load_mg_per_day_per_1000, other?.load_mg_per_day_per_1000 ?? null];
  return {
    scope,
    site,
    biomarker,
    segment,
    period,
    target,
    samples,
    load_mg_per_day_per_1000: all,
    lower,
    upper,
    samples_without: other?.samples ?? 0,
    load_without: without,
    lower_without: other?.lower ?? null,
    upper_without: other?.upper ?? null,
    ratio: all === null || without === null || !(all > 0) ? null : without / all,
    flags: codes.join(";"),
  };
}
