import { MARGIN } from "./area.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { drawDayAxis } from "./day-axis.ts";
import { dayNumber } from "./day-number.ts";
import { dayScale } from "./day-scale.ts";
import { frame } from "./frame.ts";
import { ACTION_LIMIT, type LaboratoryPoint, WARNING_LIMIT } from "./laboratory-point.ts";
import { describeLaboratory, LABORATORY_WORDS } from "./laboratory-words.ts";
import { type LegendItem, legend } from "./legend.ts";
import { aboveMark, belowMark, outsideMark, sampleMark } from "./marks.ts";
import { OKABE_ITO } from "./palette.ts";
import { remarkAt } from "./remark-at.ts";
import { segmentBreak } from "./segment-break.ts";
import { tag } from "./svg.ts";
import { symmetricScale } from "./symmetric-scale.ts";
import { drawValueAxis } from "./value-scale.ts";

const SMALLEST_REACH = 4;
/** A control far off must not flatten the others: beyond this it is an arrow at the edge. */
const LARGEST_REACH = 6;
const WARNING_DASHES = "2 4";
const ACTION_DASHES = "7 4";

/**
 * A laboratory's controls over time in standard deviations from their centre lines, so that all materials fit one
 * picture, with warning limits at 2 and action limits at 3; a point that asks for action is ringed.
 */
export function laboratoryChart(points: readonly LaboratoryPoint[], options: ChartOptions): string {
  const { language = "sv" } = options;
  const words = LABORATORY_WORDS[language];
  const description = describeLaboratory(points, language);
  const resolved = resolveChartOptions(options, { height: 280, description });
  const { width, height } = resolved;
  const key = legend(legendOf(points, language), width);
  const field = { ...MARGIN, right: width - MARGIN.right, bottom: height - MARGIN.bottom - key.height };
  const farthest = Math.max(SMALLEST_REACH, ...points.map(({ distance }) => Math.abs(distance)));
  const scale = symmetricScale(Math.min(farthest, LARGEST_REACH), field.bottom, field.top);
  const days = points.map(({ day }) => dayNumber(day)).filter((day) => day !== null);
  const time = dayScale(days, field);
  const across = (at: number, dashes: string | undefined): string =>
    rule(field.left, field.right, scale.position(at), dashes);
  const marks = points.map(({ day, distance, verdict }) => {
    const at = dayNumber(day);
    if (at === null) return "";
    const [x, y] = [time(at), scale.position(distance)];
    const beyond = distance > scale.maximum ? aboveMark : distance < scale.minimum ? belowMark : null;
    const mark = beyond === null ? sampleMark(x, y, 0) : beyond(x, y);
    return mark + (verdict === "action" ? outsideMark(x, y) : "");
  });
  return frame(
    resolved,
    drawValueAxis(
      scale,
      { left: field.left, right: field.right, unitY: 14 },
      options.unit ?? words.unit,
      language,
    ),
    tag(
      "g",
      { class: "control" },
      ...[-WARNING_LIMIT, WARNING_LIMIT].map((at) => across(at, WARNING_DASHES)),
      ...[-ACTION_LIMIT, ACTION_LIMIT].map((at) => across(at, ACTION_DASHES)),
      across(0, undefined),
    ),
    ...breaks(points, time).map(({ x, laboratory }) => segmentBreak(x, laboratory, field, language)),
    tag("g", { class: "samples" }, ...marks),
    drawDayAxis(days, time, field, language),
    remarkAt(field, points.length === 0 ? words.nothing : ""),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function rule(x1: number, x2: number, y: number, dashes: string | undefined): string {
  const style = { stroke: OKABE_ITO.blue, "stroke-width": dashes === undefined ? 2 : 1.4 };
  return tag("line", { x1, x2, y1: y, y2: y, ...style, "stroke-dasharray": dashes });
}

/** A line where one laboratory ends before the next begins; none where their times overlap. */
function breaks(
  points: readonly LaboratoryPoint[],
  time: (day: number) => number,
): { readonly x: number; readonly laboratory: string }[] {
  const changes = points.flatMap(({ day, laboratory }, index) => {
    const before = points[index - 1];
    const [from, to] = [dayNumber(before?.day ?? ""), dayNumber(day)];
    if (before === undefined || before.laboratory === laboratory || from === null || to === null) return [];
    return [{ x: time((from + to) / 2), laboratory }];
  });
  return changes.length < new Set(points.map(({ laboratory }) => laboratory)).size ? changes : [];
}

function legendOf(points: readonly LaboratoryPoint[], language: "sv" | "en"): LegendItem[] {
  const words = LABORATORY_WORDS[language];
  if (points.length === 0) return [];
  const line = (dashes: string | undefined) => (x: number, y: number) => rule(x - 9, x + 9, y, dashes);
  const ring = (x: number, y: number): string => sampleMark(x, y, 0) + outsideMark(x, y);
  return [
    { words: words.control, mark: (x, y) => sampleMark(x, y, 0) },
    { words: words.centre, mark: line(undefined) },
    { words: words.warning, mark: line(WARNING_DASHES) },
    { words: words.action, mark: line(ACTION_DASHES) },
    ...(points.some(({ verdict }) => verdict === "action") ? [{ words: words.stops, mark: ring }] : []),
  ];
}
