export {
  CODES,
  type Code,
  type CodeEntry,
  type Issue,
  isWbeError,
  type Outcome,
  type Severity,
  VERSION,
  WbeError,
} from "./base/index.ts";
export { type Biomarker, biomarkerCard, CONSTANTS_EDITION, findBiomarker } from "./biomarkers/index.ts";
export type { CompareRow, Contrast, Verdict } from "./compare/index.ts";
export type { LedgerRow, StudySettingsInput } from "./ingest/index.ts";
export type { IntervalKind, SummaryRow, Target } from "./levels/index.ts";
export type { LoadRow } from "./loads/index.ts";
export {
  Result,
  toCsv,
  toHtmlTable,
  toJson,
  toMarkdown,
  toNdjson,
  toParquet,
  toTerminalTable,
} from "./report/index.ts";
export {
  type BudgetRow,
  biomarkers,
  budgets,
  type CompareOptions,
  check,
  compare,
  createStudy,
  loads,
  type NonDetects,
  type Report,
  type ReportOptions,
  report,
  type Settings,
  type Study,
  type StudyOrRows,
  type StudyRows,
  summarise,
  type TidyRow,
  type TrendMethod,
  trend,
  trendCurves,
} from "./study/index.ts";
export type { TrendCurveRow, TrendRow } from "./trend/index.ts";
