import type { SummaryRow } from "../../levels/index.ts";
import type { LoadRow } from "../../loads/index.ts";
import { formatDate } from "../texts/format-date.ts";
import { formatEstimate } from "../texts/round-to-uncertainty.ts";
import { openLoads } from "./open-loads.ts";
import { type Place, plantName, type ReportView } from "./view.ts";

/**
 * The days of a period that has too few samples for a level, each with its own interval; empty where there is a level or
 * bounds, or where single days may not be shown.
 */
export function dayList(view: ReportView, place: Place, row: SummaryRow): string {
  if (row.load_mg_per_day_per_1000 !== null || row.upper !== null) return "";
  const loads = openLoads(view, place, row.biomarker).filter(({ sampling_start: start }) => {
    const day = start.slice(0, 10);
    return row.period_start <= day && day <= row.period_end;
  });
  const below = loads.filter(({ result, upper }) => result.startsWith("below") && upper === null);
  const days = loads
    .filter((load) => !below.includes(load))
    .map((load) => {
      const plant = place.scope === "municipality" ? `${plantName(view.model, load.site)}, ` : "";
      return `${plant}${formatDate(load.sampling_start.slice(0, 10), view.language)}: ${loadText(view, load)}`;
    });
  return [
    days.length === 0 ? "" : view.words.singleDays(days.join("; ")),
    below.length === 0 ? "" : view.words.belowUnknown(below.length),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** One sample as it is written: `17 (12–25)`, `under 3,1`, `över 900`. */
export function loadText(view: ReportView, row: LoadRow): string {
  const { words, language } = view;
  const { load_mg_per_day_per_1000: load, lower, upper } = row;
  if (load !== null) return formatEstimate(load, lower, upper, language);
  if (row.result === "above ULOQ") return words.aboveValue(formatEstimate(lower, null, null, language));
  return upper === null ? "–" : words.belowValue(formatEstimate(upper, null, null, language));
}
