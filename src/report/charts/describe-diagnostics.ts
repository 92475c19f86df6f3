import type { LedgerRow } from "../../ingest/index.ts";
import type { Language } from "../texts/language.ts";
import { type ControlChartData, controlRows } from "./control-data.ts";
import { labelNumber } from "./label-number.ts";
import type { ResidualPoint } from "./residual-point.ts";
import { CHART_WORDS } from "./words.ts";

/** A control chart in a sentence or two, for those who hear it. */
export function describeControl(data: ControlChartData, language: Language): string {
  const words = CHART_WORDS[language];
  if (data.samples.length === 0) return `${words.nothing}.`;
  const outside = controlRows(data).filter((row) => row.outside);
  const days = outside.map((row) => row.time.slice(0, 10)).join(", ");
  const found = outside.length === 0 ? "" : ` (${days})`;
  return data.lines.length === 0
    ? `${data.samples.length} ${words.samples}. ${words.noControl}.`
    : `${data.samples.length} ${words.samples}. ${capital(words.outside)}: ${outside.length}${found}.`;
}

/** A residual chart in a sentence, for those who hear it. */
export function describeResiduals(
  points: readonly ResidualPoint[],
  limit: number,
  language: Language,
): string {
  const words = CHART_WORDS[language];
  if (points.length === 0) return `${words.nothing}.`;
  const far = points.filter(({ residual }) => Math.abs(residual) > limit).map(({ day }) => day);
  const days = far.length === 0 ? "" : ` (${far.join(", ")})`;
  return `${points.length} ${words.samples}. ${words.beyondResidual} ${labelNumber(limit, language)}: ${far.length}${days}.`;
}

/** A ledger in a sentence, for those who hear it. */
export function describeLedger(rows: readonly LedgerRow[], language: Language): string {
  const words = CHART_WORDS[language];
  if (rows.length === 0) return `${words.nothing}.`;
  return rows
    .map(
      (row) =>
        `${row.file}: ${row.rows_read} ${words.rowsRead}, ${row.used} ${words.used}, ${row.flagged} ${words.usedFlagged}, ${row.not_used} ${words.notUsed}.`,
    )
    .join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
