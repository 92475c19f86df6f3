import type { TrendRow } from "../../trend/index.ts";
import type { Language } from "../texts/language.ts";
import { flagSet } from "./flag-set.ts";

/** What would be enough, as the row's method tells it. */
const NEEDS = /needs at least (\d+) (samples|periods|places)/;

/**
 * What a series lacks for a trend, and what would be enough where the row tells it. `belowLimit` says that there were
 * periods enough, but too few samples above the limit for levels.
 */
export function lackSentences(
  row: Pick<TrendRow, "method" | "flags">,
  language: Language,
  belowLimit: boolean,
): string {
  const words = WORDS[language];
  if (belowLimit || flagSet(row.flags)("TREND_ALL_CENSORED")) return words.above;
  const [, needed = "", unit = ""] = NEEDS.exec(row.method) ?? [];
  if (unit === "samples") return `${words.samples}. ${words.enoughSamples(inWords(needed, language))}`;
  if (unit === "periods") return `${words.periods}. ${words.enoughPeriods(inWords(needed, language))}`;
  if (unit === "places") return `${words.places}. ${words.enoughPlaces(inWords(needed, language))}`;
  return flagSet(row.flags)("TOO_FEW_PERIODS") ? words.periods : words.samples;
}

function inWords(needed: string, language: Language): string {
  return needed === "5" ? WORDS[language].five : needed;
}

const WORDS = {
  sv: {
    above: "för få prov över mätgränsen för att tala om en trend",
    periods: "för få perioder för att tala om en trend",
    samples: "för få prov för att tala om en trend",
    enoughPeriods: (needed: string): string => `Det behövs minst ${needed}`,
    enoughSamples: (needed: string): string => `Det behövs minst ${needed} prov`,
    places: "för få platser för att tala om hur trenden skiljer sig mellan dem",
    enoughPlaces: (needed: string): string => `Det behövs minst ${needed} platser med tre nivåer var`,
    five: "fem",
  },
  en: {
    above: "too few samples above what the laboratory can measure to speak of a trend",
    periods: "too few periods to speak of a trend",
    samples: "too few samples to speak of a trend",
    enoughPeriods: (needed: string): string => `At least ${needed} are needed`,
    enoughSamples: (needed: string): string => `At least ${needed} samples are needed`,
    places: "too few places to tell how the trend differs between them",
    enoughPlaces: (needed: string): string => `At least ${needed} places with three levels each are needed`,
    five: "five",
  },
} as const;
