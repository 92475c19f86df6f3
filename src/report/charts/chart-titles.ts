import { shortDrugName } from "../texts/drug-name.ts";
import type { Language } from "../texts/language.ts";

/** Charts that `chartTitle` can name. */
export type TitledChart =
  | "level"
  | "bars"
  | "samples"
  | "trend"
  | "weekday"
  | "overview"
  | "budget"
  | "power"
  | "population"
  | "residuals"
  | "control"
  | "quality-control"
  | "calendar"
  | "ledger";

/**
 * The title of a chart: drug, place and what is shown, then the `detail`, a period or the like. A chart of the whole
 * study is named by `place` alone.
 */
export function chartTitle(
  kind: TitledChart,
  about: { readonly biomarker: string; readonly place: string; readonly detail?: string },
  language: Language,
): string {
  const drug = about.biomarker === "" ? "" : shortDrugName(about.biomarker, language);
  const what = TITLES[language][kind];
  const subject = [drug, about.place].filter((part) => part !== "").join(language === "sv" ? " i " : " in ");
  const detail = about.detail === undefined || about.detail === "" ? "" : `, ${about.detail}`;
  return `${subject === "" ? capital(what) : `${subject}: ${what}`}${detail}`;
}

const TITLES: Readonly<Record<Language, Readonly<Record<TitledChart, string>>>> = {
  sv: {
    level: "nivå per period",
    bars: "nivå per period",
    samples: "enskilda prov",
    trend: "trend",
    weekday: "veckans dagar",
    overview: "nivåer per period",
    budget: "varifrån osäkerheten kommer",
    power: "hur ofta en förändring säkerställs",
    population: "antal personer dygn för dygn",
    residuals: "avvikelser från det väntade",
    control: "styrdiagram",
    "quality-control": "laboratoriets kontrollprov",
    calendar: "provtagningsdagar",
    ledger: "vad som hände med varje rad",
  },
  en: {
    level: "level per period",
    bars: "level per period",
    samples: "single samples",
    trend: "trend",
    weekday: "days of the week",
    overview: "levels per period",
    budget: "where the uncertainty comes from",
    power: "how often a change is established",
    population: "people day by day",
    residuals: "distance from what was expected",
    control: "control chart",
    "quality-control": "the laboratory's control samples",
    calendar: "sampling days",
    ledger: "what became of each row",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
