import type { Issue } from "../base/index.ts";
import { type Biomarker, findBiomarker } from "../biomarkers/index.ts";
import type { Place } from "../samples/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { BRIDGE_COLUMNS, type BridgeField } from "./other-columns.ts";
import type { Reading, SmallOptions } from "./row-fields.ts";
import { readSmallTable, type SmallRow } from "./small-table.ts";
import type { Table } from "./table.ts";

/** One sample that two laboratories analysed, or a ratio that was found from several. */
export interface BridgeRecord {
  readonly biomarker: string;
  readonly sampleId: string;
  /** The run in which both analysed it; empty when not stated. */
  readonly batch: string;
  readonly fromLaboratory: string;
  readonly toLaboratory: string;
  /** The two results in one unit; null for a stated ratio. */
  readonly split: { readonly from: Reading; readonly to: Reading } | null;
  /** To over from; null where one of the two lies below its limit. */
  readonly ratio: number | null;
  /** Interval and number of samples of a stated ratio; null for a single split sample. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number | null;
  readonly place: Place;
}

/** What `readBridge` made of a table: records, issues, and a verdict for each row. */
export interface BridgeReading {
  readonly bridge: readonly BridgeRecord[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a bridge file: `biomarker, sample_id, from_laboratory, from_value, to_laboratory, to_value, unit` with an
 * optional `batch`, or `ratio, lower, upper, n`. Both values of a row share one unit, so the ratio needs none; either may
 * be written as a limit ("<5"). A stated ratio needs its interval.
 * @throws WbeError (exit 3) when a column is missing.
 */
export function readBridge(table: Table, options: SmallOptions): BridgeReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    BRIDGE_COLUMNS,
    {
      ...options,
      kind: "bridge",
      numberFields: ["fromValue", "toValue", "ratio", "lower", "upper", "n"],
      dateFields: [],
      required: ["biomarker", "fromLaboratory", "toLaboratory"],
    },
    (row) => recordOf(row, table.file, options.extraBiomarkers),
  );
  return { bridge: items, verdicts, issues };
}

function recordOf(
  row: SmallRow<BridgeField>,
  file: string,
  own: readonly Biomarker[] | undefined,
): BridgeRecord {
  const record = {
    biomarker: findBiomarker(row.text("biomarker"), own)?.name ?? row.text("biomarker"),
    sampleId: row.text("sampleId"),
    batch: row.text("batch"),
    fromLaboratory: row.text("fromLaboratory"),
    toLaboratory: row.text("toLaboratory"),
    place: { file, rows: [row.row] },
  };
  if (record.fromLaboratory === record.toLaboratory)
    row.complain("BRIDGE_UNUSABLE", "toLaboratory", { what: "both sides name the same laboratory" });
  const stated = row.number("ratio");
  return stated === null ? { ...record, ...splitOf(row) } : { ...record, ...statedOf(row, stated) };
}

type Numbers = Pick<BridgeRecord, "split" | "ratio" | "lower" | "upper" | "n">;

function statedOf(row: SmallRow<BridgeField>, ratio: number): Numbers {
  const [lower, upper, n] = [row.number("lower"), row.number("upper"), row.number("n")];
  if (ratio <= 0) row.complain("NUMBER_NEGATIVE", "ratio");
  else if (lower === null || upper === null || !(lower > 0 && lower <= ratio && ratio <= upper))
    row.complain("BRIDGE_UNUSABLE", "ratio", { what: "a ratio needs lower and upper around it" });
  return { split: null, ratio, lower, upper, n };
}

function splitOf(row: SmallRow<BridgeField>): Numbers {
  const [from, to] = [row.reading("fromValue"), row.reading("toValue")];
  const none: Numbers = { split: null, ratio: null, lower: null, upper: null, n: null };
  if (from === null || to === null) {
    row.complain("VALUE_MISSING", from === null ? "fromValue" : "toValue");
    return none;
  }
  if (!(from.highest > 0 && to.highest > 0)) {
    row.complain("NUMBER_NEGATIVE", from.highest > 0 ? "toValue" : "fromValue");
    return none;
  }
  const measured = from.lowest > 0 && to.lowest > 0;
  return { ...none, split: { from, to }, ratio: measured ? to.highest / from.highest : null };
}
