import type { Biomarker, FactorSet, Parent, Words } from "./biomarker.ts";
import { type FactorSetView, factorSets } from "./factor-sets.ts";

/** The way from a residue to its drug that a result rests on. */
export interface ChosenFactor {
  readonly kind: "chosen";
  readonly parent: Parent;
  /** g of parent (free base or acid) per g of residue. */
  readonly factor: number;
  /** Id of the published set, or `default`, or the id of the study's own. */
  readonly set: string;
  /** Relative standard uncertainty of the factor, a fraction; null where none was published. */
  readonly rsd: number | null;
  readonly source: string;
  readonly confidence: string;
}

/** Why no consumption can be computed from a residue. */
export interface RefusedFactor {
  readonly kind: "refused";
  /** `unknown set` is a slip in the settings; all else is a property of the residue. */
  readonly cause: "unknown set" | "no factor" | "not defensible";
  readonly reason: Words;
}

/**
 * The correction factor of a residue: the set that is named, else the catalogue's default candidate. A residue that the
 * catalogue refuses stays refused, whichever published set is named; only a study's own set (`ownIds`) overrules that.
 *
 * @param choice id of a factor set; nothing for the default
 * @param ownIds ids of sets that the study itself brought
 */
export function chooseFactor(
  biomarker: Biomarker,
  choice?: string,
  ownIds: readonly string[] = [],
): ChosenFactor | RefusedFactor {
  if (choice === undefined) return defaultFactor(biomarker);
  const view = factorSets(biomarker).find(({ set }) => set.id === choice);
  if (view === undefined) return unknownSet(biomarker, choice);
  const refusal = view.parent?.refusal;
  if (refusal !== undefined && !ownIds.includes(choice)) {
    return { kind: "refused", cause: "not defensible", reason: refusal };
  }
  return fromSet(view);
}

function defaultFactor({ parents, factors }: Biomarker): ChosenFactor | RefusedFactor {
  const [parent] = parents;
  if (parent?.refusal !== undefined) {
    return { kind: "refused", cause: "not defensible", reason: parent.refusal };
  }
  const fact = parent?.correctionFactor;
  if (parent === undefined || fact?.value == null)
    return { kind: "refused", cause: "no factor", reason: NONE };
  return {
    kind: "chosen",
    parent,
    factor: fact.value,
    set: nameOf(factors, parent, fact.value),
    rsd: parent.excretion?.rsd ?? null,
    source: fact.source,
    confidence: fact.confidence,
  };
}

function fromSet({ set, parent, correctionFactor }: FactorSetView): ChosenFactor | RefusedFactor {
  if (parent === null || correctionFactor === null)
    return { kind: "refused", cause: "no factor", reason: NONE };
  const isDefault = parent.correctionFactor?.value === correctionFactor;
  return {
    kind: "chosen",
    parent,
    factor: correctionFactor,
    set: set.id,
    rsd: isDefault ? (parent.excretion?.rsd ?? null) : null,
    source: set.source,
    confidence: set.confidence,
  };
}

/** The published set that the default candidate is. */
function nameOf(factors: readonly FactorSet[], parent: Parent, value: number): string {
  const same = factors.find((set) => set.parent === parent.id && set.correctionFactor === value);
  return same?.id ?? "default";
}

function unknownSet(biomarker: Biomarker, choice: string): RefusedFactor {
  const known = factorSets(biomarker).map(({ set }) => set.id);
  const list = known.length === 0 ? "-" : [...new Set(known)].join(", ");
  return {
    kind: "refused",
    cause: "unknown set",
    reason: {
      en: `there is no factor set ${choice} for ${biomarker.name}; there are ${list}`,
      sv: `det finns ingen faktoruppsättning ${choice} för ${biomarker.name}; det finns ${list}`,
    },
  };
}

const NONE: Words = {
  en: "no correction factor is known for this residue",
  sv: "ingen korrektionsfaktor är känd för den här restprodukten",
};
