import type { Weekday } from "../calendar/index.ts";
import { exp, log } from "../numerics/index.ts";
import { chartTitle, toVegaLiteWeekdays, type WeekdayPoint, weekdayChart } from "../report/index.ts";
import { weekdayProfile } from "../trend/index.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import { chartPlace } from "./chart-place.ts";
import { placeSamples } from "./chart-samples.ts";
import { trendPoint } from "./trend-of.ts";

const NAMES: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The week of one plant: each measured sample on its weekday, and the weekdays' levels beside a straight trend. */
export function drawWeekdays(context: ChartContext): ChartDrawing {
  const { study, language } = context;
  const place = chartPlace(context, true);
  const points = place.entries.flatMap(({ samples }) =>
    samples.filter(({ usable }) => usable).map((sample) => trendPoint(sample)),
  );
  const levels = weekdayProfile(points, { level: study.settings.level }).map(
    ({ weekday, ratio, lower, upper }) => ({
      weekday,
      estimate: 100 * ratio,
      lower: 100 * lower,
      upper: 100 * upper,
    }),
  );
  const { samples: open, note } = placeSamples(context, place);
  const own = {
    ...pictureOptions(
      context,
      chartTitle("weekday", { biomarker: place.biomarker, place: place.name }, language),
      note,
    ),
    unit: UNIT[language],
    weekend: study.settings.weekend.map((day) => NAMES.indexOf(day)),
    levels,
  };
  const shown = open.length > 0 ? ofUsual(points) : [];
  return { svg: weekdayChart(shown, own), vegaLite: toVegaLiteWeekdays(shown, own) };
}

const UNIT = {
  sv: "procent av veckans geometriska medelvärde",
  en: "per cent of the week's geometric mean",
} as const;

/** Measured values in per cent of the geometric mean of the weekdays' geometric means, so that no weekday weighs more. */
function ofUsual(points: readonly ReturnType<typeof trendPoint>[]): WeekdayPoint[] {
  const known = points.flatMap(({ time, value }) =>
    value !== null && value > 0 ? [{ weekday: (((Math.floor(time) + 3) % 7) + 7) % 7, log: log(value) }] : [],
  );
  const days = [...new Set(known.map(({ weekday }) => weekday))];
  const means = days.map((day) => mean(known.filter(({ weekday }) => weekday === day).map(({ log }) => log)));
  const usual = mean(means);
  return known.map(({ weekday, log }) => ({ weekday, value: 100 * exp(log - usual) }));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
