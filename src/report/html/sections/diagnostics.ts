import { formatEstimate } from "../../texts/round-to-uncertainty.ts";
import { groupIssues, type IssueGroup } from "../group-issues.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import type { LevelWithoutFlagged } from "../report-model.ts";
import { table } from "../table.ts";
import { countText, type ReportView } from "../view.ts";

/** Whether the samples hold up: what the checks found with their numbers, and the levels without what they doubt. */
export function diagnosticsSection(view: ReportView): Markup {
  const { diagnostics } = view.model;
  if (diagnostics === undefined) return html``;
  const words = WORDS[view.language];
  const groups = groupIssues(diagnostics, view.language);
  return html`<section aria-labelledby="diagnostics">
<h2 id="diagnostics">${words.title}</h2>
<p>${words.lead}</p>
${
  groups.length === 0
    ? html`<p>${words.nothing}</p>`
    : html`<ul class="issues">${groups.map((group) => groupItem(view, group))}</ul>`
}
${withoutPart(view)}
</section>`;
}

function groupItem(view: ReportView, { text, count, shown, folded }: IssueGroup): Markup {
  const lines = (told: readonly string[]): Markup =>
    html`<ul>${told.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<li>${text}: ${countText(count, view)}${lines(shown)}${
    folded.length > 0 &&
    html`<details><summary>${view.words.issuesMore(countText(folded.length, view))}</summary>${lines(folded)}</details>`
  }</li>`;
}

/** Both figures beside each other, for the places that the report is about. */
function withoutPart(view: ReportView): Markup | "" {
  const words = WORDS[view.language];
  const rows = view.drugs.flatMap(({ biomarker, short }) =>
    (view.model.withoutFlagged ?? [])
      .filter((row) => row.biomarker === biomarker && isMain(view, row))
      .map((row): Insert[] => [
        [...(view.mains.length > 1 ? [row.site] : []), short].join(", "),
        view.periods.find(({ label }) => label === row.period)?.text ?? row.period,
        estimate(view, row.load_mg_per_day_per_1000, row.lower, row.upper),
        estimate(view, row.load_without, row.lower_without, row.upper_without),
        countText(row.samples - row.samples_without, view),
      ]),
  );
  if (rows.length === 0) return "";
  return table(
    words.caption,
    [
      { heading: words.drug },
      { heading: view.words.period },
      { heading: words.with, numeric: true },
      { heading: words.without, numeric: true },
      { heading: words.leftOut, numeric: true },
    ],
    rows,
  );
}

function isMain({ mains }: ReportView, { scope, site }: LevelWithoutFlagged): boolean {
  return mains.some((place) => place.scope === scope && place.site === site);
}

function estimate(
  { language, words }: ReportView,
  load: number | null,
  lower: number | null,
  upper: number | null,
): string {
  return load === null && upper === null ? words.tooFew : formatEstimate(load, lower, upper, language);
}

const WORDS = {
  sv: {
    title: "Håller proven?",
    lead: "Proven prövas mot vattnet (utspädning, bräddning, regn), mot varandra (markörer för antalet personer, avvikande dygn, tecken på att narkotika har hällts ut) och mot laboratoriets egna kontroller. Ett utslag tar inte bort något prov: det säger vad som bör kontrolleras.",
    nothing: "Ingen kontroll gav utslag.",
    caption:
      "Nivåer med alla prov, och utan dem som en kontroll ger skäl att tvivla på, mg per dygn och 1\u00a0000 invånare",
    drug: "Ämne",
    with: "Alla prov",
    without: "Utan dessa prov",
    leftOut: "Prov som skiljer",
  },
  en: {
    title: "Do the samples hold up?",
    lead: "The samples are checked against the water (dilution, overflow, rain), against each other (markers of how many people were there, days far from the others, signs that drugs were poured out) and against the laboratory's own controls. A check removes no sample: it says what should be looked into.",
    nothing: "No check found anything.",
    caption:
      "Levels with all samples, and without those that a check gives reason to doubt, mg per day and 1,000 inhabitants",
    drug: "Drug",
    with: "All samples",
    without: "Without these samples",
    leftOut: "Samples that differ",
  },
} as const;
