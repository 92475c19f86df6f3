import { scaleLinear } from "d3-scale";
import { badgeWidth, type ChangeBadge, drawBadge } from "./badge.ts";
import type { LevelChartData } from "./chart-data.ts";
import { type ChartOptions, type ResolvedChartOptions, resolveChartOptions } from "./chart-options.ts";
import { dayNumber } from "./day-number.ts";
import { describeLevels } from "./describe-levels.ts";
import { drawEvents } from "./event-marks.ts";
import { legend } from "./legend.ts";
import { levelLegend } from "./level-legend.ts";
import { drawLevelFields, drawLevelLines, placeLevels } from "./level-marks.ts";
import { drawPeriodAxis } from "./period-axis.ts";
import { remarkAt } from "./remark-at.ts";
import { drawSamples } from "./sample-marks.ts";
import { tag } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { type AxisKind, drawValueAxis, type ScaleInput, valueScale } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a level chart. */
export interface LevelChartOptions extends ChartOptions {
  /** @defaultValue "linear" */
  readonly scale?: AxisKind;
  readonly badge?: ChangeBadge;
  /** @defaultValue true */
  readonly legend?: boolean;
}

const LEFT = 46;
const RIGHT = 10;

/** The parts of a level chart, inside its frame. */
export interface LevelDrawing {
  readonly options: ResolvedChartOptions;
  readonly parts: readonly string[];
}

/** Draws what `levelChart` frames and what `smallMultiples` sets side by side, there perhaps on the axis of all (`span`). */
export function levelDrawing(
  data: LevelChartData,
  options: LevelChartOptions,
  span: ScaleInput = levelSpan(data),
): LevelDrawing {
  const { levels, samples = [], events = [] } = data;
  const resolved = resolveChartOptions(options, {
    height: 320,
    description: describeLevels(data, options.language ?? "sv", options.unit),
  });
  const { width, height, language } = resolved;
  const words = CHART_WORDS[language];
  const unit = options.unit ?? words.unit;
  const key = legend(options.legend === false ? [] : levelLegend(data, language), width);
  const badgeFits = options.badge === undefined || textWidth(unit) + badgeWidth(options.badge) + 12 < width;
  const top = (badgeFits ? 34 : 60) + (events.length > 0 ? 18 : 0);
  const bottom = height - 38 - key.height;
  const right = width - RIGHT;

  const scale = valueScale(span, options.scale ?? "linear", bottom, top);
  const time = timeScale(data, LEFT, right);
  const placed = placeLevels(levels, time);
  const badge =
    options.badge === undefined
      ? ""
      : badgeFits
        ? drawBadge(options.badge, right, 0)
        : drawBadge(options.badge, badgeWidth(options.badge), 22);
  const parts = [
    drawValueAxis(scale, { left: LEFT, right, unitY: 14 }, unit, language),
    badge,
    drawEvents(events, time, { top, bottom, left: LEFT, right }),
    drawLevelFields(placed, scale, { left: LEFT, right, top, bottom }, language),
    drawSamples(samples, time, scale),
    drawLevelLines(placed, scale, language),
    drawPeriodAxis(placed, bottom, width, language),
    remarkAt({ left: LEFT, right, top, bottom }, remarkOf(data, words.nothing, words.allBelow)),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  ];
  return { options: resolved, parts };
}

/** The values that decide the axis of a level chart. */
export function levelSpan({ levels, samples = [] }: LevelChartData): ScaleInput {
  const core = [...levels.map((level) => level.estimate), ...samples.map((sample) => sample.value)];
  return {
    core: core.filter(isNumber),
    reach: levels.flatMap((level) => [level.lower, level.upper]).filter(isNumber),
  };
}

function remarkOf(data: LevelChartData, nothing: string, allBelow: string): string {
  const samples = data.samples ?? [];
  const empty =
    samples.length === 0 && data.levels.every((level) => level.estimate === null && level.upper === null);
  const below = samples.length > 0 && samples.every((sample) => sample.kind === "below");
  return empty ? nothing : below ? allBelow : "";
}

/** Days to pixels, from the first period's or sample's day to the last. */
function timeScale(data: LevelChartData, left: number, right: number): (day: number) => number {
  const days = [
    ...data.levels.flatMap((level) => [dayNumber(level.start), plusOne(dayNumber(level.end))]),
    ...(data.samples ?? []).map((sample) => dayNumber(sample.time)),
  ].filter(isNumber);
  const [first, last] = days.length === 0 ? [0, 1] : [Math.min(...days), Math.max(...days)];
  return scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([left + 4, right - 2]);
}

function plusOne(day: number | null): number | null {
  return day === null ? null : day + 1;
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
