import { isoWithOffset } from "../calendar/index.ts";
import type { FlowRecord, MeterSeries } from "../samples/index.ts";

/** A flow file of its own: daily totals, a meter's rates, or a meter's totals cannot share one. */
export interface FlowTable {
  readonly name: "flow" | "flow-rates" | "flow-totals";
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** The flow of a study as tables that `--flow` reads back equal; kinds that are not there are left out. */
export function flowTables({ days, series }: FlowRecord, timeZone: string): readonly FlowTable[] {
  const readings = (kind: MeterSeries["kind"], column: string): FlowTable["rows"] =>
    series
      .filter((meter) => meter.kind === kind)
      .flatMap(({ site, times, values }) =>
        Array.from(times, (time, index) => ({
          site,
          time: isoWithOffset(time, timeZone),
          [column]: values[index] ?? 0,
        })),
      );
  const tables: readonly FlowTable[] = [
    {
      name: "flow",
      columns: ["site", "date", "flow_m3_per_day"],
      rows: days.map(({ site, day, total }) => ({ site, date: day, flow_m3_per_day: total })),
    },
    {
      name: "flow-rates",
      columns: ["site", "time", "flow_m3_per_day"],
      rows: readings("rate", "flow_m3_per_day"),
    },
    {
      name: "flow-totals",
      columns: ["site", "time", "total_m3"],
      rows: readings("totaliser", "total_m3"),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
