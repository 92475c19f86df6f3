import type { SummaryRow } from "../../levels/index.ts";
import { drugName, shortDrugName } from "../texts/drug-name.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { periodWords } from "../texts/period-text.ts";
import { canonical, compareText } from "./canonical.ts";
import { pickRows } from "./pick-rows.ts";
import type { ReportModel } from "./report-model.ts";
import { shownPlants } from "./shown-plants.ts";
import { REPORT_TEXTS, type ReportTexts } from "./texts.ts";
import { withoutMarkers } from "./without-markers.ts";

/** A drug as the report names it. */
export interface DrugView {
  readonly biomarker: string;
  /** `Kokain (mätt som bensoylekgonin)`. */
  readonly name: string;
  /** `Kokain`, or the full name where another drug of the report shares the short one. */
  readonly short: string;
  readonly headline: boolean;
}

/** A municipality or a plant that has levels. */
export interface Place {
  readonly scope: SummaryRow["scope"];
  readonly site: string;
  readonly name: string;
}

/** A period of the report, in words too. */
export interface PeriodView {
  readonly label: string;
  /** As a heading in a table: `T1 2026 (jan–apr)`. */
  readonly text: string;
  /** In a sentence: `januari–april 2026`. */
  readonly told: string;
  readonly start: string;
  readonly end: string;
}

/** The model as the sections of the report need it. */
export interface ReportView {
  readonly model: ReportModel;
  readonly language: Language;
  readonly words: ReportTexts;
  readonly drugs: readonly DrugView[];
  /** What the report is about: municipalities, or plants where there is none. */
  readonly mains: readonly Place[];
  /** Plants that may be shown beside a municipality. */
  readonly plants: readonly Place[];
  /** Plants whose single days may be shown. */
  readonly openPlants: ReadonlySet<string>;
  /** How many plants are not shown at all. */
  readonly hidden: number;
  /** In order of time. */
  readonly periods: readonly PeriodView[];
  /** One row a place, biomarker, segment and period, of the places that are shown. */
  readonly summary: readonly SummaryRow[];
  /** Level of the intervals in whole per cent. */
  readonly percent: string;
}

/** Sorts out who and what the report is about. */
export function makeView(given: ReportModel): ReportView {
  const model = withoutMarkers(canonical(given));
  const { language } = model;
  const plants = shownPlants(model);
  const rows = pickRows(model.summary, model.settings.target).filter(
    (row) => row.scope === "municipality" || plants.shown.has(row.site),
  );
  const places = distinct(
    rows.map(({ scope, site }) => ({
      scope,
      site,
      name: scope === "municipality" ? site : plantName(model, site),
    })),
    (place) => `${place.scope} ${place.site}`,
  );
  const inSites = (place: Place): number =>
    model.sites.findIndex((site) => (place.scope === "plant" ? site.site : site.municipality) === place.site);
  places.sort((a, b) => inSites(a) - inSites(b) || compareText(a.site, b.site));
  const municipalities = places.filter((place) => place.scope === "municipality");
  const single = places.filter((place) => place.scope === "plant");
  return {
    model,
    language,
    words: REPORT_TEXTS[language],
    drugs: drugsOf(model, rows),
    mains: municipalities.length > 0 ? municipalities : single,
    plants: municipalities.length > 0 ? single : [],
    openPlants: plants.open,
    hidden: plants.hidden,
    periods: periodsOf(rows, language),
    summary: rows,
    percent: formatNumber(model.settings.level * 100, 0, language),
  };
}

/** A plant's name, or its short name where it has no other. */
export function plantName(model: ReportModel, site: string): string {
  return model.sites.find((known) => known.site === site)?.name || site;
}

/** A count or a population in the report's language. */
export function countText(count: number, view: ReportView): string {
  return formatNumber(count, 0, view.language);
}

/** The summary rows of a drug at a place, in order of time. */
export function levelsOf(view: ReportView, place: Place, biomarker: string): SummaryRow[] {
  return view.summary
    .filter((row) => row.scope === place.scope && row.site === place.site && row.biomarker === biomarker)
    .sort((a, b) => compareText(a.period_start, b.period_start));
}

function drugsOf(model: ReportModel, rows: readonly SummaryRow[]): DrugView[] {
  const found = distinct(
    [...rows, ...model.loads].map((row) => row.biomarker),
    (name) => name,
  );
  const main = model.settings.headline.biomarkers.filter((name) => found.includes(name));
  const rest = found.filter((name) => !main.includes(name)).sort(compareText);
  const all = [...main, ...rest];
  const shorts = all.map((name) => shortDrugName(name, model.language));
  return all.map((biomarker, index) => {
    const name = drugName(biomarker, model.language);
    const short = shorts[index] ?? name;
    const shared = shorts.filter((other) => other === short).length > 1;
    return { biomarker, name, short: shared ? name : short, headline: main.includes(biomarker) };
  });
}

function periodsOf(rows: readonly SummaryRow[], language: Language): PeriodView[] {
  return distinct(
    rows.map((row) => ({
      label: row.period,
      ...headingAndSentence(row.period, language),
      start: row.period_start,
      end: row.period_end,
    })),
    (period) => period.label,
  ).sort((a, b) => compareText(a.start, b.start));
}

function headingAndSentence(label: string, language: Language): Pick<PeriodView, "text" | "told"> {
  const { text, told } = periodWords(label, language);
  return { text, told };
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item] as const)).values()];
}
