import { placesSentence } from "../../answer/places-sentence.ts";
import { html, type Markup } from "../markup.ts";
import { type DrugView, type Place, plantName, type ReportView } from "../view.ts";

/** One trend over the plants of a municipality, each against itself, beside the trend of their sum. */
export function regionPart(view: ReportView, place: Place, drug: DrugView): Markup {
  const { model, words, language } = view;
  const shown = new Set(view.plants.map(({ site }) => site));
  const rows = (model.regions ?? []).filter(
    ({ scope, site, biomarker, places }) =>
      scope === place.scope &&
      site === place.site &&
      biomarker === drug.biomarker &&
      places.split("; ").every((plant) => shown.has(plant)),
  );
  return html`${rows.map(
    (row) => html`<p>${placesSentence(row, language, (site) => plantName(model, site))}</p>
<p class="note">${words.regionNote}</p>
`,
  )}`;
}
