import { CARD_WORDS } from "./_card-words.ts";
import type { Fact, FactUnit, Span } from "./fact.ts";

export type Language = "sv" | "en";

/** `  label: text`, or nothing where there is nothing to tell. */
export function told(label: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`  ${label}: ${text}`];
}

/** A number with its unit, then its source and its confidence on lines of their own. */
export function factLines(
  label: string,
  fact: Fact | undefined,
  language: Language,
  about = "",
): readonly string[] {
  if (fact === undefined) return [];
  return [
    ...told(label, spanText(fact, fact.unit, language) + about),
    ...birthLines(fact.source, fact.confidence, language),
  ];
}

export function birthLines(source: string, confidence: string, language: Language): readonly string[] {
  const word = CARD_WORDS[language];
  return [`    ${word.source}: ${source}`, `    ${word.confidence}: ${confidence}`];
}

/** `value (low - high) unit; note`, without what is absent. */
export function spanText({ value, low, high, note }: Span, unit: FactUnit, language: Language): string {
  const ends = [low, high].filter((end) => end !== undefined).map((end) => numberText(end, language));
  const range = ends.join(" - ");
  const shown = value === null ? range : `${numberText(value, language)}${range === "" ? "" : ` (${range})`}`;
  return `${shown} ${unit === "fraction" ? CARD_WORDS[language].fraction : unit}${note === undefined ? "" : `; ${note}`}`;
}

/** A number with the decimal sign of the language, rounded to `digits` significant digits. */
export function numberText(value: number, language: Language, digits = 6): string {
  const text = String(Number(value.toPrecision(digits)));
  return language === "sv" ? text.replace(".", ",") : text;
}
