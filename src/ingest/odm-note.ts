import type { Cell } from "./table.ts";

/** Columns of ours for which PHES-ODM measures have no place; `convert` keeps them as JSON in `notes`. */
export const ODM_NOTE = [
  "sample_id",
  "result",
  "concentration",
  "unit",
  "lod",
  "loq",
  "lowest_ng_per_l",
  "highest_ng_per_l",
  "sample_type",
  "flow",
  "flow_unit",
  "population",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "relative_uncertainty",
  "expanded_uncertainty",
  "k",
  "uncertainty_includes",
  "replicates",
  "replicate_rsd",
  "result_version",
  "preservation",
  "comment",
  "flags",
] as const;

const MARK = "wbe:";

/** The text of `notes` for these cells; absent ones are left out. */
export function toOdmNote(cells: Readonly<Record<string, Cell | null>>): string {
  const kept = ODM_NOTE.flatMap((name) => {
    const cell = cells[name];
    return cell === null || cell === undefined ? [] : [[name, cell] as const];
  });
  return `${MARK}${JSON.stringify(Object.fromEntries(kept))}`;
}

/** Whether a note is one that `toOdmNote` wrote. */
export function isOdmNote(note: string): boolean {
  return note.startsWith(MARK);
}

/** The cells that `toOdmNote` wrote; empty for any other note. */
export function odmNote(note: string): Readonly<Record<string, Cell>> {
  if (!isOdmNote(note)) return {};
  let read: unknown;
  try {
    read = JSON.parse(note.slice(MARK.length));
  } catch {
    return {};
  }
  if (typeof read !== "object" || read === null) return {};
  const cells = new Map(Object.entries(read));
  return Object.fromEntries(
    ODM_NOTE.flatMap((name) => {
      const cell: unknown = cells.get(name);
      return typeof cell === "string" || typeof cell === "number" ? [[name, cell] as const] : [];
    }),
  );
}
