import { type Issue, isWbeError } from "../base/index.ts";
import {
  type Mapping,
  type RowVerdict,
  readBridge,
  readDayCounts,
  readDispensing,
  readEvents,
  readFlow,
  readLab,
  readOverflow,
  readPublished,
  readSites,
  suggestMapping,
  type Table,
  type TableMapping,
} from "../ingest/index.ts";
import type { StudyInput } from "./study.ts";

/** What a table seems to hold, and the mapping without which it is not read. */
export interface RecognisedTable {
  readonly role: StudyInput["role"];
  readonly mapping: TableMapping | null;
  /** Columns that the table lacks, for which the mapping or the user must stand in. */
  readonly lacks: readonly ("site" | "date")[];
  /** Why the table is not read although its columns are known: a notation that only the user can settle. */
  readonly open: readonly Issue[];
}

type Options = Parameters<typeof readFlow>[1] & Parameters<typeof readLab>[1];

interface Reading {
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/** Where two roles explain a table equally well the first one stands. */
const READERS: Readonly<Record<StudyInput["role"], (table: Table, options: Options) => Reading>> = {
  lab: readLab,
  flow: readFlow,
  sites: readSites,
  events: readEvents,
  overflow: readOverflow,
  dispensing: readDispensing,
  dayCounts: readDayCounts,
  bridge: readBridge,
  published: readPublished,
};

const ROLES = Object.keys(READERS) as StudyInput["role"][];
const HEAD_ROWS = 300;
const FEWEST_COLUMNS = 2;
/** Stands in for a site while the rest of a table is tried. */
const SOME_SITE = "A";
const SOME_DAY = "2026-01-13";

/**
 * Finds out by content what a table holds: the role whose reader takes its first 300 rows and knows the most of its
 * columns; else a laboratory's or flow table whose columns need a mapping, or lack the site or the day. Null when it is
 * none of these.
 */
export function recogniseTable(table: Table): RecognisedTable | null {
  const head = { ...table, rows: table.rows.slice(0, HEAD_ROWS) };
  const found = ROLES.map((role) => ({ role, ...attempt(role, head, {}) }));
  const best = found.reduce((most, next) => (next.known > most.known ? next : most));
  if (best.known >= FEWEST_COLUMNS) return { role: best.role, mapping: null, lacks: [], open: [] };
  const mapped = withMapping(head);
  if (mapped !== null) return mapped;
  const open = found.find(({ issues }) => issues.length > 0 && issues.every(isOpen));
  return open === undefined ? null : { role: open.role, mapping: null, lacks: [], open: open.issues };
}

function withMapping(table: Table): RecognisedTable | null {
  const { mapping } = suggestMapping(table);
  const { columns = {} } = mapping;
  const tries = [
    ...LACKS.map((lacks) => ({ role: "lab" as const, lacks, columns: {} })),
    ...LACKS.map((lacks) => ({ role: "lab" as const, lacks, columns })),
    { role: "flow" as const, lacks: ["site" as const], columns: {} },
  ];
  const found = tries.find(({ role, lacks, columns }) => {
    const constants = Object.fromEntries(lacks.map((name) => [name, STAND_INS[name]]));
    return attempt(role, table, { [role]: { columns, constants } }).known >= FEWEST_COLUMNS;
  });
  if (found === undefined) return null;
  const needed = Object.keys(found.columns).length > 0;
  const { role, lacks } = found;
  return { role, lacks, mapping: needed ? { columns: found.columns } : null, open: [] };
}

const LACKS: readonly RecognisedTable["lacks"][] = [[], ["site"], ["date"], ["site", "date"]];
const STAND_INS = { site: SOME_SITE, date: SOME_DAY } as const;

interface Attempt {
  /** Columns with a meaning in this role, weighted by the share of rows that are used; 0 when it cannot be read. */
  readonly known: number;
  /** Why it cannot be read. */
  readonly issues: readonly Issue[];
}

function attempt(role: StudyInput["role"], table: Table, mapping: Mapping): Attempt {
  try {
    const { verdicts, issues } = READERS[role](table, {
      mapping,
      timeZone: "Europe/Stockholm",
      dayLabel: "start",
    });
    const used = verdicts.filter(({ fate }) => fate !== "not used").length;
    const columns = table.header.filter((name) => name !== "").length;
    const unknown = issues.filter(({ code }) => code === "COLUMN_UNKNOWN").length;
    return { known: verdicts.length === 0 ? 0 : ((columns - unknown) * used) / verdicts.length, issues: [] };
  } catch (error) {
    if (isWbeError(error)) return { known: 0, issues: error.issues as readonly Issue[] };
    throw error;
  }
}

function isOpen({ code }: Issue): boolean {
  return code !== "COLUMN_MISSING" && code !== "SHEET_LAYOUT_UNKNOWN";
}
