import { objectAt, optional, refuse, textAt } from "./_checked.ts";
import { numberAt } from "./_fact-at.ts";
import { tellOneStory } from "./_tell-one-story.ts";
import type { FactorSet, Parent } from "./biomarker.ts";

const KEYS = [
  "id",
  "parent",
  "correctionFactor",
  "excretionFraction",
  "source",
  "confidence",
  "supersededBy",
  "note",
];

/** A published or own factor set for one of `parents`. */
export function factorSetAt(path: string, value: unknown, parents: readonly Parent[]): FactorSet {
  const given = objectAt(path, value, KEYS);
  const drug = textAt(`${path}.parent`, given.parent);
  const parent = parents.find(({ id }) => id === drug);
  if (parent === undefined)
    refuse(`${path}.parent`, `one of ${parents.map(({ id }) => id).join(", ")}`, drug);
  const set: FactorSet = {
    id: textAt(`${path}.id`, given.id),
    parent: drug,
    ...optional(
      "correctionFactor",
      (at, factor) => numberAt(at, factor, "g/g"),
      `${path}.correctionFactor`,
      given.correctionFactor,
    ),
    ...optional("excretionFraction", fractionAt, `${path}.excretionFraction`, given.excretionFraction),
    source: textAt(`${path}.source`, given.source),
    confidence: textAt(`${path}.confidence`, given.confidence),
    ...optional("supersededBy", textAt, `${path}.supersededBy`, given.supersededBy),
    ...optional("note", textAt, `${path}.note`, given.note),
  };
  const { correctionFactor, excretionFraction, note } = set;
  if (correctionFactor === undefined && excretionFraction === undefined && note === undefined) {
    refuse(path, "a correctionFactor or an excretionFraction", value);
  }
  tellOneStory(`${path}.correctionFactor`, parent, correctionFactor, excretionFraction);
  return set;
}

function fractionAt(path: string, value: unknown): number {
  const fraction = numberAt(path, value, "fraction");
  return fraction > 0 ? fraction : refuse(path, "a fraction above 0", value);
}
