import type { Issue } from "../base/index.ts";
import { toJson } from "../report/index.ts";
import type { BasisRow } from "./basis.ts";
import { joinedLedger } from "./joined-ledger.ts";
import type { MergePart } from "./merge-part.ts";
import { parsedPart } from "./parsed-part.ts";
import type { Provenance } from "./provenance.ts";
import { siteIn } from "./site-in.ts";
import { sortBySite } from "./sort-by-site.ts";
import { unlikePart } from "./unlike-part.ts";

/** An output as JSON, once it is known to be one. */
interface Document {
  readonly file: string;
  readonly schema: string;
  readonly settings: object;
  readonly provenance: Provenance;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly issues: readonly Issue[];
}

/**
 * Joins whole results: rows, citations and what the levels rest on of all parts, every issue once, in the order of the
 * inputs; settings are those of the first part.
 * @throws WbeError `ARGUMENT_INVALID` for a part that is no result, or one of another command.
 */
export function mergeJson(parts: readonly MergePart[]): string {
  const documents = parts.map(({ file, text }) => documentOf(parsedPart(text, file), file));
  const [first] = documents;
  const odd = documents.find(({ schema }) => schema !== first?.schema);
  if (first === undefined || odd !== undefined)
    throw unlikePart("it is the output of another command than the first part", odd?.file);
  const command = first.schema.split("/")[1] ?? "";
  const provenance = joinedProvenance(documents.map((one) => one.provenance));
  const issues = inOrderOfInputs(distinct(documents.flatMap((one) => one.issues)), provenance);
  return toJson(
    Object.assign([...joinedRows(documents)], { command, settings: first.settings, provenance, issues }),
  );
}

function documentOf(value: Readonly<Record<string, unknown>>, file: string): Document {
  const { schema, settings, provenance, rows, issues } = value as Partial<Omit<Document, "file">>;
  const lists = [provenance?.inputs, provenance?.citations, provenance?.basis ?? [], rows, issues];
  if (!lists.every(holdsRecords) || typeof schema !== "string" || typeof settings !== "object")
    throw unlikePart("it is not of the same form as the first part", file);
  return { ...(value as unknown as Document), file };
}

function holdsRecords(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => typeof one === "object" && one !== null);
}

function joinedRows(documents: readonly Document[]): readonly object[] {
  const all = documents.flatMap(({ file, rows }) => rows.map((row) => ({ file, row })));
  const ledger = joinedLedger(all.map(({ row }) => row));
  return ledger ?? sortBySite(all, ({ file, row }) => siteIn(row, file)).map(({ row }) => row);
}

function joinedProvenance(all: readonly Provenance[]): Provenance {
  const [first] = all;
  if (first === undefined) throw unlikePart("there is nothing to merge");
  const basis: readonly BasisRow[] = all.flatMap((one) => one.basis ?? []);
  return {
    ...first,
    citations: distinct(all.flatMap(({ citations }) => citations)),
    ...(first.basis === undefined ? {} : { basis: sortBySite(basis, ({ site }) => site) }),
  };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** As one run tells them: file by file, row by row, and last what belongs to no file. */
function inOrderOfInputs(issues: readonly Issue[], { inputs }: Provenance): readonly Issue[] {
  const places = new Map<string | null, number>(inputs.map(({ file }, index) => [file, index]));
  const placeOf = ({ file }: Issue): number => places.get(file) ?? inputs.length;
  return [...issues].sort((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0));
}
