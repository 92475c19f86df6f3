import type { IssueInput } from "../base/index.ts";
import { findBiomarker, isSumName } from "../biomarkers/index.ts";
import { headerNames, quantityOf, unitReading } from "./header-name.ts";
import { LAB_COLUMNS, type LabField } from "./lab-columns.ts";
import type { LabOptions } from "./lab-options.ts";
import type { Layout } from "./layout.ts";
import { indexSynonyms } from "./match-columns.ts";
import { readDate } from "./read-date.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** Fields that can stand in a header row of their own, or beside the substance. */
const ABOVE: readonly LabField[] = [
  "site",
  "sampleId",
  "date",
  "start",
  "end",
  "unit",
  "sampleType",
  "laboratory",
  "method",
  "flow",
  "flowUnit",
  "population",
];
const BESIDE: readonly LabField[] = [
  "unit",
  "lod",
  "loq",
  "limit",
  "uloq",
  "method",
  "laboratory",
  "matrix",
  "expandedUncertainty",
  "k",
  "comment",
];

const NAMES: Readonly<Partial<Record<LabField, string>>> = {
  sampleId: "sample_id",
  start: "sampling_start",
  end: "sampling_end",
  sampleType: "sample_type",
  limit: "limit",
  flowUnit: "flow_unit",
  expandedUncertainty: "expanded_uncertainty",
};

/** Columns that were computed from the samples beside them. */
const COMPUTED =
  /^(medel(värde)?|median|snitt|mean|average|min|max|sum(ma)?|total(t|sum)?|std|sd|mittelwert)$/i;

/** A header row: what it holds of each sample. */
interface Head {
  readonly field: LabField;
  readonly unit: string;
  readonly cells: readonly Cell[];
}

/**
 * Substances in rows and samples in columns: the header names days or sample ids, and further rows above the first
 * substance may name site, sample, start and end. Null when the table is not laid out so.
 */
export function layOutByDate(table: Table, { mapping, extraBiomarkers }: LabOptions): Layout | null {
  if (table.format !== "") return null;
  const substance = substanceColumn(table);
  if (substance < 0) return null;
  const fieldOf = indexSynonyms(LAB_COLUMNS);
  const beside = new Map<LabField, { index: number; unit: string }>();
  table.header.forEach((header, index) => {
    const named = headerNames(header).find(({ name }) => BESIDE.includes(fieldOf.get(name) as LabField));
    if (index !== substance && named !== undefined)
      beside.set(fieldOf.get(named.name) as LabField, { index, unit: named.unit });
  });
  const computed = table.header.flatMap((header, index) => (COMPUTED.test(header.trim()) ? [index] : []));
  const samples = table.header.flatMap((header, index) =>
    !computed.includes(index) && isSample(header, index, substance, beside, fieldOf) ? [index] : [],
  );
  const dated = samples.filter((index) => isDay(table.header[index]!));
  const headOf = ({ cells }: TableRow): Head | null => {
    const written = String(cells[substance] ?? "");
    if (findBiomarker(written, extraBiomarkers) !== null) return null;
    for (const { name, unit } of headerNames(written)) {
      const field = fieldOf.get(name);
      if (field !== undefined && ABOVE.includes(field)) return { field, unit, cells };
    }
    return null;
  };
  const heads: Head[] = table.rows.flatMap((row) => headOf(row) ?? []);
  const above = table.rows.filter((row) => headOf(row) !== null);
  const datesBelow = heads.some(({ field }) => field === "date" || field === "start");
  if (samples.length < 1 || !(datesBelow || (dated.length > 0 && dated.length === samples.length)))
    return null;
  if (dated.length === 0)
    heads.unshift({ field: namedBy(table, samples, heads), unit: "", cells: table.header });
  else if (!datesBelow) heads.unshift({ field: "date", unit: "", cells: table.header });
  const besideUnit = beside.get("unit");
  const constantUnit = unitOf(table, substance, mapping?.lab?.units?.concentration);
  const fields: LabField[] = [...new Set(heads.map(({ field }) => field)), ...beside.keys()].filter(
    (field, index, all) => all.indexOf(field) === index,
  );
  const header = [
    "biomarker",
    "concentration",
    ...fields.map((field) =>
      columnName(field, beside.get(field)?.unit ?? heads.find((head) => head.field === field)?.unit ?? ""),
    ),
    ...computed.map((index) => table.header[index] ?? ""),
    ...(besideUnit === undefined && !fields.includes("unit") ? ["unit"] : []),
  ];
  const rows = table.rows
    .filter((row) => !above.includes(row))
    .flatMap((source): TableRow[] => {
      if (source.found !== undefined) return [source];
      const isSum = isSumName(String(source.cells[substance] ?? ""));
      return (isSum ? samples.slice(0, 1) : samples).map((sample) => ({
        row: source.row,
        column: sample,
        cells: [
          source.cells[substance] ?? "",
          source.cells[sample] ?? "",
          ...fields.map(
            (field) =>
              heads.find((head) => head.field === field)?.cells[sample] ??
              source.cells[beside.get(field)?.index ?? -1] ??
              "",
          ),
          ...computed.map((index) => source.cells[index] ?? ""),
          ...(header.length > fields.length + computed.length + 2 ? [constantUnit] : []),
        ],
      }));
    });
  const skipped = [...table.skipped, ...above.map(({ row }) => ({ row, why: "title" as const }))];
  const problems: IssueInput[] = [];
  return { table: { ...table, header, rows, skipped, format: "wide by date" }, problems };
}

/** A name over several samples is their plant, unless a row below says that; so is a name above a row of sample ids. */
function namedBy({ header }: Table, samples: readonly number[], heads: readonly Head[]): LabField {
  const has = (wanted: LabField): boolean => heads.some(({ field }) => field === wanted);
  const names = samples.map((index) => header[index] ?? "");
  const repeated = new Set(names).size < names.length;
  return !has("site") && (repeated || has("sampleId")) ? "site" : "sampleId";
}

function substanceColumn(table: Table): number {
  const fieldOf = indexSynonyms(LAB_COLUMNS);
  const named = table.header.findIndex((header) =>
    headerNames(header).some(({ name }) => fieldOf.get(name) === "biomarker"),
  );
  if (named < 0) return -1;
  const hasValues = table.header.some(
    (header, index) =>
      index !== named &&
      headerNames(header).some(({ name }) =>
        ["concentration", "load", "result"].includes(fieldOf.get(name) ?? ""),
      ),
  );
  const hasDate = table.header.some((header) =>
    headerNames(header).some(({ name }) => ["date", "start"].includes(fieldOf.get(name) ?? "")),
  );
  return hasValues || hasDate ? -1 : named;
}

function isSample(
  header: string,
  index: number,
  substance: number,
  beside: ReadonlyMap<LabField, { index: number }>,
  fieldOf: ReadonlyMap<string, LabField>,
): boolean {
  if (
    index === substance ||
    header.trim() === "" ||
    [...beside.values()].some((column) => column.index === index)
  )
    return false;
  return isDay(header) || !headerNames(header).some(({ name }) => fieldOf.has(name));
}

function isDay(header: string): boolean {
  return /\d{3}/.test(header) && readDate(header, "dmy").kind !== "unreadable";
}

function columnName(field: LabField, unit: string): string {
  const name = NAMES[field] ?? field;
  return unit === "" ? name : `${name} (${unit})`;
}

/** The unit of the whole table: in the substance's header, a title, or the mapping. */
function unitOf(table: Table, substance: number, mapped: string | undefined): string {
  if (mapped !== undefined) return mapped;
  const inHeader = headerNames(table.header[substance]!).find(
    ({ unit }) => unit !== "" && quantityOf(unit) !== null,
  );
  return inHeader !== undefined && unitReading(inHeader.unit).kind === "known" ? inHeader.unit : "";
}
