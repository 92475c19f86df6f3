import { INPUT_OPTIONS } from "./input-options.ts";
import type { Option } from "./option.ts";
import { OUTPUT_OPTIONS } from "./output-options.ts";
import { SETTING_OPTIONS } from "./setting-options.ts";

const ABOUT: readonly Option[] = [
  { name: "help", type: "boolean", short: "h", help: { en: "this text", sv: "den här texten" } },
  { name: "version", type: "boolean", short: "V", help: { en: "the version", sv: "versionen" } },
];

const BETWEEN: readonly Option[] = [
  {
    name: "from",
    type: "string",
    value: "PERIOD",
    help: {
      en: "the earlier period (default: the same a year before, and the previous one)",
      sv: "den tidigare perioden (förval: samma period året före, och den föregående)",
    },
  },
  {
    name: "to",
    type: "string",
    value: "PERIOD",
    help: { en: "the later period (default: the newest)", sv: "den senare perioden (förval: den nyaste)" },
  },
];

const TODAY: readonly Option[] = [
  {
    name: "today",
    type: "string",
    value: "DATE",
    help: {
      en: "the date to print and to check dates against",
      sv: "datumet att skriva ut och jämföra datum med",
    },
  },
];

const SUGGEST: readonly Option[] = [
  {
    name: "suggest-mapping",
    type: "boolean",
    help: {
      en: "print a proposed mapping of the first file's columns, to edit and give to --mapping",
      sv: "skriv ut ett förslag till mappning av första filens kolumner, att redigera och ge till --mapping",
    },
  },
];

const AS: readonly Option[] = [
  {
    name: "as",
    type: "string",
    choices: ["tidy", "phes-odm"],
    help: { en: "the format to write (default tidy)", sv: "formatet att skriva (förval tidy)" },
  },
];

/** Every option, by group, in the order of the help. */
export const OPTIONS = {
  INPUT: INPUT_OPTIONS,
  SETTINGS: SETTING_OPTIONS,
  BETWEEN,
  TODAY,
  SUGGEST,
  AS,
  OUTPUT: OUTPUT_OPTIONS,
  ABOUT,
} as const;

/** Every option in one list. */
export const ALL_OPTIONS: readonly Option[] = Object.values(OPTIONS).flat();
