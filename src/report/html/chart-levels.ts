import type { SummaryRow } from "../../levels/index.ts";
import { type ChartLevel, levelsFromSummary } from "../charts/index.ts";
import { levelText } from "./level-text.ts";
import type { ReportView } from "./view.ts";

/** Levels for a chart; one that is absent carries the report's reason for it. */
export function chartLevels(view: ReportView, rows: readonly SummaryRow[]): ChartLevel[] {
  return rows.flatMap((row) => {
    const { value, interval } = levelText(row, view);
    return levelsFromSummary([row]).map((level) => (interval === "" ? { ...level, reason: value } : level));
  });
}
