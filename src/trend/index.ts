export { akritasTheilSen, type CensoredKendallResult, type ValueInterval } from "./akritas-theil-sen.ts";
export { correctedPhi, lagOneAutocorrelation, likelihoodPhi } from "./autocorrelation.ts";
export { cdcChange } from "./cdc-change.ts";
export { type CensoredTrendOptions, censoredTrend } from "./censored-trend.ts";
export { type ChangePointsOptions, type ChangePointsResult, changePoints } from "./change-points.ts";
export {
  type ChosenTrendMethod,
  chooseTrendMethod,
  describeSeries,
  type SeriesDescription,
  TREND_METHODS,
  type TrendMethod,
} from "./choose-trend-method.ts";
export { CITY_TREND_COLUMNS, type CityTrendRow } from "./city-trend-row.ts";
export { type CosinorResult, cosinor } from "./cosinor.ts";
export type { Covariate } from "./covariate.ts";
export { type EventExcess, eventExcess } from "./event-excess.ts";
export {
  type HacRegressionOptions,
  type HacRegressionResult,
  hacRegression,
  type RegressionCoefficient,
} from "./hac-regression.ts";
export { type HamedRaoOptions, hamedRao } from "./hamed-rao.ts";
export {
  type InterruptedSeriesOptions,
  type InterruptedSeriesResult,
  interruptedSeries,
} from "./interrupted-series.ts";
export { kendallVarianceRatio } from "./kendall-variance-ratio.ts";
export { kruskalWallis } from "./kruskal-wallis.ts";
export { type LevelShift, type LevelShiftsResult, levelShifts } from "./level-shifts.ts";
export { type LevelTrendOptions, levelTrend } from "./level-trend.ts";
export {
  type LevelEstimate,
  type LocalLevelOptions,
  type LocalLevelResult,
  type LocalLevelVariances,
  localLevel,
} from "./local-level.ts";
export { type MannKendallOptions, type MannKendallResult, mannKendall } from "./mann-kendall.ts";
export { type MixedModelResult, mixedModel } from "./mixed-model.ts";
export type { PercentEffect } from "./percent-effect.ts";
export { type PettittResult, pettitt } from "./pettitt.ts";
export { REGION_TREND_COLUMNS, type RegionTrendRow } from "./region-trend-row.ts";
export { type RegionalKendallOptions, type RegionalSeries, regionalKendall } from "./regional-kendall.ts";
export { type PlacePoints, type RegionalTrendOptions, regionalTrend } from "./regional-trend.ts";
export {
  type RegressionTrendOptions,
  type RegressionTrendResult,
  regressionTrend,
} from "./regression-trend.ts";
export { type RobustRegressionResult, robustRegression } from "./robust-regression.ts";
export { type SampleTrendOptions, sampleTrend } from "./sample-trend.ts";
export { type SeasonalKendallOptions, seasonalKendall } from "./seasonal-kendall.ts";
export { type SeasonalTrendOptions, seasonalTrend } from "./seasonal-trend.ts";
export {
  type ChosenTrendResult,
  type SeriesTrendOptions,
  seriesTrend,
  type TrendSeries,
} from "./series-trend.ts";
export { type SiegelResult, siegel } from "./siegel.ts";
export type { SlopeSeries } from "./slope-series.ts";
export { type Slope, type SlopeSpreadResult, slopeSpread } from "./slope-spread.ts";
export {
  type StateSpaceTrendOptions,
  type StateSpaceTrendResult,
  SURPRISING,
  stateSpaceTrend,
} from "./state-space-trend.ts";
export { type TheilSenOptions, type TheilSenResult, theilSen } from "./theil-sen.ts";
export { type TobitResult, tobit } from "./tobit.ts";
export { TREND_CURVE_COLUMNS, type TrendCurveRow } from "./trend-curve-row.ts";
export { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
export type { TrendAlternative, TrendCurvePoint, TrendResult } from "./trend-result.ts";
export { TREND_COLUMNS, type TrendRow, type TrendVerdict } from "./trend-row.ts";
export { trendVerdict } from "./trend-verdict.ts";
export { type WeekdayIndex, weekdayProfile } from "./weekday-profile.ts";
export { type WeekdayTestResult, weekdayTest } from "./weekday-test.ts";
export { type WeekendRatio, type WeekendRatioOptions, weekendRatio } from "./weekend-ratio.ts";
export { yueWangFactor } from "./yue-wang-factor.ts";
