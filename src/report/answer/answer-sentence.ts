import type { Code } from "../../base/index.ts";
import type { CompareRow, CompareWithoutRow } from "../../compare/index.ts";
import { drugName } from "../texts/drug-name.ts";
import type { Language } from "../texts/language.ts";
import { clueNote, isExploratory, verdictWords } from "../texts/verdict-text.ts";
import { caveats, notAfterAdjustment } from "./caveats.ts";
import { onlyMay, placeWords, timeWords } from "./change-words.ts";
import { comparedWith } from "./compared-with.ts";
import { excludedText } from "./excluded-text.ts";
import { flagSet } from "./flag-set.ts";
import { joinSentences } from "./join-sentences.ts";
import { priorText } from "./prior-text.ts";
import { reasonsText, remedyText } from "./reasons.ts";
import { sizeSentence } from "./size-sentence.ts";
import { withoutSentence } from "./without-sentence.ts";

/**
 * A comparison in plain sentences: the verdict, how large the change may be, what the interval excludes, and what to
 * keep in mind, with what it would be without days that may carry it. Percentages are whole. Never stronger than the row: only what lies outside its interval is ruled out.
 */
export function answerSentence(
  row: CompareRow,
  language: Language,
  without: readonly CompareWithoutRow[] = [],
): string {
  const has = flagSet(row.flags);
  const drug = drugName(row.biomarker, language);
  if (row.verdict === "not comparable") {
    const reasons = reasonsText(has, language);
    return joinSentences([
      `${drug}: ${headline(row, language)}${reasons && `, ${because(language)} ${reasons}`}`,
      remedyText(has, language),
    ]);
  }
  const enough = row.verdict === "too few samples" ? needed(row, has, language) : "";
  return joinSentences([
    `${drug}: ${headline(row, language)}`,
    enough,
    ...sizeAndLimits(row, language),
    has("BOUNDS_ONLY") && nothingKnown(row) ? NO_SIZE[language] : "",
    has("NOT_AFTER_ADJUSTMENT") && row.ratio !== null ? notAfterAdjustment(row.ratio > 1, language) : "",
    ...kindOfInterval(row, language),
    row.target === "sampled days" ? DAYS_ONLY[language] : "",
    ...caveats((code) => has(code) && concerns(code, row), language),
    ...without.map((other) => withoutSentence(row, other, language)),
  ]);
}

/** A rise does not come by itself after a peak; where no change could be told, none needs to be weakened. */
function concerns(code: Code, { verdict, ratio }: CompareRow): boolean {
  if (verdict === "too few samples") return code !== "SEASON" && code !== "EXPLORATORY";
  return !(code === "REGRESSION_TO_MEAN" && ratio !== null && ratio > 1);
}

function headline(row: CompareRow, language: Language): string {
  const sv = language === "sv";
  if (row.contrast === "site") return siteHeadline(row, language);
  const side = comparedWith(row, language);
  switch (row.verdict) {
    case "too few samples":
      return sv
        ? `för få prov för att säga om nivån har ändrats jämfört med ${side}`
        : `too few samples to say whether the level has changed compared with ${side}`;
    case "not comparable":
      return sv ? `inte jämförbart med ${side}` : `not comparable with ${side}`;
    default:
      return withNote(
        `${verdictWords(row.verdict, language, row.flags)} ${sv ? "jämfört med" : "compared with"} ${side}`,
        row,
        language,
      );
  }
}

/** A change outside the headline family says so in its first sentence. */
function withNote(text: string, { verdict, flags }: CompareRow, language: Language): string {
  const note = clueNote(verdict, language, flags);
  return note === "" ? text : `${text} ${note}`;
}

function siteHeadline(row: CompareRow, language: Language): string {
  const { from, to, verdict, flags } = row;
  const sv = language === "sv";
  if (isExploratory(flags) && (verdict === "increase" || verdict === "decrease")) {
    const [higher, lower] = sv ? ["högre", "lägre"] : ["higher", "lower"];
    const side = verdict === "increase" ? higher : lower;
    const words = sv
      ? `tecken på ${side} nivå i ${to} än i ${from}`
      : `signs of a ${side} level in ${to} than in ${from}`;
    return withNote(words, row, language);
  }
  if (isExploratory(flags) && verdict === "no certain change") {
    return sv
      ? `inga tydliga tecken på skillnad mellan ${to} och ${from}`
      : `no clear signs of a difference between ${to} and ${from}`;
  }
  switch (verdict) {
    case "increase":
      return sv
        ? `säkerställt högre nivå i ${to} än i ${from}`
        : `the level is certainly higher in ${to} than in ${from}`;
    case "decrease":
      return sv
        ? `säkerställt lägre nivå i ${to} än i ${from}`
        : `the level is certainly lower in ${to} than in ${from}`;
    case "no certain change":
      return sv
        ? `ingen säkerställd skillnad mellan ${to} och ${from}`
        : `no certain difference between ${to} and ${from}`;
    case "too few samples":
      return sv
        ? `för få prov för att jämföra ${to} med ${from}`
        : `too few samples to compare ${to} with ${from}`;
    case "not comparable":
      return sv ? `${to} och ${from} går inte att jämföra` : `${to} and ${from} cannot be compared`;
  }
}

function sizeAndLimits(row: CompareRow, language: Language): readonly string[] {
  const between = row.contrast === "site";
  const sv = language === "sv";
  const level = sv ? "Nivån" : "The level";
  const subject = between ? `${level} ${sv ? "i" : "in"} ${row.to}` : level;
  const clue = isExploratory(row.flags);
  const told = between ? placeWords(language) : timeWords(language, sv ? "procent" : "per cent");
  const words = clue ? onlyMay(told) : told;
  const known = withoutEmptyEnds(row);
  const size = sizeSentence(subject, known, clue ? "no certain change" : row.verdict, words, language);
  const excluded = excludedText(
    known.lower === null ? null : row.lower,
    known.upper === null ? null : row.upper,
    row.verdict,
    language,
    between ? "difference" : "change",
  );
  if (size === "" || excluded === "") return [size, capital(excluded)];
  return size.includes(";") ? [size, capital(excluded)] : [`${size}; ${excluded}`];
}

/** A lower end of minus 100 per cent in a one-sided interval says nothing. */
function withoutEmptyEnds(row: CompareRow): {
  estimate: number | null;
  lower: number | null;
  upper: number | null;
} {
  const open = row.interval_kind === "one-sided" && row.lower_percent !== null && row.lower_percent <= -100;
  return { estimate: row.change_percent, lower: open ? null : row.lower_percent, upper: row.upper_percent };
}

function kindOfInterval(
  { interval_kind, lower, upper, flags }: CompareRow,
  language: Language,
): readonly string[] {
  if (lower === null && upper === null) return [];
  if (interval_kind === "bounds") return [BOUNDS[language]];
  return interval_kind === "with prior" ? priorText(flags, language) : [];
}

function needed({ contrast }: CompareRow, has: (code: Code) => boolean, language: Language): string {
  const [one, each] = SIDES[language][contrast === "site" ? "site" : "time"];
  if (has("PERIOD_MISSING")) return language === "sv" ? `${one} har inga prov.` : `${one} has no samples.`;
  if (has("BOUNDS_ONLY"))
    return language === "sv"
      ? "För få av proven ligger över mätgränsen."
      : "Too few of the samples lie above what the laboratory can measure.";
  if (has("ONE_STRATUM"))
    return language === "sv"
      ? `Det behövs prov från både vardagar och helgdygn ${each}.`
      : `Samples from both weekdays and weekend days are needed ${each}.`;
  return language === "sv"
    ? `Det behövs minst fyra prov ${each}.`
    : `At least four samples are needed ${each}.`;
}

const SIDES = {
  sv: {
    time: ["En av perioderna", "i varje period"],
    site: ["En av platserna", "på varje plats"],
  },
  en: {
    time: ["One of the periods", "in each period"],
    site: ["One of the places", "at each place"],
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<"time" | "site", readonly [string, string]>>>>;

function nothingKnown({ verdict, lower, upper }: CompareRow): boolean {
  return verdict === "no certain change" && lower === null && upper === null;
}

function because(language: Language): string {
  return language === "sv" ? "eftersom" : "because";
}

const DAYS_ONLY: Readonly<Record<Language, string>> = {
  sv: "Svaret gäller bara de dagar då prov togs, inte hela perioden.",
  en: "The answer holds only for the days that were sampled, not for the whole period.",
};

const NO_SIZE: Readonly<Record<Language, string>> = {
  sv: "Hur stor en förändring kan vara går inte att säga, eftersom för få prov ligger över mätgränsen.",
  en: "How large a change may be cannot be said, because too few samples lie above what the laboratory can measure.",
};

const BOUNDS: Readonly<Record<Language, string>> = {
  sv: "Många prov ligger under mätgränsen, så procenttalen är yttre gränser och inget osäkerhetsintervall.",
  en: "Many samples lie below what the laboratory can measure, so the percentages are outer bounds, not an interval of uncertainty.",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
