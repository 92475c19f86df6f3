import type { IssueInput } from "../base/index.ts";
import type { LabOptions } from "./lab-options.ts";
import type { Table } from "./table.ts";

/** A table brought into tidy columns, with what was noticed on the way. Its rows keep their numbers. */
export interface Layout {
  readonly table: Table;
  readonly problems: readonly IssueInput[];
}

/** Brings a table of a named format into tidy columns; null when it is not of that format. */
export type LayOut = (table: Table, options: LabOptions) => Layout | null;
