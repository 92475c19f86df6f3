import { type Issue, issue } from "../base/index.ts";
import {
  joinLabReadings,
  type LabOptions,
  type QualityControlRecord,
  type RowVerdict,
  readBridge,
  readDispensing,
  readEvents,
  readFlow,
  readLab,
  readOverflow,
  readSites,
  type StudySettingsInput,
} from "../ingest/index.ts";
import type { FlowRecord, Measurement, SiteValidity, StudyEvent } from "../samples/index.ts";
import { checkHeadline } from "./check-headline.ts";
import { withQualityControl } from "./quality-control.ts";
import { resolveSettings } from "./resolve-settings.ts";
import type { Source } from "./sources.ts";
import type { Study, StudyInput } from "./study.ts";

/** What the readers need beyond the settings. */
export interface ReadingOptions extends Partial<Omit<LabOptions, "timeZone" | "dayLabel">> {
  /** Keeps the tables as they stood, for `annotate`. @defaultValue false */
  readonly keepTables?: boolean;
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
  const settings = resolveSettings(input);
  const options = {
    ...reading,
    ...mappingOf(input),
    timeZone: settings.timeZone,
    dayLabel: settings.dayLabel,
  };
  const measurements: Measurement[] = [];
  const qualityControl: QualityControlRecord[] = [];
  const days: FlowRecord["days"][number][] = [];
  const series: FlowRecord["series"][number][] = [];
  const sites: SiteValidity[] = [];
  const events: StudyEvent[] = [];
  const issues: Issue[] = [...earlier];
  const inputs: StudyInput[] = [];

  const keep = (source: Source, format: string, found: Found): void => {
    issues.push(...found.issues);
    const { role, bytes, sha256, table } = source;
    const readAs = found.readAs ?? table.readAs;
    const kept = reading.keepTables === true ? { table } : {};
    inputs.push({ file: table.file, role, format, readAs, verdicts: found.verdicts, bytes, sha256, ...kept });
  };
  const laboratories = sources.filter(({ role }) => role === "lab");
  const read = joinLabReadings(laboratories.map(({ table }) => readLab(table, options)));
  const readings = new Map(laboratories.map((source, index) => [source, read[index]]));
  for (const source of sources) {
    const { role, table } = source;
    switch (role) {
      case "lab": {
        const found = readings.get(source);
        if (found === undefined) break;
        measurements.push(...found.measurements);
        qualityControl.push(...found.qualityControl);
        keep(source, found.format, found);
        break;
      }
      case "flow": {
        const found = readFlow(table, options);
        days.push(...found.flow.days);
        series.push(...found.flow.series);
        keep(source, found.flow.series.length > 0 ? "meter series" : "daily flow", found);
        break;
      }
      case "sites": {
        const found = readSites(table, options);
        sites.push(...found.sites);
        keep(source, role, found);
        break;
      }
      case "events": {
        const found = readEvents(table, options);
        events.push(...found.events);
        keep(source, role, found);
        break;
      }
      default:
        keep(source, role, NOT_USED_YET[role](table, options));
        issues.push(issue({ code: "INPUT_NOT_USED", file: table.file }));
    }
  }
  const named = input.headline === undefined ? [] : settings.headline.biomarkers;
  issues.push(...checkHeadline(named, measurements));
  const controlled = withQualityControl(settings, measurements, qualityControl);
  return {
    settings: controlled.settings,
    stated: input,
    today: reading.today ?? null,
    inputs,
    measurements,
    qualityControl,
    flow: { days, series },
    sites,
    events,
    issues: [...issues, ...controlled.issues],
  };
}

/** What every reader gives back. */
interface Found {
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
  readonly readAs?: string;
}

/** Inputs that are read and checked, while no result is made of them yet. */
const NOT_USED_YET = { bridge: readBridge, dispensing: readDispensing, overflow: readOverflow } as const;

function mappingOf(input: StudySettingsInput): ReadingOptions {
  return input.mapping === undefined ? {} : { mapping: input.mapping };
}
