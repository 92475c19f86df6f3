import type { Issue } from "../base/index.ts";
import {
  type BridgeRecord,
  type DayCount,
  type Dispensing,
  type LabDraft,
  type LabOptions,
  type OverflowDay,
  type QualityControlRecord,
  type RowVerdict,
  readBridge,
  readDayCounts,
  readDispensing,
  readEvents,
  readFlow,
  readLaboratories,
  readOverflow,
  readPublished,
  readSites,
  type StudySettingsInput,
} from "../ingest/index.ts";
import type { FlowRecord, Measurement, SiteValidity, StudyEvent } from "../samples/index.ts";
import { checkHeadline } from "./check-headline.ts";
import type { Edition } from "./edition.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import { type PublishedLoad, publishedLoad, publishedNotMeasured } from "./published-load.ts";
import { withQualityControl } from "./quality-control.ts";
import { resolveSettings } from "./resolve-settings.ts";
import type { Source } from "./sources.ts";
import type { Study, StudyInput } from "./study.ts";

/** What the readers need beyond the settings. */
export interface ReadingOptions extends Partial<Omit<LabOptions, "timeZone" | "dayLabel">> {
  /** Keeps the tables as they stood, for `annotate`. @defaultValue false */
  readonly keepTables?: boolean;
  /** Editions of the constants that are known. @defaultValue those of this package */
  readonly editions?: readonly Edition[];
}

/**
 * Reads tables into a study: every row ends in a verdict, every problem in an issue.
 * @throws WbeError when a table cannot be understood at all.
 */
export function assembleStudy(
  sources: readonly Source[],
  input: StudySettingsInput,
  earlier: readonly Issue[] = [],
  reading: ReadingOptions = {},
): Study {
  const settings = resolveSettings(input, reading.editions);
  const options = {
    ...reading,
    ...mappingOf(input),
    ...(settings.biomarkers === undefined ? {} : { extraBiomarkers: ownBiomarkers(settings.biomarkers) }),
    timeZone: settings.timeZone,
    dayLabel: settings.dayLabel,
  };
  const measurements: Measurement[] = [];
  const qualityControl: QualityControlRecord[] = [];
  const results: LabDraft[] = [];
  const days: FlowRecord["days"][number][] = [];
  const series: FlowRecord["series"][number][] = [];
  const sites: SiteValidity[] = [];
  const events: StudyEvent[] = [];
  const bridge: BridgeRecord[] = [];
  const dispensing: Dispensing[] = [];
  const overflow: OverflowDay[] = [];
  const dayCounts: DayCount[] = [];
  const published: PublishedLoad[] = [];
  const issues: Issue[] = [...earlier];
  const inputs: StudyInput[] = [];

  const keep = (source: Source, format: string, found: Found): void => {
    append(issues, found.issues);
    const { role, bytes, sha256, table } = source;
    const readAs = found.readAs ?? table.readAs;
    const kept = reading.keepTables === true ? { table } : {};
    inputs.push({ file: table.file, role, format, readAs, verdicts: found.verdicts, bytes, sha256, ...kept });
  };
  const laboratories = sources.filter(({ role }) => role === "lab");
  const read = readLaboratories(
    laboratories.map(({ table }) => table),
    options,
  );
  const readings = new Map(laboratories.map((source, index) => [source, read[index]]));
  for (const source of sources) {
    const { role, table } = source;
    switch (role) {
      case "lab": {
        const found = readings.get(source);
        if (found === undefined) break;
        append(measurements, found.measurements);
        append(qualityControl, found.qualityControl);
        append(results, found.results);
        keep(source, found.format, found);
        break;
      }
      case "flow": {
        const found = readFlow(table, options);
        append(days, found.flow.days);
        append(series, found.flow.series);
        keep(source, found.flow.series.length > 0 ? "meter series" : "daily flow", found);
        break;
      }
      case "sites": {
        const found = readSites(table, options);
        append(sites, found.sites);
        keep(source, role, found);
        break;
      }
      case "events": {
        const found = readEvents(table, options);
        append(events, found.events);
        keep(source, role, found);
        break;
      }
      case "dispensing": {
        const found = readDispensing(table, options);
        append(dispensing, found.dispensing);
        keep(source, role, found);
        break;
      }
      case "overflow": {
        const found = readOverflow(table, options);
        append(overflow, found.overflow);
        keep(source, role, found);
        break;
      }
      case "dayCounts": {
        const found = readDayCounts(table, options);
        append(dayCounts, found.dayCounts);
        keep(source, role, found);
        break;
      }
      case "published": {
        const found = readPublished(table, options);
        append(published, found.published.map(publishedLoad));
        keep(source, role, found);
        break;
      }
      case "bridge": {
        const found = readBridge(table, options);
        append(bridge, found.bridge);
        keep(source, role, found);
        break;
      }
    }
  }
  const named = input.headline === undefined ? [] : settings.headline.biomarkers;
  append(issues, checkHeadline(named, measurements, options.extraBiomarkers));
  append(issues, publishedNotMeasured(published, measurements));
  const controlled = withQualityControl(settings, measurements, qualityControl);
  return {
    settings: controlled.settings,
    stated: input,
    ...(reading.editions === undefined ? {} : { editions: reading.editions }),
    today: reading.today ?? null,
    inputs,
    measurements,
    qualityControl,
    results: reading.keepResults === false ? null : results,
    flow: { days, series },
    sites,
    events,
    bridge,
    dispensing,
    overflow,
    dayCounts,
    published,
    issues: [...issues, ...controlled.issues],
  };
}

/** A file may hold more rows than a call can take arguments. */
function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one);
}

/** What every reader gives back. */
interface Found {
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
  readonly readAs?: string;
}

function mappingOf(input: StudySettingsInput): ReadingOptions {
  return input.mapping === undefined ? {} : { mapping: input.mapping };
}
