import { birthLines, type Language, numberText, told } from "./_card-text.ts";
import { CARD_WORDS } from "./_card-words.ts";
import { POPULATION_MARKERS, type PopulationMarker } from "./population-marker.ts";

/** What a marker of population counts with: the amount of one person, where it comes from, and what to mind. */
export function markerLines(marker: PopulationMarker, language: Language): readonly string[] {
  const { perPerson, low, high, source, confidence, caveat, name, group } = marker;
  const word = CARD_WORDS[language];
  const [amount, from, to] = [perPerson, low, high].map((mass) => numberText(mass, language));
  const others = POPULATION_MARKERS.filter((one) => one.group === group && one.name !== name);
  return [
    ...told(word.perPerson, `${amount} (${from} - ${to}) ${word.mgPerDay}`),
    ...birthLines(source, confidence, language),
    ...told(word.caveat, caveat === null ? undefined : word.caveats[caveat]),
    ...told(word.sameMatter, others.length === 0 ? undefined : others.map((one) => one.name).join(", ")),
  ];
}
