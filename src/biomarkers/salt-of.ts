import type { Parent, Words } from "./biomarker.ts";
import type { Fact } from "./fact.ts";

/** The salt in which a drug is usually sold. */
export interface Salt {
  readonly names: Words;
  /** g of salt per g of free base. */
  readonly factor: Fact;
}

interface Acid {
  readonly names: Words;
  /** g/mol, IUPAC abridged standard atomic weights 2021. */
  readonly mass: number;
  /** Bases that one molecule of the acid binds. */
  readonly bases: 1 | 2;
}

const HYDROCHLORIDE: Acid = {
  names: { en: "hydrochloride", sv: "hydroklorid" },
  mass: 36.458,
  bases: 1,
};

const SULFATE: Acid = { names: { en: "sulfate", sv: "sulfat" }, mass: 98.072, bases: 2 };

/** By the id of the drug; which salt is meant is from memory of the market and of the labels of medicines. */
const ACID_OF: Readonly<Record<string, Acid>> = {
  amphetamine: SULFATE,
  cocaine: HYDROCHLORIDE,
  ketamine: HYDROCHLORIDE,
  mdma: HYDROCHLORIDE,
  mephedrone: HYDROCHLORIDE,
  methadone: HYDROCHLORIDE,
  methamphetamine: HYDROCHLORIDE,
  oxycodone: HYDROCHLORIDE,
  tramadol: HYDROCHLORIDE,
};

/**
 * The salt of a drug with the factor from free base to salt, 1 + M_acid / (bases x M_base); null for a drug that is no
 * base (THC, ethanol), is used as base, or whose molar mass is not known.
 */
export function saltOf({ id, molarMass }: Pick<Parent, "id" | "molarMass">): Salt | null {
  const acid = Object.hasOwn(ACID_OF, id) ? ACID_OF[id] : undefined;
  const base = molarMass?.value ?? null;
  if (acid === undefined || base === null) return null;
  return {
    names: acid.names,
    factor: {
      value: 1 + acid.mass / (acid.bases * base),
      unit: "g/g",
      source:
        "computed from the formulas with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
      confidence: "derived; that the drug is sold as this salt is from memory, check",
    },
  };
}
