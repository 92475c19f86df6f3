import { type BudgetItem, budgetPercent, budgetRows, describeBudget } from "./budget-rows.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { frame } from "./frame.ts";
import { OKABE_ITO } from "./palette.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { CHART_WORDS } from "./words.ts";

const ROW = 26;

/**
 * Sources of error as bars of their relative standard uncertainty in per cent, and what they come to together for one
 * sample (the lognormal chain). Sources that are switched off (0) are left out.
 */
export function uncertaintyBudgetChart(items: readonly BudgetItem[], options: ChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const all = budgetRows(items, language);
  const resolved = resolveChartOptions(options, {
    height: 30 + all.length * ROW,
    description: describeBudget(all, language),
  });
  const longest = Math.max(0, ...all.map((item) => textWidth(item.label)));
  const left = Math.min(longest + 10, resolved.width * 0.52);
  const most = Math.max(...all.map((item) => item.rsd), 0);
  const widest = resolved.width - left - 60;
  const rows = all.map((item, index) => {
    const y = 26 + index * ROW;
    const last = index === all.length - 1;
    const width = (item.rsd / most) * widest;
    return tag(
      "g",
      { class: "source", "font-weight": last ? 600 : 400 },
      textAt(left - 8, y + 15, item.label, { "text-anchor": "end" }),
      tag("rect", {
        x: left,
        y: y + 3,
        width,
        height: ROW - 9,
        fill: last ? OKABE_ITO.blue : OKABE_ITO.skyBlue,
        "fill-opacity": last ? 0.9 : 0.7,
      }),
      textAt(left + width + 6, y + 15, budgetPercent(item.rsd, language)),
    );
  });
  return frame(resolved, textAt(left, 14, all.length === 0 ? words.nothing : words.typicalError), ...rows);
}
