import type { Issue } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import type { Place } from "../samples/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { BRIDGE_COLUMNS, type BridgeField } from "./other-columns.ts";
import type { SmallOptions } from "./row-fields.ts";
import { readSmallTable, type SmallRow } from "./small-table.ts";
import type { Table } from "./table.ts";

/** One split sample analysed by two laboratories, or a ratio that was found from several. */
export interface BridgeRecord {
  readonly biomarker: string;
  readonly sampleId: string;
  readonly fromLaboratory: string;
  readonly toLaboratory: string;
  /** To over from; null where a value is not a plain number. */
  readonly ratio: number | null;
  /** Interval and number of samples of a stated ratio; null for a single split sample. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number | null;
  readonly place: Place;
}

export interface BridgeReading {
  readonly bridge: readonly BridgeRecord[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a bridge file: `biomarker, sample_id, from_laboratory, from_value, to_laboratory, to_value, unit`, or `ratio,
 * lower, upper, n`. Both values of a row share one unit, so the ratio needs none.
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
    (row) => ({
      biomarker: findBiomarker(row.text("biomarker"))?.name ?? row.text("biomarker"),
      sampleId: row.text("sampleId"),
      fromLaboratory: row.text("fromLaboratory"),
      toLaboratory: row.text("toLaboratory"),
      ratio: ratioOf(row),
      lower: row.number("lower"),
      upper: row.number("upper"),
      n: row.number("n"),
      place: { file: table.file, rows: [row.row] },
    }),
  );
  return { bridge: items, verdicts, issues };
}

function ratioOf(row: SmallRow<BridgeField>): number | null {
  const stated = row.number("ratio");
  if (stated !== null) {
    if (stated <= 0) row.complain("NUMBER_NEGATIVE", "ratio");
    return stated > 0 ? stated : null;
  }
  const [from, to] = [row.number("fromValue"), row.number("toValue")];
  if (from === null || to === null) {
    row.complain("VALUE_MISSING", from === null ? "fromValue" : "toValue");
    return null;
  }
  if (from > 0 && to > 0) return to / from;
  row.complain("NUMBER_NEGATIVE", from > 0 ? "toValue" : "fromValue");
  return null;
}
