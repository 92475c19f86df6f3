import type { StudyFile, StudySettingsInput, Table } from "../ingest/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { type ConvertFormat, convert } from "./convert.ts";
import { flowTables } from "./convert-flow.ts";
import {
  DAY_COUNT_COLUMNS,
  DISPENSING_COLUMNS,
  dayCountRow,
  dispensingRow,
  EVENTS_COLUMNS,
  eventRow,
  OVERFLOW_COLUMNS,
  overflowRow,
  PUBLISHED_COLUMNS,
  publishedRow,
  SITES_COLUMNS,
  siteRow,
} from "./convert-others.ts";
import type { Study, StudyInput } from "./study.ts";

/** One table of a converted study, to be written as a file of that name. */
export interface ConvertedTable {
  readonly name: string;
  /** The input it is when the study is read again. */
  readonly role: StudyInput["role"];
  readonly columns: readonly string[];
  readonly rows: readonly object[];
}

/** A whole study in another format. */
export interface ConvertedStudy {
  readonly tables: readonly ConvertedTable[];
  /** The study file that reads those tables, `<name>.csv` each, with the settings that were stated. */
  readonly studyFile: StudyFile;
  /** Inputs that are not among the tables: no record is made of them, and the study was read without `keepTables`. */
  readonly leftOut: readonly string[];
  /** Rows beside the results that could not be used and are not among the tables, by file. */
  readonly unusable: readonly { readonly file: string; readonly rows: readonly number[] }[];
}

/**
 * All tables of a study: the results in that format, all else in columns of ours. Rows of these others that could not
 * be used are not among them, and are named. A bridge is passed on as it stood.
 * @throws WbeError as `convert` does.
 */
export function convertTables(
  input: StudyOrRows,
  format: ConvertFormat,
  settings?: StudySettingsInput,
): ConvertedStudy {
  const study = asStudy(input, settings);
  const results = convert(study, format);
  const tables: readonly ConvertedTable[] = [
    {
      name: format === "tidy" ? "results" : "measures",
      role: "lab",
      columns: results.columns,
      rows: [...results],
    },
    ...flowTables(study.flow, study.settings.timeZone).map(
      (table): ConvertedTable => ({ ...table, role: "flow" }),
    ),
    { name: "sites", role: "sites", columns: SITES_COLUMNS, rows: study.sites.map(siteRow) },
    { name: "events", role: "events", columns: EVENTS_COLUMNS, rows: study.events.map(eventRow) },
    {
      name: "published",
      role: "published",
      columns: PUBLISHED_COLUMNS,
      rows: study.published.map(publishedRow),
    },
    {
      name: "dispensing",
      role: "dispensing",
      columns: DISPENSING_COLUMNS,
      rows: study.dispensing.map(dispensingRow),
    },
    {
      name: "overflow",
      role: "overflow",
      columns: OVERFLOW_COLUMNS,
      rows: study.overflow.map(overflowRow),
    },
    {
      name: "day-counts",
      role: "dayCounts",
      columns: DAY_COUNT_COLUMNS,
      rows: study.dayCounts.map(dayCountRow),
    },
  ];
  const bridge = study.inputs.flatMap(({ role, table }) =>
    role === "bridge" && table !== undefined ? [asItStood(table)] : [],
  );
  const filled = [...tables, ...bridge].filter(({ role, rows }) => role === "lab" || rows.length > 0);
  const roles = new Set([...tables, ...bridge].map(({ role }) => role));
  return {
    tables: filled,
    studyFile: studyFileOf(study, filled),
    leftOut: study.inputs.filter(({ role }) => !roles.has(role)).map(({ file }) => file),
    unusable: study.inputs.filter(({ role }) => role !== "lab" && roles.has(role)).flatMap(unusableRows),
  };
}

/** A bridge is passed on with its own columns, which its mapping still explains. */
function asItStood({ header, rows }: Table): ConvertedTable {
  const records = rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])),
  );
  return { name: "bridge", role: "bridge", columns: header, rows: records };
}

function unusableRows({ file, verdicts, role }: StudyInput): ConvertedStudy["unusable"] {
  const rows = verdicts.filter(({ fate }) => fate === "not used").map(({ row }) => row);
  return rows.length === 0 || role === "bridge" ? [] : [{ file, rows }];
}

/** The mapping spoke of the old tables; the new ones need none, but for a bridge that is passed on as it stood. */
function studyFileOf({ stated }: Study, tables: readonly ConvertedTable[]): StudyFile {
  const { mapping, ...settings } = stated;
  const files = (wanted: ConvertedTable["role"]): string[] =>
    tables.filter(({ role }) => role === wanted).map(({ name }) => `${name}.csv`);
  const flow = files("flow");
  const others = SINGLE.flatMap((role) => files(role).map((file) => [role, file] as const));
  const bridge = files("bridge").length > 0 ? mapping?.bridge : undefined;
  return {
    ...settings,
    ...(bridge === undefined ? {} : { mapping: { bridge } }),
    inputs: {
      lab: files("lab"),
      ...(flow.length === 0 ? {} : { flow }),
      ...Object.fromEntries(others),
    },
  };
}

/** Inputs of which a study has one file. */
const SINGLE = ["sites", "events", "published", "dispensing", "overflow", "dayCounts", "bridge"] as const;
