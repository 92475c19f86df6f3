import type { Issue } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { Place } from "../samples/index.ts";
import { type MgPerDayPer1000, toMgPerDayPer1000, UNITS } from "../units/index.ts";
import { unitReading } from "./header-name.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { DISPENSING_COLUMNS } from "./other-columns.ts";
import type { SmallOptions } from "./row-fields.ts";
import { readSmallTable } from "./small-table.ts";
import type { Table } from "./table.ts";

/** Prescribed amount of a substance over a stretch of days, mg a day per 1000 inhabitants. */
export interface Dispensing {
  /** Catalogue name where it is known, else as written. */
  readonly substance: string;
  readonly from: SamplingDay;
  readonly to: SamplingDay;
  readonly amount: MgPerDayPer1000;
  readonly place: Place;
}

/** What `readDispensing` made of a table: records, issues, and a verdict for each row. */
export interface DispensingReading {
  readonly dispensing: readonly Dispensing[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a dispensing file (`substance, from, to, mg_per_day_per_1000`).
 * @throws WbeError (exit 3) when a column is missing.
 */
export function readDispensing(table: Table, options: SmallOptions): DispensingReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    { ...DISPENSING_COLUMNS, amount: `${DISPENSING_COLUMNS.amount}, mg per day per 1000` },
    {
      ...options,
      kind: "dispensing",
      numberFields: ["amount"],
      dateFields: ["from", "to"],
      required: ["substance", "from", "to", "amount"],
    },
    (row) => {
      const [from, to] = [row.day("from"), row.day("to")];
      if (from === null || to === null) row.complain("DATE_MISSING", from === null ? "from" : "to");
      else if (to < from) row.complain("SITE_DATES", "to");
      const amount = row.number("amount");
      if (amount === null) row.complain("VALUE_MISSING", "amount");
      else if (amount < 0) row.complain("NUMBER_NEGATIVE", "amount");
      if (row.text("substance") === "") row.complain("BIOMARKER_MISSING", "substance");
      const reading = unitReading(row.unit("amount") === "" ? "mg/d/1000" : row.unit("amount"));
      const unit = reading.kind === "known" && UNITS[reading.unit]?.quantity === "load" ? reading.unit : null;
      if (unit === null) row.complain("UNIT_UNKNOWN", "amount", { known: "mg/day/1000 inhabitants" });
      return {
        substance:
          findBiomarker(row.text("substance"), options.extraBiomarkers)?.name ?? row.text("substance"),
        from: from ?? "",
        to: to ?? "",
        amount: toMgPerDayPer1000(amount ?? 0, unit ?? "mg/d/1000"),
        place: { file: table.file, rows: [row.row] },
      };
    },
  );
  return { dispensing: items, verdicts, issues };
}
