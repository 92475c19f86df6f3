export { answerSentence } from "./answer/answer-sentence.ts";
export { type LossView, lossSentence } from "./answer/loss-sentence.ts";
export { placesSentence } from "./answer/places-sentence.ts";
export { type RevisionReason, revisionReason } from "./answer/revision-reason.ts";
export { trendSentence } from "./answer/trend-sentence.ts";
export { withoutOf } from "./answer/without-sentence.ts";
export { type Cell, cellOf } from "./cell.ts";
export {
  type BudgetChartOptions,
  type BudgetItem,
  type CalendarPeriod,
  type CalendarRow,
  CHART_STYLE,
  type ChangeBadge,
  type ChartEvent,
  type ChartLevel,
  type ChartOptions,
  type ChartSample,
  type ChartTable,
  type ChartTableRow,
  type ControlChartData,
  type ControlChartOptions,
  type ControlLines,
  changeBadge,
  chartTable,
  chartTitle,
  controlChart,
  type LaboratoryPoint,
  type LevelChartData,
  type LevelChartOptions,
  type LimitPoint,
  laboratoryChart,
  ledgerChart,
  levelChart,
  levelsFromSummary,
  type MapSite,
  OKABE_ITO,
  type Panel,
  type PeriodBarsOptions,
  type PopulationChartData,
  type PopulationChartOptions,
  type PopulationPoint,
  type PowerChartOptions,
  periodBars,
  populationChart,
  powerChart,
  type ResidualChartOptions,
  type ResidualPoint,
  residualChart,
  type SeriesChartData,
  type SeriesChartOptions,
  type SeriesPoint,
  type SmallMultiplesOptions,
  samplesFromLoads,
  samplingCalendar,
  seriesChart,
  siteMap,
  smallMultiples,
  standaloneChart,
  type TitledChart,
  toVegaLiteBars,
  toVegaLiteBudget,
  toVegaLiteCalendar,
  toVegaLiteControl,
  toVegaLiteLaboratory,
  toVegaLiteLedger,
  toVegaLiteLevels,
  toVegaLiteMultiples,
  toVegaLitePopulation,
  toVegaLitePower,
  toVegaLiteResiduals,
  toVegaLiteSeries,
  toVegaLiteWeekdays,
  uncertaintyBudgetChart,
  type VegaLiteSpec,
  type WeekdayChartOptions,
  type WeekdayLevel,
  type WeekdayPoint,
  weekdayChart,
} from "./charts/index.ts";
export { type ColumnKind, columnKind } from "./columns.ts";
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
export { levelSparklines } from "./level-sparklines.ts";
export { numberText, resolveDigits } from "./number-text.ts";
export {
  laboratoryRequirements,
  type Paper,
  type PaperPart,
  type PlanView,
  paperToHtml,
  paperToMarkdown,
  planSentences,
  samplingProtocol,
} from "./plan/index.ts";
export { type EarlierResult, readResult } from "./read-result.ts";
export { makeResult, Result, type ResultParts } from "./result.ts";
export { pageWithResult } from "./result-in-page.ts";
export { sparkline } from "./sparkline.ts";
export { answerInWords } from "./texts/answer-in-words.ts";
export { budgetSource } from "./texts/budget-source.ts";
export { CODES_SV, type CodeText } from "./texts/codes-sv.ts";
export { drugName, shortDrugName } from "./texts/drug-name.ts";
export { flagText, flagTexts } from "./texts/flag-text.ts";
export { formatDate } from "./texts/format-date.ts";
export { formatNumber } from "./texts/format-number.ts";
export { headingOf } from "./texts/heading-of.ts";
export { issueText } from "./texts/issue-text.ts";
export type { Language } from "./texts/language.ts";
export { periodText } from "./texts/period-text.ts";
export { readAsText } from "./texts/read-as-text.ts";
export { formatEstimate, type RoundedEstimate, roundToUncertainty } from "./texts/round-to-uncertainty.ts";
export { contrastText, verdictText } from "./texts/verdict-text.ts";
export { type CsvOptions, csvLines, toCsv } from "./to-csv.ts";
export { type HtmlTableOptions, toHtmlTable } from "./to-html-table.ts";
export { type IcsOptions, toIcs } from "./to-ics.ts";
export { type Envelope, jsonChunks, toJson } from "./to-json.ts";
export { type MarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { ndjsonLines, toNdjson } from "./to-ndjson.ts";
export { type ParquetOptions, toParquet } from "./to-parquet.ts";
export { type TerminalTableOptions, toTerminalTable } from "./to-terminal-table.ts";
export { scopeText, sourceText, type UncertaintyOwner, uncertaintyDefaultsText } from "./uncertainty-text.ts";
