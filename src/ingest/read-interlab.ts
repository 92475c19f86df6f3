import { type Issue, type IssueInput, issue } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { interlabValue } from "./interlab-value.ts";
import type { SkippedRow, Table, TableRow } from "./table.ts";
import { tokenise } from "./tokenise.ts";

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

const HEADER = [
  "site",
  "sample_id",
  "date",
  "time",
  "biomarker",
  "concentration",
  "unit",
  "limit",
  "lod",
  "mätosäkerhet",
  "method",
  "laboratory",
  "comment",
];

interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
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
  const samples: Line[] = [];
  const results: Line[] = [];
  const skipped: SkippedRow[] = [];
  readSections(
    lines,
    file,
    facts.get("textavgränsare") === "ja",
    { provadm: samples, provdat: results },
    skipped,
  );
  const bySample = new Map(samples.map((sample) => [field(sample, "lablittera"), sample]));
  const usedSamples = new Set<string>();
  const decimal = facts.get("decimaltecken") === "." ? "point" : "comma";
  const rows = results.map((result): TableRow => {
    const id = field(result, "lablittera");
    const sample = bySample.get(id);
    usedSamples.add(id);
    if (sample === undefined) {
      problems.push({ code: "INTERLAB_ORPHAN", file, row: result.row, received: id });
      return { row: result.row, cells: HEADER.map(() => ""), found: 0 };
    }
    const value = interlabValue(
      {
        text: field(result, "mätvärdetext"),
        number: field(result, "mätvärdetal"),
        mark: field(result, "mätvärdetalanm"),
      },
      decimal === "comma" ? "," : ".",
    );
    if (value === null) {
      const received = `${field(result, "mätvärdetext")} / ${field(result, "mätvärdetalanm")}${field(result, "mätvärdetal")}`;
      problems.push({
        code: "INTERLAB_VALUE_CONFLICT",
        file,
        row: result.row,
        header: "Mätvärdetext / Mätvärdetal",
        received,
      });
      return { row: result.row, cells: HEADER.map(() => ""), found: 0 };
    }
    return { row: result.row, cells: cellsOf(sample, result, id, value) };
  });
  for (const sample of samples) {
    const id = field(sample, "lablittera");
    if (usedSamples.has(id)) skipped.push({ row: sample.row, why: "joined" });
    else {
      problems.push({ code: "INTERLAB_ORPHAN", file, row: sample.row, received: id });
      rows.push({ row: sample.row, cells: HEADER.map(() => ""), found: 0 });
    }
  }
  if (samples.length + results.length === 0) throw fileError([{ code: "FILE_EMPTY", file }]);
  const table: Table = {
    file,
    header: HEADER,
    headerRow: 1,
    rows,
    skipped,
    dialect: { encoding, delimiter: ";", decimal },
    readAs: `${encoding}, semicolon`,
    format: "Interlab 4.0",
  };
  return { table, issues: problems.map(issue) };
}

function cellsOf(sample: Line, result: Line, id: string, value: string): string[] {
  const site = field(sample, "provplatsnamn") || field(sample, "provplatsid");
  return [
    site,
    id,
    field(sample, "provtagningsdatum"),
    field(sample, "provtagningstid"),
    field(result, "parameter"),
    value,
    field(result, "enhet"),
    field(result, "rapporteringsgräns"),
    field(result, "detektionsgräns"),
    field(result, "mätosäkerhet"),
    field(result, "metodbeteckning"),
    field(sample, "laboratorium"),
    field(result, "kommentar"),
  ];
}

function field({ cells }: Line, name: string): string {
  return (Object.hasOwn(cells, name) ? cells[name] : undefined) ?? "";
}

function factsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const line of lines.slice(0, 40)) {
    const match = /^#\s*([^=]+?)\s*=\s*(.*?)\s*;?\s*$/.exec(line);
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

/** Collects the rows of both sections, which may come again for each sample; a name that stands twice keeps the first. */
function readSections(
  lines: readonly string[],
  file: string,
  quoted: boolean,
  sections: Readonly<Record<"provadm" | "provdat", Line[]>>,
  skipped: SkippedRow[],
): void {
  let into: Line[] | null = null;
  let header: readonly string[] | null = null;
  lines.forEach((line, index) => {
    const row = index + 1;
    const name = /^#\s*([\p{L}]+)\s*;?\s*$/u.exec(line)?.[1]?.toLowerCase();
    if (line.trim().startsWith("#")) {
      into = name === "provadm" || name === "provdat" ? sections[name] : null;
      header = null;
      skipped.push({ row, why: "title" });
      return;
    }
    if (line.trim().replace(/;/g, "") === "" || into === null) {
      if (line.trim() !== "") skipped.push({ row, why: "title" });
      return;
    }
    const cells = (quoted ? (tokenise(line, ";", file)[0] ?? []) : line.split(";")).map((cell) =>
      cell.trim(),
    );
    if (header === null) {
      header = cells.map((cell) => cell.toLowerCase());
      skipped.push({ row, why: "title" });
      return;
    }
    into.push({ row, cells: byName(header, cells) });
  });
}

function byName(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  header.forEach((name, index) => {
    if (name !== "" && !(name in found)) found[name] = cells[index] ?? "";
  });
  return found;
}
