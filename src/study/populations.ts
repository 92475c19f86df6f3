import { groupBy } from "../base/index.ts";
import { isHoliday, type SamplingDay, weekdayOf } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { median } from "../numerics/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { lognormalInterval, rsdFromSigma } from "../uncertainty/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { flaggedMeasurements } from "./flagged-measurements.ts";
import { markerCitations } from "./marker-citations.ts";
import { type PopulationCount, populationCounts } from "./population-counts.ts";
import { POPULATION_COLUMNS, type PopulationRow } from "./population-row.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";

/**
 * How many people were there, day by day and by each way of counting: census, design capacity (for comparison only),
 * external day counts, each marker (NH4-N, tot-N, tot-P, COD, BOD5 and BOD7 apart, caffeine, cotinine) and the markers
 * combined. Persons; sorted by site, method, marker and day, so that each series can be drawn as it stands.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function populations(input: StudyOrRows, settings?: StudySettingsInput): Result<PopulationRow> {
  const study = asStudy(input, settings);
  const flagged = flaggedMeasurements(study);
  const counts = shownCounts(study, populationCounts(study, flagged.measurements));
  const cited = new Set(provenanceOf(study).citations.map(({ constant }) => constant));
  const markers = markerCitations(
    counts.flatMap(({ method, marker }) => (method === "marker" ? [marker] : [])),
  );
  return makeResult({
    command: "populations",
    columns: POPULATION_COLUMNS,
    rows: rowsOf(study, counts),
    settings: study.settings,
    provenance: provenanceOf(
      study,
      markers.filter(({ constant }) => !cited.has(constant)),
    ),
    issues: [...study.issues, ...flagged.issues],
  });
}

/** Of small plants no single day is published, nor on which days they were sampled. */
function shownCounts({ guard }: Study, counts: readonly PopulationCount[]): readonly PopulationCount[] {
  if (guard === undefined) return counts;
  return counts.filter(({ site }) => !guard.withoutDays.includes(site));
}

function rowsOf(study: Study, counts: readonly PopulationCount[]): readonly PopulationRow[] {
  const census = new Map(
    counts.filter(({ method }) => method === "census").map((count) => [dayName(count), count.population]),
  );
  const series = groupBy(counts, ({ site, method, marker }) => JSON.stringify([site, method, marker]));
  return [...series.values()]
    .flatMap((ofSeries) => {
      const usual = median(ofSeries.map(({ population }) => population));
      return ofSeries.map((count) => rowOf(study, count, usual, census.get(dayName(count)) ?? null));
    })
    .sort(inOrder);
}

function rowOf(study: Study, count: PopulationCount, usual: number, census: number | null): PopulationRow {
  const { site, date, method, marker, population, sigma, flags } = count;
  const interval = sigma === null ? null : lognormalInterval(population, sigma, study.settings.level);
  return {
    site,
    date,
    day_type: dayType(study, date),
    events: eventsOn(study, site, date),
    method,
    marker,
    population,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    relative_uncertainty: sigma === null ? null : rsdFromSigma(sigma),
    ratio_to_census: census === null ? null : population / census,
    ratio_to_usual: population / usual,
    flags: flags.join(";"),
  };
}

function dayType({ settings }: Study, date: SamplingDay): PopulationRow["day_type"] {
  if (isHoliday(date)) return "holiday";
  return settings.weekend.includes(weekdayOf(date)) ? "weekend" : "weekday";
}

function eventsOn({ events }: Study, site: string, date: SamplingDay): string {
  return events
    .filter((event) => ["", site].includes(event.site) && event.from <= date && date <= event.to)
    .map(({ title }) => title)
    .join("; ");
}

function dayName({ site, date }: PopulationCount): string {
  return `${date} ${site}`;
}

const METHODS = ["census", "design capacity", "day counts", "markers combined", "marker"];

function inOrder(a: PopulationRow, b: PopulationRow): number {
  return (
    byText(a.site, b.site) ||
    METHODS.indexOf(a.method) - METHODS.indexOf(b.method) ||
    byText(a.marker, b.marker) ||
    byText(a.date, b.date)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
