export type { ChangeBadge } from "./badge.ts";
export type { BudgetItem } from "./budget-rows.ts";
export type { CalendarPeriod, CalendarRow } from "./calendar-data.ts";
export { changeBadge } from "./change-badge.ts";
export {
  type ChartEvent,
  type ChartLevel,
  type ChartSample,
  type LevelChartData,
  type LimitPoint,
  levelsFromSummary,
  type SeriesChartData,
  type SeriesPoint,
  samplesFromLoads,
} from "./chart-data.ts";
export type { ChartOptions } from "./chart-options.ts";
export { type ChartTable, type ChartTableRow, chartTable } from "./chart-table.ts";
export { chartTitle, type TitledChart } from "./chart-titles.ts";
export { compactSvg } from "./compact-svg.ts";
export { type ControlChartOptions, controlChart } from "./control-chart.ts";
export type { ControlChartData, ControlLines } from "./control-data.ts";
export { documentPicture } from "./document-picture.ts";
export { laboratoryChart } from "./laboratory-chart.ts";
export type { LaboratoryPoint } from "./laboratory-point.ts";
export { ledgerChart } from "./ledger-chart.ts";
export { levelChart } from "./level-chart.ts";
export type { LevelChartOptions } from "./level-drawing.ts";
export { OKABE_ITO } from "./palette.ts";
export { type PeriodBarsOptions, periodBars } from "./period-bars.ts";
export { type PopulationChartOptions, populationChart } from "./population-chart.ts";
export type { PopulationChartData, PopulationPoint } from "./population-data.ts";
export { type PowerChartOptions, powerChart } from "./power-chart.ts";
export { type ResidualChartOptions, residualChart } from "./residual-chart.ts";
export type { ResidualPoint } from "./residual-point.ts";
export { samplingCalendar } from "./sampling-calendar.ts";
export { screenSvg } from "./screen-svg.ts";
export { type SeriesChartOptions, seriesChart } from "./series-chart.ts";
export { type MapSite, siteMap } from "./site-map.ts";
export { type Panel, type SmallMultiplesOptions, smallMultiples } from "./small-multiples.ts";
export { CHART_STYLE, standaloneChart } from "./standalone.ts";
export { toVegaLiteBars } from "./to-vega-lite-bars.ts";
export { toVegaLiteBudget } from "./to-vega-lite-budget.ts";
export { toVegaLiteCalendar } from "./to-vega-lite-calendar.ts";
export { toVegaLiteControl } from "./to-vega-lite-control.ts";
export { toVegaLiteLaboratory } from "./to-vega-lite-laboratory.ts";
export { toVegaLiteLedger } from "./to-vega-lite-ledger.ts";
export { toVegaLiteLevels } from "./to-vega-lite-levels.ts";
export { toVegaLiteMultiples } from "./to-vega-lite-multiples.ts";
export { toVegaLitePopulation } from "./to-vega-lite-population.ts";
export { toVegaLitePower } from "./to-vega-lite-power.ts";
export { toVegaLiteResiduals } from "./to-vega-lite-residuals.ts";
export { toVegaLiteSeries } from "./to-vega-lite-series.ts";
export { toVegaLiteWeekdays } from "./to-vega-lite-weekdays.ts";
export { type BudgetChartOptions, uncertaintyBudgetChart } from "./uncertainty-budget-chart.ts";
export type { VegaLiteSpec } from "./vega-lite.ts";
export { type WeekdayChartOptions, weekdayChart } from "./weekday-chart.ts";
export type { WeekdayLevel, WeekdayPoint } from "./weekday-point.ts";
