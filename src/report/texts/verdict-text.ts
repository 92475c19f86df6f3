import type { Contrast, Verdict } from "../../compare/index.ts";
import type { Language } from "./language.ts";

const VERDICTS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  sv: {
    increase: "säkerställd ökning",
    decrease: "säkerställd minskning",
    "no certain change": "ingen säkerställd förändring",
    "too few samples": "för få prov",
    "not comparable": "inte jämförbart",
  },
  en: {
    increase: "certain increase",
    decrease: "certain decrease",
    "no certain change": "no certain change",
    "too few samples": "too few samples",
    "not comparable": "not comparable",
  },
};

/** A verdict in words. */
export function verdictText(verdict: Verdict, language: Language): string {
  return VERDICTS[language][verdict];
}

const CONTRASTS: Readonly<Record<Language, Readonly<Record<Contrast, string>>>> = {
  sv: {
    "same period last year": "mot samma period föregående år",
    "previous period": "mot föregående period",
    event: "före och efter en händelse",
    site: "mellan platser",
    published: "mot publicerad uppgift",
  },
  en: {
    "same period last year": "against the same period last year",
    "previous period": "against the previous period",
    event: "before and after an event",
    site: "between sites",
    published: "against a published figure",
  },
};

/** What is set against what, as a heading. */
export function contrastText(contrast: Contrast, language: Language): string {
  return CONTRASTS[language][contrast];
}
