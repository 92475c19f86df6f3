import type { Biomarker, FactorSet, Parent } from "./biomarker.ts";

/** A published set seen both ways: the factor, and the fraction that it implies, or the reverse. */
export interface FactorSetView {
  readonly set: FactorSet;
  readonly parent: Parent | null;
  /** g of parent per g of biomarker: as published, or molar mass ratio over excretion fraction. */
  readonly correctionFactor: number | null;
  readonly origin: "published" | "from the excretion fraction" | "none";
  /**
   * Published factor over (molar mass ratio / published fraction), less 1. Null unless both were published.
   * Near 0 means that factor and fraction tell one story.
   */
  readonly disagreement: number | null;
}

/**
 * Every published factor set of a biomarker side by side, superseded ones included, in the catalogue's order.
 * `parent` (an id) narrows it to one drug.
 */
export function factorSets(biomarker: Biomarker, parent?: string): readonly FactorSetView[] {
  return biomarker.factors
    .filter((set) => parent === undefined || set.parent === parent)
    .map((set) => view(set, biomarker.parents.find(({ id }) => id === set.parent) ?? null));
}

function view(set: FactorSet, parent: Parent | null): FactorSetView {
  const ratio = parent?.molarMassRatio?.value ?? null;
  const published = set.correctionFactor ?? null;
  const implied =
    ratio === null || set.excretionFraction === undefined ? null : ratio / set.excretionFraction;
  return {
    set,
    parent,
    correctionFactor: published ?? implied,
    origin: published !== null ? "published" : implied !== null ? "from the excretion fraction" : "none",
    disagreement: published === null || implied === null ? null : published / implied - 1,
  };
}
