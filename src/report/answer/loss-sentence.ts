import { findBiomarker } from "../../biomarkers/index.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { roundToUncertainty } from "../texts/round-to-uncertainty.ts";

/** A supposed loss of a residue and what it would mean. */
export interface LossView {
  readonly biomarker: string;
  /** Per cent lost on the way; negative for a residue that is formed. */
  readonly lost: number;
  /** mg/d/1000 inhabitants, as measured. */
  readonly load: number;
  /** The same before the loss. */
  readonly before: number;
}

/** `If 20 % of amphetamine is lost on the way, then ...`: a supposed loss in one sentence, for levels and comparisons. */
export function lossSentence({ biomarker, lost, load, before }: LossView, language: Language): string {
  const name = findBiomarker(biomarker)?.names[language] ?? biomarker;
  const share = Math.abs(lost);
  const percent = formatNumber(share, Number.isInteger(Math.round(share * 10) / 10) ? 0 : 1, language);
  const [measured, left] = [load, before].map((value) => mass(value, language));
  if (percent === "0") {
    return language === "sv"
      ? `Om inget av ${name} försvinner på vägen gäller mängden som mättes, ${measured} mg per dygn och 1 000 invånare.`
      : `If nothing of ${name} is lost on the way, the load that was measured holds: ${measured} mg a day per 1,000 inhabitants.`;
  }
  const formed = lost < 0;
  if (language === "sv") {
    return [
      `Om ${percent} % ${name} ${formed ? "bildas" : "försvinner"} på vägen`,
      `lämnade ${left} mg per dygn och 1 000 invånare kroppen, inte de ${measured} som mättes.`,
      "Är det lika i alla perioder påverkas inte jämförelsen mellan dem;",
      `är det nytt ser det ut som en ${formed ? "ökning" : "minskning"} med ${percent} %, fast användningen är oförändrad.`,
    ].join(" ");
  }
  return [
    `If ${percent} % of ${name} is ${formed ? "formed" : "lost"} on the way,`,
    `then ${left} mg a day per 1,000 inhabitants left the body, not the ${measured} that were measured.`,
    "The same in all periods, it does not touch the comparison between them;",
    `if new, it looks like a ${formed ? "rise" : "fall"} of ${percent} % while use is unchanged.`,
  ].join(" ");
}

function mass(value: number, language: Language): string {
  return formatNumber(value, roundToUncertainty(value, null, null).decimals, language);
}
