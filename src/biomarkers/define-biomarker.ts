import { arrayAt, objectAt, optional, refuse, textAt } from "./_checked.ts";
import { factAt, spanAt } from "./_fact-at.ts";
import { factorSetAt } from "./_factor-set-at.ts";
import { COMPOUND_KEYS, compoundAt, wordsAt } from "./_identity-at.ts";
import { parentAt } from "./_parent-at.ts";
import type { Biomarker, Compound, EudaSeries, Names, Parent, Stability, Words } from "./biomarker.ts";

/** A compound as a user gives it: `id` and `names` follow from `name`. */
export interface CompoundInput extends Omit<Compound, "id" | "names"> {
  readonly id?: string;
  readonly names?: Partial<Names>;
}

/** A parent as a user gives it: the molar mass ratio follows from the molar masses. */
export interface ParentInput extends CompoundInput, Omit<Parent, keyof Compound> {}

/** A biomarker as a user gives it: only `name` is needed, and whatever number is given needs its birth certificate. */
export interface BiomarkerInput
  extends CompoundInput,
    Partial<Omit<Biomarker, keyof Compound | "parents" | "advice">> {
  readonly parents?: readonly ParentInput[];
  readonly advice?: Words | string;
}

const KEYS = [
  ...COMPOUND_KEYS,
  "synonyms",
  "parents",
  "factors",
  "stability",
  "sorption",
  "loq",
  "lod",
  "euda",
  "advice",
  "notes",
];

/**
 * A study's own biomarker under the catalogue's schema, checked: units, possible values, CAS check digit,
 * the molar mass ratio, and every factor against its excretion fraction.
 * A catalogue record with changes is valid input, so any constant can be replaced: `{ ...known, molarMass: ... }`.
 *
 * @param path where the input stands, for the error (`constants.biomarkers[0]`).
 * @throws WbeError `ARGUMENT_INVALID` with the path of the first fault.
 */
export function defineBiomarker(input: BiomarkerInput, path = "biomarker"): Biomarker {
  const given = objectAt(path, input, KEYS);
  const compound = compoundAt(path, given);
  const parents = arrayAt(`${path}.parents`, given.parents).map((parent, index) =>
    parentAt(`${path}.parents[${index}]`, parent, compound),
  );
  return {
    ...compound,
    synonyms: arrayAt(`${path}.synonyms`, given.synonyms).map((synonym, index) =>
      textAt(`${path}.synonyms[${index}]`, synonym),
    ),
    parents,
    factors: arrayAt(`${path}.factors`, given.factors).map((set, index) =>
      factorSetAt(`${path}.factors[${index}]`, set, parents),
    ),
    ...optional("stability", stabilityAt, `${path}.stability`, given.stability),
    ...optional("sorption", (at, fact) => factAt(at, fact, "fraction"), `${path}.sorption`, given.sorption),
    ...optional("loq", (at, fact) => factAt(at, fact, "ng/L"), `${path}.loq`, given.loq),
    ...optional("lod", (at, fact) => factAt(at, fact, "ng/L"), `${path}.lod`, given.lod),
    euda: eudaAt(`${path}.euda`, given.euda ?? { series: null }),
    advice: wordsAt(`${path}.advice`, given.advice ?? { en: "own biomarker", sv: "egen biomarkör" }),
    ...optional("notes", textAt, `${path}.notes`, given.notes),
  };
}

const CLASSES: readonly unknown[] = ["high", "medium", "low", "disputed"] satisfies Stability["class"][];

function stabilityAt(path: string, value: unknown): Stability {
  const given = objectAt(path, value, [
    "class",
    "detail",
    "lossPerHour",
    "halfLifeHours",
    "conditions",
    "source",
    "confidence",
  ]);
  if (!CLASSES.includes(given.class)) refuse(`${path}.class`, `one of ${CLASSES.join(", ")}`, given.class);
  return {
    class: given.class as Stability["class"],
    ...optional("detail", textAt, `${path}.detail`, given.detail),
    ...optional(
      "lossPerHour",
      (at, span) => spanAt(at, span, "1/h"),
      `${path}.lossPerHour`,
      given.lossPerHour,
    ),
    ...optional(
      "halfLifeHours",
      (at, span) => spanAt(at, span, "h"),
      `${path}.halfLifeHours`,
      given.halfLifeHours,
    ),
    ...optional("conditions", textAt, `${path}.conditions`, given.conditions),
    source: textAt(`${path}.source`, given.source),
    confidence: textAt(`${path}.confidence`, given.confidence),
  };
}

function eudaAt(path: string, value: unknown): EudaSeries {
  const given = objectAt(path, value, ["series", "note"]);
  return {
    series: given.series === null ? null : textAt(`${path}.series`, given.series),
    ...optional("note", textAt, `${path}.note`, given.note),
  };
}
