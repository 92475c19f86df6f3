import type { Option } from "./option.ts";

/** Which files are read, and how. */
export const INPUT_OPTIONS: readonly Option[] = [
  {
    name: "flow",
    type: "string",
    value: "FILE",
    multiple: true,
    help: {
      en: "flow of the plants: daily totals or a meter series",
      sv: "flöde vid verken: dygnsvolymer eller mätarserie",
    },
  },
  {
    name: "sites",
    type: "string",
    value: "FILE",
    help: {
      en: "plants with population and validity dates",
      sv: "verk med anslutna personer och giltighetstid",
    },
  },
  {
    name: "events",
    type: "string",
    value: "FILE",
    help: { en: "what was done or happened, and when", sv: "vad som gjordes eller hände, och när" },
  },
  {
    name: "bridge",
    type: "string",
    value: "FILE",
    help: { en: "samples analysed by two laboratories", sv: "prov som analyserats av två laboratorier" },
  },
  {
    name: "dispensing",
    type: "string",
    value: "FILE",
    help: { en: "prescribed amounts", sv: "förskrivna mängder" },
  },
  {
    name: "overflow",
    type: "string",
    value: "FILE",
    help: { en: "bypassed water, m3 a day", sv: "bräddat vatten, m3 per dygn" },
  },
  {
    name: "day-counts",
    type: "string",
    alias: "dayCounts",
    value: "FILE",
    help: {
      en: "people present day by day, from mobile data or the like: site, date, people, rsd",
      sv: "personer på plats dygn för dygn, ur mobildata eller liknande: site, date, people, rsd",
    },
  },
  {
    name: "published",
    type: "string",
    value: "FILE",
    help: {
      en: "loads others published, to compare with: biomarker, label, load_mg_per_day_per_1000, lower, upper",
      sv: "mängder som andra publicerat, att jämföra med: biomarker, label, load_mg_per_day_per_1000, lower, upper",
    },
  },
  {
    name: "sheet",
    type: "string",
    value: "NAME",
    help: { en: "sheet of a workbook", sv: "blad i en arbetsbok" },
  },
  {
    name: "format-in",
    type: "string",
    choices: ["tidy", "rise", "interlab", "euda", "phes-odm", "nwss", "by-date"],
    help: {
      en: "force the format of the laboratory's files (default: recognised by content)",
      sv: "tvinga laboratoriefilernas format (förval: känns igen på innehållet)",
    },
  },
  {
    name: "encoding",
    type: "string",
    value: "NAME",
    help: {
      en: "force the encoding of the files (utf-8, windows-1252 ...)",
      sv: "tvinga filernas teckenkodning (utf-8, windows-1252 ...)",
    },
  },
  {
    name: "delimiter",
    type: "string",
    value: "CHAR",
    help: { en: "force the column separator", sv: "tvinga kolumnavgränsaren" },
  },
  {
    name: "decimal",
    type: "string",
    choices: ["comma", "point"],
    help: { en: "force the decimal sign", sv: "tvinga decimaltecknet" },
  },
  {
    name: "dates",
    type: "string",
    choices: ["dmy", "mdy"],
    help: { en: "force the order of day and month", sv: "tvinga ordningen dag och månad" },
  },
  {
    name: "zero",
    type: "string",
    choices: ["nd", "missing", "value"],
    help: { en: "what a bare 0 means", sv: "vad en ensam nolla betyder" },
  },
  {
    name: "nd-token",
    type: "string",
    value: "WORD",
    multiple: true,
    help: { en: "one more word for not detected", sv: "ytterligare ett ord för ej påvisad" },
  },
  {
    name: "missing-token",
    type: "string",
    value: "WORD",
    multiple: true,
    help: { en: "one more word for missing", sv: "ytterligare ett ord för saknas" },
  },
  {
    name: "mapping",
    type: "string",
    value: "FILE",
    setting: { key: "mapping", as: "text" },
    help: {
      en: "columns, units and words of the files, as under mapping in a study file: a JSON file, or the JSON itself",
      sv: "filernas kolumner, enheter och ord, som under mapping i en studiefil: en JSON-fil, eller själva JSON-texten",
    },
  },
];
