import { type Issue, isWbeError } from "../base/index.ts";
import { type Mapping, parseSettings, type StudyFile, type StudySettingsInput } from "../ingest/index.ts";
import { assembleStudy } from "./assemble-study.ts";
import { lacksOf, type StudyLack } from "./lacks-of.ts";
import { type FoundFile, lookAtFile, type SuggestFile, type Taken, withoutDoubles } from "./look-at-file.ts";
import type { Study } from "./study.ts";
import { studyFileText } from "./study-file-text.ts";

/** What can be chosen for `suggestStudy`. */
export interface SuggestStudyOptions {
  /** @defaultValue the municipality's name, or those of the plants */
  readonly title?: string;
  /** @defaultValue "sv" where a file's column names or first rows hold å, ä or ö, else "en" */
  readonly language?: "sv" | "en";
}

/** A proposed study file, what it was made from, and what is still missing. */
export interface StudySuggestion {
  readonly studyFile: StudyFile;
  /** The study file as JSON with comments (names that begin with `//`), in the study's language. */
  readonly text: string;
  readonly found: readonly FoundFile[];
  readonly missing: readonly StudyLack[];
}

/**
 * Proposes a study file for some files: recognises what each holds by its content, maps columns of unknown names, and
 * says what is missing. Nothing is guessed in silence: what it took each file for stands in `found`.
 * A laboratory's result that an earlier run of ours wrote is left out where other results stand beside it.
 */
export async function suggestStudy(
  files: readonly SuggestFile[],
  options: SuggestStudyOptions = {},
): Promise<StudySuggestion> {
  const looked = withoutDoubles(await Promise.all(files.map(lookAtFile)));
  const taken = looked.filter((one): one is Taken => one.found.role !== null && one.table !== null);
  const inputs = inputsOf(taken);
  const mapping = mappingOf(taken);
  const language = options.language ?? (taken.some(isSwedish) ? "sv" : "en");
  const settings = parseSettings({ language, ...(mapping === null ? {} : { mapping }) });
  const { study, issues } = assembled(taken, settings);
  const title = options.title ?? titleOf(study);
  const studyFile: StudyFile = {
    ...(title === "" ? {} : { title }),
    language,
    inputs,
    ...(mapping === null ? {} : { mapping }),
    period: "tertial",
  };
  const found = looked.map((one) => one.found);
  return { studyFile, text: studyFileText(studyFile, found), found, missing: lacksOf(study, taken, issues) };
}

const FIRST_ROWS = 20;

function isSwedish({ table: { header, rows } }: Taken): boolean {
  const cells = rows.slice(0, FIRST_ROWS).flatMap((row) => row.cells);
  return [...header, ...cells].some((text) => /[åäö]/i.test(String(text)));
}

const ORDER: readonly string[] = ["lab", "flow", "sites", "events"];

function inputsOf(taken: readonly Taken[]): NonNullable<StudyFile["inputs"]> {
  const roles = new Set([...ORDER, ...taken.map(({ found }) => found.role)]);
  const named = [...roles].flatMap((role) => {
    const [first, ...more] = taken.filter(({ found }) => found.role === role).map(({ found }) => found.file);
    return first === undefined ? [] : [[role, more.length === 0 ? first : [first, ...more]]];
  });
  return Object.fromEntries(named);
}

/** A mapping holds for every file of its role: it is proposed where there is one. */
function mappingOf(taken: readonly Taken[]): Mapping | null {
  const site = onlySite(taken);
  const mappings = (["lab", "flow"] as const).flatMap((role) => {
    const files = taken.filter(({ found }) => found.role === role);
    const [only] = files;
    if (files.length !== 1 || only?.recognised == null) return [];
    const { mapping, lacks } = only.recognised;
    const constants = lacks.includes("site") && site !== null ? { constants: { site } } : {};
    const own = { ...mapping, ...constants };
    return Object.keys(own).length === 0 ? [] : [[role, own] as const];
  });
  return mappings.length === 0 ? null : Object.fromEntries(mappings);
}

/** The one plant of the sites file, for tables that do not name theirs. */
function onlySite(taken: readonly Taken[]): string | null {
  const sites = taken.filter(({ found }) => found.role === "sites");
  if (sites.length === 0) return null;
  const { study } = assembled(sites, {});
  const names = new Set(study?.sites.map(({ site }) => site));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

function assembled(
  taken: readonly Taken[],
  settings: StudySettingsInput,
): { readonly study: Study | null; readonly issues: readonly Issue[] } {
  const sources = taken.map(({ found, table, bytes }) => ({
    role: found.role ?? "lab",
    table,
    bytes,
    sha256: null,
  }));
  try {
    return { study: assembleStudy(sources, settings, [], { keepResults: false }), issues: [] };
  } catch (error) {
    if (isWbeError(error)) return { study: null, issues: error.issues as readonly Issue[] };
    throw error;
  }
}

function titleOf(study: Study | null): string {
  const named = (study?.sites ?? []).map(({ municipality }) => municipality).filter((name) => name !== "");
  const plants = (study?.measurements ?? []).map(({ site }) => site);
  const names = [...new Set(named.length > 0 ? named : plants)];
  return names.length > 3 ? "" : names.join(", ");
}
