import { MARGIN } from "./area.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeWeekdays, meanOf } from "./describe-weekdays.ts";
import { frame } from "./frame.ts";
import { type LegendItem, legend } from "./legend.ts";
import { intervalBox, levelLine, sampleMark } from "./marks.ts";
import { remarkAt } from "./remark-at.ts";
import { tag, textAt } from "./svg.ts";
import { drawValueAxis, type ValueScale, valueScale } from "./value-scale.ts";
import type { WeekdayLevel, WeekdayPoint } from "./weekday-point.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a weekday chart. */
export interface WeekdayChartOptions extends ChartOptions {
  /** Days that are shaded, 0 Monday to 6 Sunday. @defaultValue Saturday and Sunday */
  readonly weekend?: readonly number[];
  /** Levels with intervals, drawn in place of the points' own means. @defaultValue none */
  readonly levels?: readonly WeekdayLevel[];
}

/**
 * The week: every sample on its weekday, with the level and interval of each day where they are given, else the mean of
 * each day that has two samples or more. The unit defaults to
 * per cent of the plant's own mean, so that plants of different level can stand together.
 */
export function weekdayChart(points: readonly WeekdayPoint[], options: WeekdayChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const weekend = options.weekend ?? [5, 6];
  const levels = options.levels ?? [];
  const known = points.filter(
    (point) => Number.isFinite(point.value) && words.weekdays[point.weekday] !== undefined,
  );
  const resolved = resolveChartOptions(options, {
    height: 220,
    description: describeWeekdays(known, language, levels),
  });
  const { width, height } = resolved;
  const unit = options.unit ?? words.ofMean;
  const key = legend(weekdayLegend(known, levels, language), width);
  const area = { ...MARGIN, right: width - MARGIN.right, bottom: height - 24 - key.height };
  const scale = valueScale(
    {
      core: [...known.map((point) => point.value), ...levels.map((level) => level.estimate)],
      reach: levels.map((level) => level.upper),
    },
    "linear",
    area.bottom,
    area.top,
  );
  const step = (area.right - area.left) / 7;
  const names = step > 70 ? words.weekdays : words.weekdaysShort;
  const days = names.map((name, weekday) => {
    const middle = area.left + step * (weekday + 0.5);
    const values = known.filter((point) => point.weekday === weekday).map((point) => point.value);
    const own = levels.find((level) => level.weekday === weekday);
    const drawn = own?.estimate ?? (levels.length > 0 || values.length < 2 ? null : meanOf(values));
    return tag(
      "g",
      { class: "weekday" },
      weekend.includes(weekday)
        ? tag("rect", {
            x: middle - step / 2,
            y: area.top,
            width: step,
            height: area.bottom - area.top,
            "fill-opacity": 0.05,
          })
        : "",
      own === undefined ? "" : drawField(own, middle, step, scale),
      ...values.map((value) => sampleMark(middle, scale.position(value), 0)),
      drawn === null ? "" : levelLine(middle - step * 0.3, middle + step * 0.3, scale.position(drawn)),
      textAt(middle, area.bottom + 17, name, { "text-anchor": "middle" }),
    );
  });
  return frame(
    resolved,
    drawValueAxis(scale, { left: area.left, right: area.right, unitY: 14 }, unit, language),
    ...days,
    remarkAt(area, known.length + levels.length === 0 ? words.nothing : ""),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function drawField(level: WeekdayLevel, middle: number, step: number, scale: ValueScale): string {
  const [high, low] = [scale.position(level.upper), scale.position(level.lower)];
  const box = { x: middle - step * 0.3, y: high, width: step * 0.6, height: Math.max(1, low - high) };
  return intervalBox(box, "confidence");
}

/** Only levels with intervals need a legend. */
function weekdayLegend(
  points: readonly WeekdayPoint[],
  levels: readonly WeekdayLevel[],
  language: "sv" | "en",
): LegendItem[] {
  if (levels.length === 0) return [];
  const words = CHART_WORDS[language];
  const box = (x: number, y: number): string =>
    intervalBox({ x: x - 8, y: y - 6, width: 16, height: 12 }, "confidence") + levelLine(x - 8, x + 8, y);
  const sample = points.length === 0 ? [] : [{ words: words.sample, mark: dot }];
  return [{ words: words.weekdayLevel, mark: box }, ...sample];
}

function dot(x: number, y: number): string {
  return sampleMark(x, y, 0);
}
