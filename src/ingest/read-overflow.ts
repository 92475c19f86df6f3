import type { Issue } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { Place } from "../samples/index.ts";
import { toM3, UNITS } from "../units/index.ts";
import { unitReading } from "./header-name.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { OVERFLOW_COLUMNS } from "./other-columns.ts";
import type { SmallOptions } from "./row-fields.ts";
import { readSmallTable } from "./small-table.ts";
import type { Table } from "./table.ts";

/** Untreated water that passed the plant by on a day, in m3. */
export interface OverflowDay {
  readonly site: string;
  readonly day: SamplingDay;
  readonly volume: number;
  readonly place: Place;
}

/** What `readOverflow` made of a table: records, issues, and a verdict for each row. */
export interface OverflowReading {
  readonly overflow: readonly OverflowDay[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads an overflow file (`site, date, overflow_m3`). A day without overflow is 0.
 * @throws WbeError (exit 3) when a column is missing.
 */
export function readOverflow(table: Table, options: SmallOptions): OverflowReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    OVERFLOW_COLUMNS,
    {
      ...options,
      kind: "overflow",
      numberFields: ["overflow"],
      dateFields: ["date"],
      required: ["site", "date", "overflow"],
    },
    (row) => {
      const day = row.day("date");
      if (day === null) row.complain("DATE_MISSING", "date");
      if (row.text("site") === "") row.complain("SITE_MISSING", "site");
      const volume = row.number("overflow");
      if (volume === null) row.complain("VALUE_MISSING", "overflow");
      if (volume !== null && volume < 0) row.complain("NUMBER_NEGATIVE", "overflow");
      const reading = unitReading(row.unit("overflow"));
      const unit =
        reading.kind === "known" && UNITS[reading.unit]?.quantity === "volume" ? reading.unit : null;
      if (unit === null) row.complain("UNIT_UNKNOWN", "overflow", { known: "m3, L" });
      const volumeM3 = volume === null || unit === null ? 0 : toM3(volume, unit);
      return {
        site: row.text("site"),
        day: day ?? "",
        volume: volumeM3,
        place: { file: table.file, rows: [row.row] },
      };
    },
  );
  return { overflow: items, verdicts, issues };
}
