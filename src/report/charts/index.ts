export type { ChangeBadge } from "./badge.ts";
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
export { type SeriesChartOptions, seriesChart } from "./series-chart.ts";
export { type MapSite, siteMap } from "./site-map.ts";
export { type Panel, type SmallMultiplesOptions, smallMultiples } from "./small-multiples.ts";
export { type BudgetItem, uncertaintyBudgetChart } from "./uncertainty-budget-chart.ts";
export { type WeekdayPoint, weekdayChart } from "./weekday-chart.ts";
