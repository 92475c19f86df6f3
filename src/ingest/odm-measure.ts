/** What a row of measures states besides a result: a limit of a residue, or the flow or the people of its sample. */
export interface OdmStatement {
  readonly kind: "lod" | "loq" | "flow" | "population";
  /** The measure a limit belongs to; empty when it holds for all of its sample. */
  readonly about: string;
}

const LIMITS: Readonly<Record<string, "lod" | "loq">> = {
  lod: "lod",
  mlod: "lod",
  slod: "lod",
  limDet: "lod",
  loq: "loq",
  limQuan: "loq",
};
const LIMIT_OF = /^(.+)[_:](lod|loq|limDet|limQuan)$/;
const FLOWS: readonly string[] = ["floRate", "flowRate", "flowVol"];
const PEOPLE: readonly string[] = ["popServ", "polyPop"];

/** Reads the name of a measure; null when it is a result. `reference` names the measure of a bare `lod`. */
export function odmStatement(measure: string, reference: string): OdmStatement | null {
  if (FLOWS.includes(measure)) return { kind: "flow", about: "" };
  if (PEOPLE.includes(measure)) return { kind: "population", about: "" };
  const [, name, ending = measure] = LIMIT_OF.exec(measure) ?? [];
  const kind = Object.hasOwn(LIMITS, ending) ? LIMITS[ending] : undefined;
  return kind === undefined ? null : { kind, about: name ?? reference };
}

/** Units of the dictionary that are not spelled as people spell them. Source: PHES-ODM parts 2.2.3 and 3.0.0. */
const UNITS: Readonly<Record<string, string>> = {
  ngL: "ng/L",
  ugL: "µg/L",
  mgL: "mg/L",
  gm3: "g/m3",
  m3D: "m3/d",
  m3H: "m3/h",
  m3S: "m3/s",
  mld: "ML/d",
  kl: "m3",
};

/** The unit as people spell it. */
export function odmUnit(unit: string): string {
  return Object.hasOwn(UNITS, unit) ? (UNITS[unit] ?? unit) : unit;
}

/** Quality flags of the dictionary and the words they stand for here. */
const FLAGS: Readonly<Record<string, string>> = {
  beLOD: "below LOD",
  belowLOQ: "below LOQ",
  flagND: "below LOD",
  ND: "below LOD",
  flagUQ: "below LOQ",
};

/** The kind of result that a quality flag states; empty for a flag that states none. */
export function odmKind(flag: string): string {
  return Object.hasOwn(FLAGS, flag) ? (FLAGS[flag] ?? "") : "";
}

const CALM: readonly string[] = ["", "NA", "noConcern"];

/** What is left to say of a row: its own notes, and a quality flag that is no kind of result. */
export function odmRemark(notes: string, flag: string): string {
  const concern = CALM.includes(flag) || odmKind(flag) !== "" ? "" : `qualityFlag: ${flag}`;
  return [notes === "NA" ? "" : notes, concern].filter((text) => text !== "").join("; ");
}

/** Aggregations that make one number of one sample; any other becomes part of the name. */
const SINGLE: readonly string[] = ["", "NA", "single", "sin", "naAggr", "hAg", "mean", "meanNr", "me"];

/** The measure with its aggregation, where that makes it another quantity (a standard deviation, a maximum). */
export function odmBiomarker(measure: string, aggregation: string): string {
  return SINGLE.includes(aggregation) ? measure : `${measure} (${aggregation})`;
}
