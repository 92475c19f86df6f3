import { samplesFromLoads, smallMultiples } from "../../charts/index.ts";
import { verdictWords } from "../../texts/verdict-text.ts";
import { changeText } from "../change-text.ts";
import { chartLevels } from "../chart-levels.ts";
import { chartPair } from "../chart-pair.ts";
import { headlineRow } from "../headline-row.ts";
import { levelCell, levelNotes } from "../level-cell.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type DrugView, levelsOf, type ReportView } from "../view.ts";

/** One plant that is all of its municipality says nothing of its own. */
function onlyPart(view: ReportView): boolean {
  return view.model.sites.length < 2;
}

/** The plants of a municipality by themselves: small charts, and the latest level of each. */
export function plantsPart(view: ReportView, drug: DrugView, id: string): Markup {
  const { words, language, percent } = view;
  const plants = view.plants.filter((plant) => levelsOf(view, plant, drug.biomarker).length > 0);
  if (plants.length === 0 || onlyPart(view)) return html``;
  const panels = plants.map((plant) => ({
    name: plant.name,
    levels: chartLevels(view, levelsOf(view, plant, drug.biomarker)),
    samples: samplesFromLoads(
      view.model.loads.filter(
        (row) => row.biomarker === drug.biomarker && row.site === plant.site && view.openPlants.has(row.site),
      ),
    ),
  }));
  const latest = view.periods[view.periods.length - 1];
  const column = plants.flatMap((plant) =>
    levelsOf(view, plant, drug.biomarker).filter((row) => row.period === latest?.label),
  );
  const rows = plants.map((plant): Insert[] => {
    const now = levelsOf(view, plant, drug.biomarker).filter((row) => row.period === latest?.label);
    const change = headlineRow(view, plant, drug.biomarker);
    const answer =
      change === undefined
        ? "–"
        : html`${verdictWords(change.verdict, language, change.flags)}<br>${change.change_percent === null ? "" : changeText(change, language)}`;
    return [
      plant.name,
      levelCell(view, now, column),
      countText(
        now.reduce((sum, row) => sum + row.samples, 0),
        view,
      ),
      answer,
    ];
  });
  const closed = plants.some((plant) => !view.openPlants.has(plant.site));
  return html`<h4>${words.perPlant}</h4>
${chartPair(view, `${id}-plants`, words.plantsTitle(drug.short), (base) => smallMultiples(panels, { ...base, panelWidth: 300 }))}
${table(
  words.perPlantCaption(drug.name, latest?.told ?? ""),
  [
    { heading: words.plant },
    { heading: `${words.level} (${percent}\u00a0%)`, numeric: true },
    { heading: words.samplesHeading, numeric: true },
    { heading: words.sameLastYear },
  ],
  rows,
)}
${levelNotes(
  view,
  view.summary.filter(
    (row) => row.biomarker === drug.biomarker && row.period === latest?.label && row.scope === "plant",
  ),
)}
<p class="note">${words.perPlantNote}${closed && ` ${words.dotsHidden(countText(view.model.settings.publication.minimumPopulation, view))}`}</p>`;
}
