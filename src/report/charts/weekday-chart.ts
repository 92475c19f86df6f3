import { MARGIN } from "./area.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeWeekdays, meanOf } from "./describe-weekdays.ts";
import { frame } from "./frame.ts";
import { levelLine, sampleMark } from "./marks.ts";
import { tag, textAt } from "./svg.ts";
import { drawValueAxis, valueScale } from "./value-scale.ts";
import type { WeekdayPoint } from "./weekday-point.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a weekday chart. */
export interface WeekdayChartOptions extends ChartOptions {
  /** Days that are shaded, 0 Monday to 6 Sunday. @defaultValue Saturday and Sunday */
  readonly weekend?: readonly number[];
}

/**
 * The week: every sample on its weekday, with the mean of each day that has two samples or more. The unit defaults to
 * per cent of the plant's own mean, so that plants of different level can stand together.
 */
export function weekdayChart(points: readonly WeekdayPoint[], options: WeekdayChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const weekend = options.weekend ?? [5, 6];
  const known = points.filter(
    (point) => Number.isFinite(point.value) && words.weekdays[point.weekday] !== undefined,
  );
  const resolved = resolveChartOptions(options, {
    height: 220,
    description: describeWeekdays(known, language),
  });
  const { width, height } = resolved;
  const unit = options.unit ?? words.ofMean;
  const area = { ...MARGIN, right: width - MARGIN.right, bottom: height - 24 };
  const scale = valueScale(
    { core: known.map((point) => point.value), reach: [] },
    "linear",
    area.bottom,
    area.top,
  );
  const step = (area.right - area.left) / 7;
  const names = step > 70 ? words.weekdays : words.weekdaysShort;
  const days = names.map((name, weekday) => {
    const middle = area.left + step * (weekday + 0.5);
    const values = known.filter((point) => point.weekday === weekday).map((point) => point.value);
    const mean = meanOf(values);
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
      ...values.map((value) => sampleMark(middle, scale.position(value), 0)),
      mean === null || values.length < 2
        ? ""
        : levelLine(middle - step * 0.3, middle + step * 0.3, scale.position(mean)),
      textAt(middle, area.bottom + 17, name, { "text-anchor": "middle" }),
    );
  });
  return frame(
    resolved,
    drawValueAxis(scale, { left: area.left, right: area.right, unitY: 14 }, unit, language),
    ...days,
    known.length === 0
      ? textAt((area.left + area.right) / 2, area.top + 16, words.nothing, { "text-anchor": "middle" })
      : "",
  );
}
