import { issueError, nearest } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import {
  type ChartTableRow,
  chartTable,
  makeResult,
  type Result,
  standaloneChart,
  type VegaLiteSpec,
} from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { drawBudget } from "./chart-budget.ts";
import { drawCalendar } from "./chart-calendar.ts";
import type { ChartContext, ChartDrawing } from "./chart-context.ts";
import { drawControl, drawLedger, drawResiduals } from "./chart-diagnostics.ts";
import { drawLaboratory } from "./chart-laboratory.ts";
import { drawBars, drawLevels, drawOverview } from "./chart-levels.ts";
import { CHART_KINDS, type ChartKind, type StudyChartOptions } from "./chart-options.ts";
import { drawPopulation } from "./chart-population.ts";
import { drawPower } from "./chart-power.ts";
import { drawSeries, drawTrend } from "./chart-series.ts";
import { drawWeekdays } from "./chart-weekdays.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { isWithheld } from "./publication-guard.ts";
import type { Study } from "./study.ts";

/** The values that a chart draws, as rows, with the chart itself. */
export type Chart = Result<ChartTableRow> & {
  /** The picture, with no style of its own: ink is `currentColor`. */
  readonly svg: string;
  /** The picture as a file: light or dark as the reader has it. */
  readonly file: string;
  /** The same chart as a Vega-Lite v5 specification. */
  readonly vegaLite: VegaLiteSpec;
};

const DRAW: Readonly<Record<ChartKind, (context: ChartContext) => ChartDrawing>> = {
  level: drawLevels,
  bars: drawBars,
  samples: drawSeries,
  trend: drawTrend,
  weekday: drawWeekdays,
  overview: drawOverview,
  budget: drawBudget,
  power: drawPower,
  population: drawPopulation,
  residuals: drawResiduals,
  control: drawControl,
  "quality-control": drawLaboratory,
  calendar: drawCalendar,
  ledger: drawLedger,
};

/**
 * One figure of a study: `level`, `bars`, `samples`, `trend`, `weekday`, `overview` (small multiples), `budget`, `power`,
 * `population` (people day by day), `residuals`, `control` (samples), `quality-control` (the laboratory's own), `calendar` or `ledger`, of one drug at one
 * place where that has a meaning. Loads in
 * mg/day/1000 inhabitants. Single days of plants below `publication.minimumPopulation` are not drawn.
 * @throws WbeError `ARGUMENT_INVALID` for a kind, place or residue that is not there.
 */
export function chart(input: StudyOrRows, kind: ChartKind, options: StudyChartOptions = {}): Chart {
  const draw = DRAW[known(kind)];
  const study = asStudy(input);
  const { loads, issues } = loadsOf(study);
  const target = study.settings.target === "sampled days" ? "sampled days" : "period";
  const entries = levelsOf(study, loads, target);
  const language = options.language ?? study.settings.language;
  const { svg, vegaLite } = draw({
    study,
    loads: shownLoads(study, loads),
    entries,
    issues,
    options,
    language,
  });
  const { columns, rows } = chartTable(vegaLite);
  const result = makeResult<ChartTableRow, object>({
    command: "chart",
    columns,
    rows,
    settings: { ...study.settings, chart: { kind, ...options } },
    provenance: provenanceOf(study),
    issues,
    chart: () => svg,
    vegaLite: () => vegaLite,
  });
  return Object.defineProperties(result, {
    svg: { value: svg, enumerable: false },
    file: { value: standaloneChart(svg), enumerable: false },
    vegaLite: { value: vegaLite, enumerable: false },
  }) as Chart;
}

/** Withheld drugs of a publishable study are not drawn; the days of small plants are left out where they are drawn. */
function shownLoads({ guard }: Study, loads: readonly SampleLoad[]): readonly SampleLoad[] {
  return guard === undefined ? loads : loads.filter((load) => !isWithheld(guard, load));
}

function known(kind: ChartKind): ChartKind {
  if (CHART_KINDS.includes(kind)) return kind;
  const near = nearest(String(kind), CHART_KINDS);
  throw issueError({
    code: "ARGUMENT_INVALID",
    received: String(kind),
    details: { name: "kind", what: `there is no chart of the kind ${String(kind)}` },
    hint: near === null ? `there are ${CHART_KINDS.join(", ")}` : `did you mean ${near}?`,
  });
}
