import type { Issue } from "../base/index.ts";
import type { StudyEvent } from "../samples/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { EVENT_COLUMNS } from "./other-columns.ts";
import type { SmallOptions } from "./row-fields.ts";
import { readSmallTable } from "./small-table.ts";
import type { Table } from "./table.ts";

/** What `readEvents` made of a table: records, issues, and a verdict for each row. */
export interface EventsReading {
  readonly events: readonly StudyEvent[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

const KINDS: Readonly<Record<string, StudyEvent["kind"]>> = {
  intervention: "intervention",
  insats: "intervention",
  åtgärd: "intervention",
  event: "event",
  händelse: "event",
  evenemang: "event",
  break: "break",
  brott: "break",
  seriebrott: "break",
  note: "note",
  anteckning: "note",
  notering: "note",
  "": "event",
};

/**
 * Reads an events file: what was done or happened, and when. An event without an end lasts one day; one is printed in
 * a published report only where `publish` says so.
 * @throws WbeError (exit 3) when `from` or `title` is missing.
 */
export function readEvents(table: Table, options: SmallOptions): EventsReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    EVENT_COLUMNS,
    { ...options, kind: "events", numberFields: [], dateFields: ["from", "to"], required: ["from", "title"] },
    (row) => {
      const from = row.day("from");
      if (from === null) row.complain("DATE_MISSING", "from");
      const to = row.day("to") ?? from;
      if (from !== null && to !== null && to < from) row.complain("SITE_DATES", "to");
      const word = row.text("kind").toLowerCase();
      if (!Object.hasOwn(KINDS, word)) row.complain("EVENT_KIND_UNKNOWN", "kind");
      const event: StudyEvent = {
        from: from ?? "",
        to: to ?? "",
        site: row.text("site"),
        kind: KINDS[word] ?? "note",
        title: row.text("title"),
        publish: /^(true|yes|y|ja|j|1|x)$/i.test(row.text("publish")),
      };
      return event;
    },
  );
  return { events: items, verdicts, issues };
}
