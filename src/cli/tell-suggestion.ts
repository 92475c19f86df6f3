import { formatIssues, readAsText } from "../report/index.ts";
import type { FoundFile, StudyLack, StudySuggestion } from "../study/index.ts";

type Language = "sv" | "en";

const ROLES = {
  en: {
    lab: "laboratory results",
    flow: "flow",
    sites: "plants and population",
    events: "events",
    bridge: "samples analysed by two laboratories",
    dispensing: "prescribed amounts",
    overflow: "bypassed water",
    dayCounts: "counts by day",
    published: "published loads",
  },
  sv: {
    lab: "laboratoriesvar",
    flow: "flöde",
    sites: "verk och befolkning",
    events: "händelser",
    bridge: "prov som analyserats av två laboratorier",
    dispensing: "förskrivna mängder",
    overflow: "bräddat vatten",
    dayCounts: "antal per dag",
    published: "publicerade mängder",
  },
} as const satisfies Record<Language, Record<NonNullable<FoundFile["role"]>, string>>;

const WORDS = {
  en: {
    rows: (count: number): string => (count === 1 ? "1 row" : `${count} rows`),
    unknown: "not recognised, left out; wbe check FILE --suggest-mapping helps for laboratory results",
    unreadable: "cannot be read, left out",
    "own result": "made by wbe itself, left out",
    "one too many": "left out: a study takes one file of this kind, and another one has more rows",
    recognised: "",
    missing: "missing",
    written: (file: string): string => `the study file is ${file}; next: wbe check ${file}`,
    nothing: "no study file was written",
  },
  sv: {
    rows: (count: number): string => (count === 1 ? "1 rad" : `${count} rader`),
    unknown: "känns inte igen, utelämnad; för laboratoriesvar hjälper wbe check FIL --suggest-mapping",
    unreadable: "kan inte läsas, utelämnad",
    "own result": "gjord av wbe självt, utelämnad",
    "one too many": "utelämnad: en studie tar en fil av detta slag, och en annan har fler rader",
    recognised: "",
    missing: "saknas",
    written: (file: string): string => `studiefilen är ${file}; nästa steg: wbe check ${file}`,
    nothing: "ingen studiefil skrevs",
  },
} as const;

const LACKS = {
  en: {
    results: "no table with laboratory results was found (.csv, .tsv, .txt or .xlsx)",
    flow: "flow, without which there are no loads: a file with site, date and flow_m3_per_day",
    population: "the number of persons connected to each plant: a file with site and population",
    limits: "the limits (LOD or LOQ) of results below a limit: ask the laboratory",
    municipality:
      "the municipality of each plant, without which there are no totals: a column in the sites file",
    site: "a column for the plant; a single one in the sites file is put under mapping, else name it there",
    date: "a column for the date; put it under mapping, constants, if all rows are of one day",
    "population of": "the population of",
  },
  sv: {
    results: "ingen tabell med laboratoriesvar hittades (.csv, .tsv, .txt eller .xlsx)",
    flow: "flöde, utan vilket det inte blir några mängder: en fil med site, date och flow_m3_per_day",
    population: "antalet anslutna personer vid varje verk: en fil med site och population",
    limits: "gränserna (LOD eller LOQ) för resultat under en gräns: fråga laboratoriet",
    municipality: "varje verks kommun, utan vilken det inte blir några summor: en kolumn i verksfilen",
    site: "en kolumn för verket; finns bara ett i verksfilen står det under mapping, ange det annars där",
    date: "en kolumn för datum; ange det under mapping, constants, om alla rader gäller samma dag",
    "population of": "befolkningen för",
  },
} as const satisfies Record<Language, Record<Exclude<StudyLack["kind"], "open">, string>>;

/** What was found, what is missing and where the study file lies, in the study's language; `null` where none was written. */
export function suggestionLines(
  { found, missing, studyFile }: StudySuggestion,
  written: string | null,
): readonly string[] {
  const language = studyFile.language ?? "en";
  const words = WORDS[language];
  return [
    ...found.flatMap((one) => [
      foundLine(one, language),
      ...formatIssues(one.issues, { language, limit: 3 }),
    ]),
    ...missing.flatMap((lack) => lackLines(lack, language)),
    written === null ? words.nothing : words.written(written),
  ];
}

function foundLine({ file, role, format, rows, why }: FoundFile, language: Language): string {
  const words = WORDS[language];
  if (role === null) return `${file}: ${words[why]}`;
  const form = format === "" ? "" : `${readAsText(format, language)}, `;
  return `${file}: ${ROLES[language][role]} (${form}${words.rows(rows)})`;
}

function lackLines(lack: StudyLack, language: Language): readonly string[] {
  const head = WORDS[language].missing;
  switch (lack.kind) {
    case "open":
      return formatIssues(lack.issues, { language });
    case "population of":
      return [`${head}: ${LACKS[language][lack.kind]} ${lack.sites.join(", ")}`];
    case "site":
    case "date":
      return [`${head} (${lack.file}): ${LACKS[language][lack.kind]}`];
    case "results":
      return [LACKS[language].results];
    default:
      return [`${head}: ${LACKS[language][lack.kind]}`];
  }
}
