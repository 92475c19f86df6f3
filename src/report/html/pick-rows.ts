import type { SummaryRow } from "../../levels/index.ts";

/**
 * One row for each place, biomarker, segment and period: that of the wanted target where it says anything, otherwise
 * the other target's (one kind of day only gives a level of the sampled days).
 */
export function pickRows(rows: readonly SummaryRow[], target: string): SummaryRow[] {
  const wanted = target === "sampled days" ? "sampled days" : "period";
  const best = new Map<string, SummaryRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.scope, row.site, row.biomarker, row.segment, row.period]);
    const before = best.get(key);
    if (before === undefined || worth(row, wanted) > worth(before, wanted)) best.set(key, row);
  }
  return [...best.values()];
}

function worth(row: SummaryRow, wanted: string): number {
  const says = row.load_mg_per_day_per_1000 !== null || row.upper !== null;
  return (says ? 2 : 0) + (row.target === wanted ? 1 : 0);
}
