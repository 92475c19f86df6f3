import { objectAt, optional, refuse, textAt } from "./_checked.ts";
import { factAt, numberAt } from "./_fact-at.ts";
import { COMPOUND_KEYS, compoundAt, wordsAt } from "./_identity-at.ts";
import { tellOneStory } from "./_tell-one-story.ts";
import type { Compound, Excretion, Parent } from "./biomarker.ts";
import type { Fact } from "./fact.ts";

const PARENT_KEYS = [
  ...COMPOUND_KEYS,
  "molarMassRatio",
  "excretion",
  "correctionFactor",
  "dose",
  "dispute",
  "refusal",
  "note",
];

/** A parent drug; its molar mass ratio follows from the two molar masses where it is not given. */
export function parentAt(path: string, value: unknown, biomarker: Compound): Parent {
  const given = objectAt(path, value, PARENT_KEYS);
  const drug = compoundAt(path, given);
  const derived = ratioOf(drug, biomarker);
  const ratio =
    given.molarMassRatio === undefined
      ? derived
      : factAt(`${path}.molarMassRatio`, given.molarMassRatio, "g/g");
  if (ratio?.value && derived?.value && Math.abs(ratio.value / derived.value - 1) > 0.001) {
    refuse(`${path}.molarMassRatio`, `the ratio of the molar masses, ${derived.value}`, ratio.value);
  }
  const parent: Parent = {
    ...drug,
    ...(ratio === undefined ? {} : { molarMassRatio: ratio }),
    ...optional("excretion", excretionAt, `${path}.excretion`, given.excretion),
    ...optional(
      "correctionFactor",
      (at, fact) => factAt(at, fact, "g/g"),
      `${path}.correctionFactor`,
      given.correctionFactor,
    ),
    ...optional("dose", (at, fact) => factAt(at, fact, "mg"), `${path}.dose`, given.dose),
    ...optional("dispute", wordsAt, `${path}.dispute`, given.dispute),
    ...optional("refusal", wordsAt, `${path}.refusal`, given.refusal),
    ...optional("note", textAt, `${path}.note`, given.note),
  };
  tellOneStory(`${path}.correctionFactor`, parent, parent.correctionFactor?.value, parent.excretion?.value);
  return parent;
}

function excretionAt(path: string, value: unknown): Excretion {
  const fact = factAt(path, value, "fraction", ["rsd", "basis"]);
  const given = objectAt(path, value, Object.keys(value as object));
  if (fact.value === 0) refuse(`${path}.value`, "a fraction above 0", fact.value);
  return {
    ...fact,
    ...optional("rsd", (at, rsd) => numberAt(at, rsd, "fraction"), `${path}.rsd`, given.rsd),
    basis: textAt(`${path}.basis`, given.basis),
  };
}

function ratioOf(drug: Compound, biomarker: Compound): Fact | undefined {
  const above = drug.molarMass?.value;
  const below = biomarker.molarMass?.value;
  if (!above || !below) return undefined;
  return {
    value: Number((above / below).toPrecision(5)),
    unit: "g/g",
    source: "molar mass of the parent over that of the biomarker",
    confidence: "derived",
  };
}
