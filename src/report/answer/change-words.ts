import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";

/** How a change is said: over time (`has risen by 5 per cent`) or between places (`is 5 per cent higher`). */
export interface ChangeWords {
  readonly may: string;
  readonly has: string;
  readonly rose: (amount: string) => string;
  readonly fell: (amount: string) => string;
}

/** Words for a change over time; `unit` follows the number: `procent`, `procent om året`. */
export function timeWords(language: Language, unit: string): ChangeWords {
  return language === "sv"
    ? {
        may: "kan ha",
        has: "har",
        rose: (x) => `ökat med ${x} ${unit}`,
        fell: (x) => `minskat med ${x} ${unit}`,
      }
    : {
        may: "may have",
        has: "has",
        rose: (x) => `risen by ${x} ${unit}`,
        fell: (x) => `fallen by ${x} ${unit}`,
      };
}

/** Words for a difference between two places. */
export function placeWords(language: Language): ChangeWords {
  return language === "sv"
    ? { may: "kan vara", has: "är", rose: (x) => `${x} procent högre`, fell: (x) => `${x} procent lägre` }
    : { may: "may be", has: "is", rose: (x) => `${x} per cent higher`, fell: (x) => `${x} per cent lower` };
}

/** The same words, never stronger than `may have`. */
export function onlyMay(words: ChangeWords): ChangeWords {
  return { ...words, has: words.may };
}

const AMOUNTS = {
  sv: {
    upTo: "upp till",
    about: "omkring",
    atLeast: "minst",
    less: "mindre än 1",
    some: "mer än 0",
    nearlyAll: "nästan 100",
  },
  en: {
    upTo: "up to",
    about: "about",
    atLeast: "at least",
    less: "less than 1",
    some: "more than 0",
    nearlyAll: "almost 100",
  },
} as const;

/** An amount of change: `upp till 20`, `omkring 45`, `minst 12`; in whole per cent, never 0 or 100 when it is not. */
export function amount(kind: "upTo" | "about" | "atLeast", percent: number, language: Language): string {
  const words = AMOUNTS[language];
  if (kind === "atLeast" && Math.abs(percent) < 1) return words.some;
  if (percent !== 0 && Math.abs(percent) < 0.5) return words.less;
  return `${words[kind]} ${whole(percent, kind === "atLeast" ? "down" : "nearest", language)}`;
}

/** Two amounts of change in the same direction, the smaller first: `mellan 12 och 88`. */
export function between(a: number, b: number, language: Language): string {
  const [small, large] = Math.abs(a) <= Math.abs(b) ? [a, b] : [b, a];
  const ends = [whole(small, "nearest", language), whole(large, "nearest", language)];
  return language === "sv" ? `mellan ${ends.join(" och ")}` : `between ${ends.join(" and ")}`;
}

/** Less than any change told, more than the error of arithmetic: 89.99999999999999 is 90. */
const TINY = 1e-9;

function whole(percent: number, rounding: "nearest" | "down", language: Language): string {
  const size = Math.abs(percent);
  if (percent < 0 && size < 100 && size >= 99.5 && rounding === "nearest") return AMOUNTS[language].nearlyAll;
  return formatNumber(rounding === "down" ? Math.floor(size + TINY) : size, 0, language);
}
