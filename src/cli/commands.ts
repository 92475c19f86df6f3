import type { Option } from "./option.ts";
import { OPTIONS } from "./options.ts";

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
    options: [...OPTIONS.SUGGEST, ...COMMON],
    without: ONLY_LEVELS,
    examples: [
      "wbe check study.json",
      "wbe check lab.csv --flow flow.csv --sites sites.csv --format json",
      "wbe check lab.csv --out annotated.csv",
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
    options: COMMON,
    without: ONLY_LEVELS,
    examples: ["wbe loads lab.csv > loads.csv", "cat lab.csv | wbe loads - --format ndjson"],
  },
  {
    name: "summary",
    help: { en: "the level of each drug in each period", sv: "nivån för varje drog i varje period" },
    usage: STUDY,
    options: COMMON,
    without: NO_TREND,
    examples: ["wbe summary study.json --period tertial", "wbe summary loads.csv --target both"],
  },
  {
    name: "compare",
    help: { en: "did it change between two periods?", sv: "har det förändrats mellan två perioder?" },
    usage: STUDY,
    options: [...OPTIONS.BETWEEN, ...COMMON],
    without: NO_TREND,
    examples: ["wbe compare study.json", "wbe compare study.json --from 2025-T1 --to 2026-T1"],
  },
  {
    name: "trend",
    help: {
      en: "is it rising or falling, and by how much a year?",
      sv: "ökar eller minskar det, och hur mycket per år?",
    },
    usage: STUDY,
    options: COMMON,
    without: ["title"],
    examples: ["wbe trend study.json", "wbe trend study.json --format md"],
  },
  {
    name: "biomarkers",
    help: {
      en: "which residues are known, with the source of every constant",
      sv: "vilka restprodukter som är kända, med källa för varje konstant",
    },
    usage: "[NAME]",
    options: [...OPTIONS.SETTINGS.filter(({ name }) => name === "lang"), ...OPTIONS.OUTPUT, ...OPTIONS.ABOUT],
    examples: ["wbe biomarkers", "wbe biomarkers bensoylekgonin --lang sv"],
  },
  {
    name: "report",
    help: {
      en: "one HTML file that a municipality can publish",
      sv: "en HTML-fil som en kommun kan publicera",
    },
    usage: STUDY,
    options: [...OPTIONS.BETWEEN, ...COMMON],
    examples: [
      "wbe report study.json --out report.html",
      "wbe report study.json --lang en --out report.html --force",
    ],
  },
  {
    name: "convert",
    help: {
      en: "the same results in another format, nothing lost",
      sv: "samma resultat i ett annat format, utan förlust",
    },
    usage: STUDY,
    options: [...OPTIONS.AS, ...COMMON],
    without: ONLY_ROWS,
    examples: ["wbe convert lab.xlsx --out tidy.csv", "wbe convert study.json --as phes-odm > measures.csv"],
  },
];
