import { shortMonth } from "../texts/format-date.ts";
import type { Language } from "../texts/language.ts";
import type { Area } from "./area.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** Months under a chart, as many as fit, each January with its year; years alone where the span is long. */
export function drawDayAxis(
  days: readonly number[],
  time: (day: number) => number,
  area: Area,
  language: Language,
): string {
  if (days.length === 0) return "";
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const months = monthStarts(first, last);
  const room = (area.right - area.left) / 46;
  const step = [1, 2, 3, 4, 6, 12, 24, 60].find((size) => months.length / size <= room) ?? 120;
  const shown = months.filter((month) => (month.year * 12 + month.index) % step === 0);
  const marks = shown.map((month, index) => {
    const x = time(month.day);
    const name = step >= 12 ? String(month.year) : shortMonth(month.index + 1, language);
    const middle = Math.min(Math.max(x, area.left), area.right - textWidth(name) / 2);
    const newYear = step < 12 && month.year !== shown[index - 1]?.year;
    return (
      tag("line", { x1: x, x2: x, y1: area.bottom, y2: area.bottom + 4, stroke: "currentColor" }) +
      textAt(middle, area.bottom + 17, name, { "text-anchor": "middle" }) +
      (newYear ? textAt(middle, area.bottom + 31, String(month.year), { "text-anchor": "middle" }) : "")
    );
  });
  return tag("g", { class: "days" }, ...marks);
}

function monthStarts(
  first: number,
  last: number,
): { readonly year: number; readonly index: number; readonly day: number }[] {
  const start = new Date(first * MILLISECONDS_A_DAY);
  const months = [];
  let [year, index] = [start.getUTCFullYear(), start.getUTCMonth()];
  for (;;) {
    const day = Date.UTC(year, index, 1) / MILLISECONDS_A_DAY;
    if (day > last) return months;
    if (day >= first) months.push({ year, index, day });
    [year, index] = index === 11 ? [year + 1, 0] : [year, index + 1];
  }
}
