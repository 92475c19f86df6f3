import { type Issue, issue } from "../base/index.ts";
import { type EarlierResult, makeResult, type Result } from "../report/index.ts";
import { againstRows } from "./against-rows.ts";
import type { Study } from "./study.ts";

/** One thing that a result states about itself, and what was found. */
export interface VerifyRow {
  readonly part: "numbers" | "input" | "earlier result" | "value";
  readonly name: string;
  readonly stated: string;
  readonly found: string;
  readonly verdict: "unchanged" | "changed" | "not found" | "not stated";
}

/** The columns of `verify`, in their order. */
export const VERIFY_COLUMNS = [
  "part",
  "name",
  "stated",
  "found",
  "verdict",
] as const satisfies readonly (keyof VerifyRow)[];

/** A file that a result names, as it is now; `sha256` null where it is not there. */
export interface FoundFile {
  readonly file: string;
  readonly sha256: string | null;
}

/** The files that a result was made from, and the earlier result it was set against: those to look at. */
export function filesOf({ provenance }: EarlierResult): readonly {
  readonly part: "input" | "earlier result";
  readonly file: string;
  readonly role: string;
  readonly sha256: string | null;
}[] {
  const inputs = Array.isArray(provenance.inputs)
    ? (provenance.inputs as readonly Readonly<Record<string, unknown>>[])
    : [];
  const earlier = provenance.earlier as Readonly<Record<string, unknown>> | undefined;
  const stated = (part: "input" | "earlier result", one: Readonly<Record<string, unknown>>) => ({
    part,
    file: String(one.file),
    role: typeof one.role === "string" ? one.role : "",
    sha256: typeof one.sha256 === "string" ? one.sha256 : null,
  });
  return [
    ...inputs.map((one) => stated("input", one)),
    ...(earlier === undefined ? [] : [stated("earlier result", earlier)]),
  ];
}

/**
 * Whether a result is what was published: its numbers against their own checksum, its inputs against the files, and,
 * where `again` holds the study read from the unchanged files, every value against the same computation.
 */
export function verify(
  result: EarlierResult,
  found: readonly FoundFile[],
  again: Study | null,
): Result<VerifyRow> {
  const files = new Map(found.map(({ file, sha256 }) => [file, sha256]));
  const rows = [
    numbersRow(result),
    ...filesOf(result).map((one) => fileRow(one, files.get(one.file) ?? null)),
  ];
  const values = again === null || result.command === "trend" ? [] : valueRows(result, again);
  return makeResult({
    command: "verify",
    columns: VERIFY_COLUMNS,
    rows: [...rows, ...values],
    settings: result.settings,
    provenance: result.provenance,
    issues: issuesOf(result, rows, values.length),
  });
}

function numbersRow({ file, intact, provenance }: EarlierResult): VerifyRow {
  const stated = typeof provenance.result_sha256 === "string" ? provenance.result_sha256 : "";
  const verdict = intact === null ? "not stated" : intact ? "unchanged" : "changed";
  return { part: "numbers", name: file, stated, found: intact === true ? stated : "", verdict };
}

function fileRow(
  { part, file, sha256 }: ReturnType<typeof filesOf>[number],
  found: string | null,
): VerifyRow {
  const verdict =
    sha256 === null
      ? "not stated"
      : found === null
        ? "not found"
        : found === sha256
          ? "unchanged"
          : "changed";
  return { part, name: file, stated: sha256 ?? "", found: found ?? "", verdict };
}

function valueRows(result: EarlierResult, again: Study): readonly VerifyRow[] {
  const text = (...numbers: readonly (number | null)[]): string => numbers.map((one) => one ?? "").join(" ");
  return againstRows(again, result)
    .rows.filter(({ status }) => status !== "unchanged")
    .map((row) => ({
      part: "value",
      name: [row.site, row.biomarker, row.segment, row.contrast, row.period, row.target]
        .filter((part) => part !== "")
        .join(", "),
      stated: text(row.published, row.published_lower, row.published_upper),
      found: text(row.now, row.now_lower, row.now_upper),
      verdict: row.status === "new" ? "not stated" : row.status === "gone" ? "not found" : "changed",
    }));
}

function issuesOf({ file }: EarlierResult, rows: readonly VerifyRow[], values: number): readonly Issue[] {
  const told = rows.flatMap((row): Issue[] => {
    if (row.part === "numbers") {
      if (row.verdict === "not stated") return [issue({ code: "VERIFY_UNSIGNED", file })];
      return row.verdict === "changed" ? [issue({ code: "VERIFY_NUMBERS", file })] : [];
    }
    if (row.verdict === "changed") return [issue({ code: "VERIFY_INPUT", file: row.name })];
    return row.verdict === "not found" ? [issue({ code: "VERIFY_INPUT_MISSING", file: row.name })] : [];
  });
  return values === 0 ? told : [...told, issue({ code: "VERIFY_VALUE", file, details: { count: values } })];
}
