import { CODES, type Issue, issue } from "../base/index.ts";
import type { Target } from "../levels/index.ts";
import { log } from "../numerics/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { editionNamed } from "./edition.ts";
import { EDITIONS } from "./editions.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { levelValues, type PublishedValue, valueKey } from "./published-values.ts";
import type { Study } from "./study.ts";

/** What another edition of constants, defaults and methods would make of one level. */
export interface EditionChangeRow {
  readonly scope: string;
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  readonly period: string;
  readonly target: Target;
  readonly edition: string;
  readonly other_edition: string;
  /** mg/day/1000 inhabitants. */
  readonly load_mg_per_day_per_1000: number | null;
  /** With the constants of the other edition, mg/day/1000, with its interval. */
  readonly other_load: number | null;
  readonly other_lower: number | null;
  readonly other_upper: number | null;
  /** Of the level, per cent. */
  readonly change_percent: number | null;
  /** Of the interval's width on the logarithmic scale, per cent. */
  readonly width_change_percent: number | null;
}

/** The columns of `editionChanges`, in their order. */
export const EDITION_CHANGE_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "period",
  "target",
  "edition",
  "other_edition",
  "load_mg_per_day_per_1000",
  "other_load",
  "other_lower",
  "other_upper",
  "change_percent",
  "width_change_percent",
] as const satisfies readonly (keyof EditionChangeRow)[];

/**
 * What each level would be with another edition, by default the newest, in per cent of what it is: to be seen before
 * anyone switches. Settings that the study states stay as stated.
 * @throws WbeError `SETTING_INVALID` for an edition that does not exist.
 */
export function editionChanges(input: StudyOrRows, edition?: string): Result<EditionChangeRow> {
  const study = asStudy(input);
  return makeResult({
    command: "edition",
    columns: EDITION_CHANGE_COLUMNS,
    rows: changesOf(study, edition),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: loadsOf(study).issues,
  });
}

/** Told where a study pins an older edition: how far the newest would move the levels. */
export function olderEdition(study: Study): readonly Issue[] {
  const { name } = editionNamed(undefined, study.editions ?? EDITIONS);
  const pinned = study.settings.constants;
  if (pinned === name) return [];
  const rows = changesOf(study, name);
  const range = (part: "change_percent" | "width_change_percent"): readonly [number, number] => {
    const known = rows.flatMap((row) => (row[part] === null ? [] : [row[part]]));
    return known.length === 0 ? [0, 0] : [rounded(Math.min(...known)), rounded(Math.max(...known))];
  };
  const [[low, high], [narrow, wide]] = [range("change_percent"), range("width_change_percent")];
  const details = { pinned, newest: name, low, high, narrow, wide };
  return [
    issue({ code: "EDITION_OLDER", details, hint: CODES.EDITION_OLDER.hint.replaceAll("{newest}", name) }),
  ];
}

function changesOf(study: Study, edition: string | undefined): readonly EditionChangeRow[] {
  const { name } = editionNamed(edition, study.editions ?? EDITIONS);
  const other = new Map(levelValues(asStudy(study, { constants: name })).map((one) => [valueKey(one), one]));
  return levelValues(study).map((now): EditionChangeRow => {
    const then = other.get(valueKey(now));
    const { scope, site, biomarker, segment, period, target } = now;
    return {
      scope,
      site,
      biomarker,
      segment,
      period,
      target,
      edition: study.settings.constants,
      other_edition: name,
      load_mg_per_day_per_1000: now.value,
      other_load: then?.value ?? null,
      other_lower: then?.lower ?? null,
      other_upper: then?.upper ?? null,
      change_percent: percent(then?.value ?? null, now.value),
      width_change_percent: percent(widthOf(then), widthOf(now)),
    };
  });
}

function widthOf(value: PublishedValue | undefined): number | null {
  const { lower = null, upper = null } = value ?? {};
  return lower === null || upper === null || !(lower > 0) || upper <= lower ? null : log(upper / lower);
}

function percent(then: number | null, now: number | null): number | null {
  return then === null || now === null || !(now > 0) ? null : 100 * (then / now - 1);
}

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
