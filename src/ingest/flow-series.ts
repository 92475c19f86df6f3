import type { Code, IssueInput } from "../base/index.ts";
import type { FlowDay, MeterSeries } from "../samples/index.ts";
import type { MeterClock } from "./meter-clock.ts";
import type { Cell } from "./table.ts";

/** Says what is wrong in a row; `at` is the column, the value's when left out. */
export type RowComplaint = (
  row: number,
  code: Code,
  received: Cell | null,
  details?: IssueInput["details"],
  at?: number | null,
) => void;

/** Readings of one meter as they come in its file. */
export interface Meter {
  readonly clock: MeterClock;
  readonly rows: number[];
  /** m3/d or m3; null where the reading cannot be used. */
  readonly values: (number | null)[];
}

/** A meter's readings sorted by time; the same time twice counts once when alike, not at all when unlike. */
export function seriesOf(
  site: string,
  { clock, rows, values }: Meter,
  kind: MeterSeries["kind"],
  file: string,
  complain: RowComplaint,
): MeterSeries {
  const times = clock.settle();
  const order = rows.map((_, index) => index).sort((a, b) => times[a]! - times[b]! || a - b);
  const kept: number[] = [];
  for (let at = 0; at < order.length; ) {
    let end = at + 1;
    while (end < order.length && times[order[end]!] === times[order[at]!]) end += 1;
    const same = order.slice(at, end).filter((index) => values[index] !== null);
    const [first, ...others] = same;
    const alike = others.every((index) => values[index] === values[first!]);
    if (first !== undefined && alike) kept.push(first);
    for (const index of alike ? others : same) complain(rows[index]!, "FLOW_DAY_DUPLICATE", values[index]!);
    at = end;
  }
  return {
    site,
    kind,
    times: Float64Array.from(kept, (index) => times[index]!),
    values: Float64Array.from(kept, (index) => values[index]!),
    file,
  };
}

/** Daily totals, one a site and day: the same day twice counts once when alike, not at all when unlike. */
export function uniqueDays(days: readonly FlowDay[], complain: RowComplaint): readonly FlowDay[] {
  const groups = new Map<string, FlowDay[]>();
  for (const day of days) {
    const key = `${day.site}\u0000${day.day}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [day]);
    else group.push(day);
  }
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = same;
    const alike = others.every(({ total }) => total === first!.total);
    for (const { place, total } of alike ? others : same)
      complain(place.rows[0]!, "FLOW_DAY_DUPLICATE", total);
    return alike ? [first!] : [];
  });
}
