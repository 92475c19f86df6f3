import { CODES, type Code, groupBy } from "../base/index.ts";
import { chartTitle, samplingCalendar, toVegaLiteCalendar } from "../report/index.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import { chartPlace } from "./chart-place.ts";

/** A remark that is pure information, such as a non-detect, is no reservation. */
function isReservation(code: Code): boolean {
  return CODES[code].severity !== "info";
}

/** The days on which each plant was sampled, period by period; every drug together, or the one that is named. */
export function drawCalendar(context: ChartContext): ChartDrawing {
  const { entries, language, options } = context;
  const whole = options.site === undefined && options.biomarker === undefined;
  const place = whole ? null : chartPlace(context);
  const sites = new Set(place?.entries.flatMap((entry) => entry.plants));
  const plants = entries.filter(
    (entry) =>
      entry.scope === "plant" &&
      (options.biomarker === undefined || entry.biomarker === place?.biomarker) &&
      (options.site === undefined || sites.has(entry.site)),
  );
  const days = groupBy(
    plants.flatMap(({ samples }) => samples),
    ({ site }) => site,
  );
  const rows = [...days].map(([name, samples]) => ({
    name,
    samples: [...groupBy(samples, ({ sampleId, day }) => JSON.stringify([sampleId, day])).values()].map(
      (same) => ({ time: same[0]?.day ?? "", flagged: same.some(({ flags }) => flags.some(isReservation)) }),
    ),
  }));
  const periods = [...new Map(plants.map(({ period }) => [period.label, period])).values()]
    .map(({ label, start, end }) => ({ label, start, end }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const own = pictureOptions(context, chartTitle("calendar", { biomarker: "", place: "" }, language));
  return { svg: samplingCalendar(rows, periods, own), vegaLite: toVegaLiteCalendar(rows, periods, own) };
}
