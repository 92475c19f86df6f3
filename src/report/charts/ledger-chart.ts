import type { LedgerRow } from "../../ingest/index.ts";
import { formatNumber } from "../texts/format-number.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeLedger } from "./describe-diagnostics.ts";
import { fitText } from "./fit-text.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { OKABE_ITO } from "./palette.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { CHART_WORDS } from "./words.ts";

const ROW = 50;

type Fate = "used" | "flagged" | "not_used";
const FATES: readonly Fate[] = ["used", "flagged", "not_used"];

/**
 * What became of every row of every file: a bar a file, cut into used (full), used with a remark (pale) and not used
 * (hollow), with the numbers in words. Bars are shares, so that a short file is seen beside a long one.
 */
export function ledgerChart(rows: readonly LedgerRow[], options: ChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const names = { used: words.used, flagged: words.usedFlagged, not_used: words.notUsed };
  const width = Math.max(200, options.width ?? 720);
  const key = legend(
    rows.length === 0
      ? []
      : FATES.map((fate) => ({
          words: names[fate],
          mark: (x, y) => part(fate, { x: x - 8, y: y - 6, width: 16, height: 12 }),
        })),
    width,
  );
  const resolved = resolveChartOptions(options, {
    height: 24 + Math.max(1, rows.length) * ROW + key.height,
    description: describeLedger(rows, language),
  });
  const bars = rows.map((row, index) => {
    const top = 26 + index * ROW;
    const counts = FATES.filter((fate) => row[fate] > 0).map(
      (fate) => `${formatNumber(row[fate], 0, language)} ${names[fate]}`,
    );
    const told = row.rows_read === 0 ? `0 ${words.rowsRead}` : counts.join(", ");
    return tag(
      "g",
      { class: "file" },
      tag("title", {}, escapeMarkup(`${row.file}: ${told}`)),
      textAt(0, top + 10, fitText(row.file, width, 12, true), { "font-weight": 600 }),
      ...partsOf(row, width - 2, top + 15),
      textAt(0, top + 40, fitText(told, width, 11), { "font-size": 11 }),
    );
  });
  return frame(
    resolved,
    textAt(0, 12, rows.length === 0 ? words.nothing : (options.unit ?? words.ofRows)),
    ...bars,
    tag("g", { class: "legend" }, key.draw(resolved.height - key.height)),
  );
}

function partsOf(row: LedgerRow, width: number, y: number): string[] {
  let x = 1;
  return FATES.flatMap((fate) => {
    const wide = row.rows_read === 0 ? 0 : (row[fate] / row.rows_read) * width;
    const box = { x, y, width: wide, height: 13 };
    x += wide;
    return wide > 0 ? [part(fate, box)] : [];
  });
}

function part(fate: Fate, box: Box): string {
  return tag("rect", { ...box, ...PAINTS[fate], stroke: OKABE_ITO.blue });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PAINTS = {
  used: { fill: OKABE_ITO.blue },
  flagged: { fill: OKABE_ITO.skyBlue, "fill-opacity": 0.45 },
  not_used: { fill: "none", "stroke-dasharray": "3 2" },
} as const satisfies Readonly<Record<Fate, object>>;
