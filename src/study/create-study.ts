import { type Issue, WbeError } from "../base/index.ts";
import { parseSettings, type StudySettingsInput, tableFromRows } from "../ingest/index.ts";
import { assembleStudy } from "./assemble-study.ts";
import type { Edition } from "./edition.ts";
import type { Source } from "./sources.ts";
import type { Study, StudyInput } from "./study.ts";

/** A plain object with the columns of the tidy table. */
export type TidyRow = Readonly<Record<string, unknown>>;

/** Rows by kind, and any setting of a study file. */
export interface StudyRows extends StudySettingsInput {
  readonly lab: readonly TidyRow[];
  readonly flow?: readonly TidyRow[];
  readonly sites?: readonly TidyRow[];
  readonly events?: readonly TidyRow[];
  /** Split samples: `biomarker, sample_id, from_laboratory, from_value, to_laboratory, to_value`, or a ratio. */
  readonly bridge?: readonly TidyRow[];
  /** Prescribed amounts: `substance, from, to, mg_per_day_per_1000`. */
  readonly dispensing?: readonly TidyRow[];
  /** Bypassed water: `site, date, overflow_m3`. */
  readonly overflow?: readonly TidyRow[];
  /** People present: `site, date, people, rsd`. */
  readonly dayCounts?: readonly TidyRow[];
  /** Loads that others published: `biomarker, label, load_mg_per_day_per_1000, lower, upper`. */
  readonly published?: readonly TidyRow[];
}

/** What is not part of the rows. */
export interface CreateStudyOptions {
  /** Editions of the constants that the study can pin. @defaultValue those of this package */
  readonly editions?: readonly Edition[];
}

/**
 * Makes a study from plain rows, without files.
 * @throws WbeError for unknown settings, or a table that cannot be understood.
 */
export function createStudy(rows: StudyRows, options: CreateStudyOptions = {}): Study {
  const { lab, flow, sites, events, bridge, dispensing, overflow, dayCounts, published, ...rest } = rows;
  const settings = parseSettings(rest);
  const issues: Issue[] = [];
  const sources: Source[] = [];
  const add = (role: StudyInput["role"], given: readonly TidyRow[] | undefined): void => {
    if (given === undefined) return;
    if (!Array.isArray(given)) throw notRows(role);
    const reading = tableFromRows(given, role);
    for (const one of reading.issues) issues.push(one);
    sources.push({ role, table: reading.table, bytes: null, sha256: null });
  };
  add("lab", lab ?? []);
  add("flow", flow);
  add("sites", sites);
  add("events", events);
  add("bridge", bridge);
  add("dispensing", dispensing);
  add("overflow", overflow);
  add("dayCounts", dayCounts);
  add("published", published);
  return assembleStudy(sources, settings, issues, options);
}

function notRows(role: string): WbeError {
  return new WbeError("ARGUMENT_INVALID", `${role} must be an array of rows`, {
    path: role,
    expected: "array of rows",
  });
}
