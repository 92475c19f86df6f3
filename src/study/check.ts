import { CODES, type Code, type Issue } from "../base/index.ts";
import {
  LEDGER_COLUMNS,
  type LedgerRow,
  type RowFate,
  type RowVerdict,
  type StudySettingsInput,
} from "../ingest/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";

/**
 * The ledger: what became of each data row of each input file, with every problem as an issue.
 * In each row `rows_read = used + flagged + not_used`.
 * @throws WbeError when a table or a setting cannot be understood at all.
 */
export function check(input: StudyOrRows, settings?: StudySettingsInput): Result<LedgerRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  return makeResult({
    command: "check",
    columns: LEDGER_COLUMNS,
    rows: ledgerOf(study, loads, issues),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** The ledger of a study whose loads are known: a row takes the worst word that anything said of it. */
export function ledgerOf(
  study: Study,
  loads: readonly SampleLoad[],
  issues: readonly Issue[],
): readonly LedgerRow[] {
  const verdicts = verdictsOf(study, loads, issues);
  return study.inputs.map(({ file, format }, index) => {
    const counts: Record<RowFate, number> = { used: 0, flagged: 0, "not used": 0 };
    for (const { fate } of verdicts[index] ?? []) counts[fate] += 1;
    return {
      file,
      format,
      rows_read: verdicts[index]?.length ?? 0,
      used: counts.used,
      flagged: counts.flagged,
      not_used: counts["not used"],
    };
  });
}

/** The verdicts of every input's rows, as they stand once the loads are known. */
export function verdictsOf(
  study: Study,
  loads: readonly SampleLoad[],
  issues: readonly Issue[],
): readonly (readonly RowVerdict[])[] {
  const later = laterFates(loads, issues);
  return study.inputs.map(({ file, verdicts }) =>
    verdicts.map(({ row, fate }) => ({ row, fate: worse(fate, later.get(placeKey(file, row)) ?? "used") })),
  );
}

function laterFates(loads: readonly SampleLoad[], issues: readonly Issue[]): ReadonlyMap<string, RowFate> {
  const fates = new Map<string, RowFate>();
  const say = (file: string, row: number, fate: RowFate): void => {
    const key = placeKey(file, row);
    fates.set(key, worse(fates.get(key) ?? "used", fate));
  };
  for (const load of loads) {
    const fate = fateOfLoad(load);
    for (const row of load.place.rows) say(load.place.file, row, fate);
  }
  for (const { code, file, row } of issues) {
    if (file !== null && row !== null) say(file, row, fateOfCode(code));
  }
  return fates;
}

function fateOfLoad(load: SampleLoad): RowFate {
  if (load.result === "unconfirmed") return "flagged";
  if (!load.usable) return "not used";
  return load.flags.some((code) => fateOfCode(code) !== "used") ? "flagged" : "used";
}

function fateOfCode(code: Code): RowFate {
  const { outcome } = CODES[code];
  if (outcome === "row not used") return "not used";
  return outcome === "kept with a flag" ? "flagged" : "used";
}

const ORDER: Readonly<Record<RowFate, number>> = { used: 0, flagged: 1, "not used": 2 };

function worse(a: RowFate, b: RowFate): RowFate {
  return ORDER[a] >= ORDER[b] ? a : b;
}

function placeKey(file: string, row: number): string {
  return `${row}\u0000${file}`;
}
