import { numberText, told } from "./_card-text.ts";
import { CARD_WORDS } from "./_card-words.ts";
import { markerLines } from "./_marker-lines.ts";
import { CONSTANTS_EDITION } from "./edition.ts";
import type { PopulationMarker } from "./population-marker.ts";

/**
 * All that is known about a marker of population as plain text: spellings, with what a concentration under another name
 * is multiplied by, and the amount of one person (mg/day) with range, source, confidence and caveat. Lines end in `\n`.
 */
export function markerCard(marker: PopulationMarker, language: "sv" | "en"): string {
  const { name, names, spellings } = marker;
  const word = CARD_WORDS[language];
  const spelt = spellings.map(({ text, factor }) =>
    factor === 1 ? text : `${text} (x ${numberText(factor, language, 3)})`,
  );
  const lines = [
    name,
    ...told("en", names.en),
    ...told("sv", names.sv),
    ...told(word.also, spelt.length === 0 ? undefined : spelt.join(", ")),
    ...told(word.advice, word.counts),
    ...markerLines(marker, language),
    "",
    `(${word.edition} ${CONSTANTS_EDITION})`,
  ];
  return `${lines.join("\n")}\n`;
}
