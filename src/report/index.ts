export { answerSentence } from "./answer/answer-sentence.ts";
export { trendSentence } from "./answer/trend-sentence.ts";
export { type Cell, cellOf } from "./cell.ts";
export {
  type BudgetItem,
  type CalendarPeriod,
  type CalendarRow,
  type ChangeBadge,
  type ChartEvent,
  type ChartLevel,
  type ChartOptions,
  type ChartSample,
  type LevelChartData,
  type LevelChartOptions,
  levelChart,
  levelsFromSummary,
  type MapSite,
  OKABE_ITO,
  type Panel,
  type PeriodBarsOptions,
  periodBars,
  type SeriesChartData,
  type SeriesChartOptions,
  type SeriesPoint,
  type SmallMultiplesOptions,
  samplesFromLoads,
  samplingCalendar,
  seriesChart,
  siteMap,
  smallMultiples,
  toVegaLiteBars,
  toVegaLiteBudget,
  toVegaLiteLevels,
  toVegaLiteSeries,
  toVegaLiteWeekdays,
  uncertaintyBudgetChart,
  type VegaLiteSpec,
  type WeekdayPoint,
  weekdayChart,
} from "./charts/index.ts";
export { escapeHtml } from "./escape-html.ts";
export {
  type ReportInput,
  type ReportModel,
  type ReportSettings,
  type ReportSite,
  type ToHtmlOptions,
  toHtml,
  type UncertaintyLine,
} from "./html/index.ts";
export { formatIssues, type IssuesTextOptions } from "./issues-text.ts";
export { numberText } from "./number-text.ts";
export { makeResult, Result, type ResultParts } from "./result.ts";
export { CODES_SV, type CodeText } from "./texts/codes-sv.ts";
export { drugName, shortDrugName } from "./texts/drug-name.ts";
export { flagText, flagTexts } from "./texts/flag-text.ts";
export { formatDate } from "./texts/format-date.ts";
export { formatNumber } from "./texts/format-number.ts";
export { headingOf } from "./texts/heading-of.ts";
export { issueText } from "./texts/issue-text.ts";
export type { Language } from "./texts/language.ts";
export { periodText } from "./texts/period-text.ts";
export { formatEstimate, type RoundedEstimate, roundToUncertainty } from "./texts/round-to-uncertainty.ts";
export { contrastText, verdictText } from "./texts/verdict-text.ts";
export { type CsvOptions, csvLines, toCsv } from "./to-csv.ts";
export { type HtmlTableOptions, toHtmlTable } from "./to-html-table.ts";
export { type Envelope, jsonChunks, toJson } from "./to-json.ts";
export { type MarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { ndjsonLines, toNdjson } from "./to-ndjson.ts";
export { type ParquetOptions, toParquet } from "./to-parquet.ts";
export { type TerminalTableOptions, toTerminalTable } from "./to-terminal-table.ts";
export { scopeText, sourceText, type UncertaintyOwner, uncertaintyDefaultsText } from "./uncertainty-text.ts";
