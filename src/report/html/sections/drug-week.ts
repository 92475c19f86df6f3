import { type WeekdayPoint, weekdayChart } from "../../charts/index.ts";
import { formatNumber } from "../../texts/format-number.ts";
import { chartPair } from "../chart-pair.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type DrugView, type ReportView } from "../view.ts";
import { weekdayPoints } from "../weekday-points.ts";
import { weekendDays, weekendNames } from "../weekend-days.ts";

/** Fewer measured samples than two a weekday show no week. */
const FEWEST = 14;

/** The week of a drug, all open plants together, where there are samples enough to show one. */
export function weekPart(view: ReportView, drug: DrugView, id: string): Markup {
  const { words } = view;
  const loads = view.model.loads.filter(
    (row) => row.biomarker === drug.biomarker && view.openPlants.has(row.site),
  );
  const points = weekdayPoints(loads);
  if (points.length < FEWEST || points.length < loads.length / 2) return html``;
  const weekend = weekendDays(view);
  const title = words.weekdaysTitle(drug.short);
  return html`<h4>${words.weekdays}</h4>
${chartPair(view, `${id}-week`, title, (base) => weekdayChart(points, { ...base, weekend }))}
<p class="note">${words.weekdaysNote(weekendNames(view).join(", "))}</p>
<details><summary>${words.dataTable}</summary>
${table(
  words.weekdaysCaption(drug.name),
  [
    { heading: words.weekday },
    { heading: words.samplesHeading, numeric: true },
    { heading: `${words.mean} (%)`, numeric: true },
  ],
  words.weekdayNames.map((name, weekday) =>
    weekdayRow(
      view,
      name,
      points.filter((point) => point.weekday === weekday),
    ),
  ),
)}
</details>`;
}

function weekdayRow(view: ReportView, name: string, points: readonly WeekdayPoint[]): Insert[] {
  const mean =
    points.length === 0 ? null : points.reduce((sum, point) => sum + point.value, 0) / points.length;
  return [name, countText(points.length, view), formatNumber(mean, 0, view.language)];
}
