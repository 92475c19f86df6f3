import type { IssueInput } from "../base/index.ts";
import { type Biomarker, findBiomarker, isSumName } from "../biomarkers/index.ts";
import { UNITS } from "../units/index.ts";
import { type HeaderName, headerNames, quantityOf, unitReading } from "./header-name.ts";
import type { LabField } from "./lab-columns.ts";
import type { ColumnMatch, MatchedColumn } from "./match-columns.ts";
import { columnIndexOf, type Table } from "./table.ts";

/** The columns of one biomarker in a wide table: its value, and limits where they have columns of their own. */
export interface WideEntry {
  readonly biomarker: string;
  readonly columns: readonly MatchedColumn<LabField>[];
}

export interface WideColumns {
  readonly entries: readonly WideEntry[];
  /** Places of sums of other columns. */
  readonly sums: readonly number[];
  readonly notes: readonly IssueInput[];
}

/**
 * Finds the biomarkers among the columns no field has claimed: `Bensoylekgonin (ng/l)`, `MDMA`, `LOQ amfetamin`.
 * A name the catalogue does not know counts only with a trace unit in its header. Sum columns are set aside.
 */
export function wideColumns(
  table: Table,
  match: ColumnMatch<LabField>,
  extra?: readonly Biomarker[],
): WideColumns {
  const entries = new Map<string, MatchedColumn<LabField>[]>();
  const notes: IssueInput[] = [];
  const sums: number[] = [];
  for (const index of match.unmatched) {
    const header = table.header[index]!;
    if (isSumHeader(header)) {
      const columnIndex = columnIndexOf(table, index);
      sums.push(index);
      notes.push({
        code: "SUM_COLUMN",
        file: table.file,
        row: table.headerRow,
        columnIndex,
        header,
        received: header,
      });
      continue;
    }
    const found = biomarkerOf(header, extra);
    if (found === null) continue;
    const { biomarker, field, unit } = found;
    entries.set(biomarker, [...(entries.get(biomarker) ?? []), { field, index, header, unit }]);
  }
  const complete = [...entries].filter(([, columns]) =>
    columns.some(({ field }) => field === "concentration" || field === "load"),
  );
  return { entries: complete.map(([biomarker, columns]) => ({ biomarker, columns })), sums, notes };
}

function isSumHeader(header: string): boolean {
  return isSumName(header) && headerNames(header).some(({ unit }) => isTrace(unit));
}

/** Units in which residues are told; milligrams per litre are those of nutrients and oxygen demand. */
function isTrace(unit: string): boolean {
  const reading = unitReading(unit);
  if (reading.kind !== "known" || reading.unit === "mg/l" || reading.unit === "g/m3") return false;
  return ["concentration", "molar concentration", "load"].includes(UNITS[reading.unit]?.quantity ?? "");
}

function biomarkerOf(
  header: string,
  extra?: readonly Biomarker[],
): { biomarker: string; field: LabField; unit: string } | null {
  const names = headerNames(header);
  for (const { name, unit } of names) {
    const { bare, field } = withoutLimitWord(name);
    const known = findBiomarker(bare, extra) ?? findBiomarker(withoutValueWord(bare), extra);
    if (known !== null)
      return {
        biomarker: known.name,
        field: field ?? fieldOf(unit),
        unit: unit === "" ? unitIn(names) : unit,
      };
  }
  const traced = names.find(({ unit }) => isTrace(unit));
  return traced === undefined
    ? null
    : { biomarker: traced.name, field: fieldOf(traced.unit), unit: traced.unit };
}

/** The whole header may be the known name (`bensoylekgonin ng/l`); its unit is then found in another cut. */
function unitIn(names: readonly HeaderName[]): string {
  return names.find(({ unit }) => unit !== "" && quantityOf(unit) !== null)?.unit ?? "";
}

function fieldOf(unit: string): LabField {
  return unit !== "" && quantityOf(unit) === "load" ? "load" : "concentration";
}

function withoutLimitWord(name: string): { bare: string; field: LabField | null } {
  const match =
    /^(lod|loq|lloq|uloq|detektionsgräns|kvantifieringsgräns)\s+(.+)$|^(.+?)\s+(lod|loq|lloq|uloq|detektionsgräns|kvantifieringsgräns)$/.exec(
      name,
    );
  if (match === null) return { bare: name, field: null };
  const word = match[1] ?? match[4]!;
  const field = word === "uloq" ? "uloq" : word === "lod" || word.startsWith("det") ? "lod" : "loq";
  return { bare: match[2] ?? match[3]!, field };
}

/** `Bensoylekgonin halt`, `Halt av MDMA`, `Amfetaminhalt`: the word for concentration says no more than the unit. */
function withoutValueWord(name: string): string {
  return name
    .replace(/^(?:concentration|conc|koncentration|konc|halt|gehalt|konzentration)(?: (?:of|av|von))? /, "")
    .replace(/ (?:concentration|conc|koncentration|konc|halt|gehalt|konzentration)$/, "")
    .replace(/(?<=[a-zåäö]{4})halt$/, "");
}
