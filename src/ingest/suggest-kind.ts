import { FLOW_COLUMNS } from "./flow-columns.ts";
import { headerNames, quantityOf } from "./header-name.ts";
import { LAB_COLUMNS } from "./lab-columns.ts";
import { indexSynonyms } from "./match-columns.ts";
import { SITE_COLUMNS } from "./site-columns.ts";
import type { Table } from "./table.ts";

/** Kinds of tables for which a mapping is proposed. */
export type SuggestedKind = "lab" | "flow" | "sites";

/** The names of the columns of each kind. */
export const COLUMNS_OF: Readonly<Record<SuggestedKind, Readonly<Record<string, string>>>> = {
  lab: LAB_COLUMNS,
  flow: FLOW_COLUMNS,
  sites: SITE_COLUMNS,
};

/** What a table holds, by its headers: a concentration or a residue makes it a laboratory's, else a flow, else people. */
export function suggestKind({ header }: Table): SuggestedKind {
  const names = header.flatMap((cell) => [...headerNames(cell)]);
  const has = (kind: SuggestedKind, ...fields: string[]): boolean => {
    const fieldOf = indexSynonyms(COLUMNS_OF[kind]);
    return names.some(({ name }) => fields.includes(fieldOf.get(name) ?? ""));
  };
  const measures = (...quantities: string[]): boolean =>
    names.some(({ unit }) => unit !== "" && quantities.includes(quantityOf(unit) ?? ""));
  if (
    measures("concentration", "molar concentration", "load") ||
    has("lab", "biomarker", "sampleId", "lod", "loq")
  )
    return "lab";
  if (measures("flow", "volume") || has("flow", "total") || has("lab", "flow")) return "flow";
  const dated = has("lab", "date", "start") || has("flow", "date", "time");
  const ofPeople = names.some(({ unit }) => /^(pe|ew)$/i.test(unit));
  return !dated && (ofPeople || has("sites", ...PEOPLE)) ? "sites" : "lab";
}

const PEOPLE = ["population", "residents", "designPe", "municipality", "latitude", "connectedShare"];
