import type { CompareRow } from "../../../compare/index.ts";
import { answerSentence } from "../../answer/answer-sentence.ts";
import { withoutOf } from "../../answer/without-sentence.ts";
import { periodText } from "../../texts/period-text.ts";
import { contrastText, verdictText } from "../../texts/verdict-text.ts";
import { changeText } from "../change-text.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import type { DrugView, Place, ReportView } from "../view.ts";

/** Whether the level changed: every contrast to the latest period in words, then as a table. */
export function changePart(view: ReportView, place: Place, drug: DrugView): Markup {
  const { words, language, percent } = view;
  const rows = latestComparisons(view, place, drug.biomarker);
  if (rows.length === 0) return html`<h4>${words.change}</h4><p>${words.noComparison}</p>`;
  const cells = rows.map((row): Insert[] => [
    html`${contrastText(row.contrast, language)}<br><span class="range">${words.changeOf(periodText(row.to, language), periodText(row.from, language))}</span>`,
    verdictText(row.verdict, language, row.flags),
    changeText(row, language),
  ]);
  return html`<h4>${words.change}</h4>
${rows.map((row) => html`<p>${answerSentence(row, language, withoutOf(row, view.model.compareWithout))}</p>`)}
${
  rows.some(
    (row) => row.change_percent !== null || row.lower_percent !== null || row.upper_percent !== null,
  ) &&
  table(
    words.changeCaption(drug.name, place.name),
    [
      { heading: words.comparison },
      { heading: words.verdict },
      { heading: `${words.changeHeading} (${percent}\u00a0%)`, numeric: true },
    ],
    cells,
  )
}`;
}

/** For each contrast the comparisons that end in the latest period, the same period last year first. */
function latestComparisons(view: ReportView, place: Place, biomarker: string): CompareRow[] {
  const order = view.periods.map((period) => period.label);
  const own = view.model.compare.filter(
    (row) => row.scope === place.scope && row.site === place.site && row.biomarker === biomarker,
  );
  const latest = (row: CompareRow): boolean =>
    row.contrast === "event" ||
    row.contrast === "site" ||
    !own.some((other) => other.contrast === row.contrast && order.indexOf(other.to) > order.indexOf(row.to));
  const rank = (row: CompareRow): number =>
    row.contrast === "same period last year" ? 0 : row.contrast === "previous period" ? 1 : 2;
  return own.filter(latest).sort((a, b) => rank(a) - rank(b));
}
