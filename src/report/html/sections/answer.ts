import type { CompareRow } from "../../../compare/index.ts";
import { answerSentence } from "../../answer/answer-sentence.ts";
import { periodText } from "../../texts/period-text.ts";
import { levelText } from "../level-text.ts";
import { html, type Markup } from "../markup.ts";
import { type DrugView, levelsOf, type Place, type ReportView } from "../view.ts";

/** The answer first: for each main drug the verdict, the sentence and the latest level. */
export function answerSection(view: ReportView): Markup {
  const { words, periods } = view;
  const latest = periods[periods.length - 1];
  const drugs = view.drugs.some((drug) => drug.headline)
    ? view.drugs.filter((drug) => drug.headline)
    : view.drugs;
  const places = view.mains.map((place) => {
    const cards = drugs.map((drug) => card(view, place, drug)).filter((markup) => markup !== null);
    return view.mains.length > 1
      ? html`<h3>${place.name}</h3><ul class="answers">${cards}</ul>`
      : html`<ul class="answers">${cards}</ul>`;
  });
  const compared = view.model.compare.some((row) => row.contrast === "same period last year");
  const lead =
    latest === undefined
      ? words.noDrugs
      : compared
        ? words.answerLead(latest.text)
        : words.answerLeadPlain(latest.text);
  return html`<section aria-labelledby="answer">
<h2 id="answer">${words.answer}</h2>
<p>${lead}</p>
${places}
<p class="note">${words.howToRead}</p>
</section>`;
}

/** The latest comparison of a drug at a place with the same period last year; the wanted target first. */
export function headlineRow(view: ReportView, place: Place, biomarker: string): CompareRow | undefined {
  const end = (label: string): string => view.periods.find((period) => period.label === label)?.end ?? label;
  return view.model.compare
    .filter((row) => row.scope === place.scope && row.site === place.site && row.biomarker === biomarker)
    .filter((row) => row.contrast === "same period last year")
    .sort(
      (a, b) =>
        compareText(end(b.to), end(a.to)) || Number(b.target === "period") - Number(a.target === "period"),
    )[0];
}

function card(view: ReportView, place: Place, drug: DrugView): Markup | null {
  const levels = levelsOf(view, place, drug.biomarker);
  const row = headlineRow(view, place, drug.biomarker);
  const last =
    row === undefined ? levels[levels.length - 1] : levels.find((level) => level.period === row.to);
  if (row === undefined && last === undefined) return null;
  const verdict = row?.verdict ?? "too few samples";
  const sentence =
    row === undefined ? `${drug.name}: ${view.words.noComparison}` : answerSentence(row, view.language);
  const [head, rest] = firstSentence(sentence);
  return html`<li class="answer ${verdict.replaceAll(" ", "-")}">
<p class="verdict"><span class="sign" aria-hidden="true"></span>${head}</p>
${rest !== "" && html`<p>${rest}</p>`}
${last === undefined ? "" : levelLine(view, last)}
</li>`;
}

/** The verdict stands in the first sentence; it is set in bold. */
function firstSentence(text: string): readonly [string, string] {
  const end = text.indexOf(". ");
  return end < 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 2)];
}

function levelLine(view: ReportView, row: Parameters<typeof levelText>[0]): Markup {
  const { words, language, percent } = view;
  const { value, interval, note } = levelText(row, view);
  const known = value === "" ? interval : value;
  const unit = interval === "" ? "" : ` ${words.unit}`;
  const range = value === "" || interval === "" ? "" : ` (${words.interval(percent)} ${interval})`;
  return html`<p class="level">${words.levelNow(periodText(row.period, language))}: <strong>${known}</strong>${unit}${range}${note !== "" && `; ${note}`}.</p>`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
