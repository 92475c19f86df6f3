import { type Issue, issue } from "../base/index.ts";
import { median } from "../numerics/index.ts";
import type { FlowDay, FlowRecord } from "../samples/index.ts";
import { inWords } from "./problem.ts";

const LARGEST_JUMP = 10;
const FEWEST_DAYS = 3;

/** Daily totals that lie tenfold above or below their site's median, told at their own row of the flow file. */
export function checkFlow(record: FlowRecord): readonly Issue[] {
  const sites = new Map<string, FlowDay[]>();
  for (const day of record.days) {
    const ofSite = sites.get(day.site);
    if (ofSite === undefined) sites.set(day.site, [day]);
    else ofSite.push(day);
  }
  return [...sites.values()].flatMap(jumps);
}

function jumps(days: readonly FlowDay[]): readonly Issue[] {
  if (days.length < FEWEST_DAYS) return [];
  const middle = median(days.map(({ total }) => total));
  return days.flatMap(({ total, place }) => {
    if (total <= LARGEST_JUMP * middle && total * LARGEST_JUMP >= middle) return [];
    const details = { value: inWords(total), median: inWords(middle), times: inWords(total / middle) };
    return [
      issue({ code: "FLOW_JUMP", file: place.file, row: place.rows[0] ?? null, received: total, details }),
    ];
  });
}
