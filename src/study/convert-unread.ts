import { isLabHeader, type LabDraft } from "../ingest/index.ts";

/** Cells of columns that no field claimed, under names that no reader takes for a column of its own. */
export function unreadCellsOf({ unread = {} }: LabDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unread).map(([header, cell]) => [unreadName(header), cell]));
}

function unreadName(header: string): string {
  return isLabHeader(header) ? `other ${header}` : header;
}
