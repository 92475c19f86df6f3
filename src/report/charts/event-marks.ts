import type { Area } from "./area.ts";
import type { ChartEvent } from "./chart-data.ts";
import { dayNumber } from "./day-number.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";

/** Pixels a number needs; close ones move aside to the right. */
const FLAG = 17;

/** Numbered uprights where something happened, the numbers in the order given. Days outside the chart are left out. */
export function drawEvents(events: readonly ChartEvent[], time: (day: number) => number, area: Area): string {
  let free = Number.NEGATIVE_INFINITY;
  const marks = events.map((event, index) => {
    const [from, to] = [dayNumber(event.from), dayNumber(event.to)];
    if (from === null || to === null || time(to + 1) < area.left || time(from) > area.right) return "";
    const x = Math.max(area.left, time(from));
    const flag = Math.max(x, free);
    free = flag + FLAG;
    const end = Math.min(area.right, time(to + 1));
    const number = event.number ?? index + 1;
    return tag(
      "g",
      { class: "event" },
      tag("title", {}, escapeMarkup(`${number}. ${event.title}`)),
      tag("rect", {
        x,
        y: area.top,
        width: Math.max(1, end - x),
        height: area.bottom - area.top,
        "fill-opacity": 0.09,
      }),
      tag("line", {
        x1: x,
        x2: x,
        y1: area.top - 4,
        y2: area.bottom,
        stroke: "currentColor",
        "stroke-width": 1,
        "stroke-dasharray": "4 3",
      }),
      tag("circle", { cx: flag, cy: area.top - 11, r: 7.5, fill: "none", stroke: "currentColor" }),
      textAt(flag, area.top - 7, String(number), { "text-anchor": "middle", "font-size": 11 }),
    );
  });
  return tag("g", { class: "events" }, ...marks);
}
