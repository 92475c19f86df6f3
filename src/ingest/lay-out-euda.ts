import type { IssueInput } from "../base/index.ts";
import { addDays, dayFromNumber, dayNumber, type SamplingDay } from "../calendar/index.ts";
import { decideDecimal } from "./decide-decimal.ts";
import type { LabOptions } from "./lab-options.ts";
import type { Layout } from "./layout.ts";
import { type DecimalSign, readNumber } from "./read-number.ts";
import type { Cell, Table, TableRow } from "./table.ts";
import { EUDA_BESIDE } from "./unread-columns.ts";

/** Days of the open data in the order of its columns. */
const DAYS = ["Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday"] as const;
const NEEDED: readonly string[] = ["Year", "Metabolite", "City", ...DAYS];

/** Series that are named after the drug and hold its residue. Source: EUDA, wastewater analysis, methods page. */
const SERIES: Readonly<Record<string, string>> = {
  cocaine: "benzoylecgonine",
  cannabis: "THC-COOH",
  mdma: "MDMA",
  cot: "cotinine",
  ets: "ethyl sulfate",
};

/** SCORE weeks lie in spring; the file names only the year. */
const ASSUMED_WEEK = 11;

const HEADER = [
  "site",
  "sampling_start",
  "sampling_end",
  "biomarker",
  "load_mg_per_day_per_1000",
  "laboratory",
  "flags",
];

/**
 * EUDA and SCORE open data: one row a city, year and residue with a load for each day of a week. A 0 is a result below
 * an unstated limit of quantification. The week is placed by `mapping.week`, else in ISO week 11, and marked so.
 */
export function layOutEuda(table: Table, { mapping = {}, decimal }: LabOptions): Layout | null {
  const places = NEEDED.map((name) =>
    table.header.findIndex((header) => header.trim().toLowerCase() === name.toLowerCase()),
  );
  if (places.some((place) => place < 0)) return null;
  const [year, metabolite, city, ...days] = places as [number, number, number, ...number[]];
  const week = mapping.week ?? ASSUMED_WEEK;
  const sign = decideDecimal(
    table,
    days[0] ?? 0,
    decimal ?? mapping.decimal ?? (table.dialect.delimiter === ";" ? undefined : "point"),
  );
  const problems: IssueInput[] = [
    { code: "DATE_ASSUMED", file: table.file, row: table.headerRow, details: { week } },
    ...reusedIds(table, city),
  ];
  const others = table.header.flatMap((header, index) =>
    header.trim() === "" || places.includes(index) ? [] : [{ index, name: `${EUDA_BESIDE}${header.trim()}` }],
  );
  const rows = table.rows.flatMap((source): readonly TableRow[] => {
    if (source.found !== undefined) return [source];
    const beside = others.map(({ index }) => source.cells[index] ?? "");
    const series = String(source.cells[metabolite]).trim();
    const first = wednesdayOf(Number(source.cells[year]), week);
    const values = days.map((place) => source.cells[place] ?? "");
    problems.push(...weekProblems(table, source, values, sign.decimal));
    const made = values.flatMap((value, index): TableRow[] => {
      if (isAbsent(value)) return [];
      const day = first === null ? "" : addDays(first, index);
      const load = readNumber(String(value), sign.decimal) === 0 ? "<LOQ" : value;
      const biomarker = SERIES[series.toLowerCase()] ?? series;
      const next = day === "" ? "" : addDays(day, 1);
      return [
        {
          row: source.row,
          cells: [source.cells[city] ?? "", day, next, biomarker, load, "", "DATE_ASSUMED", ...beside],
        },
      ];
    });
    return made.length > 0
      ? made
      : [
          {
            row: source.row,
            cells: [source.cells[city] ?? "", first ?? "", "", series, "", "", "", ...beside],
          },
        ];
  });
  const header = [...HEADER, ...others.map(({ name }) => name)];
  return { table: { ...table, header, rows, format: "EUDA/SCORE" }, problems };
}

/** Ids are not stable between editions: one that stands for two cities is told, once. */
function reusedIds(table: Table, city: number): IssueInput[] {
  const columnIndex = table.header.findIndex((header) => /^site ?id$/i.test(header.trim()));
  if (columnIndex < 0) return [];
  const cities = new Map<string, string>();
  const told = new Set<string>();
  return table.rows.flatMap(({ row, cells }): IssueInput[] => {
    const id = String(cells[columnIndex] ?? "").trim();
    const second = String(cells[city] ?? "").trim();
    const first = cities.get(id) ?? second;
    cities.set(id, first);
    if (id === "" || first === second || told.has(id)) return [];
    told.add(id);
    const place = { file: table.file, row, columnIndex, header: table.header[columnIndex] ?? null };
    return [{ ...place, code: "SITE_ID_REUSED", received: id, details: { id, first, second } }];
  });
}

function isAbsent(cell: Cell): boolean {
  return /^(|na|n\/a|-)$/i.test(String(cell).trim());
}

/** Wednesday of an ISO week: the week of 4 January is the first. */
function wednesdayOf(year: number, week: number): SamplingDay | null {
  if (!Number.isInteger(year) || year < 1990 || year > 2100) return null;
  const fourth = dayNumber(`${year}-01-04`);
  const monday = fourth - ((fourth + 3) % 7);
  return dayFromNumber(monday + (week - 1) * 7 + 2);
}

/** Which days (from Wednesday, 0) the printed means are made of; 2021 was made of other days than all other years. */
const MEANS: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ["Weekday mean", [6, 0, 1], [6, 0, 1, 2]],
  ["Weekend mean", [2, 3, 4, 5], [3, 4, 5]],
  ["Daily mean", [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6]],
];

function weekProblems(
  table: Table,
  source: TableRow,
  values: readonly Cell[],
  sign: DecimalSign,
): IssueInput[] {
  const place = { file: table.file, row: source.row };
  const missing = values.filter(isAbsent).length;
  const problems: IssueInput[] =
    missing === 0 ? [] : [{ ...place, code: "DAYS_MISSING", details: { count: missing } }];
  const numbers = values.map((value) => (isAbsent(value) ? null : readNumber(String(value), sign)));
  const year = String(source.cells[table.header.findIndex((name) => /^year$/i.test(name.trim()))]).trim();
  for (const [name, usual, in2021] of MEANS) {
    const index = table.header.findIndex((header) => header.trim().toLowerCase() === name.toLowerCase());
    const printed = readNumber(String(source.cells[index] ?? ""), sign);
    const used = (year === "2021" ? in2021 : usual).flatMap((day) => numbers[day] ?? []);
    if (printed === null || used.length === 0) continue;
    const computed = used.reduce((sum, value) => sum + value, 0) / used.length;
    // Days and means are printed to 0.01 each, so they may differ by one such step.
    if (Math.abs(computed - printed) <= 0.0101 + printed * 1e-9) continue;
    const details = { which: name, given: printed, computed: Number(computed.toPrecision(6)) };
    problems.push({
      ...place,
      code: "MEAN_MISMATCH",
      columnIndex: index,
      header: name,
      received: printed,
      details,
    });
  }
  return problems;
}
