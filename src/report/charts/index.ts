export type { ChangeBadge } from "./badge.ts";
export type { BudgetItem } from "./budget-rows.ts";
export {
  type ChartEvent,
  type ChartLevel,
  type ChartSample,
  type LevelChartData,
  levelsFromSummary,
  type SeriesChartData,
  type SeriesPoint,
  samplesFromLoads,
} from "./chart-data.ts";
export type { ChartOptions } from "./chart-options.ts";
export { levelChart } from "./level-chart.ts";
export type { LevelChartOptions } from "./level-drawing.ts";
export { OKABE_ITO } from "./palette.ts";
export { type PeriodBarsOptions, periodBars } from "./period-bars.ts";
export { type CalendarPeriod, type CalendarRow, samplingCalendar } from "./sampling-calendar.ts";
export { type SeriesChartOptions, seriesChart } from "./series-chart.ts";
export { type MapSite, siteMap } from "./site-map.ts";
export { type Panel, type SmallMultiplesOptions, smallMultiples } from "./small-multiples.ts";
export { toVegaLiteBars } from "./to-vega-lite-bars.ts";
export { toVegaLiteBudget } from "./to-vega-lite-budget.ts";
export { toVegaLiteLevels } from "./to-vega-lite-levels.ts";
export { toVegaLiteSeries } from "./to-vega-lite-series.ts";
export { toVegaLiteWeekdays } from "./to-vega-lite-weekdays.ts";
export { uncertaintyBudgetChart } from "./uncertainty-budget-chart.ts";
export type { VegaLiteSpec } from "./vega-lite.ts";
export { weekdayChart } from "./weekday-chart.ts";
export type { WeekdayPoint } from "./weekday-point.ts";
