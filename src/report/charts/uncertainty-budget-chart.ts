import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { frame } from "./frame.ts";
import { labelNumber } from "./label-number.ts";
import { OKABE_ITO } from "./palette.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { CHART_WORDS } from "./words.ts";

/** One source of error. */
export interface BudgetItem {
  readonly label: string;
  /** Relative standard uncertainty, a fraction. */
  readonly rsd: number;
}

const ROW = 26;

/**
 * Sources of error as bars of their relative standard uncertainty in per cent, and what they come to together for one
 * sample: sqrt(exp(sum of ln(1 + rsd^2)) - 1), the lognormal chain. Sources that are switched off (0) are left out.
 */
export function uncertaintyBudgetChart(items: readonly BudgetItem[], options: ChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const known = items.filter((item) => Number.isFinite(item.rsd) && item.rsd > 0);
  const all = known.length > 0 ? [...known, { label: words.together, rsd: together(known) }] : [];
  const percent = (rsd: number) => `${labelNumber(Math.round(rsd * 1000) / 10, language)} %`;
  const resolved = resolveChartOptions(options, {
    height: 30 + all.length * ROW,
    description:
      all.length === 0
        ? `${words.nothing}.`
        : `${all.map((item) => `${item.label} ${percent(item.rsd)}`).join(", ")}.`,
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
      textAt(left + width + 6, y + 15, percent(item.rsd)),
    );
  });
  return frame(resolved, textAt(left, 14, all.length === 0 ? words.nothing : words.typicalError), ...rows);
}

function together(items: readonly BudgetItem[]): number {
  return Math.sqrt(Math.exp(items.reduce((sum, item) => sum + Math.log1p(item.rsd ** 2), 0)) - 1);
}
