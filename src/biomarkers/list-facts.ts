import type { Biomarker, Parent } from "./biomarker.ts";
import type { Fact, FactUnit, Span } from "./fact.ts";

/** A number of the catalogue and where in the record it stands. */
export interface ListedFact {
  /** `parents.cocaine.excretion`, `factors.castiglioni2013.cocaine.correctionFactor`, `stability.halfLifeHours`, ... */
  readonly path: string;
  readonly fact: Fact;
}

/** Every number of a biomarker with unit, source and confidence: what a result that used one has to cite. */
export function listFacts(biomarker: Biomarker): readonly ListedFact[] {
  const { molarMass, sorption, loq, lod } = biomarker;
  return [
    ...present({ molarMass, sorption, loq, lod }),
    ...biomarker.parents.flatMap(ofParent),
    ...ofFactors(biomarker),
    ...ofStability(biomarker),
  ];
}

function ofParent(parent: Parent): readonly ListedFact[] {
  const { molarMass, molarMassRatio, excretion, correctionFactor, dose } = parent;
  return present({ molarMass, molarMassRatio, excretion, correctionFactor, dose }, `parents.${parent.id}.`);
}

function ofFactors({ factors }: Biomarker): readonly ListedFact[] {
  return factors.flatMap(({ id, parent, correctionFactor, excretionFraction, source, confidence }) =>
    present(
      {
        correctionFactor: grouped(correctionFactor, "g/g", source, confidence),
        excretionFraction: grouped(excretionFraction, "fraction", source, confidence),
      },
      `factors.${id}.${parent}.`,
    ),
  );
}

function ofStability({ stability }: Biomarker): readonly ListedFact[] {
  if (stability === undefined) return [];
  const { lossPerHour, halfLifeHours, source, confidence } = stability;
  return present(
    {
      lossPerHour: grouped(lossPerHour, "1/h", source, confidence),
      halfLifeHours: grouped(halfLifeHours, "h", source, confidence),
    },
    "stability.",
  );
}

function grouped(
  span: Span | number | undefined,
  unit: FactUnit,
  source: string,
  confidence: string,
): Fact | undefined {
  if (span === undefined) return undefined;
  return { ...(typeof span === "number" ? { value: span } : span), unit, source, confidence };
}

function present(facts: Readonly<Record<string, Fact | undefined>>, prefix = ""): readonly ListedFact[] {
  return Object.entries(facts).flatMap(([name, fact]) =>
    fact === undefined ? [] : [{ path: prefix + name, fact }],
  );
}
