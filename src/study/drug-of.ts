import {
  addFactorSet,
  type Biomarker,
  type ChosenFactor,
  chooseFactor,
  type FactorSetView,
  factorSets,
  findBiomarker,
  type RefusedFactor,
} from "../biomarkers/index.ts";
import type { OwnFactorInput } from "../ingest/index.ts";
import { consumptionInput } from "./consumption-input.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import type { Settings } from "./settings.ts";

/** A residue's way to its drug, with how far the published factors lie apart. */
export interface DrugOf {
  readonly biomarker: Biomarker;
  readonly chosen: ChosenFactor;
  /** The sets with the lowest and the highest factor; null without sets. */
  readonly spread: { readonly lowest: FactorSetView; readonly highest: FactorSetView } | null;
}

/** The id under which a factor stated in the study stands. */
export const OWN_SET = "study";

/**
 * The drug and factor of a residue under the settings, or why there is none; null for a name that neither the study
 * nor the catalogue knows.
 * @throws WbeError `ARGUMENT_INVALID` for an own factor that contradicts itself.
 */
export function drugOf(residue: string, settings: Settings): DrugOf | RefusedFactor | null {
  const own = ownBiomarkers(settings.biomarkers);
  const known = findBiomarker(residue, own);
  if (known === null) return null;
  const stated = statedFor(known, settings, own);
  const isOwn = typeof stated === "object";
  const biomarker = isOwn ? withOwnFactor(known, stated) : known;
  const ownSets = own.includes(known) ? known.factors.map(({ id }) => id) : [OWN_SET];
  const answer = chooseFactor(biomarker, isOwn ? OWN_SET : stated, ownSets);
  if (answer.kind === "refused") return answer;
  const chosen = isOwn ? { ...answer, rsd: stated.relativeUncertainty ?? null } : answer;
  return { biomarker, chosen, spread: spreadOf(biomarker, chosen) };
}

function spreadOf(biomarker: Biomarker, { parent }: ChosenFactor): DrugOf["spread"] {
  const sorted = factorSets(biomarker, parent.id)
    .filter(({ correctionFactor }) => correctionFactor !== null)
    .sort((a, b) => (a.correctionFactor ?? 0) - (b.correctionFactor ?? 0));
  const [lowest, highest] = [sorted.at(0), sorted.at(-1)];
  return lowest === undefined || highest === undefined ? null : { lowest, highest };
}

function statedFor(
  known: Biomarker,
  settings: Settings,
  own: readonly Biomarker[],
): string | OwnFactorInput | undefined {
  const factors = Object.entries(consumptionInput(settings).factors ?? {});
  return factors.find(([name]) => (findBiomarker(name, own)?.name ?? name) === known.name)?.[1];
}

function withOwnFactor(biomarker: Biomarker, stated: OwnFactorInput): Biomarker {
  const { parent, correctionFactor, excretionFraction, source, confidence = "stated in the study" } = stated;
  // A dispute between published sets excuses no factor and fraction that contradict each other in one statement.
  const parents = biomarker.parents.map(({ dispute: _, ...others }) => others);
  const { factors } = addFactorSet(
    { ...biomarker, parents },
    {
      id: OWN_SET,
      parent: parent ?? biomarker.parents[0]?.id ?? "",
      ...(correctionFactor === undefined ? {} : { correctionFactor }),
      ...(excretionFraction === undefined ? {} : { excretionFraction }),
      source,
      confidence,
    },
    `consumption.factors.${biomarker.name}`,
  );
  return { ...biomarker, factors };
}
