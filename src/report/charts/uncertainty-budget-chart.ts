import { type BudgetItem, budgetPercent, budgetRows, describeBudget } from "./budget-rows.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { fitText } from "./fit-text.ts";
import { frame } from "./frame.ts";
import { OKABE_ITO } from "./palette.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { CHART_WORDS } from "./words.ts";

const ROW = 26;

/** Options of a budget chart. */
export interface BudgetChartOptions extends ChartOptions {
  /** What the sum of all is called. @defaultValue one sample, in the chart's language */
  readonly together?: string;
}

/**
 * Sources of error as bars of their relative standard uncertainty in per cent, and what they come to together for one
 * sample (the lognormal chain). Sources that are switched off (0) are left out.
 */
export function uncertaintyBudgetChart(items: readonly BudgetItem[], options: BudgetChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const all = budgetRows(items, language, options.together);
  const width = Math.max(200, options.width ?? 720);
  const longest = Math.max(0, ...all.map((item) => textWidth(item.label, 12, true)));
  const stacked = longest + 10 > width * 0.52;
  const row = stacked ? 2 * ROW - 8 : ROW;
  const resolved = resolveChartOptions(options, {
    height: 30 + all.length * row,
    description: describeBudget(all, language),
  });
  const left = stacked ? 0 : longest + 10;
  const most = Math.max(...all.map((item) => item.rsd), 0);
  const widest = resolved.width - left - 60;
  const rows = all.map((item, index) => {
    const y = 26 + index * row + (stacked ? ROW - 9 : 0);
    const last = index === all.length - 1;
    const long = (item.rsd / most) * widest;
    const label = stacked
      ? textAt(0, y - 1, fitText(item.label, resolved.width, 12, last))
      : textAt(left - 8, y + 15, item.label, { "text-anchor": "end" });
    return tag(
      "g",
      { class: "source", "font-weight": last ? 600 : 400 },
      label,
      tag("rect", {
        x: left,
        y: y + 3,
        width: long,
        height: ROW - 9,
        fill: last ? OKABE_ITO.blue : OKABE_ITO.skyBlue,
        "fill-opacity": last ? 0.9 : 0.7,
      }),
      textAt(left + long + 6, y + 15, budgetPercent(item.rsd, language)),
    );
  });
  return frame(resolved, textAt(left, 14, all.length === 0 ? words.nothing : words.typicalError), ...rows);
}
