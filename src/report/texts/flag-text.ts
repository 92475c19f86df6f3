import { CODES, type Code } from "../../base/index.ts";
import { CODES_SV } from "./codes-sv.ts";
import type { Language } from "./language.ts";

/** Codes whose sentence needs details that a flag does not carry, said without them. */
const WITHOUT_DETAILS: Readonly<Partial<Record<Code, Readonly<Record<Language, string>>>>> = {
  CSV_ROW_LENGTH: { sv: "raden har fel antal celler", en: "the row has the wrong number of cells" },
  CELLS_MERGED: {
    sv: "bara första raden i varje block är ifylld",
    en: "only the first row of each block is filled",
  },
  VALUE_CONFLICT: {
    sv: "värdet och dess markering säger emot varandra",
    en: "the value and its mark contradict each other",
  },
  CONCENTRATION_SLIP: {
    sv: "halten ligger långt från platsens vanliga för ämnet; enheten bör kontrolleras",
    en: "the concentration lies far from the site's usual one; the unit should be checked",
  },
  CONCENTRATION_UNUSUAL: {
    sv: "halten ligger långt utanför vad som brukar finnas i avloppsvatten; enheten bör kontrolleras",
    en: "the concentration lies far outside what is met in wastewater; the unit should be checked",
  },
  HALF_LIMIT_RUN: {
    sv: "samma låga tal återkommer; det ser ut att stå i stället för ett resultat under gränsen",
    en: "the same low number comes again and again; it seems to stand for a non-detect",
  },
  SERIES_TOO_SHORT: { sv: "serier med för få prov", en: "series of too few samples" },
  DECISION_UNUSED: { sv: "ett beslut träffar inget resultat", en: "a decision meets no result" },
  EDITION_OLDER: { sv: "en äldre utgåva av konstanterna", en: "an older edition of the constants" },
  EARLIER_NEWER: { sv: "gjort med en nyare wbe", en: "made by a newer wbe" },
  EARLIER_EDITION_UNKNOWN: { sv: "okänd utgåva av konstanterna", en: "an unknown edition of the constants" },
  EARLIER_UNREADABLE: { sv: "inget tidigare resultat", en: "no earlier result" },
  VERIFY_VALUE: { sv: "värden blir annorlunda", en: "values come out otherwise" },
  DECISION_EXCLUDED: { sv: "utesluten genom beslut", en: "left out by decision" },
  DECISION_OVERRIDDEN: { sv: "ett värde satt genom beslut", en: "a value set by decision" },
  RESULT_VERSION_BACKWARDS: {
    sv: "en senare version av resultatet är analyserad tidigare",
    en: "a higher version of the result was analysed earlier",
  },
  DATE_SERIAL: {
    sv: "datumet är kalkylprogrammets dagnummer",
    en: "the date is a spreadsheet's day number",
  },
  TIME_TWICE: {
    sv: "klockslaget infaller två gånger den natten; det första används",
    en: "this time comes twice that night; the first is used",
  },
  TIME_NOT_EXISTING: {
    sv: "klockslaget finns inte: klockan ställs fram förbi det",
    en: "this time does not exist: the clock is moved forward over it",
  },
  DATE_ASSUMED: {
    sv: "filen anger bara året; dagarna lades i en antagen vecka",
    en: "the file names only the year; the days were placed in an assumed week",
  },
  DATE_STAND_IN: {
    sv: "datumet är angivet i studiens inställningar, inte i filen",
    en: "the date is given in the study's settings, not in the file",
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
  PUBLISHED_NOT_MEASURED: {
    sv: "en publicerad uppgift gäller ett ämne som inte mättes här",
    en: "a published figure is of a substance that was not measured here",
  },
  COMPARE_TOO_FEW: {
    sv: "för få prov för att jämföra; det behövs minst fyra i varje period eller på varje plats, från både vardagar och helgdygn",
    en: "too few samples to compare; at least four on each side are needed, weekdays and weekend days both",
  },
  PUBLISHED_UNUSABLE: {
    sv: "den publicerade uppgiften går inte att använda",
    en: "the published figure cannot be used",
  },
  SAMPLING_DESIGN_UNUSABLE: {
    sv: "uppgifterna om provtagaren går inte att använda",
    en: "the sampler's design cannot be used",
  },
  FLOW_GAP: {
    sv: "en del av provtiden saknar flödesvärden; resten får representera den",
    en: "a part of the sampling time has no flow reading; the rest stands for it",
  },
  FLOW_GAP_TOO_LARGE: {
    sv: "mer än 10 % av provtiden saknar flödesvärden",
    en: "more than 10 % of the sampling time has no flow reading",
  },
  DAY_LABEL_DOUBTFUL: {
    sv: "platsens veckomönster tyder på att datumen anger en annan dag än den antagna",
    en: "the site's weekly pattern hints that its dates name another day than was assumed",
  },
  SITE_NAMES_ALIKE: {
    sv: "två platser har nästan samma namn och hålls isär",
    en: "two sites have nearly the same name and are kept apart",
  },
  FLOW_OUTSIDE_RECORD: {
    sv: "provet ligger utanför platsens flödesserie",
    en: "the sample lies outside the flow record of the site",
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
  SCHEDULE_SHORT: {
    sv: "perioden har inte plats för alla prov",
    en: "the period has no room for all the samples",
  },
  PUBLICATION_FEW_PERSONS: {
    sv: "för få personer är anslutna för att uppgifter ska visas för sig",
    en: "too few persons are connected for figures to be shown by themselves",
  },
  PUBLICATION_FEW_PERSONS_LEFT_OUT: {
    sv: "för få personer är anslutna, så uppgifter är utelämnade",
    en: "too few persons are connected, so figures are left out",
  },
  PUBLICATION_FEW_USERS: {
    sv: "så få doser per dygn att uppgifter inte visas för sig",
    en: "so few doses a day that figures are not shown by themselves",
  },
  PUBLICATION_FEW_USERS_LEFT_OUT: {
    sv: "så få doser per dygn att uppgifter är utelämnade",
    en: "so few doses a day that figures are left out",
  },
  PUBLICATION_SUBTRACTION: {
    sv: "uppgifter visas inte för sig, för att ett mindre verk inte ska kunna räknas fram",
    en: "figures are not shown by themselves, so that no smaller plant can be found by subtraction",
  },
  PUBLICATION_ESTIMATE: {
    sv: "ett litet verks del kan uppskattas ur summor före och efter att det öppnade eller stängde",
    en: "a small plant's share can be estimated from totals before and after it opened or closed",
  },
  PUBLICATION_LIMIT_CHANGED: {
    sv: "gränser för vad som publiceras är ändrade för hand",
    en: "limits of what is published were changed by hand",
  },
  CONTEXT_SOURCE: {
    sv: "de publicerade mängderna kommer från EUDA och SCORE",
    en: "the published loads are those of EUDA and SCORE",
  },
  CONSUMPTION_UNCHECKED: {
    sv: "korrektionsfaktorer som är återgivna ur minnet",
    en: "correction factors quoted from memory",
  },
  CONSUMPTION_NOT_COMBINED: {
    sv: "restprodukter som inte kan slås ihop",
    en: "residues that cannot be combined",
  },
  FACTORS_APART: {
    sv: "publicerade korrektionsfaktorer som ligger långt isär",
    en: "published correction factors that lie far apart",
  },
  DISPENSING_UNKNOWN: {
    sv: "läkemedel vars amfetamin inte är känt",
    en: "a medicine whose amphetamine is not known",
  },
  MEDICINES_TOO: {
    sv: "läkemedel lämnar samma ämne, och mätningen skiljer inte läkemedel från narkotika",
    en: "medicines leave the same, and the measurement does not tell medicine from illicit drug",
  },
  CONTEXT_NO_REFERENCE: {
    sv: "det finns inga publicerade mängder att jämföra med",
    en: "there are no published loads to stand beside",
  },
  PLANT_MISSING: {
    sv: "ett reningsverk saknar nivå i perioden, så kommunen får ingen summa",
    en: "a plant has no level in this period, so the municipality has no total",
  },
  BRIDGE_USED: {
    sv: "ett tidigare laboratoriums resultat är omräknade efter prov som båda analyserade",
    en: "results of an earlier laboratory stand as the later one would have reported them",
  },
  BRIDGE_TOO_FEW: {
    sv: "för få prov är analyserade av båda laboratorierna för en omräkning",
    en: "too few samples were analysed by both laboratories for a bridge",
  },
  BRIDGE_NO_OVERLAP: {
    sv: "omräkningen gäller ett laboratorium som inget prov kommer från",
    en: "the bridge names a laboratory from which no sample comes",
  },
  BRIDGE_UNUSABLE: {
    sv: "raden med jämförande analyser går inte att använda",
    en: "the row of the bridge cannot be used",
  },
  BRIDGE_CONFLICT: {
    sv: "jämförande analyser säger emot varandra",
    en: "rows of the bridge contradict each other",
  },
  SERIES_BROKEN: {
    sv: "serien är bruten mellan de två perioderna",
    en: "the series is broken between the two periods",
  },
  TREND_BROKEN: {
    sv: "serien är delad, och ingen trend går över brottet",
    en: "the series is parted, and no trend crosses the gap",
  },
  SITE_VALIDITY_ENDED: {
    sv: "platsens uppgifter slutade gälla före de sista proven",
    en: "the site's validity ended before the last samples",
  },
  SITE_CLOSED_EARLY: {
    sv: "platsen stängdes före den dag då raden börjar gälla",
    en: "the site closed before its row begins",
  },
  SUCCESSOR_LOOP: {
    sv: "följer man successor kommer man tillbaka till samma verk",
    en: "following successor leads back to the plant itself",
  },
  PEOPLE_REROUTED: {
    sv: "ett område har kopplats om från ett verk till ett annat",
    en: "an area was re-routed from one plant to another",
  },
  SUCCESSOR_UNNAMED: {
    sv: "ett verk stängdes utan efterföljare, och ett annat fick ungefär lika många nya personer",
    en: "a plant closed without a successor, and another gained about as many persons",
  },
  BREAK_IN_PERIOD: {
    sv: "något ändrades under perioden vid ett av reningsverken, så kommunen får ingen summa",
    en: "something changed within the period at one of the plants, so the municipality has no total",
  },
  CONSUMPTION_REFUSED: {
    sv: "ingen konsumtion beräknas ur den här restprodukten",
    en: "no consumption is computed from this residue",
  },
  OVERFLOW_LOWER_BOUND: {
    sv: "vatten bräddade förbi verket; mängden är en undre gräns",
    en: "untreated water passed the plant by; the load is a lower bound",
  },
  WET_WEATHER: {
    sv: "regn eller snösmältning: flödet ligger långt över torrvädersflödet",
    en: "wet weather: the flow lies far above the dry-weather flow",
  },
  DILUTION_ODD: {
    sv: "halterna följer inte flödet så som utspädning skulle ge",
    en: "concentrations do not follow the flow as dilution would have it",
  },
  MARKERS_SHIFT: {
    sv: "alla befolkningsmarkörer ändras tillsammans: prov eller flöde kan vara fel",
    en: "all markers of population shift together: the sample or the flow is to be doubted",
  },
  MARKER_SHIFT: {
    sv: "en befolkningsmarkör ändras ensam",
    en: "one marker of population shifts alone",
  },
  MARKERS_SHIFT_APART: {
    sv: "flera men inte alla befolkningsmarkörer avviker",
    en: "some but not all markers of population shift",
  },
  LOAD_OUTLIER: {
    sv: "mängden ligger långt från platsens övriga dygn",
    en: "the load lies far from the site's other days",
  },
  LOAD_FIVEFOLD: {
    sv: "mängden är mer än fem gånger platsens median; kan vara dumpning",
    en: "the load is more than five times the site's median; may be disposal",
  },
  DISPOSAL_RATIO: {
    sv: "kvoten mellan drog och restprodukt tyder på dumpning",
    en: "the ratio of drug to residue hints at disposal",
  },
  DISPOSAL_ENANTIOMERS: {
    sv: "enantiomererna är de hos oanvänd drog",
    en: "the enantiomers are those of unused drug",
  },
  ENANTIOMERS_UNUSUAL: {
    sv: "ovanligt mycket av metamfetaminets R-form",
    en: "an unusual share of the R form of methamphetamine",
  },
  AMPHETAMINE_MIXED: {
    sv: "mycket av amfetaminet kan komma från metamfetamin",
    en: "much of the amphetamine may come from methamphetamine",
  },
  BLANK_HIGH: {
    sv: "en blank i samma omgång innehåller mycket av ämnet",
    en: "a blank of the batch holds much of the substance",
  },
  BATCH_CONTROL_OUTSIDE: {
    sv: "ett kontrollprov i samma analysomgång ligger utanför sina gränser",
    en: "a control of the same batch lies outside its limits",
  },
  BATCH_BLANK_HIGH: {
    sv: "blanken i samma analysomgång innehåller mycket av ämnet",
    en: "the blank of the same batch holds much of the substance",
  },
  LABORATORY_BIAS: {
    sv: "laboratoriets kontrollprov avviker från sina kända värden",
    en: "the laboratory's controls lie off their known values",
  },
  SPIKES_LOST: {
    sv: "prov med tillsats där inget av tillsatsen hittades",
    en: "spiked samples in which nothing of what was added was found",
  },
  DUPLICATES_DIFFER: {
    sv: "dubbelprov skiljer sig med mer än 30 %",
    en: "duplicates differ by more than 30 %",
  },
  RECOVERY_OUTSIDE: {
    sv: "utbytet för en tillsats ligger utanför 70 till 120 %",
    en: "the recovery of a spike lies outside 70 to 120 %",
  },
  CONTROL_OFF: {
    sv: "en kontroll ligger långt från sitt åsatta värde",
    en: "a control lies far from its assigned value",
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
