import { LAB_COLUMNS, type LabField } from "./lab-columns.ts";
import type { CellSource, EntryPlan } from "./lab-plan.ts";
import type { Cell } from "./table.ts";

const FIELDS = Object.keys(LAB_COLUMNS) as LabField[];

/** Says of every field where its cell comes from; `values` are the meanings of cells by field, from the mapping. */
export function entryPlan(
  columns: EntryPlan["columns"],
  constants: EntryPlan["constants"],
  values: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
): EntryPlan {
  const { load, concentration } = columns;
  const isBeside = concentration !== undefined && (load !== undefined || constants.load !== undefined);
  const sources = Object.fromEntries(
    FIELDS.map((field): [LabField, CellSource] => [
      field,
      {
        place: columns[field]?.index ?? -1,
        constant: constants[field] ?? "",
        meanings: values[field] ?? null,
      },
    ]),
  ) as Record<LabField, CellSource>;
  return {
    columns,
    constants,
    sources,
    ...(isBeside ? { loadAlone: entryPlan(load === undefined ? {} : { load }, {}, values) } : {}),
  };
}
