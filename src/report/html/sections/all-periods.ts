import { levelCell, levelNotes } from "../level-cell.ts";
import { html, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type DrugView, levelsOf, type Place, type ReportView } from "../view.ts";
import { withheldPlants } from "../withheld-plants.ts";

const DRUGS_A_TABLE = 6;

/** Every period and drug in one table (six drugs at most each), for each main place. */
export function allPeriodsSection(view: ReportView): Markup {
  const { words } = view;
  const groups = Array.from({ length: Math.ceil(view.drugs.length / DRUGS_A_TABLE) }, (_, index) =>
    view.drugs.slice(index * DRUGS_A_TABLE, (index + 1) * DRUGS_A_TABLE),
  );
  const tables = view.mains.flatMap((place) =>
    groups.map((drugs, index) =>
      periodTable(view, place, drugs, groups.length > 1 ? ` (${index + 1}/${groups.length})` : ""),
    ),
  );
  return html`<section aria-labelledby="periods">
<h2 id="periods">${words.allPeriods}</h2>
${tables}
${levelNotes(
  view,
  view.summary.filter((row) =>
    view.mains.some((place) => place.scope === row.scope && place.site === row.site),
  ),
)}
${view.mains.some((place) => view.drugs.some((drug) => hides(view, place, drug))) && html`<p class="note">${words.withheldMark}</p>`}
</section>`;
}

/** Whether a drug has withheld plants and a period without any level, though others were measured then. */
function hides(view: ReportView, place: Place, drug: DrugView): boolean {
  const levels = levelsOf(view, place, drug.biomarker);
  const measured = view.summary.filter((row) => row.scope === place.scope && row.site === place.site);
  const periods = new Set(measured.map(({ period }) => period));
  const told = new Set(levels.map(({ period }) => period));
  return withheldPlants(view, place, drug).length > 0 && told.size < periods.size;
}

function periodTable(view: ReportView, place: Place, drugs: readonly DrugView[], part: string): Markup | "" {
  const { words } = view;
  const own = drugs.map((drug) => levelsOf(view, place, drug.biomarker));
  const kept = drugs.map((drug) => withheldPlants(view, place, drug).length > 0);
  const periods = view.periods.filter(({ label }) => own.flat().some((row) => row.period === label));
  const rows = periods.map((period) => {
    const levels = own.map((found) => ({
      column: found,
      now: found.filter((row) => row.period === period.label),
    }));
    const counts = levels.flatMap(({ now }) => now).map((row) => row.samples);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const samples =
      least === most ? countText(most, view) : `${countText(least, view)}–${countText(most, view)}`;
    return [
      inTwo(period.text),
      samples,
      ...levels.map(({ now, column }, index) =>
        now.length === 0 && kept[index] ? words.withheld : levelCell(view, now, column),
      ),
    ];
  });
  if (rows.length === 0) return "";
  return table(
    words.allPeriodsCaption(place.name) + part,
    [
      { heading: words.period },
      { heading: words.samplesHeading, numeric: true },
      ...drugs.map((drug) => ({ heading: drug.short, numeric: true })),
    ],
    rows,
  );
}

/** `T1 2026 (jan–apr)` breaks before its bracket and nowhere else. */
function inTwo(text: string): Markup {
  const bracket = text.indexOf(" (");
  if (bracket < 0) return html`${text}`;
  return html`<span class="keep">${text.slice(0, bracket)}</span> <span class="keep">${text.slice(bracket + 1)}</span>`;
}
