import { MARGIN } from "./area.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { type ControlChartData, type ControlLines, controlRows } from "./control-data.ts";
import { drawDayAxis } from "./day-axis.ts";
import { dayNumber } from "./day-number.ts";
import { dayScale } from "./day-scale.ts";
import { describeControl } from "./describe-diagnostics.ts";
import { frame } from "./frame.ts";
import { type LegendItem, legend } from "./legend.ts";
import { belowMark, outsideMark, sampleMark } from "./marks.ts";
import { OKABE_ITO } from "./palette.ts";
import { remarkAt } from "./remark-at.ts";
import { drawSamples } from "./sample-marks.ts";
import { segmentBreak } from "./segment-break.ts";
import { tag } from "./svg.ts";
import { type AxisKind, drawValueAxis, type ValueScale, valueScale } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a control chart. */
export interface ControlChartOptions extends ChartOptions {
  /** @defaultValue "linear" */
  readonly scale?: AxisKind;
}

/**
 * Single samples in order of time with a centre line and control limits for each segment; a sample outside is ringed.
 * The lines are the caller's: nothing is estimated here. Never throws on empty data.
 */
export function controlChart(data: ControlChartData, options: ControlChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const unit = options.unit ?? words.unit;
  const rows = controlRows(data);
  const resolved = resolveChartOptions(options, {
    height: 280,
    description: describeControl(data, language),
  });
  const { width, height } = resolved;
  const outside = rows.some((row) => row.outside);
  const key = legend(controlLegend(data, outside, language), width);
  const field = { ...MARGIN, right: width - MARGIN.right, bottom: height - MARGIN.bottom - key.height };
  const core = [...data.samples.map(({ value }) => value), ...data.lines.map(({ centre }) => centre)];
  const reach = data.lines.flatMap(({ lower, upper }) => [lower, upper]);
  const scale = valueScale({ core, reach }, options.scale ?? "linear", field.bottom, field.top);
  const days = [
    ...data.samples.map(({ time }) => dayNumber(time)),
    ...data.lines.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]),
  ].filter((day) => day !== null);
  const time = dayScale(days, field);
  const rings = rows.flatMap((row) => {
    const day = dayNumber(row.time);
    return row.outside && day !== null ? [outsideMark(time(day), scale.position(row.value))] : [];
  });
  return frame(
    resolved,
    drawValueAxis(scale, { left: field.left, right: field.right, unitY: 14 }, unit, language),
    ...data.lines.map((line, index) => {
      const next = drawLines(line, time, scale);
      const from = dayNumber(line.from);
      const before = dayNumber(data.lines[index - 1]?.to ?? "");
      return before === null || from === null
        ? next
        : next + segmentBreak(time((before + 1 + from) / 2), line.segment, field, language);
    }),
    drawSamples(data.samples, time, scale),
    tag("g", { class: "outside" }, ...rings),
    drawDayAxis(days, time, field, language),
    remarkAt(field, days.length === 0 ? words.nothing : ""),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function drawLines(line: ControlLines, time: (day: number) => number, scale: ValueScale): string {
  const [from, to] = [dayNumber(line.from), dayNumber(line.to)];
  if (from === null || to === null) return "";
  const [x1, x2] = [time(from), time(to + 1)];
  const across = (value: number, dashes: string | undefined): string =>
    tag("line", {
      x1,
      x2,
      y1: scale.position(value),
      y2: scale.position(value),
      stroke: OKABE_ITO.blue,
      "stroke-width": dashes === undefined ? 2 : 1.4,
      "stroke-dasharray": dashes,
    });
  return tag(
    "g",
    { class: "control" },
    across(line.upper, "6 4"),
    across(line.centre, undefined),
    across(line.lower, "6 4"),
  );
}

function controlLegend(data: ControlChartData, outside: boolean, language: "sv" | "en"): LegendItem[] {
  const words = CHART_WORDS[language];
  const rule = (dashes: string | undefined) => (x: number, y: number) =>
    tag("line", {
      x1: x - 9,
      x2: x + 9,
      y1: y,
      y2: y,
      stroke: OKABE_ITO.blue,
      "stroke-width": dashes === undefined ? 2 : 1.4,
      "stroke-dasharray": dashes,
    });
  const items: LegendItem[] = [];
  if (data.lines.length > 0) {
    items.push({ words: words.centreLine, mark: rule(undefined) });
    items.push({ words: words.controlLimits, mark: rule("6 4") });
  }
  if (data.samples.some(({ kind }) => kind === "measured"))
    items.push({ words: words.sample, mark: (x, y) => sampleMark(x, y, 0) });
  if (data.samples.some(({ kind }) => kind === "below"))
    items.push({ words: words.belowLimit, mark: (x, y) => belowMark(x, y - 2) });
  if (outside)
    items.push({
      words: words.outside,
      mark: (x, y) => sampleMark(x, y, 0) + outsideMark(x, y),
    });
  return items;
}
