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
  "recovery_corrected",
  "comment",
  "flags",
  "assigned_value_ng_per_l",
  "assigned_uncertainty_ng_per_l",
  "assigned_sd_ng_per_l",
] as const;

const MARK = "wbe:";

/** The text of `notes` for these cells, and for those of columns that were not read; absent ones are left out. */
export function toOdmNote(
  cells: Readonly<Record<string, Cell | null>>,
  unread: Readonly<Record<string, string>> = {},
): string {
  const kept = ODM_NOTE.flatMap((name) => {
    const cell = cells[name];
    return cell === null || cell === undefined ? [] : [[name, cell] as const];
  });
  const further = Object.keys(unread).length === 0 ? [] : [["unread", unread] as const];
  return `${MARK}${JSON.stringify(Object.fromEntries<unknown>([...kept, ...further]))}`;
}

/** Whether a note is one that `toOdmNote` wrote. */
export function isOdmNote(note: string): boolean {
  return note.startsWith(MARK);
}

/** The cells that `toOdmNote` wrote; empty for any other note. */
export function odmNote(note: string): Readonly<Record<string, Cell>> {
  const cells = contentOf(note);
  return Object.fromEntries(
    ODM_NOTE.flatMap((name) => {
      const cell = cells.get(name);
      return typeof cell === "string" || typeof cell === "number" ? [[name, cell] as const] : [];
    }),
  );
}

/** The cells of columns that were not read, by header. */
export function odmUnread(note: string): Readonly<Record<string, string>> {
  const unread = contentOf(note).get("unread");
  if (typeof unread !== "object" || unread === null) return {};
  const texts = Object.entries(unread).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}

function contentOf(note: string): ReadonlyMap<string, unknown> {
  if (!isOdmNote(note)) return new Map();
  try {
    const read: unknown = JSON.parse(note.slice(MARK.length));
    return new Map(typeof read === "object" && read !== null ? Object.entries(read) : []);
  } catch {
    return new Map();
  }
}
