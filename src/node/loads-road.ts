import type { StudySettingsInput } from "../ingest/index.ts";
import type { CsvOptions } from "../report/index.ts";
import { resolveDigits } from "../report/index.ts";
import { type ByteLoadsOptions, type PlainColumns, plainColumns } from "../stream/index.ts";
import { resolveSettings } from "../study/index.ts";

/** How the loads of a plain table are made, as plain data that a thread can be sent. */
export interface BytePlan {
  readonly columns: PlainColumns;
  readonly options: ByteLoadsOptions;
}

/** Settings that the loads of one site can be made with, the other sites unseen. */
const OF_ONE_SITE: ReadonlySet<string> = new Set([
  "title",
  "language",
  "timeZone",
  "period",
  "level",
  "target",
  "nonDetects",
  "fewSamples",
  "weekSpread",
  "seasonDip",
  "trendMethod",
  "uncertainty",
  "weekend",
  "dayLabel",
  "constants",
  "seed",
] satisfies (keyof StudySettingsInput)[]);

/** Whether `loads` can be a filter with these settings. */
export function isFilterable(settings: StudySettingsInput): boolean {
  return Object.keys(settings).every((key) => OF_ONE_SITE.has(key));
}

/** The plan for reading byte by byte, or null where the header, a setting or the form of the output asks for more. */
export function bytePlan(
  header: readonly string[],
  settings: StudySettingsInput,
  { today = null }: { readonly today?: string | null },
  { digits, excel }: CsvOptions,
): BytePlan | null {
  const columns = plainColumns(header);
  const { timeZone, level, uncertainty, dayLabel, publication } = resolveSettings(settings);
  if (columns === null || excel !== undefined || dayLabel !== "start") return null;
  const { minimumPopulation } = publication;
  const options = { timeZone, level, uncertainty, minimumPopulation, today, digits: resolveDigits(digits) };
  return { columns, options };
}
