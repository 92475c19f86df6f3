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

/** Outside the headline family nothing is called certain: no verdict there was adjusted for the others. */
const CLUES: Readonly<Record<Language, Readonly<Partial<Record<Verdict, string>>>>> = {
  sv: {
    increase: "tecken på ökning",
    decrease: "tecken på minskning",
    "no certain change": "inga tydliga tecken på förändring",
  },
  en: {
    increase: "signs of an increase",
    decrease: "signs of a decrease",
    "no certain change": "no clear signs of a change",
  },
};

const NOT_JUDGED_TOGETHER: Readonly<Record<Language, string>> = {
  sv: "(ej prövad tillsammans med huvudfrågorna)",
  en: "(exploratory)",
};

/** A verdict in words; weaker ones where the row's `flags` hold EXPLORATORY. */
export function verdictWords(verdict: Verdict, language: Language, flags = ""): string {
  const clue = isExploratory(flags) ? CLUES[language][verdict] : undefined;
  return clue ?? VERDICTS[language][verdict];
}

/** A verdict as it stands alone: a change outside the headline family says that it is a clue only. */
export function verdictText(verdict: Verdict, language: Language, flags = ""): string {
  const note = clueNote(verdict, language, flags);
  return verdictWords(verdict, language, flags) + (note && ` ${note}`);
}

/** `(ej prövad tillsammans med huvudfrågorna)` after a change told outside the headline family, otherwise empty. */
export function clueNote(verdict: Verdict, language: Language, flags: string): string {
  const change = verdict === "increase" || verdict === "decrease";
  return change && isExploratory(flags) ? NOT_JUDGED_TOGETHER[language] : "";
}

/** True when a row's `flags` hold EXPLORATORY. */
export function isExploratory(flags: string): boolean {
  return flags.split(";").some((flag) => flag.trim() === "EXPLORATORY");
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
