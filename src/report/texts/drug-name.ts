import { type Biomarker, findBiomarker } from "../../biomarkers/index.ts";
import type { Language } from "./language.ts";

/** Drugs that readers know under another name than the chemist's. */
const EVERYDAY: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  THC: { sv: "cannabis", en: "cannabis" },
  ethanol: { sv: "alkohol", en: "alcohol" },
};

/** Biomarkers whose own name would mislead or say too little. */
const SPECIAL: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  cocaine: { sv: "Kokain (oförändrat)", en: "Cocaine (unchanged)" },
  cocaethylene: {
    sv: "Kokain med alkohol (mätt som kokaetylen)",
    en: "Cocaine with alcohol (measured as cocaethylene)",
  },
  anabasine: { sv: "Tobak (mätt som anabasin)", en: "Tobacco (measured as anabasine)" },
  MDMA: { sv: "MDMA (ecstasy)", en: "MDMA (ecstasy)" },
};

/**
 * What a reader calls a biomarker: `Kokain (mätt som bensoylekgonin)`, `Amfetamin`.
 * A name the catalogue does not know stays as it is.
 */
export function drugName(biomarker: string, language: Language): string {
  const known = findBiomarker(biomarker);
  if (known === null) return biomarker;
  const special = SPECIAL[known.name];
  if (special !== undefined) return special[language];
  const drug = drugBehind(known, language);
  const own = known.names[language];
  if (drug === null) return capital(own);
  return `${capital(drug)} (${language === "sv" ? "mätt som" : "measured as"} ${own})`;
}

/** The drug alone, for headings: `Kokain`. */
export function shortDrugName(biomarker: string, language: Language): string {
  return drugName(biomarker, language).replace(/ \((mätt som|measured as|ecstasy).*$/, "");
}

/** The drug a residue stands for; null when the biomarker is itself a drug that is taken. */
function drugBehind({ name, parents }: Biomarker, language: Language): string | null {
  const [first] = parents;
  if (first === undefined || parents.some((parent) => parent.name === name)) return null;
  return EVERYDAY[first.name]?.[language] ?? first.names[language];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
