import { lowered } from "../lowered.ts";
import { html, type Markup } from "../markup.ts";
import { type DrugView, levelsOf, type Place, type ReportView } from "../view.ts";
import { changePart } from "./drug-change.ts";
import { levelPart } from "./drug-levels.ts";
import { plantsPart } from "./drug-plants.ts";
import { regionPart } from "./drug-region.ts";
import { trendPart } from "./drug-trend.ts";
import { weekPart } from "./drug-week.ts";
import { medicineNote } from "./medicine-note.ts";

/** Drug by drug: the chart with its table, whether it changed, where it heads, the week, the plants. */
export function drugsSection(view: ReportView): Markup {
  return html`<section aria-labelledby="drugs">
<h2 id="drugs">${view.words.drugs}</h2>
${headlines(view)}
<p class="note paper">${view.words.onPaper}</p>
${view.drugs.map((drug, index) => drugPart(view, drug, `d${index + 1}`))}
</section>`;
}

/** What is judged together, so that the rest is read as clues. */
function headlines({ drugs, words }: ReportView): Markup | "" {
  const names = drugs.filter(({ headline }) => headline).map(({ short }) => lowered(short));
  if (names.length === 0) return "";
  const last = names.pop() ?? "";
  const list = names.length === 0 ? last : `${names.join(", ")} ${words.and} ${last}`;
  return html`<p class="note">${words.headlineExplained(list)}</p>`;
}

function drugPart(view: ReportView, drug: DrugView, id: string): Markup {
  const places = view.mains.filter((place) => levelsOf(view, place, drug.biomarker).length > 0);
  return html`<article class="drug" aria-labelledby="${id}">
<h3 id="${id}">${drug.name}</h3>
${medicineNote(view, [drug])}
${places.map((place, index) => placePart(view, place, drug, `${id}-${index + 1}`))}
${weekPart(view, drug, id)}
${plantsPart(view, drug, id)}
</article>
`;
}

function placePart(view: ReportView, place: Place, drug: DrugView, id: string): Markup {
  return html`${view.mains.length > 1 && html`<h4>${place.name}</h4>`}
${levelPart(view, place, drug, id)}
${changePart(view, place, drug)}
${trendPart(view, place, drug, id)}
${regionPart(view, place, drug)}`;
}
