import { scaleLinear } from "d3-scale";
import type { CalendarPeriod, CalendarRow } from "./calendar-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { dayNumber } from "./day-number.ts";
import { describeCalendar } from "./describe-calendar.ts";
import { fitText } from "./fit-text.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { belowMark, sampleMark } from "./marks.ts";
import { drawPeriodAxis } from "./period-axis.ts";
import { tag, textAt } from "./svg.ts";
import { CHART_WORDS } from "./words.ts";

const ROW = 46;

/**
 * The sample days of each plant along the periods, with the number of samples in each; a period without samples shows
 * a 0. A sample with a reservation is hollow.
 */
export function samplingCalendar(
  rows: readonly CalendarRow[],
  periods: readonly CalendarPeriod[],
  options: ChartOptions,
): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const spans = periods.flatMap((period) => {
    const [start, end] = [dayNumber(period.start), dayNumber(period.end)];
    return start === null || end === null ? [] : [{ label: period.label, start, end: end + 1 }];
  });
  const flagged = rows.some((row) => row.samples.some((sample) => sample.flagged));
  const key = legend(flagged ? [{ words: words.flagged, mark: (x, y) => belowMark(x, y - 2) }] : [], 720);
  const resolved = resolveChartOptions(options, {
    height: 44 + rows.length * ROW + key.height,
    description: describeCalendar(rows, language),
  });
  const { width, height } = resolved;
  if (rows.length === 0 || spans.length === 0) return frame(resolved, textAt(0, 14, words.nothing));
  const time = scaleLinear()
    .domain([Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))])
    .range([4, width - 4]);
  const bottom = rows.length * ROW;
  const bands = spans.map((span, index) =>
    tag("rect", {
      class: "band",
      x: time(span.start),
      y: 0,
      width: Math.max(0.5, time(span.end) - time(span.start)),
      height: bottom,
      "fill-opacity": index % 2 === 0 ? 0.07 : 0.02,
    }),
  );
  const lines = rows.map((row, index) => {
    const y = index * ROW;
    const days = row.samples.map((sample) => ({ ...sample, day: dayNumber(sample.time) }));
    const marks = days.map(({ day, flagged: open }) =>
      day === null ? "" : open ? belowMark(time(day), y + 26) : sampleMark(time(day), y + 26, 0),
    );
    const counts = spans.map((span) => {
      const count = days.filter(({ day }) => day !== null && day >= span.start && day < span.end).length;
      const room = time(span.end) - time(span.start) > 14;
      return room
        ? textAt((time(span.start) + time(span.end)) / 2, y + 43, String(count), {
            "text-anchor": "middle",
            "font-size": 10,
          })
        : "";
    });
    return tag(
      "g",
      { class: "plant" },
      ...marks,
      ...counts,
      textAt(6, y + 13, fitText(row.name, width - 12, 11, true), { "font-weight": 600, "font-size": 11 }),
    );
  });
  const middles = spans.map((span) => ({
    label: span.label,
    middle: (time(span.start) + time(span.end)) / 2,
  }));
  return frame(
    resolved,
    ...bands,
    ...lines,
    drawPeriodAxis(middles, bottom, width, language),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}
