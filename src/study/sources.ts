import type { Table } from "../ingest/index.ts";
import type { StudyInput } from "./study.ts";

/** A table on its way into a study. */
export interface Source {
  readonly role: StudyInput["role"];
  readonly table: Table;
  readonly bytes: number | null;
  readonly sha256: string | null;
}
