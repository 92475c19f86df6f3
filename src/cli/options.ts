import { CHART_OPTIONS } from "./chart-options.ts";
import { COMPARE_OPTIONS } from "./compare-options.ts";
import { INPUT_OPTIONS } from "./input-options.ts";
import type { Option } from "./option.ts";
import { OUTPUT_OPTIONS } from "./output-options.ts";
import { PLAN_OPTIONS } from "./plan-options.ts";
import { SETTING_OPTIONS } from "./setting-options.ts";
import { TREND_OPTIONS } from "./trend-options.ts";

const ABOUT: readonly Option[] = [
  { name: "help", type: "boolean", short: "h", help: { en: "this text", sv: "den här texten" } },
  { name: "version", type: "boolean", short: "V", help: { en: "the version", sv: "versionen" } },
];

const BUDGET: readonly Option[] = [
  {
    name: "budget",
    type: "boolean",
    help: {
      en: "print where the uncertainty comes from instead: each source's share, the largest first",
      sv: "skriv i stället ut varifrån osäkerheten kommer: varje källas andel, den största först",
    },
  },
];

const CONSUMPTION: readonly Option[] = [
  {
    name: "consumption",
    type: "boolean",
    help: {
      en: "print the consumption of each drug instead: a scenario with its factor's source, and what other factors give",
      sv: "skriv i stället ut beräknad konsumtion av varje drog: ett räkneexempel med faktorns källa och vad andra faktorer ger",
    },
  },
  {
    name: "doses",
    type: "boolean",
    help: {
      en: "with --consumption: doses too, for experts",
      sv: "med --consumption: även doser, för experter",
    },
  },
];

const IF_EDITION: readonly Option[] = [
  {
    name: "if-edition",
    type: "string",
    value: "EDITION",
    help: {
      en: "print what each level would be with another edition of constants and defaults, in per cent; newest for the newest",
      sv: "skriv ut vad varje nivå vore med en annan utgåva av konstanter och förval, i procent; newest för den nyaste",
    },
  },
];

const SENSITIVITY: readonly Option[] = [
  {
    name: "if-lost",
    type: "string",
    value: "PERCENT,...",
    help: {
      en: "print what the newest levels would be if so many per cent were lost on the way, like 10,20",
      sv: "skriv ut vad de senaste nivåerna vore om så många procent försvann på vägen, som 10,20",
    },
  },
  {
    name: "sewer-hours",
    type: "string",
    value: "HOURS",
    help: {
      en: "with --if-lost: adds the slowest and the fastest loss known, for so many hours in the sewer",
      sv: "med --if-lost: lägger till den långsammaste och den snabbaste kända förlusten, för så många timmar i ledningsnätet",
    },
  },
];

const PUBLISH: readonly Option[] = [
  {
    name: "publish",
    type: "boolean",
    help: {
      en: "only what may be published: the limits of --publication hold, as always in wbe report",
      sv: "bara det som får publiceras: gränserna i --publication gäller, som alltid i wbe report",
    },
  },
];

const REPORT: readonly Option[] = [
  {
    name: "short",
    type: "boolean",
    help: {
      en: "one printed page: the answer, the table of periods and what may be said",
      sv: "en utskriven sida: svaret, tabellen över perioder och vad man kan säga",
    },
  },
];

const CONTEXT: readonly Option[] = [
  {
    name: "context",
    type: "boolean",
    help: {
      en: "print instead where each year's level stands among published European, Nordic and Swedish loads",
      sv: "skriv i stället ut var varje års nivå ligger bland publicerade mängder i Europa, Norden och Sverige",
    },
  },
];

const DIAGNOSTICS: readonly Option[] = [
  {
    name: "diagnostics",
    type: "boolean",
    help: {
      en: "print each diagnostic check with its number instead: dilution, overflow, wet weather, markers, outliers, signs of disposal, blanks and controls",
      sv: "skriv i stället ut varje diagnostisk kontroll med sitt tal: utspädning, bräddning, regn, markörer, avvikande prov, tecken på dumpning, blankar och kontroller",
    },
  },
  {
    name: "quality-control",
    type: "boolean",
    help: {
      en: "print the laboratories' quality control instead: control charts with warning and action limits, blanks, duplicates, recoveries, interlaboratory scores, and the repeatability, batch error and bias found from them",
      sv: "skriv i stället ut laboratoriernas kvalitetskontroll: styrdiagram med varnings- och åtgärdsgränser, blankar, dubbelprov, utbyten, provningsjämförelser, samt upprepbarhet, avvikelse mellan omgångar och systematiskt fel ur dem",
    },
  },
];

const LISTINGS: readonly Option[] = [
  {
    name: "populations",
    type: "boolean",
    help: {
      en: "print who was there instead, day by day: census, day counts and each marker (NH4-N, COD ...)",
      sv: "skriv i stället ut vilka som var där, dygn för dygn: anslutna, räknade och varje markör (NH4-N, COD ...)",
    },
  },
  {
    name: "diagnosed",
    type: "boolean",
    help: {
      en: "add the flags of the diagnostic checks (wbe check --diagnostics) to each load they doubt",
      sv: "lägg till de diagnostiska kontrollernas flaggor (wbe check --diagnostics) på varje mängd de ger skäl att tvivla på",
    },
  },
  {
    name: "amphetamine",
    type: "boolean",
    help: {
      en: "print what medicines (--dispensing) and methamphetamine may explain of the amphetamine instead",
      sv: "skriv i stället ut vad läkemedel (--dispensing) och metamfetamin kan förklara av amfetaminet",
    },
  },
];

const WITHOUT: readonly Option[] = [
  {
    name: "without",
    type: "string",
    value: "flagged|CODE,CODE",
    help: {
      en: "print each level twice: with all samples and without the flagged ones; all diagnostic flags, or those named",
      sv: "skriv ut varje nivå två gånger: med alla prov och utan de flaggade; alla diagnostiska flaggor eller de angivna",
    },
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

const SHARD: readonly Option[] = [
  {
    name: "shard",
    type: "string",
    value: "I/N",
    help: {
      en: "only the I-th of N parts of the sites, for several machines; wbe merge joins the outputs (auto/N: the index of a Slurm or Kubernetes job)",
      sv: "bara den I:te av N delar av platserna, för flera datorer; wbe merge fogar ihop utdata (auto/N: numret på ett Slurm- eller Kubernetesjobb)",
    },
  },
];

/** Every option, by group, in the order of the help. */
export const OPTIONS = {
  INPUT: INPUT_OPTIONS,
  SETTINGS: SETTING_OPTIONS,
  COMPARE: COMPARE_OPTIONS,
  BUDGET,
  PUBLISH,
  REPORT,
  CONTEXT,
  CONSUMPTION,
  SENSITIVITY,
  IF_EDITION,
  PLAN: PLAN_OPTIONS,
  DIAGNOSTICS,
  LISTINGS,
  WITHOUT,
  TODAY,
  SUGGEST,
  AS,
  CHART: CHART_OPTIONS,
  TREND: TREND_OPTIONS,
  SHARD,
  OUTPUT: OUTPUT_OPTIONS,
  ABOUT,
} as const;

/** Every option in one list. */
export const ALL_OPTIONS: readonly Option[] = Object.values(OPTIONS).flat();
