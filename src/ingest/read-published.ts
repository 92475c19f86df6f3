import type { Issue } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import type { Place } from "../samples/index.ts";
import { type MgPerDayPer1000, toMgPerDayPer1000, UNITS } from "../units/index.ts";
import { unitReading } from "./header-name.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { PUBLISHED_COLUMNS, type PublishedField } from "./other-columns.ts";
import type { SmallOptions } from "./row-fields.ts";
import { readSmallTable, type SmallRow } from "./small-table.ts";
import type { Table } from "./table.ts";

/** A load somebody else published, with what was published of its uncertainty. */
export interface PublishedRow {
  /** Catalogue name where it is known, else as written. */
  readonly biomarker: string;
  /** Of whom and when. */
  readonly label: string;
  readonly load: MgPerDayPer1000;
  /** Ends of its 95 % interval, mg/d/1000; null: not stated. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Relative standard uncertainty, a fraction; null: not stated. */
  readonly relativeUncertainty: number | null;
  readonly place: Place;
}

/** What `readPublished` made of a table: rows, issues, and a verdict for each row. */
export interface PublishedReading {
  readonly published: readonly PublishedRow[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads published figures (`biomarker, label, load_mg_per_day_per_1000`, and `lower, upper` or `relative_uncertainty`).
 * An interval that does not hold the load, or that stands beside a relative uncertainty, makes the row unusable.
 * @throws WbeError (exit 3) when a column is missing.
 */
export function readPublished(table: Table, options: SmallOptions): PublishedReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    { ...PUBLISHED_COLUMNS, load: `${PUBLISHED_COLUMNS.load}, mg per day per 1000` },
    {
      ...options,
      kind: "published",
      numberFields: ["load", "lower", "upper", "rsd"],
      dateFields: [],
      required: ["biomarker", "label", "load"],
    },
    (row) => {
      const load = row.number("load");
      if (load === null) row.complain("VALUE_MISSING", "load");
      else if (load <= 0) row.complain("NUMBER_NEGATIVE", "load");
      if (row.text("biomarker") === "") row.complain("BIOMARKER_MISSING", "biomarker");
      const reading = unitReading(row.unit("load") === "" ? "mg/d/1000" : row.unit("load"));
      const unit = reading.kind === "known" && UNITS[reading.unit]?.quantity === "load" ? reading.unit : null;
      if (unit === null) row.complain("UNIT_UNKNOWN", "load", { known: "mg/day/1000 inhabitants" });
      const spread = spreadOf(row, load ?? 0);
      return {
        biomarker:
          findBiomarker(row.text("biomarker"), options.extraBiomarkers)?.name ?? row.text("biomarker"),
        label: row.text("label"),
        load: toMgPerDayPer1000(load ?? 0, unit ?? "mg/d/1000"),
        lower: spread.lower === null ? null : toMgPerDayPer1000(spread.lower, unit ?? "mg/d/1000"),
        upper: spread.upper === null ? null : toMgPerDayPer1000(spread.upper, unit ?? "mg/d/1000"),
        relativeUncertainty: spread.rsd,
        place: { file: table.file, rows: [row.row] },
      };
    },
  );
  return { published: items, verdicts, issues };
}

function spreadOf(
  row: SmallRow<PublishedField>,
  load: number,
): { lower: number | null; upper: number | null; rsd: number | null } {
  const [lower, upper, rsd] = [row.number("lower"), row.number("upper"), row.number("rsd")];
  const refuse = (field: PublishedField, what: string): void =>
    row.complain("PUBLISHED_UNUSABLE", field, { what });
  if ((lower === null) !== (upper === null))
    refuse(lower === null ? "lower" : "upper", "an interval needs both ends");
  if (lower !== null && upper !== null && !(lower > 0 && lower <= load && load <= upper))
    refuse("lower", "the interval must lie above 0 and hold the load");
  if (lower !== null && rsd !== null) refuse("rsd", "give an interval or a relative uncertainty, not both");
  if (rsd !== null && !(rsd >= 0 && rsd <= 2))
    refuse("rsd", "the relative uncertainty must be a fraction from 0 to 2");
  return { lower, upper, rsd };
}
