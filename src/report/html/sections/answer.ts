import type { SummaryRow } from "../../../levels/index.ts";
import { answerSentence } from "../../answer/answer-sentence.ts";
import { withoutOf } from "../../answer/without-sentence.ts";
import { periodTold } from "../../texts/period-text.ts";
import { verdictText } from "../../texts/verdict-text.ts";
import { changeText } from "../change-text.ts";
import { dayList } from "../day-list.ts";
import { headlineRow } from "../headline-row.ts";
import { levelText } from "../level-text.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { type DrugView, levelsOf, type PeriodView, type Place, type ReportView } from "../view.ts";

/** More places than this stand in one table instead of in cards. */
const MOST_PLACES = 3;

/** The answer first: for each main drug the verdict, the sentence and the latest level. */
export function answerSection(view: ReportView): Markup {
  const { words, periods } = view;
  const latest = periods[periods.length - 1];
  const compared = view.model.compare.find(
    (row) => row.contrast === "same period last year" && row.verdict !== "too few samples",
  );
  // the newest period, unless others were chosen
  const told = periods.find(({ label }) => label === compared?.to) ?? latest;
  const lead =
    told === undefined
      ? words.noDrugs
      : compared === undefined
        ? words.answerLeadPlain(told.told)
        : words.answerLead(told.told);
  return html`<section aria-labelledby="answer">
<h2 id="answer">${words.answer}</h2>
<p>${lead}</p>
${latest !== undefined && answers(view, latest)}
<p class="note">${words.howToRead}</p>
</section>`;
}

function answers(view: ReportView, latest: PeriodView): Insert {
  const { words } = view;
  const main = view.drugs.filter((drug) => drug.headline);
  const drugs = main.length > 0 ? main : view.drugs;
  const measured = (place: Place): boolean =>
    drugs.some((drug) =>
      levelsOf(view, place, drug.biomarker).some((row) => row.period === latest.label && row.samples > 0),
    );
  const current = view.mains.filter(measured);
  const shown = current.length > 0 ? current : view.mains;
  const absent = view.mains.filter((place) => !shown.includes(place)).map((place) => place.name);
  return [
    shown.length > MOST_PLACES
      ? answerTable(view, shown, drugs, latest)
      : shown.map((place) => cards(view, place, drugs)),
    absent.length > 0 && html`<p>${words.notMeasuredNow(latest.told, absent.join(", "))}</p>`,
  ];
}

function cards(view: ReportView, place: Place, drugs: readonly DrugView[]): Markup {
  const list = html`<ul class="answers">${drugs.map((drug) => card(view, place, drug))}</ul>`;
  return view.mains.length > 1 ? html`<h3>${place.name}</h3>${list}` : list;
}

function answerTable(
  view: ReportView,
  places: readonly Place[],
  drugs: readonly DrugView[],
  latest: PeriodView,
): Markup {
  const rows = places.map((place): Insert[] => [
    place.name,
    ...drugs.map((drug): Insert => {
      const row = headlineRow(view, place, drug.biomarker);
      if (row === undefined || row.to !== latest.label) return "–";
      const size = row.change_percent === null ? "" : html`<br>${changeText(row, view.language)}`;
      return html`${verdictText(row.verdict, view.language, row.flags)}${size}`;
    }),
  ]);
  const columns = [view.words.place, ...drugs.map((drug) => drug.short)].map((heading) => ({ heading }));
  return table(view.words.answersCaption(latest.told), columns, rows);
}

function card(view: ReportView, place: Place, drug: DrugView): Markup | null {
  const levels = levelsOf(view, place, drug.biomarker);
  const row = headlineRow(view, place, drug.biomarker);
  const last =
    row === undefined ? levels[levels.length - 1] : levels.find((level) => level.period === row.to);
  if (row === undefined && last === undefined) return null;
  const verdict = row?.verdict ?? "too few samples";
  const sentence =
    row === undefined
      ? `${drug.name}: ${view.words.noComparisonYet}`
      : answerSentence(row, view.language, withoutOf(row, view.model.compareWithout));
  const [head, rest] = firstSentence(sentence);
  return html`<li class="answer ${verdict.replaceAll(" ", "-")}">
<p class="verdict"><span class="sign" aria-hidden="true"></span>${head}</p>
${rest !== "" && html`<p>${rest}</p>`}
${last !== undefined && levelLine(view, place, last, levels)}
</li>`;
}

/** The verdict stands in the first sentence; it is set in bold. */
function firstSentence(text: string): readonly [string, string] {
  const end = text.indexOf(". ");
  return end < 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 2)];
}

function levelLine(view: ReportView, place: Place, row: SummaryRow, column: readonly SummaryRow[]): Markup {
  const { words, language, percent } = view;
  const { value, interval, note } = levelText(row, view, column);
  const known = value === "" ? interval : value;
  const unit = interval === "" ? "" : ` ${words.unit}`;
  const range =
    value === "" || interval === ""
      ? ""
      : html` (${words.interval(percent)} <span class="keep">${interval}</span>)`;
  return html`<p class="level">${words.levelNow(periodTold(row.period, language))}: <strong>${known}</strong>${unit}${range}${note !== "" && `; ${note}`}. ${dayList(view, place, row)}</p>`;
}
