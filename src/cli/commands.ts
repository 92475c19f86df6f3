import { PLACE } from "./chart-options.ts";
import type { Option } from "./option.ts";
import { OPTIONS } from "./options.ts";
import { FROM_DAY } from "./plan-options.ts";
import { COMPARISON_PLANT, TREND_ROWS, type TrendRowsKind } from "./trend-options.ts";

/** A command as the help shows it; how it runs stands in `run-command.ts`. */
export interface Command {
  readonly name: string;
  readonly help: { readonly en: string; readonly sv: string };
  readonly usage: string;
  /** Those that it takes: every setting may stand, so that one set of options fits all steps. */
  readonly options: readonly Option[];
  /** Settings that change nothing here; the help leaves them out. */
  readonly without?: readonly string[];
  readonly examples: readonly string[];
  /** The kinds of rows that it can print, where there are several, with their columns. */
  readonly rows?: readonly TrendRowsKind[];
}

const STUDY = "study.json | lab.csv [more.csv] | -";
const COMMON = [...OPTIONS.INPUT, ...OPTIONS.SETTINGS, ...OPTIONS.TODAY, ...OPTIONS.OUTPUT, ...OPTIONS.ABOUT];

const ONLY_LEVELS = [
  "title",
  "period",
  "target",
  "non-detects",
  "few-samples",
  "trend-method",
  "headline",
  "weekend",
  "seed",
];
const ONLY_ROWS = [...ONLY_LEVELS, "level", "uncertainty", "publication", "constants"];
const NO_TREND = ["title", "trend-method"];

/** Every command, in the order of the road. */
export const COMMANDS: readonly Command[] = [
  {
    name: "check",
    help: {
      en: "did every row arrive, and what is wrong with it?",
      sv: "kom varje rad med, och vad är fel med den?",
    },
    usage: STUDY,
    options: [...OPTIONS.DIAGNOSTICS, ...OPTIONS.SUGGEST, ...OPTIONS.SHARD, ...COMMON],
    without: ONLY_LEVELS,
    examples: [
      "wbe check study.json",
      "wbe check lab.csv --flow flow.csv --sites sites.csv --format json",
      "wbe check lab.csv --out annotated.csv",
      "wbe check study.json --diagnostics",
      "wbe check study.json --quality-control",
      "wbe check lab.csv --suggest-mapping",
    ],
  },
  {
    name: "loads",
    help: {
      en: "the load of every sample, and how sure it is",
      sv: "varje provs mängd per 1000 invånare, och hur säker den är",
    },
    usage: STUDY,
    options: [
      ...OPTIONS.LISTINGS,
      ...OPTIONS.BUDGET,
      ...OPTIONS.CONSUMPTION,
      ...OPTIONS.PUBLISH,
      ...OPTIONS.SHARD,
      ...COMMON,
    ],
    without: ONLY_LEVELS,
    examples: [
      "wbe loads lab.csv > loads.csv",
      "wbe loads study.json --population markers",
      "wbe loads study.json --populations",
      "cat lab.csv | wbe loads - --format ndjson",
    ],
  },
  {
    name: "summary",
    help: { en: "the level of each drug in each period", sv: "nivån för varje drog i varje period" },
    usage: STUDY,
    options: [
      ...OPTIONS.WITHOUT,
      ...OPTIONS.BUDGET,
      ...OPTIONS.CONSUMPTION,
      ...OPTIONS.SENSITIVITY,
      ...OPTIONS.IF_EDITION,
      ...OPTIONS.CONTEXT,
      ...OPTIONS.PUBLISH,
      ...OPTIONS.SHARD,
      ...COMMON,
    ],
    without: NO_TREND,
    examples: [
      "wbe summary study.json --period tertial",
      "wbe summary study.json --budget",
      "wbe summary study.json --without flagged",
      "wbe summary study.json --publish --out levels.csv",
      "wbe summary study.json --context",
      "wbe summary study.json --consumption",
      "wbe summary study.json --if-lost 10,20",
      "wbe summary study.json --if-edition newest",
      "wbe summary loads.csv --target both",
    ],
  },
  {
    name: "compare",
    help: {
      en: "did it change between two periods, or does it differ between two places?",
      sv: "har det förändrats mellan två perioder, eller skiljer sig två platser åt?",
    },
    usage: STUDY,
    options: [...OPTIONS.COMPARE, ...OPTIONS.BUDGET, ...OPTIONS.PUBLISH, ...COMMON],
    without: NO_TREND,
    examples: [
      "wbe compare study.json",
      "wbe compare study.json --from 2025-T1 --to 2026-T1",
      "wbe compare study.json --against published.json",
      "wbe compare study.json --contrast last-year --margin 25",
      "wbe compare study.json --contrast site --site Mariefred --site Strängnäs",
      "wbe compare study.json --contrast site --site Mariefred",
      "wbe compare lab.csv --published europe.csv --contrast published",
      'wbe compare study.json --event "Patrols at the station" --event-days 90',
    ],
  },
  {
    name: "trend",
    help: {
      en: "is it rising or falling, and by how much a year?",
      sv: "ökar eller minskar det, och hur mycket per år?",
    },
    usage: STUDY,
    options: [...OPTIONS.TREND, COMPARISON_PLANT, ...OPTIONS.PUBLISH, ...COMMON],
    without: ["title"],
    rows: TREND_ROWS,
    examples: [
      "wbe trend study.json",
      "wbe trend study.json --format md",
      "wbe trend study.json --rows curve > curve.csv",
      "wbe trend study.json --rows cities",
      "wbe trend study.json --rows interruptions --comparison-site Mariefred",
    ],
  },
  {
    name: "plan",
    help: {
      en: "how many samples, on which days, to see a change",
      sv: "hur många prov, och vilka dagar, för att se en förändring",
    },
    usage: `[${STUDY}]`,
    options: [FROM_DAY, ...OPTIONS.PLAN, ...COMMON],
    without: ["title", "trend-method", "non-detects", "few-samples", "target"],
    examples: [
      "wbe plan --detect 50",
      "wbe plan study.json --spend 36 --from 2027-01-01 --out schedule.ics",
      "wbe plan study.json --show requirements --lang sv --out krav.html",
    ],
  },
  {
    name: "biomarkers",
    help: {
      en: "which residues are known, with the source of every constant",
      sv: "vilka restprodukter som är kända, med källa för varje konstant",
    },
    usage: "[NAME] [study.json]",
    options: [...OPTIONS.SETTINGS.filter(({ name }) => name === "lang"), ...OPTIONS.OUTPUT, ...OPTIONS.ABOUT],
    examples: [
      "wbe biomarkers",
      "wbe biomarkers bensoylekgonin --lang sv",
      "wbe biomarkers NH4-N",
      "wbe biomarkers study.json",
      "wbe biomarkers spice-syra study.json",
    ],
  },
  {
    name: "chart",
    help: {
      en: "one figure, to put in a page, a document or slides",
      sv: "en figur, till en webbsida, ett dokument eller en presentation",
    },
    usage: STUDY,
    options: [...OPTIONS.CHART, PLACE, ...OPTIONS.PUBLISH, ...COMMON],
    without: ["title"],
    examples: [
      "wbe chart study.json --biomarker kokain --out level.svg",
      "wbe chart study.json --kind trend --site Strängnäs --scale log --out trend.png",
      "wbe chart study.json --kind weekday --format vega-lite > weekday.json",
      "wbe chart study.json --kind quality-control --out controls.svg",
      "wbe chart study.json --kind ledger --format csv",
    ],
  },
  {
    name: "report",
    help: {
      en: "one HTML file that a municipality can publish",
      sv: "en HTML-fil som en kommun kan publicera",
    },
    usage: STUDY,
    options: [...OPTIONS.REPORT, ...OPTIONS.COMPARE, ...COMMON],
    examples: [
      "wbe report study.json --out report.html",
      "wbe report study.json --short --out page.html",
      "wbe report study.json --lang en --out report.html --force",
    ],
  },
  {
    name: "verify",
    help: {
      en: "is a published result, and every file it was made from, what it was?",
      sv: "är ett publicerat resultat, och varje fil det gjordes av, oförändrat?",
    },
    usage: "RESULT [study.json]",
    options: [...OPTIONS.SETTINGS.filter(({ name }) => name === "lang"), ...OPTIONS.OUTPUT, ...OPTIONS.ABOUT],
    examples: ["wbe verify summary.json", "wbe verify report.html study.json"],
  },
  {
    name: "convert",
    help: {
      en: "the same data in another format, nothing lost; --out FOLDER/ writes flow, sites and events beside the results",
      sv: "samma data i ett annat format, utan förlust; --out MAPP/ skriver flöde, verk och händelser bredvid resultaten",
    },
    usage: STUDY,
    options: [...OPTIONS.AS, ...COMMON],
    without: ONLY_ROWS,
    examples: [
      "wbe convert lab.xlsx --out tidy.csv",
      "wbe convert study.json --as phes-odm > measures.csv",
      "wbe convert study.json --out converted/",
    ],
  },
  {
    name: "merge",
    help: {
      en: "the outputs of shards (--shard) as one",
      sv: "utdata från delar (--shard) som en helhet",
    },
    usage: "PART [PART]",
    options: [
      ...OPTIONS.OUTPUT.filter(({ name }) => ["format", "out", "force", "quiet", "no-input"].includes(name)),
      ...OPTIONS.SETTINGS.filter(({ name }) => name === "lang"),
      ...OPTIONS.ABOUT,
    ],
    examples: ["wbe merge part-1.csv part-2.csv > loads.csv"],
  },
  {
    name: "init",
    help: {
      en: "write a commented study.json from the files in a folder",
      sv: "skriv en kommenterad study.json utifrån filerna i en mapp",
    },
    usage: "[FOLDER]",
    options: [
      ...OPTIONS.SETTINGS.filter(({ name }) => name === "title" || name === "lang"),
      ...OPTIONS.OUTPUT.filter(({ name }) => name === "force" || name === "quiet" || name === "no-input"),
      ...OPTIONS.ABOUT,
    ],
    examples: ["wbe init", "wbe init measurements/ --lang sv --title Strängnäs"],
  },
  {
    name: "page",
    help: {
      en: "write the tool as one HTML file that works without Node and without a network",
      sv: "skriv verktyget som en HTML-fil som fungerar utan Node och utan nätverk",
    },
    usage: "[--out wbe.html]",
    options: [
      ...OPTIONS.SETTINGS.filter(({ name }) => name === "lang"),
      ...OPTIONS.OUTPUT.filter(({ name }) => ["out", "force", "quiet", "no-input"].includes(name)),
      ...OPTIONS.ABOUT,
    ],
    examples: ["wbe page --out wbe.html", "wbe page --lang en --out wbe.html --force"],
  },
  {
    name: "completions",
    help: {
      en: "a script that lets your shell complete commands, options and values",
      sv: "ett skript som låter skalet fylla i kommandon, val och värden",
    },
    usage: "bash|zsh|fish",
    options: [...OPTIONS.SETTINGS.filter(({ name }) => name === "lang"), ...OPTIONS.ABOUT],
    examples: [
      'eval "$(wbe completions bash)"',
      "wbe completions zsh > ~/.zfunc/_wbe",
      "wbe completions fish > ~/.config/fish/completions/wbe.fish",
    ],
  },
];
