import { issueError, nearest } from "../base/index.ts";
import {
  type ChartEvent,
  chartTitle,
  formatNumber,
  type PopulationPoint,
  populationChart,
  toVegaLitePopulation,
} from "../report/index.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import { newestRows } from "./newest-rows.ts";
import type { PopulationRow } from "./population-row.ts";
import { populations } from "./populations.ts";

/** How many people a plant had day by day, by every way of counting, over the persons connected. */
export function drawPopulation(context: ChartContext): ChartDrawing {
  const { study, language, options } = context;
  const all = [...populations(study)];
  const site = siteOf(context, all);
  const own = all.filter((row) => row.site === site);
  const { minimumPopulation, showAnyway } = study.settings.publication;
  const census = own.filter(({ method }) => method === "census");
  const isSmall =
    study.guard?.withoutDays.includes(site) === true ||
    (census.some(({ population }) => population < minimumPopulation) && !showAnyway.includes(site));
  const data = {
    level: census.map(({ date, population, lower, upper }) => {
      return { day: date, estimate: population, lower, upper };
    }),
    counts: isSmall ? [] : shownCounts(own).map((row) => pointOf(row, language)),
    events: eventsAt(context, site),
  };
  const numbered = data.events.map(({ title }, index) => `${index + 1} ${title}`).join(", ");
  const hidden = isSmall ? NOTES[language](site, formatNumber(minimumPopulation, 0, language)) : "";
  const note = [hidden, numbered].filter((part) => part !== "").join(" ");
  const title = chartTitle("population", { biomarker: "", place: site }, language);
  const picture = pictureOptions({ ...context, options }, title, note);
  return { svg: populationChart(data, picture), vegaLite: toVegaLitePopulation(data, picture) };
}

/** Other people's counts and the markers combined; single markers where nothing combines them. */
function shownCounts(rows: readonly PopulationRow[]): readonly PopulationRow[] {
  const combined = rows.some(({ method }) => method === "markers combined");
  const wanted = ["day counts", combined ? "markers combined" : "marker"];
  return rows.filter(({ method }) => wanted.includes(method));
}

function pointOf(row: PopulationRow, language: "sv" | "en"): PopulationPoint {
  const { date, population, lower, upper, method, marker, day_type } = row;
  const series = method === "marker" ? marker : (SERIES[language][method] ?? method);
  return { day: date, persons: population, lower, upper, series, isFree: day_type !== "weekday" };
}

const SERIES: Readonly<Record<"sv" | "en", Readonly<Record<string, string>>>> = {
  sv: { "day counts": "räknade på plats", "markers combined": "räknade med markörer i vattnet" },
  en: { "day counts": "counted on the spot", "markers combined": "counted by markers in the water" },
};

const NOTES = {
  sv: (site: string, persons: string) =>
    `Enskilda dygn från ${site} visas inte: färre än ${persons} anslutna personer.`,
  en: (site: string, persons: string) =>
    `Single days of ${site} are not shown: fewer than ${persons} connected persons.`,
} as const;

function eventsAt({ study }: ChartContext, site: string): readonly ChartEvent[] {
  return study.events
    .filter((event) => event.publish && (event.site === "" || event.site === site))
    .map(({ from, to, title }) => ({ from, to, title }));
}

/** The plant that is named, the one of a named municipality with most persons, or that of all. */
function siteOf({ study, options }: ChartContext, rows: readonly PopulationRow[]): string {
  const newest = newestRows(study.sites);
  const sites = [...new Set([...rows.map((row) => row.site), ...study.measurements.map((one) => one.site)])];
  const persons = (site: string): number =>
    rows.find((row) => row.site === site && row.method === "census")?.population ?? 0;
  const largest = (among: readonly string[]): string | undefined =>
    [...among].sort((a, b) => persons(b) - persons(a))[0];
  const wanted = options.site?.trim().toLowerCase();
  if (wanted === undefined) return largest(sites) ?? "";
  const named = sites.find((site) => site.toLowerCase() === wanted);
  const inside = sites.filter((site) => newest.get(site)?.municipality.toLowerCase() === wanted);
  const found = named ?? largest(inside);
  if (found !== undefined) return found;
  const near = nearest(options.site ?? "", sites);
  throw issueError({
    code: "ARGUMENT_INVALID",
    received: options.site ?? "",
    details: { name: "site", what: `the site ${options.site} has no samples` },
    hint: near === null ? `there are ${sites.join(", ")}` : `did you mean ${near}?`,
  });
}
