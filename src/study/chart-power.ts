import { chartTitle, powerChart, toVegaLitePower } from "../report/index.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import { chartPlace } from "./chart-place.ts";
import { plan } from "./plan.ts";

/** How often a rise of each size is seen with the samples of a period, as `plan` reckons it. */
export function drawPower(context: ChartContext): ChartDrawing {
  const { study, options, language } = context;
  const planned = plan({ study });
  const wanted = options.biomarker === undefined ? undefined : chartPlace(context).biomarker;
  const rows = planned.power.filter(
    ({ site, biomarker }) =>
      (options.site === undefined || site.toLowerCase() === options.site.trim().toLowerCase()) &&
      (wanted === undefined || biomarker === wanted),
  );
  const own = {
    ...pictureOptions(context, chartTitle("power", { biomarker: "", place: options.site ?? "" }, language)),
    wanted: planned.settings.power / 100,
  };
  return { svg: powerChart(rows, own), vegaLite: toVegaLitePower(rows, own) };
}
