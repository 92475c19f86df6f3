import { type Code, type Issue, type IssueInput, issue } from "../base/index.ts";
import type { FlowDay, FlowRecord } from "../samples/index.ts";
import { type FlowOptions, flowPlan } from "./flow-plan.ts";
import { rowReader } from "./flow-row.ts";
import { type Meter, seriesOf, uniqueDays } from "./flow-series.ts";
import type { RowVerdict } from "./ledger-row.ts";
import { meterClock } from "./meter-clock.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";
import { verdictsOf } from "./verdicts.ts";

/** What a flow file holds: daily totals in m3, meter series in m3/d or accumulated m3. */
export interface FlowReading {
  readonly flow: FlowRecord;
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a flow file. Blank readings are gaps; times that come twice in autumn are settled by their order; series come
 * back sorted by time. The same time twice with the same value counts once, with two values not at all.
 * @throws WbeError (exit 3) when the file cannot be understood.
 */
export function readFlow(table: Table, options: FlowOptions): FlowReading {
  const plan = flowPlan(table, options);
  const verdicts = verdictsOf(table);
  const found: IssueInput[] = [...plan.notes];
  const complain = (
    row: number,
    code: Code,
    received: Cell | null,
    details: IssueInput["details"] = {},
    at: number | null = plan.value.index,
  ): void => {
    verdicts.mark(row, code);
    const columnIndex = at === null ? null : columnIndexOf(table, at);
    const header = at === null ? null : (table.header[at] ?? null);
    found.push({ code, file: table.file, row, columnIndex, header, received, details });
  };
  const read = rowReader(plan, options, complain);
  const days: FlowDay[] = [];
  const meters = new Map<string, Meter>();
  for (const { row, cells, found: width } of table.rows) {
    if (width !== undefined) continue;
    const reading = read(row, cells);
    if (reading === null) continue;
    const { site, day, instants, value } = reading;
    if (plan.kind === "daily") {
      if (value !== null) days.push({ site, day, total: value, place: { file: table.file, rows: [row] } });
      continue;
    }
    const meter = meters.get(site) ?? { clock: meterClock(), rows: [], values: [] };
    meters.set(site, meter);
    meter.clock.add(instants);
    meter.rows.push(row);
    meter.values.push(value);
  }
  const kind = plan.kind === "totaliser" ? "totaliser" : "rate";
  const series = [...meters]
    .map(([site, meter]) => seriesOf(site, meter, kind, table.file, complain))
    .filter(({ times }) => times.length > 0);
  return {
    flow: { days: uniqueDays(days, complain), series },
    verdicts: verdicts.list(),
    issues: found.map(issue),
  };
}
