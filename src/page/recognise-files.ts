import { isWbeError } from "../base/index.ts";
import { parseStudyFile, type StudyFile, type StudySettingsInput } from "../ingest/index.ts";
import { formatIssues } from "../report/index.ts";
import { type StudyLack, suggestStudy } from "../study/index.ts";
import { lookAt } from "./file-view.ts";
import type { FileView, Lack, Language, Role } from "./protocol.ts";
import { baseName, type StoredFile } from "./stored-file.ts";

/** What the files are, and the settings that they state or need. */
export interface Recognised {
  readonly files: readonly FileView[];
  readonly settings: StudySettingsInput;
  readonly lacks: readonly Lack[];
}

/**
 * Finds out what each file holds: by a study file where there is one, else by its content.
 * @throws WbeError for a study file that cannot be understood.
 */
export async function recogniseFiles(stored: readonly StoredFile[], language: Language): Promise<Recognised> {
  const studyFile = stored.find(({ name }) => isStudyFile(name));
  const tables = stored.filter(({ name }) => !isStudyFile(name));
  return studyFile === undefined
    ? byContent(tables, language)
    : byStudyFile(
        parseStudyFile(new TextDecoder().decode(studyFile.bytes), studyFile.name),
        tables,
        language,
      );
}

/** Study files are JSON; tables never are. */
export function isStudyFile(name: string): boolean {
  return /\.json$/i.test(name);
}

async function byStudyFile(
  { inputs = {}, ...settings }: StudyFile,
  tables: readonly StoredFile[],
  language: Language,
): Promise<Recognised> {
  const named = (Object.entries(inputs) as [Role, string | readonly string[]][]).flatMap(([role, names]) =>
    [names].flat().map((name) => ({ role, name: String(name) })),
  );
  const roleOf = (file: string): Role | null =>
    named.find(({ name }) => baseName(name) === baseName(file))?.role ?? null;
  const there = new Set(tables.map(({ name }) => baseName(name)));
  const missing = named.map(({ name }) => name).filter((name) => !there.has(baseName(name)));
  const files = await Promise.all(
    tables.map((file) => lookAt(file, roleOf(file.name), [], settings, language)),
  );
  return { files, settings, lacks: missing.length === 0 ? [] : [{ kind: "file", names: missing }] };
}

async function byContent(tables: readonly StoredFile[], language: Language): Promise<Recognised> {
  const { found, studyFile, missing } = await suggestStudy(
    tables.map(({ name, bytes }) => ({ name, content: bytes })),
    { language },
  );
  const { inputs: _, ...settings } = studyFile;
  const files = await Promise.all(
    tables.map((file) => {
      const one = found.find((candidate) => candidate.file === file.name);
      const problems = formatIssues(one?.issues ?? [], { language });
      return lookAt(file, one?.role ?? null, problems, settings, language);
    }),
  );
  return { files, settings, lacks: tables.length === 0 ? [] : missing.flatMap(lackOf) };
}

function lackOf(lack: StudyLack): readonly Lack[] {
  switch (lack.kind) {
    case "open":
      return [];
    case "site":
    case "date":
      return [{ kind: lack.kind, names: [lack.file] }];
    case "population of":
      return [{ kind: "population", names: lack.sites }];
    default:
      return [{ kind: lack.kind, names: [] }];
  }
}

/** What an error says in sentences; one that is no fault of the input says so. */
export function problemsOf(error: unknown, language: Language): readonly string[] {
  if (!isWbeError(error)) return [`${OUR_FAULT[language]}: ${String(error)}`];
  const issues = error.issues as Parameters<typeof formatIssues>[0];
  return issues.length === 0 ? [error.message] : formatIssues(issues, { language, limit: MOST_PROBLEMS });
}

const MOST_PROBLEMS = 50;
const OUR_FAULT: Readonly<Record<Language, string>> = {
  sv: "Ett fel i programmet",
  en: "A fault of the program",
};
