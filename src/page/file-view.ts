import { isWbeError } from "../base/index.ts";
import {
  mappedHeaders,
  readFile,
  type StudySettingsInput,
  suggestMapping,
  type Table,
} from "../ingest/index.ts";
import { formatIssues, readAsText } from "../report/index.ts";
import type { ColumnView, FileView, Language, Role } from "./protocol.ts";
import type { StoredFile } from "./stored-file.ts";

const EXAMPLES = 3;
const HEAD_ROWS = 200;

/** A file with its columns, what they are read as, and examples of their cells. */
export async function lookAt(
  { name, bytes }: StoredFile,
  role: Role | null,
  problems: readonly string[],
  settings: StudySettingsInput,
  language: Language,
): Promise<FileView> {
  const view = { name, bytes: bytes.length, role, problems };
  try {
    const extraNames = role === null ? [] : mappedHeaders(settings.mapping?.[role]);
    const { table } = await readFile(bytes, { file: name, extraNames });
    return {
      ...view,
      rows: table.rows.length,
      readAs: readAsText(table.readAs, language),
      columns: columnsOf(table, role, settings),
    };
  } catch (error) {
    if (!isWbeError(error)) throw error;
    const own = formatIssues(error.issues as Parameters<typeof formatIssues>[0], { language });
    const told = problems.length > 0 ? problems : own;
    return { ...view, rows: 0, readAs: "", columns: [], problems: told };
  }
}

function columnsOf(table: Table, role: Role | null, settings: StudySettingsInput): readonly ColumnView[] {
  const head = { ...table, rows: table.rows.slice(0, HEAD_ROWS) };
  const guessed =
    role === "lab" || role === "flow" || role === "sites" ? suggestMapping(head, role).mapping.columns : {};
  const stated = role === null ? {} : (settings.mapping?.[role]?.columns ?? {});
  const fields = [...Object.entries(stated), ...Object.entries(guessed ?? {})];
  return table.header.flatMap((header, index): readonly ColumnView[] => {
    if (header.trim() === "") return [];
    const found = fields.find(([, target]) => columnName(target) === header);
    const target = found?.[1];
    const texts = head.rows.map(({ cells }) => String(cells[index] ?? "").trim());
    return [
      {
        header,
        field: found?.[0] ?? null,
        unit: typeof target === "object" ? (target.unit ?? "") : "",
        examples: [...new Set(texts)].filter((text) => text !== "").slice(0, EXAMPLES),
      },
    ];
  });
}

function columnName(target: string | { readonly column: string }): string {
  return typeof target === "string" ? target : target.column;
}
