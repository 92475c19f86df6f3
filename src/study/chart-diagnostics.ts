import { dayFromNumber } from "../calendar/index.ts";
import { exp, log } from "../numerics/index.ts";
import { shewhartLimits } from "../quality/index.ts";
import {
  type ControlLines,
  chartTitle,
  controlChart,
  ledgerChart,
  type ResidualPoint,
  residualChart,
  toVegaLiteControl,
  toVegaLiteLedger,
  toVegaLiteResiduals,
} from "../report/index.ts";
import { SURPRISING, stateSpaceTrend } from "../trend/index.ts";
import {
  type ChartContext,
  type ChartDrawing,
  type PictureOptions,
  pictureOptions,
} from "./chart-context.ts";
import { type ChartPlace, chartPlace } from "./chart-place.ts";
import { placeSamples } from "./chart-samples.ts";
import { ledgerOf } from "./check.ts";
import { segmentLabels } from "./summary-rows.ts";
import { trendPoint } from "./trend-of.ts";
import { type TrendSeries, trendSeries } from "./trend-series.ts";

/** How far each sample of a plant lies from what those before it foretold, in standard deviations. */
export function drawResiduals(context: ChartContext): ChartDrawing {
  const place = chartPlace(context, true);
  const points = seriesAt(context, place).flatMap((series): ResidualPoint[] => {
    const samples = usableOf(series).map((sample) => trendPoint(sample));
    if (samples.length === 0) return [];
    return stateSpaceTrend(samples, { level: context.study.settings.level }).surprises.flatMap(
      ({ time, surprise }) =>
        surprise === null
          ? []
          : [{ day: dayFromNumber(Math.floor(time)), residual: surprise, segment: series.segment }],
    );
  });
  const { samples, note } = placeSamples(context, place);
  const shown = samples.length > 0 ? points : [];
  const options = { ...titled("residuals", context, place, note), limit: SURPRISING };
  return { svg: residualChart(shown, options), vegaLite: toVegaLiteResiduals(shown, options) };
}

/** At most this share of a segment below its limit: more, and limits from the rest would lie too high. */
const MOST_BELOW = 0.2;

/**
 * Single samples of a plant with control limits for each segment, reckoned on logarithms of the measured ones: the
 * limits of a lognormal quantity.
 */
export function drawControl(context: ChartContext): ChartDrawing {
  const place = chartPlace(context, true);
  const { samples, note } = placeSamples(context, place);
  const lines = seriesAt(context, place).flatMap((series): ControlLines[] => {
    const own = [...usableOf(series)].sort((a, b) => a.window.start - b.window.start);
    const measured = own.flatMap(({ load }) => (load !== null && load > 0 ? [log(load)] : []));
    const limits = own.length - measured.length > MOST_BELOW * own.length ? null : shewhartLimits(measured);
    const [from, to] = [own[0]?.day, own.at(-1)?.day];
    if (limits === null || from === undefined || to === undefined) return [];
    const { centre, sd } = limits;
    return [
      {
        from,
        to,
        segment: series.segment,
        centre: exp(centre),
        lower: exp(centre - 3 * sd),
        upper: exp(centre + 3 * sd),
      },
    ];
  });
  const data = { samples, lines };
  const options = titled("control", context, place, note);
  return { svg: controlChart(data, options), vegaLite: toVegaLiteControl(data, options) };
}

/** What became of every row of every file. */
export function drawLedger(context: ChartContext): ChartDrawing {
  const { study, loads, issues, language } = context;
  const rows = ledgerOf(study, loads, issues);
  const options = pictureOptions(context, chartTitle("ledger", { biomarker: "", place: "" }, language));
  return { svg: ledgerChart(rows, options), vegaLite: toVegaLiteLedger(rows, options) };
}

function seriesAt({ entries }: ChartContext, place: ChartPlace): readonly TrendSeries[] {
  return trendSeries(place.entries, segmentLabels(entries));
}

function usableOf({ entries }: TrendSeries): TrendSeries["entries"][number]["samples"] {
  return entries.flatMap(({ samples }) => samples.filter(({ usable }) => usable));
}

function titled(
  kind: "residuals" | "control",
  context: ChartContext,
  { biomarker, name }: ChartPlace,
  note: string,
): PictureOptions {
  return pictureOptions(context, chartTitle(kind, { biomarker, place: name }, context.language), note);
}
