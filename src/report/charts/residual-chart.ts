import { MARGIN } from "./area.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { drawDayAxis } from "./day-axis.ts";
import { dayNumber } from "./day-number.ts";
import { dayScale } from "./day-scale.ts";
import { describeResiduals } from "./describe-diagnostics.ts";
import { frame } from "./frame.ts";
import { labelNumber } from "./label-number.ts";
import { type LegendItem, legend } from "./legend.ts";
import { outsideMark, sampleMark } from "./marks.ts";
import { remarkAt } from "./remark-at.ts";
import type { ResidualPoint } from "./residual-point.ts";
import { segmentBreak } from "./segment-break.ts";
import { tag } from "./svg.ts";
import { symmetricScale } from "./symmetric-scale.ts";
import { drawValueAxis } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a residual chart. */
export interface ResidualChartOptions extends ChartOptions {
  /** Residuals beyond it are ringed. @defaultValue 3.5 */
  readonly limit?: number;
}

/** Share of standard normal residuals inside the grey field: 95 per cent. */
const USUAL = 1.96;
const SMALLEST_REACH = 4;

/**
 * Residuals over time around zero: where nineteen of twenty belong is grey, those beyond the limit are ringed. A good
 * model leaves no pattern.
 */
export function residualChart(points: readonly ResidualPoint[], options: ResidualChartOptions): string {
  const { language = "sv", limit = 3.5 } = options;
  const words = CHART_WORDS[language];
  const known = points.filter(({ residual }) => Number.isFinite(residual));
  const description = describeResiduals(known, limit, language);
  const resolved = resolveChartOptions(options, { height: 240, description });
  const { width, height } = resolved;
  const far = known.some(({ residual }) => Math.abs(residual) > limit);
  const key = legend(residualLegend(known.length > 0, far, limit, language), width);
  const field = { ...MARGIN, right: width - MARGIN.right, bottom: height - MARGIN.bottom - key.height };
  const scale = symmetricScale(
    Math.max(SMALLEST_REACH, ...known.map(({ residual }) => Math.abs(residual))),
    field.bottom,
    field.top,
  );
  const days = known.map(({ day }) => dayNumber(day)).filter((day) => day !== null);
  const time = dayScale(days, field);
  const marks = known.map(({ day, residual }) => {
    const at = dayNumber(day);
    if (at === null) return "";
    const [x, y] = [time(at), scale.position(residual)];
    return sampleMark(x, y, 0) + (Math.abs(residual) > limit ? outsideMark(x, y) : "");
  });
  const zero = scale.position(0);
  return frame(
    resolved,
    tag("rect", {
      class: "usual",
      x: field.left,
      y: scale.position(USUAL),
      width: field.right - field.left,
      height: scale.position(-USUAL) - scale.position(USUAL),
      "fill-opacity": 0.08,
    }),
    drawValueAxis(
      scale,
      { left: field.left, right: field.right, unitY: 14 },
      options.unit ?? words.residualUnit,
      language,
    ),
    tag("line", { x1: field.left, x2: field.right, y1: zero, y2: zero, stroke: "currentColor" }),
    ...breaks(known, time).map(({ x, segment }) => segmentBreak(x, segment, field, language)),
    tag("g", { class: "residuals" }, ...marks),
    drawDayAxis(days, time, field, language),
    remarkAt(field, known.length === 0 ? words.nothing : ""),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function breaks(
  points: readonly ResidualPoint[],
  time: (day: number) => number,
): { readonly x: number; readonly segment: string }[] {
  return points.flatMap(({ day, segment }, index) => {
    const before = points[index - 1];
    const [from, to] = [dayNumber(before?.day ?? ""), dayNumber(day)];
    if (before === undefined || before.segment === segment || from === null || to === null) return [];
    return [{ x: time((from + to) / 2), segment }];
  });
}

function residualLegend(any: boolean, far: boolean, limit: number, language: "sv" | "en"): LegendItem[] {
  const words = CHART_WORDS[language];
  if (!any) return [];
  const field = (x: number, y: number): string =>
    tag("rect", { x: x - 8, y: y - 5, width: 16, height: 10, "fill-opacity": 0.12 });
  const ring = (x: number, y: number): string => sampleMark(x, y, 0) + outsideMark(x, y);
  return [
    { words: words.sample, mark: (x, y) => sampleMark(x, y, 0) },
    { words: words.usualField, mark: field },
    ...(far
      ? [
          {
            words: `${words.beyondResidual} ${labelNumber(limit, language)}`,
            mark: ring,
          },
        ]
      : []),
  ];
}
