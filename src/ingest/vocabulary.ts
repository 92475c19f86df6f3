/** What a word in a result cell says. */
export type WordMeaning =
  | "below LOD"
  | "below LOQ"
  | "below limit"
  | "trace"
  | "detected"
  | "quantified"
  | "above ULOQ"
  | "unconfirmed"
  | "missing"
  | "ambiguous";

/** A word, or several that mean the same, with the language they come from. */
export interface Word {
  readonly meaning: WordMeaning;
  readonly language: "any" | "en" | "sv" | "de" | "no" | "da" | "fr";
  readonly words: readonly string[];
}

/**
 * How laboratories write what is not a plain number. Abbreviations of German, French and Norwegian are from memory,
 * those spelled out are documented in use; users add their own with `ndTokens` and `missingTokens`.
 */
export const VOCABULARY: readonly Word[] = [
  {
    meaning: "below LOD",
    language: "en",
    words: [
      "<LOD",
      "< MDL",
      "ND",
      "n.d.",
      "not detected",
      "non-detect",
      "nondetect",
      "none detected",
      "below LOD",
      "below detection limit",
      "below limit of detection",
      "BDL",
      "negative",
      "neg",
    ],
  },
  {
    meaning: "below LOD",
    language: "sv",
    words: [
      "ej påvisad",
      "ej påvisat",
      "ej påvisade",
      "ej detekterad",
      "ej detekterat",
      "ej det",
      "e.d.",
      "ep",
      "e.p.",
      "inte påvisad",
      "inte detekterad",
      "under detektionsgräns",
      "under detektionsgränsen",
      "<detektionsgräns",
      "< DG",
      "negativ",
    ],
  },
  {
    meaning: "below LOD",
    language: "de",
    words: ["<NWG", "n.n.", "nicht nachgewiesen", "nicht nachweisbar", "kleiner NWG", "unter NWG"],
  },
  { meaning: "below LOD", language: "no", words: ["ikke påvist", "i.p.", "ikke detektert"] },
  { meaning: "below LOD", language: "da", words: ["ikke påvist", "i.p."] },
  { meaning: "below LOD", language: "fr", words: ["<LD", "non détecté", "non détectée"] },
  {
    meaning: "below LOQ",
    language: "en",
    words: [
      "<LOQ",
      "<LLOQ",
      "< MQL",
      "BLQ",
      "BLOQ",
      "BQL",
      "below LOQ",
      "below LLOQ",
      "below limit of quantification",
      "below quantification limit",
      "not quantifiable",
    ],
  },
  {
    meaning: "below LOQ",
    language: "sv",
    words: [
      "<kvantifieringsgräns",
      "< KG",
      "under kvantifieringsgräns",
      "under kvantifieringsgränsen",
      "under LOQ",
      "ej kvantifierbar",
      "ej kvantifierbart",
    ],
  },
  {
    meaning: "below LOQ",
    language: "de",
    words: ["<BG", "unter BG", "nicht bestimmbar", "nicht quantifizierbar"],
  },
  { meaning: "below LOQ", language: "fr", words: ["<LQ", "non quantifiable"] },
  {
    meaning: "below limit",
    language: "any",
    words: [
      "<RG",
      "<RL",
      "below reporting limit",
      "<rapporteringsgräns",
      "under rapporteringsgräns",
      "under rapporteringsgränsen",
      "below limit",
    ],
  },
  {
    meaning: "trace",
    language: "en",
    words: ["trace", "traces", "DNQ", "detected not quantified", "<LOQ, >LOD"],
  },
  { meaning: "trace", language: "sv", words: ["spår", "spårmängd", "spårmängder"] },
  { meaning: "trace", language: "de", words: ["Spuren", "Spur"] },
  { meaning: "trace", language: "fr", words: ["traces"] },
  { meaning: "detected", language: "en", words: ["detected", "positive"] },
  {
    meaning: "detected",
    language: "sv",
    words: ["påvisad", "påvisat", "detekterad", "detekterat", "positiv"],
  },
  { meaning: "detected", language: "de", words: ["nachgewiesen", "positiv"] },
  { meaning: "detected", language: "fr", words: ["détecté"] },
  { meaning: "quantified", language: "any", words: ["quantified", "kvantifierad"] },
  {
    meaning: "above ULOQ",
    language: "any",
    words: [">ULOQ", "above ULOQ", "över ULOQ", "above range", "över mätområde"],
  },
  {
    meaning: "unconfirmed",
    language: "en",
    words: ["out of ratio", "RT shift", "unconfirmed", "not confirmed"],
  },
  { meaning: "unconfirmed", language: "sv", words: ["ej bekräftad", "ej verifierad", "ej bekräftat"] },
  {
    meaning: "missing",
    language: "any",
    words: [
      "",
      "-",
      "--",
      "---",
      ".",
      "NA",
      "n/a",
      "#N/A",
      "#SAKNAS!",
      "(empty)",
      "null",
      "none",
      "NaN",
      "missing",
    ],
  },
  {
    meaning: "missing",
    language: "en",
    words: ["not analysed", "not analyzed", "not measured", "no data", "not determined", "no sample"],
  },
  {
    meaning: "missing",
    language: "sv",
    words: [
      "ej analyserad",
      "ej analyserat",
      "ej mätt",
      "ej uppmätt",
      "ej bestämd",
      "saknas",
      "uppgift saknas",
      "inget prov",
      "e.a.",
    ],
  },
  { meaning: "missing", language: "no", words: ["ikke analysert", "mangler"] },
  {
    meaning: "missing",
    language: "de",
    words: ["nicht bestimmt", "nicht gemessen", "nicht untersucht", "fehlt"],
  },
  { meaning: "missing", language: "fr", words: ["non analysé", "non mesuré", "non déterminé"] },
  { meaning: "ambiguous", language: "de", words: ["n.b."] },
];

/** A word in the one spelling in which words are compared: no blanks, no dots, lower case, one kind of dash. */
export function wordKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u00a0\u202f.,]+/g, "")
    .replace(/[*†‡]+$/, "");
}

export interface VocabularyOptions {
  /** Further words for "not detected". */
  readonly ndTokens?: readonly string[];
  /** Further words for "missing". */
  readonly missingTokens?: readonly string[];
  /** In a French table `n.d.` can mean "non détecté" or "non déterminé". */
  readonly french?: boolean;
}

/** Meaning of each word by its key; the user's words win. */
export function vocabulary(options: VocabularyOptions = {}): ReadonlyMap<string, WordMeaning> {
  const meanings = new Map<string, WordMeaning>();
  for (const { meaning, words } of VOCABULARY) for (const word of words) meanings.set(wordKey(word), meaning);
  if (options.french === true) meanings.set("nd", "ambiguous");
  for (const word of options.missingTokens ?? []) meanings.set(wordKey(word), "missing");
  for (const word of options.ndTokens ?? []) meanings.set(wordKey(word), "below LOD");
  return meanings;
}
