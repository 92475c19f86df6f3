import { birthLines, factLines, type Language, numberText, spanText, told } from "./_card-text.ts";
import { CARD_WORDS } from "./_card-words.ts";
import { markerLines } from "./_marker-lines.ts";
import { spellings } from "./_name-index.ts";
import type { Biomarker, Parent, Stability } from "./biomarker.ts";
import { BIOMARKERS } from "./catalogue/index.ts";
import { CONSTANTS_EDITION } from "./edition.ts";
import { type FactorSetView, factorSets } from "./factor-sets.ts";
import { type FactorSpread, factorSpread } from "./factor-spread.ts";
import { findPopulationMarker } from "./find-population-marker.ts";

/**
 * All that is known about a biomarker as plain text: every constant with unit, source and confidence, and all
 * published factors side by side with their spread. Labels and advice are in the language asked for; sources and
 * notes are in English. Lines end in `\n`; the decimal sign is the language's. `own` are those that a study brings.
 */
export function biomarkerCard(
  biomarker: Biomarker,
  language: "sv" | "en",
  own: readonly Biomarker[] = [],
): string {
  const word = CARD_WORDS[language];
  const lines = [
    ...heading(biomarker, language),
    ...(biomarker.stability === undefined ? [] : stabilityLines(biomarker.stability, language)),
    ...factLines(word.sorption, biomarker.sorption, language),
    ...factLines(word.loq, biomarker.loq, language),
    ...factLines(word.lod, biomarker.lod, language),
    ...biomarker.parents.flatMap((parent) => ["", ...parentLines(biomarker, parent, language, own)]),
    ...asMarkerLines(biomarker, language),
    "",
    `(${word.edition} ${CONSTANTS_EDITION})`,
  ];
  return `${lines.join("\n")}\n`;
}

function heading(biomarker: Biomarker, language: Language): readonly string[] {
  const word = CARD_WORDS[language];
  const { name, names, cas, formula, molarMass, advice, euda, notes } = biomarker;
  const printed = [name, names.en, names.sv, names.de].map((text) => text?.toLowerCase());
  const others = spellings(biomarker).filter((spelling) => !printed.includes(spelling.toLowerCase()));
  const series = euda.series ?? word.none;
  return [
    name,
    ...told("en", names.en),
    ...told("sv", names.sv),
    ...told("de", names.de),
    ...told(word.also, others.length === 0 ? undefined : others.join(", ")),
    ...told("CAS", cas === undefined ? undefined : `${cas.number} (${cas.confidence})`),
    ...told(word.formula, formula),
    ...factLines(word.molarMass, molarMass, language),
    ...told(word.advice, advice[language]),
    ...told(word.euda, euda.note === undefined ? series : `${series} (${euda.note})`),
    ...told(word.notes, notes),
  ];
}

function stabilityLines(stability: Stability, language: Language): readonly string[] {
  const word = CARD_WORDS[language];
  const { detail, conditions, lossPerHour, halfLifeHours } = stability;
  const about = [word.classes[stability.class], detail, conditions].filter((text) => text !== undefined);
  return [
    ...told(word.stability, about.join("; ")),
    ...told(`  ${word.loss}`, lossPerHour && spanText(lossPerHour, "1/h", language)),
    ...told(`  ${word.halfLife}`, halfLifeHours && spanText(halfLifeHours, "h", language)),
    ...birthLines(stability.source, stability.confidence, language),
  ];
}

/** Caffeine and cotinine count people too. */
function asMarkerLines({ name }: Biomarker, language: Language): readonly string[] {
  const found = findPopulationMarker(name);
  if (found === null) return [];
  return ["", CARD_WORDS[language].asMarker, ...markerLines(found.marker, language)];
}

function parentLines(
  biomarker: Biomarker,
  parent: Parent,
  language: Language,
  own: readonly Biomarker[],
): readonly string[] {
  const word = CARD_WORDS[language];
  const { excretion } = parent;
  const rsd = excretion?.rsd === undefined ? "" : `; RSD ${numberText(excretion.rsd, language)}`;
  return [
    `${word.from} ${parent.names[language]}`,
    ...told(word.siblings, siblingsOf(biomarker, parent, language, own)),
    ...factLines(word.molarMass, parent.molarMass, language),
    ...factLines(word.ratio, parent.molarMassRatio, language),
    ...factLines(word.excretion, excretion, language, `${rsd}; ${excretion?.basis}`),
    ...factLines(word.factor, parent.correctionFactor, language),
    ...factLines(word.dose, parent.dose, language),
    ...told(word.dispute, parent.dispute?.[language]),
    ...told(word.refusal, parent.refusal?.[language]),
    ...told(word.notes, parent.note),
    ...setLines(biomarker, parent, language),
  ];
}

/** Other residues by which the study or the catalogue knows the drug. */
function siblingsOf(
  { id }: Biomarker,
  parent: Parent,
  language: Language,
  own: readonly Biomarker[],
): string | undefined {
  const others = [...own, ...BIOMARKERS].filter(
    (other, index, all) =>
      other.id !== id &&
      other.parents.some((drug) => drug.id === parent.id) &&
      all.findIndex((one) => one.id === other.id) === index,
  );
  return others.length === 0 ? undefined : others.map(({ names }) => names[language]).join(", ");
}

function setLines(biomarker: Biomarker, parent: Parent, language: Language): readonly string[] {
  const word = CARD_WORDS[language];
  const sets = factorSets(biomarker, parent.id);
  if (sets.length === 0) return [];
  const spread = factorSpread(biomarker, parent.id);
  return [
    `  ${word.sets}:`,
    ...sets.flatMap((view) => setText(view, language)),
    ...told(word.spread, spread === null || spread.sets < 2 ? undefined : spreadText(spread, language)),
  ];
}

function spreadText({ lowest, highest, times }: FactorSpread, language: Language): string {
  const [low, high] = [lowest, highest].map((factor) => numberText(factor, language, 4));
  return `${low} - ${high} g/g, ${CARD_WORDS[language].times} ${numberText(times, language, 2)}`;
}

function setText({ set, correctionFactor, origin }: FactorSetView, language: Language): readonly string[] {
  const word = CARD_WORDS[language];
  const share = set.excretionFraction;
  const parts = [
    correctionFactor === null ? "-" : `${numberText(correctionFactor, language, 4)} g/g`,
    origin === "from the excretion fraction" ? word.implied : undefined,
    share === undefined ? undefined : `${word.excretion} ${numberText(share, language)}`,
    set.supersededBy === undefined ? undefined : `${word.superseded} ${set.supersededBy}`,
  ].filter((part) => part !== undefined);
  return [
    ...told(`  ${set.id}`, parts.join("; ")),
    ...birthLines(set.source, set.confidence, language).map((line) => `  ${line}`),
    ...told(`    ${word.notes}`, set.note),
  ];
}
