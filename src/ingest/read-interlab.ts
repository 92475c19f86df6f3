import { type Issue, type IssueInput, issue } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { type InterlabPair, interlabColumns, interlabField } from "./interlab-columns.ts";
import { interlabSections } from "./interlab-sections.ts";
import { interlabValue } from "./interlab-value.ts";
import type { SkippedRow, Table, TableRow } from "./table.ts";

/** True for the text of an Interlab file. */
export function isInterlab(text: string): boolean {
  return /^\s*#Interlab\b/i.test(text.slice(0, 200));
}

/**
 * The encoding that an Interlab file declares (`#Tecken=ISO-8859-1`), or null; its header lines are plain ASCII.
 * UTF-16 shows in the bytes themselves, so that declaration is not needed.
 */
export function interlabEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 600));
  if (!/#Interlab/i.test(head)) return null;
  const declared = /#Tecken\s*=\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || declared.startsWith("utf-16") ? null : declared;
}

/**
 * Reads Interlab 4.0, the exchange format of Swedish laboratories: samples (`#Provadm`) and results (`#Provdat`) joined
 * on Lablittera; sections may repeat. A result without its sample is set aside. Version 3.0 is read with a warning.
 * Source: the public specification of Interlab 4.0 (owner Svenskt Vatten).
 * @throws WbeError `SHEET_LAYOUT_UNKNOWN` for another version.
 */
export function readInterlab(
  text: string,
  file: string,
  encoding: string,
): { table: Table; issues: readonly Issue[] } {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const facts = factsOf(lines);
  const problems: IssueInput[] = versionProblems(facts.get("version") ?? "", file);
  const { samples, results, skipped } = interlabSections(lines, file, facts.get("textavgränsare") === "ja");
  if (samples.length + results.length === 0) throw fileError([{ code: "FILE_EMPTY", file }]);
  const sign = facts.get("decimaltecken") === "." ? "." : ",";
  const bySample = new Map(samples.map((sample) => [interlabField(sample, "lablittera"), sample]));
  const orphan = (row: number, id: string): void => {
    problems.push({ code: "INTERLAB_ORPHAN", file, row, received: id });
  };
  const apart = new Set<number>();
  const joined = new Set<string>();
  const pairs = results.map((result): InterlabPair => {
    const { row } = result;
    const id = interlabField(result, "lablittera");
    const sample = bySample.get(id);
    joined.add(id);
    const stated = {
      text: interlabField(result, "mätvärdetext"),
      number: interlabField(result, "mätvärdetal"),
      mark: interlabField(result, "mätvärdetalanm"),
    };
    const value = interlabValue(stated, sign);
    const asWritten = `${stated.text} / ${stated.mark}${stated.number}`;
    if (sample === undefined) orphan(row, id);
    else if (value === null) {
      const header = "Mätvärdetext / Mätvärdetal";
      problems.push({ code: "INTERLAB_VALUE_CONFLICT", file, row, header, received: asWritten });
    }
    if (sample === undefined || value === null) apart.add(row);
    return { row, sample, result, value: value ?? asWritten };
  });
  const used: SkippedRow[] = [];
  for (const sample of samples) {
    const { row } = sample;
    const id = interlabField(sample, "lablittera");
    if (joined.has(id)) {
      used.push({ row, why: "joined" });
      continue;
    }
    orphan(row, id);
    apart.add(row);
    pairs.push({ row, sample, result: undefined, value: "" });
  }
  const { header, rows } = interlabColumns(pairs);
  const table: Table = {
    file,
    header,
    headerRow: 1,
    rows: pairs.map(({ row }, index): TableRow => {
      const cells = rows[index] ?? [];
      return apart.has(row) ? { row, cells, found: 0 } : { row, cells };
    }),
    skipped: [...skipped, ...used],
    dialect: { encoding, delimiter: ";", decimal: sign === "." ? "point" : "comma" },
    readAs: `${encoding}, semicolon`,
    format: "Interlab 4.0",
  };
  return { table, issues: problems.map(issue) };
}

function factsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const line of lines.slice(0, 40)) {
    const match = /^#\s*([^=]+?)\s*=\s*(.*?)[\s;]*$/.exec(line);
    if (match) facts.set(match[1]!.toLowerCase(), match[2]!.toLowerCase());
  }
  return facts;
}

function versionProblems(version: string, file: string): IssueInput[] {
  if (version === "4.0" || version === "4") return [];
  if (version.startsWith("3"))
    return [{ code: "INTERLAB_VERSION", file, received: version, details: { version } }];
  const hint = `Interlab version ${version === "" ? "not stated" : version} is not known; ask for 4.0`;
  throw fileError([{ code: "SHEET_LAYOUT_UNKNOWN", file, row: 2, received: version, hint }]);
}
