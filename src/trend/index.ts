export { TREND_COLUMNS, type TrendRow, type TrendVerdict } from "./trend-row.ts";
