import {
  budgetSource,
  chartTitle,
  periodText,
  toVegaLiteBudget,
  uncertaintyBudgetChart,
} from "../report/index.ts";
import { budgetRows } from "./budgets.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import { chartPlace } from "./chart-place.ts";

/** Where the uncertainty of the newest level comes from: each source alone, and all together. */
export function drawBudget(context: ChartContext): ChartDrawing {
  const { study, language } = context;
  const place = chartPlace(context);
  const rows = budgetRows(place.entries, study.settings);
  const period = rows.at(-1)?.period ?? "";
  const segment = rows.at(-1)?.segment ?? "";
  const items = rows
    .filter((row) => row.period === period && row.segment === segment)
    .map((row) => ({
      label: capital(budgetSource(row.source, language).name),
      rsd: row.relative_uncertainty,
    }));
  const about = {
    biomarker: place.biomarker,
    place: place.name,
    detail: period === "" ? "" : periodText(period, language),
  };
  const own = {
    ...pictureOptions(context, chartTitle("budget", about, language)),
    together: TOGETHER[language],
  };
  return { svg: uncertaintyBudgetChart(items, own), vegaLite: toVegaLiteBudget(items, own) };
}

const TOGETHER = { sv: "Tillsammans, nivån", en: "Together, the level" } as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
