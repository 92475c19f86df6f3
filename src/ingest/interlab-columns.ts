import type { InterlabLine } from "./interlab-sections.ts";
import { INTERLAB_BESIDE } from "./unread-columns.ts";

/** A result with its sample; one of the two is absent where its partner is. */
export interface InterlabPair {
  readonly row: number;
  readonly sample: InterlabLine | undefined;
  readonly result: InterlabLine | undefined;
  /** The result as one cell. */
  readonly value: string;
}

type Section = "sample" | "result";

/** Column of ours to the section and columns that fill it, the first that is filled. */
const OURS: readonly (readonly [ours: string, section: Section, names: readonly string[]])[] = [
  ["site", "sample", ["provplatsnamn", "provplatsid"]],
  ["date", "sample", ["provtagningsdatum"]],
  ["time", "sample", ["provtagningstid"]],
  ["biomarker", "result", ["parameter"]],
  ["unit", "result", ["enhet"]],
  ["limit", "result", ["rapporteringsgräns"]],
  ["lod", "result", ["detektionsgräns"]],
  ["mätosäkerhet", "result", ["mätosäkerhet"]],
  ["method", "result", ["metodbeteckning"]],
  ["laboratory", "sample", ["laboratorium"]],
  ["comment", "result", ["kommentar"]],
];

/** Columns of the specification that say nothing a load depends on; kept beside the result without a word. */
const BESIDE: ReadonlySet<string> = new Set([
  "namn",
  "adress",
  "postnr",
  "ort",
  "kommunkod",
  "projekt",
  "provtyp",
  "provtagare",
  "registertyp",
  "provplatsid",
  "specifik provplats",
  "provtagningsorsak",
  "provtyp 2",
  "provtypspecifikation",
  "bedömning",
  "kemisk bedömning",
  "mikrobiologisk bedömning",
  "kommentar",
  "år",
  "inlämningsdatum",
  "inlämningstid",
  "parameterbedömning",
]);

/** Columns that the value is made of, and those that join the sections. */
const TAKEN: Readonly<Record<Section, ReadonlySet<string>>> = {
  sample: new Set(["lablittera", ...takenBy("sample")]),
  result: new Set(["lablittera", "mätvärdetext", "mätvärdetal", "mätvärdetalanm", ...takenBy("result")]),
};

const SECTIONS: Readonly<Record<Section, string>> = { sample: "Provadm", result: "Provdat" };

/**
 * Interlab's joined lines as one table: columns of ours, then every further column in which something stands, under
 * names that no reader takes for its own (`Interlab Provtyp 2`; `Provdat Mätvärdespår` where it may matter and is told).
 */
export function interlabColumns(pairs: readonly InterlabPair[]): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const further = pairs.map((pair) => new Map([...others(pair, "sample"), ...others(pair, "result")]));
  const names = [...new Set(further.flatMap((cells) => [...cells.keys()]))];
  return {
    header: ["sample_id", "concentration", ...OURS.map(([ours]) => ours), ...names],
    rows: pairs.map((pair, index) => [
      interlabField(pair.result ?? pair.sample, "lablittera"),
      pair.value,
      ...OURS.map(([, section, wanted]) => firstFilled(pair[section], wanted)),
      ...names.map((name) => further[index]?.get(name) ?? ""),
    ]),
  };
}

/** The cell of a line by its column in lower case; empty where the line lacks it. */
export function interlabField(line: InterlabLine | undefined, name: string): string {
  return line?.cells.get(name)?.text ?? "";
}

function firstFilled(line: InterlabLine | undefined, names: readonly string[]): string {
  return names.map((name) => interlabField(line, name)).find((text) => text !== "") ?? "";
}

function others(pair: InterlabPair, section: Section): readonly (readonly [string, string])[] {
  return [...(pair[section]?.cells ?? [])].flatMap(([key, { name, text }]) => {
    if (text === "" || TAKEN[section].has(key)) return [];
    return [[`${BESIDE.has(key) ? INTERLAB_BESIDE : `${SECTIONS[section]} `}${name}`, text] as const];
  });
}

function takenBy(wanted: Section): readonly string[] {
  // The id of a place is kept beside its name.
  return OURS.flatMap(([, section, names]) => (section === wanted ? names.slice(0, 1) : []));
}
