export type { TrendMethod } from "../trend/index.ts";
export { AGAINST_COLUMNS, type AgainstRow } from "./against-row.ts";
export { AMPHETAMINE_COLUMNS, type AmphetamineRow, amphetamineSources } from "./amphetamine-sources.ts";
export { type AnnotatedInput, annotate } from "./annotate.ts";
export { asStudy, type StudyOrRows } from "./as-study.ts";
export { assembleStudy, type ReadingOptions } from "./assemble-study.ts";
export type { BasisRow } from "./basis.ts";
export { biomarkers } from "./biomarkers.ts";
export {
  BUDGET_COLUMNS,
  type BudgetPart,
  type BudgetRow,
  COMPARE_BUDGET_COLUMNS,
  type CompareBudgetRow,
  LOAD_BUDGET_COLUMNS,
  type LoadBudgetRow,
} from "./budget-row.ts";
export { budgets } from "./budgets.ts";
export { type Chart, chart } from "./chart.ts";
export { CHART_KINDS, type ChartKind, type StudyChartOptions } from "./chart-options.ts";
export { check } from "./check.ts";
export { cityTrends } from "./city-trends.ts";
export { type CompareOptions, compare } from "./compare.ts";
export { compareAgainst } from "./compare-against.ts";
export { compareBudgets } from "./compare-budgets.ts";
export type { CompareChoice, ComparedPlace } from "./compare-choice.ts";
export { compareWithout } from "./compare-without.ts";
export { type ConsumptionOptions, consumption } from "./consumption.ts";
export type {
  ConsumptionPart,
  ConsumptionRow,
  DosePart,
  SampleConsumptionRow,
  Scenario,
} from "./consumption-row.ts";
export { context } from "./context.ts";
export {
  CONTROL_CHART_COLUMNS,
  type ControlChartRow,
  type ControlCheck,
  type EstimateVerdict,
} from "./control-chart-row.ts";
export { controlCharts } from "./control-charts.ts";
export { CONVERT_FORMATS, type ConvertFormat, convert } from "./convert.ts";
export type { OdmMeasure } from "./convert-odm.ts";
export { type ConvertedStudy, type ConvertedTable, convertTables } from "./convert-tables.ts";
export type { TidyResult } from "./convert-tidy.ts";
export { type CreateStudyOptions, createStudy, type StudyRows, type TidyRow } from "./create-study.ts";
export { diagnose } from "./diagnose.ts";
export { diagnosedLoads } from "./diagnosed-loads.ts";
export { DIAGNOSTIC_COLUMNS, type DiagnosticRow } from "./diagnostic-row.ts";
export type { Edition, EditionDefaults } from "./edition.ts";
export {
  EDITION_CHANGE_COLUMNS,
  type EditionChangeRow,
  editionChanges,
} from "./edition-changes.ts";
export { EDITIONS } from "./editions.ts";
export { INTERRUPTION_COLUMNS, type InterruptionRow, interruptions } from "./interruptions.ts";
export {
  KNOWN_DAY_EFFECT_COLUMNS,
  type KnownDayEffectRow,
  knownDayEffects,
} from "./known-day-effects.ts";
export type { StudyLack } from "./lacks-of.ts";
export { loadBudgets } from "./load-budgets.ts";
export { loadConsumption } from "./load-consumption.ts";
export { loads } from "./loads.ts";
export type { FoundFile, SuggestFile } from "./look-at-file.ts";
export { type Merged, merge } from "./merge.ts";
export type { MergePart } from "./merge-part.ts";
export { mergeSettings } from "./merge-settings.ts";
export { ownCard } from "./own-card.ts";
export { type Plan, plan } from "./plan.ts";
export type { PlanOptions, PlanSettings } from "./plan-options.ts";
export { POPULATION_COLUMNS, type PopulationRow } from "./population-row.ts";
export { populations } from "./populations.ts";
export type { Provenance } from "./provenance.ts";
export type { PublicationGuard, WithheldCell, WithheldReason } from "./publication-guard.ts";
export { publishable } from "./publishable.ts";
export type { PublishedLoad } from "./published-load.ts";
export { regionalTrends } from "./regional-trends.ts";
export { type Report, type ReportOptions, report } from "./report.ts";
export { resolveSettings } from "./resolve-settings.ts";
export { type SensitivityOptions, sensitivity } from "./sensitivity.ts";
export { SENSITIVITY_COLUMNS, type SensitivityRow } from "./sensitivity-row.ts";
export type { NonDetects, PublicationPolicy, Settings } from "./settings.ts";
export { shardOf } from "./shard-of.ts";
export type { Source } from "./sources.ts";
export type { Study, StudyInput } from "./study.ts";
export {
  type FileContent,
  type InputFile,
  type StudyFileOptions,
  studyFromFiles,
} from "./study-from-files.ts";
export { SUDDEN_CHANGE_COLUMNS, type SuddenChangeRow, suddenChanges } from "./sudden-changes.ts";
export { type StudySuggestion, type SuggestStudyOptions, suggestStudy } from "./suggest-study.ts";
export { summarise } from "./summarise.ts";
export {
  SUMMARY_WITHOUT_COLUMNS,
  type SummariseWithoutOptions,
  type SummaryWithoutRow,
  summariseWithout,
} from "./summarise-without.ts";
export { trend } from "./trend.ts";
export { trendCurves } from "./trend-curves.ts";
export { UNUSUAL_DAY_COLUMNS, type UnusualDayRow, unusualDays } from "./unusual-days.ts";
export { type FoundFile as VerifiedFile, filesOf, VERIFY_COLUMNS, type VerifyRow, verify } from "./verify.ts";
export {
  WEEKDAY_PROFILE_COLUMNS,
  type WeekdayProfileRow,
  weekdayProfiles,
} from "./weekday-profiles.ts";
