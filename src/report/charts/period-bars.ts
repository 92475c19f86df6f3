import { scaleBand } from "d3-scale";
import { MARGIN } from "./area.ts";
import { badgeWidth, type ChangeBadge, drawBadge } from "./badge.ts";
import type { ChartLevel } from "./chart-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeLevels } from "./describe-levels.ts";
import { frame } from "./frame.ts";
import { labelEstimate, labelInterval } from "./label-number.ts";
import { OKABE_ITO } from "./palette.ts";
import { drawPeriodAxis } from "./period-axis.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { drawValueAxis, type ValueScale, valueScale } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a bar chart. */
export interface PeriodBarsOptions extends ChartOptions {
  readonly badge?: ChangeBadge;
}

/**
 * A bar a period from zero, with a whisker for its interval; a period without a level has its bounds as a whisker alone.
 * Bars stand side by side whatever the time between them; for gaps in time use `levelChart`.
 */
export function periodBars(levels: readonly ChartLevel[], options: PeriodBarsOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const unit = options.unit ?? words.unit;
  const resolved = resolveChartOptions(options, {
    height: 260,
    description: describeLevels({ levels }, language, unit),
  });
  const { width, height } = resolved;
  const aside = options.badge === undefined || textWidth(unit) + badgeWidth(options.badge) + 12 < width;
  const area = {
    ...MARGIN,
    top: aside ? 34 : 60,
    right: width - MARGIN.right,
    bottom: height - MARGIN.bottom,
  };
  const scale = valueScale(
    {
      core: levels.map((level) => level.estimate).filter(isNumber),
      reach: levels.map((level) => level.upper).filter(isNumber),
    },
    "linear",
    area.bottom,
    area.top,
  );
  const band = scaleBand<number>()
    .domain(levels.map((_, index) => index))
    .range([area.left, area.right])
    .padding(0.28);
  const placed = levels.map((level, index) => {
    const left = band(index) ?? area.left;
    return { label: level.label, level, left, middle: left + band.bandwidth() / 2 };
  });
  return frame(
    resolved,
    drawValueAxis(scale, { left: area.left, right: area.right, unitY: 14 }, unit, language),
    options.badge === undefined
      ? ""
      : drawBadge(options.badge, aside ? area.right : badgeWidth(options.badge), aside ? 0 : 22),
    ...placed.map(({ level, left, middle }) =>
      tag(
        "g",
        { class: "period" },
        tag("title", {}, escapeMarkup(`${level.label}: ${labelInterval(level, language, words.noLevel)}`)),
        bar(level, labelEstimate(level, language, levels), left, band.bandwidth(), scale),
        whisker(level, middle, scale),
        level.estimate === null && level.upper === null
          ? textAt(middle, area.bottom - 6, "–", { "text-anchor": "middle" })
          : "",
      ),
    ),
    drawPeriodAxis(placed, area.bottom, width, language),
    levels.length === 0
      ? textAt((area.left + area.right) / 2, area.top + 16, words.nothing, { "text-anchor": "middle" })
      : "",
  );
}

function bar(level: ChartLevel, value: string, left: number, width: number, scale: ValueScale): string {
  if (level.estimate === null) return "";
  const y = scale.position(level.estimate);
  const base = scale.position(0);
  const inside = base - y > 20 && width > textWidth(value, 11);
  return (
    tag("rect", {
      class: "bar",
      x: left,
      y,
      width,
      height: base - y,
      fill: OKABE_ITO.skyBlue,
      "fill-opacity": 0.6,
    }) +
    (inside
      ? textAt(left + width / 2, base - 6, value, {
          "text-anchor": "middle",
          "font-size": 11,
          "font-weight": 600,
        })
      : "")
  );
}

function whisker(level: ChartLevel, middle: number, scale: ValueScale): string {
  if (level.lower === null || level.upper === null) return "";
  const [low, high] = [scale.position(level.lower), scale.position(level.upper)];
  const dashes = level.kind === "confidence" ? undefined : "3 2";
  return tag("path", {
    class: "whisker",
    d: `M${middle},${round(low)}L${middle},${round(high)}M${middle - 4},${round(low)}h8M${middle - 4},${round(high)}h8`,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.4,
    "stroke-dasharray": dashes,
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
