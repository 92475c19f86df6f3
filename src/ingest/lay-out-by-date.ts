import type { IssueInput } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import { headerKey, headerNames, quantityOf, unitReading } from "./header-name.ts";
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
];
const BESIDE: readonly LabField[] = ["unit", "lod", "loq", "limit", "uloq", "method", "laboratory", "matrix"];

const NAMES: Readonly<Partial<Record<LabField, string>>> = {
  sampleId: "sample_id",
  start: "sampling_start",
  end: "sampling_end",
  sampleType: "sample_type",
  limit: "limit",
};

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
  const samples = table.header.flatMap((header, index) =>
    isSample(header, index, substance, beside, fieldOf) ? [index] : [],
  );
  const dated = samples.filter((index) => isDay(table.header[index]!));
  const isAbove = ({ cells }: TableRow): boolean => {
    const field = fieldOf.get(headerKey(String(cells[substance] ?? "")));
    return (
      field !== undefined &&
      ABOVE.includes(field) &&
      findBiomarker(String(cells[substance]), extraBiomarkers) === null
    );
  };
  const above = table.rows.filter(isAbove);
  const datesBelow = above.some(({ cells }) =>
    ["date", "start"].includes(fieldOf.get(headerKey(String(cells[substance]))) ?? ""),
  );
  if (samples.length < 1 || !(datesBelow || (dated.length > 0 && dated.length === samples.length)))
    return null;
  const heads: [LabField, readonly Cell[]][] = above.map(({ cells }) => [
    fieldOf.get(headerKey(String(cells[substance])))!,
    cells,
  ]);
  if (dated.length === 0) heads.unshift(["sampleId", table.header]);
  else if (!heads.some(([field]) => field === "date" || field === "start"))
    heads.unshift(["date", table.header]);
  const besideUnit = beside.get("unit");
  const constantUnit = unitOf(table, substance, mapping?.lab?.units?.concentration);
  const fields: LabField[] = [...new Set(heads.map(([field]) => field)), ...beside.keys()].filter(
    (field, index, all) => all.indexOf(field) === index,
  );
  const header = [
    "biomarker",
    "concentration",
    ...fields.map((field) => columnName(field, beside.get(field)?.unit ?? "")),
    ...(besideUnit === undefined && !fields.includes("unit") ? ["unit"] : []),
  ];
  const rows = table.rows
    .filter((row) => !above.includes(row))
    .flatMap((source): TableRow[] => {
      if (source.found !== undefined) return [source];
      return samples.map((sample) => ({
        row: source.row,
        cells: [
          source.cells[substance] ?? "",
          source.cells[sample] ?? "",
          ...fields.map(
            (field) =>
              heads.find(([name]) => name === field)?.[1][sample] ??
              source.cells[beside.get(field)?.index ?? -1] ??
              "",
          ),
          ...(header.length > fields.length + 2 ? [constantUnit] : []),
        ],
      }));
    });
  const skipped = [...table.skipped, ...above.map(({ row }) => ({ row, why: "title" as const }))];
  const problems: IssueInput[] = [];
  return { table: { ...table, header, rows, skipped, format: "wide by date" }, problems };
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
