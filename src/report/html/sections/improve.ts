import { budgetSource } from "../../texts/budget-source.ts";
import { formatNumber } from "../../texts/format-number.ts";
import type { Language } from "../../texts/language.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import type { BudgetShare } from "../report-model.ts";
import { table } from "../table.ts";
import type { DrugView, Place, ReportView } from "../view.ts";

/** Sources told for each level; the rest hardly matters. */
const TOLD = 3;

/** What would make the latest levels surer: the largest shares of each main drug's uncertainty, and the remedy. */
export function improvePart(view: ReportView): Markup | null {
  const words = WORDS[view.language];
  const main = view.drugs.filter(({ headline }) => headline);
  const drugs = main.length > 0 ? main : view.drugs;
  const rows = view.mains.flatMap((place) => drugs.flatMap((drug) => rowOf(view, place, drug)));
  if (rows.length === 0) return null;
  return html`<h3>${words.heading}</h3>
<p>${words.lead}</p>
${table(words.caption, [{ heading: words.level }, { heading: words.sources }, { heading: words.first }], rows)}`;
}

function rowOf(view: ReportView, place: Place, drug: DrugView): readonly Insert[][] {
  const own = (view.model.budgets ?? []).filter(
    (one) => one.scope === place.scope && one.site === place.site && one.biomarker === drug.biomarker,
  );
  const latest = view.periods.findLast(({ label }) => own.some(({ period }) => period === label));
  const ofPeriod = own.filter(({ period }) => period === latest?.label);
  const newest = ofPeriod.at(-1)?.segment ?? "";
  const shares = ofPeriod
    .filter(({ segment = "" }) => segment === newest)
    .sort((a, b) => b.share_percent - a.share_percent);
  const [first] = shares;
  if (latest === undefined || first === undefined) return [];
  const name = view.mains.length > 1 ? `${place.name}, ${drug.short}` : drug.short;
  const told = shares.slice(0, TOLD).map((one) => shareText(one, view.language));
  return [[`${name}, ${latest.text}`, told.join(", "), budgetSource(first.source, view.language).remedy]];
}

function shareText({ source, share_percent }: BudgetShare, language: Language): string {
  return `${budgetSource(source, language).name} ${formatNumber(share_percent, 0, language)}\u00a0%`;
}

const WORDS = {
  sv: {
    heading: "Vad gör nivåerna säkrare?",
    lead: "Här står hur stor del av varje nivås osäkerhet som kommer från varje källa, den största först. Där gör en förbättring mest nytta.",
    caption: "Varifrån osäkerheten i den senaste nivån kommer",
    level: "Nivå",
    sources: "Största källorna, andel av osäkerheten",
    first: "Förbättra först",
  },
  en: {
    heading: "What would make the levels more certain?",
    lead: "This is how much of each level's uncertainty comes from each source, the largest first. Improving that one helps most.",
    caption: "Where the uncertainty of the latest level comes from",
    level: "Level",
    sources: "Largest sources, share of the uncertainty",
    first: "Improve first",
  },
} as const;
