import type { Option } from "./option.ts";

/** Where a result goes, and in which form. */
export const OUTPUT_OPTIONS: readonly Option[] = [
  {
    name: "format",
    type: "string",
    choices: ["csv", "json", "ndjson", "md", "parquet", "table", "html", "svg", "png", "vega-lite"],
    help: {
      en: "form of the result (a table on a terminal, csv when piped; html is for report; svg, png and vega-lite are for chart)",
      sv: "resultatets form (tabell i terminal, csv i rör; html är för report; svg, png och vega-lite är för chart)",
    },
  },
  {
    name: "out",
    type: "string",
    short: "o",
    value: "FILE",
    help: {
      en: "write to a file (check: a .csv name gets a copy of the input, each row with its verdict; convert: a folder gets a file of each kind and a study.json)",
      sv: "skriv till en fil (check: ett .csv-namn får en kopia av indata, varje rad med sitt utfall; convert: en mapp får en fil av varje slag och en study.json)",
    },
  },
  { name: "force", type: "boolean", help: { en: "replace an existing file", sv: "ersätt en befintlig fil" } },
  {
    name: "excel",
    type: "string",
    choices: ["sv"],
    help: {
      en: "csv for a Swedish spreadsheet (;, decimal comma)",
      sv: "csv för svenskt kalkylprogram (;, decimalkomma)",
    },
  },
  {
    name: "digits",
    type: "string",
    value: "6",
    help: { en: "significant digits in csv, md and tables", sv: "värdesiffror i csv, md och tabeller" },
  },
  {
    name: "strict",
    type: "boolean",
    help: {
      en: "exit code 4 when a row is flagged or not used in wbe check, or an issue is a warning or an error; pure information (also flags on results) does not count",
      sv: "slutkod 4 om en rad är flaggad eller oanvänd i wbe check, eller om en anmärkning är en varning eller ett fel; ren information (även flaggor på resultat) räknas inte",
    },
  },
  {
    name: "quiet",
    type: "boolean",
    short: "q",
    help: { en: "no remarks on standard error", sv: "inga anmärkningar på standard error" },
  },
  {
    name: "no-input",
    type: "boolean",
    help: { en: "never ask; wbe never does", sv: "fråga aldrig; wbe frågar aldrig" },
  },
  { name: "no-color", type: "boolean", help: { en: "no colour", sv: "ingen färg" } },
];
