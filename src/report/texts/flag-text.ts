import { CODES, type Code } from "../../base/index.ts";
import { CODES_SV } from "./codes-sv.ts";
import type { Language } from "./language.ts";

/** Codes whose sentence needs details that a flag does not carry, said without them. */
const WITHOUT_DETAILS: Readonly<Partial<Record<Code, Readonly<Record<Language, string>>>>> = {
  CSV_ROW_LENGTH: { sv: "raden har fel antal celler", en: "the row has the wrong number of cells" },
  VALUE_CONFLICT: {
    sv: "värdet och dess markering säger emot varandra",
    en: "the value and its mark contradict each other",
  },
  CONCENTRATION_SLIP: {
    sv: "halten ligger långt från platsens vanliga för ämnet; enheten bör kontrolleras",
    en: "the concentration lies far from the site's usual one; the unit should be checked",
  },
  DATE_SERIAL: {
    sv: "datumet är kalkylprogrammets dagnummer",
    en: "the date is a spreadsheet's day number",
  },
  TIME_NOT_EXISTING: {
    sv: "klockslaget finns inte: klockan ställs fram förbi det",
    en: "this time does not exist: the clock is moved forward over it",
  },
  DATE_ASSUMED: {
    sv: "filen anger bara året; dagarna lades i en antagen vecka",
    en: "the file names only the year; the days were placed in an assumed week",
  },
  DAYS_MISSING: { sv: "några av veckans dagar saknar värde", en: "some days of the week have no value" },
  MEAN_MISMATCH: {
    sv: "ett medelvärde i filen följer inte av dess dagar",
    en: "a mean in the file does not follow from its days",
  },
  SITE_ID_REUSED: { sv: "platsens id står för två platser", en: "the site id stands for two sites" },
  INTERLAB_VERSION: { sv: "en äldre Interlab läses som 4.0", en: "an older Interlab is read like 4.0" },
  HEADLINE_ABSENT: { sv: "en huvuddrog finns inte i data", en: "a headline drug is not in the data" },
  HEADLINE_IS_PARENT: {
    sv: "en huvuddrog finns bara som restprodukt i data",
    en: "a headline drug stands in the data as its residue only",
  },
  WINDOW_ODD: { sv: "provet har en ovanlig längd", en: "the sample has an unusual length" },
  WINDOW_OVERLAP: { sv: "provtiden överlappar ett annat prov", en: "the sample overlaps another" },
  BIOMARKER_RENAMED: {
    sv: "ämnet skrevs på ett annat sätt i filen",
    en: "the substance has another name in the file",
  },
  REPLICATES_MERGED: {
    sv: "flera analyser av samma prov slogs ihop till en mätning",
    en: "several analyses of one sample were joined into one measurement",
  },
  QUALITY_CONTROL: {
    sv: "en kvalitetskontroll; hålls isär från proverna",
    en: "a quality-control row, kept apart from the samples",
  },
  REPORT_INCONSISTENT: { sv: "raden säger emot sig själv", en: "the row contradicts itself" },
  LOAD_MISMATCH: {
    sv: "mängden i filen stämmer inte med halt x flöde / befolkning; den beräknade används",
    en: "the load in the file differs from concentration x flow / population; the computed one is used",
  },
  UNCERTAINTY_UNREADABLE: {
    sv: "den angivna osäkerheten går inte att använda",
    en: "the stated uncertainty cannot be used",
  },
  UNCERTAINTY_CONFLICT: {
    sv: "två uppgifter om osäkerheten stämmer inte överens",
    en: "two statements of uncertainty disagree",
  },
  REPEATABILITY_WORSE: {
    sv: "upprepade analyser varierar mer än laboratoriets angivna osäkerhet medger",
    en: "repeated analyses scatter more than the laboratory's stated uncertainty allows",
  },
  CONTROLS_UNNAMED: {
    sv: "kontrollprov namnger inget material",
    en: "control samples name no material",
  },
  SAMPLING_DESIGN_UNUSABLE: {
    sv: "uppgifterna om provtagaren går inte att använda",
    en: "the sampler's design cannot be used",
  },
  FLOW_GAP: {
    sv: "en del av provtiden saknar flödesvärden; resten får representera den",
    en: "a part of the window has no flow reading; the rest stands for it",
  },
  FLOW_GAP_TOO_LARGE: {
    sv: "mer än 10 % av provtiden saknar flödesvärden",
    en: "more than 10 % of the window has no flow reading",
  },
  FLOW_PER_PERSON_ODD: {
    sv: "flödet per person är ovanligt högt eller lågt",
    en: "the flow per person is unusually high or low",
  },
  FLOW_JUMP: {
    sv: "flödet ligger långt från platsens vanliga",
    en: "the flow lies far from the site's usual one",
  },
  FLOW_SOURCES_DIFFER: { sv: "två källor ger olika flöden", en: "two sources give different flows" },
  POPULATION_JUMP: {
    sv: "befolkningen ligger långt från platsens vanliga",
    en: "the population lies far from the site's usual one",
  },
  POPULATION_REVISED: { sv: "befolkningen har rättats", en: "the population has been corrected" },
  SITE_SMALL: {
    sv: "få personer är anslutna; publicera inte utan granskning",
    en: "few people are connected; do not publish without review",
  },
  SITE_CLOSED: {
    sv: "provet är taget efter att platsen stängdes",
    en: "the sample is dated after the site closed",
  },
  TOO_FEW_SAMPLES: {
    sv: "för få prov i perioden: dagarna redovisas, men ingen nivå anges",
    en: "too few samples in the period: the days are listed, no level is given",
  },
  SAMPLES_LEFT_OUT: {
    sv: "några prov kunde inte räknas in i nivån",
    en: "some samples could not enter the level",
  },
  WITHOUT_NAMED_DAYS: {
    sv: "kvoten visas också utan de dagar som bara ena sidan har",
    en: "the ratio is also shown without the days that one side has alone",
  },
  WITHOUT_EXTREME_DAY: {
    sv: "kvoten visas också utan den dag som avviker",
    en: "the ratio is also shown without the day that lies far from the others",
  },
  EVENT_COMPARED: {
    sv: "förändringen visas också vid jämförelseverket",
    en: "the change at the comparison plant is shown too",
  },
  PLANT_MISSING: {
    sv: "ett reningsverk saknar nivå i perioden, så kommunen får ingen summa",
    en: "a plant has no level in this period, so the municipality has no total",
  },
};

/** A code in words, without place or details: for flags. */
export function flagText(code: Code, language: Language): string {
  const words = WITHOUT_DETAILS[code]?.[language];
  return words ?? (language === "sv" ? CODES_SV[code].text : CODES[code].text);
}

/** The flags of a row (`;`-separated codes) in words; a code unknown to this version stays as it is. */
export function flagTexts(flags: string, language: Language): readonly string[] {
  const codes = flags.split(";").filter((code) => code !== "");
  return codes.map((code) => (Object.hasOwn(CODES, code) ? flagText(code as Code, language) : code));
}
