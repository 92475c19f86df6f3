import type { Issue } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { Place } from "../samples/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { DAY_COUNT_COLUMNS } from "./other-columns.ts";
import type { SmallOptions } from "./row-fields.ts";
import { readSmallTable } from "./small-table.ts";
import type { Table } from "./table.ts";

/** People present in a catchment on a day, as mobile data or the like count them. */
export interface DayCount {
  readonly site: string;
  readonly day: SamplingDay;
  /** Persons, above 0. */
  readonly people: number;
  /** Relative standard uncertainty, a fraction; null when not stated. */
  readonly rsd: number | null;
  readonly place: Place;
}

/** What `readDayCounts` made of a table: records, issues, and a verdict for each row. */
export interface DayCountReading {
  readonly dayCounts: readonly DayCount[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a file of people present day by day (`site, date, people`, optionally `rsd` as a fraction).
 * @throws WbeError (exit 3) when a column is missing.
 */
export function readDayCounts(table: Table, options: SmallOptions): DayCountReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    DAY_COUNT_COLUMNS,
    {
      ...options,
      kind: "dayCounts",
      numberFields: ["people", "rsd"],
      dateFields: ["date"],
      required: ["site", "date", "people"],
    },
    (row) => {
      const day = row.day("date");
      if (day === null) row.complain("DATE_MISSING", "date");
      if (row.text("site") === "") row.complain("SITE_MISSING", "site");
      const people = row.number("people");
      if (people === null) row.complain("VALUE_MISSING", "people");
      else if (!(people > 0)) row.complain("POPULATION_NOT_POSITIVE", "people");
      const rsd = row.number("rsd");
      const usable = rsd === null || (rsd > 0 && rsd <= 2);
      if (!usable) row.complain("UNCERTAINTY_UNREADABLE", "rsd", { what: `${rsd}` });
      return {
        site: row.text("site"),
        day: day ?? "",
        people: people ?? 0,
        rsd: usable ? rsd : null,
        place: { file: table.file, rows: [row.row] },
      };
    },
  );
  return { dayCounts: items, verdicts, issues };
}
