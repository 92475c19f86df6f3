import { findBiomarker } from "../biomarkers/index.ts";
import { chartTitle, type LaboratoryPoint, laboratoryChart, toVegaLiteLaboratory } from "../report/index.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import type { ControlChartRow } from "./control-chart-row.ts";
import { controlRows } from "./control-charts.ts";

/**
 * The laboratories' control materials of one biomarker in standard deviations from their centre lines: of the one asked
 * for, else of the first headline biomarker that has any with limits.
 */
export function drawLaboratory(context: ChartContext): ChartDrawing {
  const { study, options, language } = context;
  const points = controlRows(study).flatMap(pointsOf);
  const wanted = options.biomarker === undefined ? undefined : findBiomarker(options.biomarker);
  const able = [...study.settings.headline.biomarkers, ...points.map(({ biomarker }) => biomarker)];
  const first = able.find((name) => points.some(({ biomarker }) => biomarker === name)) ?? "";
  const biomarker = options.biomarker === undefined ? first : (wanted?.name ?? options.biomarker);
  const own = points
    .filter((point) => point.biomarker === biomarker)
    .map(({ point }) => point)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const place = [...new Set(own.map(({ laboratory }) => laboratory))].join(", ");
  const title = chartTitle("quality-control", { biomarker, place }, language);
  const picture = pictureOptions(context, title);
  return { svg: laboratoryChart(own, picture), vegaLite: toVegaLiteLaboratory(own, picture) };
}

interface NamedPoint {
  readonly biomarker: string;
  readonly point: LaboratoryPoint;
}

function pointsOf(row: ControlChartRow): readonly NamedPoint[] {
  const { check, value, centre, action_upper: action, verdict, date, biomarker } = row;
  const isJudged = verdict === "in control" || verdict === "warning" || verdict === "action";
  if (check !== "control" || value === null || centre === null || action === null || !isJudged) return [];
  const { laboratory, material, batch, rule } = row;
  const distance = (3 * (value - centre)) / (action - centre);
  return [{ biomarker, point: { day: date, distance, value, laboratory, material, batch, verdict, rule } }];
}
