export type { IntervalKind, PeriodLevel, Target } from "./period-level.ts";
export { SUMMARY_COLUMNS, type SummaryRow } from "./summary-row.ts";
