import type { Code } from "../base/index.ts";
import { dayWindow, instantsOf, type SamplingDay, startOfDay } from "../calendar/index.ts";
import { toM3, toM3PerDay, UNITS } from "../units/index.ts";
import type { FlowOptions, FlowPlan } from "./flow-plan.ts";
import type { RowComplaint } from "./flow-series.ts";
import { flowValue } from "./flow-value.ts";
import { lacksHalf } from "./half-days.ts";
import { unitReader } from "./header-name.ts";
import { clockOf } from "./moment.ts";
import { readDate } from "./read-date.ts";
import { standsForNever } from "./stands-for-never.ts";
import type { Cell } from "./table.ts";
import { vocabulary } from "./vocabulary.ts";

/** One reading of a flow file. */
export interface FlowRow {
  readonly site: string;
  readonly day: SamplingDay;
  /** What the time can mean: two instants in the autumn hour that comes twice; none for a daily total. */
  readonly instants: readonly number[];
  /** m3 of the day, m3/d, or accumulated m3; null where the reading cannot be used. */
  readonly value: number | null;
}

/** Makes the reader of a flow file's rows; it gives null for a row whose site or time cannot be read. */
export function rowReader(
  plan: FlowPlan,
  options: FlowOptions,
  complain: RowComplaint,
): (row: number, cells: readonly Cell[]) => FlowRow | null {
  const { mapping = {}, timeZone } = options;
  const { missingTokens, sentinels = [], leadingZeros = false } = mapping;
  const unitOf = unitReader();
  const words = vocabulary(missingTokens === undefined ? {} : { missingTokens });
  const meanings = mapping.flow?.values?.site ?? {};
  const unitKey = (cells: readonly Cell[]): string => {
    if ("key" in plan.unit) return plan.unit.key;
    const reading = unitOf(String(cells[plan.unit.index] ?? ""));
    return reading.kind === "known" ? reading.unit : "";
  };
  return (row, cells) => {
    const written =
      "constant" in plan.site ? plan.site.constant : String(cells[plan.site.index] ?? "").trim();
    const site = Object.hasOwn(meanings, written) ? String(meanings[written]) : written;
    if (site === "") complain(row, "SITE_MISSING", "", {}, "index" in plan.site ? plan.site.index : null);
    const time = timeOf(plan, cells);
    if (typeof time === "string") {
      const at = plan.time ?? plan.date;
      complain(row, time, at === null ? null : (cells[at] ?? ""), { zone: plan.zone }, at);
    }
    if (typeof time === "string" || site === "") return null;
    const cell = cells[plan.value.index] ?? "";
    const number = flowValue(cell, plan.value.decimal, words, sentinels, leadingZeros);
    const value =
      typeof number === "string" ? number : convert(plan, unitKey(cells), number, time.day, timeZone);
    if (typeof value !== "string") return { site, ...time, value };
    complain(row, value, cell, { known: "m3/d, m3/h, L/s, ML/d, MGD US, MGD imperial, m3" });
    return { site, ...time, value: null };
  };
}

const UNREADABLE = {
  date: "DATE_UNREADABLE",
  time: "TIME_UNREADABLE",
  "short year": "DATE_YEAR_SHORT",
} as const satisfies Record<string, Code>;

/** The day and instants a row names; a series row without a clock time stands for midnight. */
function timeOf(plan: FlowPlan, cells: readonly Cell[]): { day: string; instants: readonly number[] } | Code {
  const timeCell = plan.time === null ? "" : (cells[plan.time] ?? "");
  const dateCell = plan.date === null ? timeCell : (cells[plan.date] ?? "");
  const clockCell = plan.date === null ? "" : timeCell;
  if (String(dateCell).trim() === "") return "DATE_MISSING";
  const reading = readDate(dateCell, plan.date === null ? plan.timeOrder : plan.order);
  if (reading.kind === "instant") return { day: "", instants: [reading.instant] };
  if (reading.kind === "week") return "DATE_UNREADABLE";
  if (reading.kind === "unreadable") return UNREADABLE[reading.why];
  if (standsForNever(reading.day)) return "DATE_UNREADABLE";
  const clock = reading.clock ?? clockOf(clockCell);
  if (clock === "unreadable") return "TIME_UNREADABLE";
  const written = reading.clock === null ? clockCell : dateCell;
  if (plan.halfDays && clock !== null && lacksHalf(String(written), clock.hour)) return "TIME_AMBIGUOUS";
  if (plan.kind === "daily") return { day: reading.day, instants: [] };
  if (clock === null) return { day: reading.day, instants: [startOfDay(reading.day, plan.zone)] };
  const instants = instantsOf({ day: reading.day, ...clock }, plan.zone);
  return instants.length === 0 ? "TIME_NOT_EXISTING" : { day: reading.day, instants };
}

/** Takes a reading to m3 of the day, m3/d, or accumulated m3. */
function convert(
  plan: FlowPlan,
  unit: string,
  number: number,
  day: SamplingDay,
  timeZone: string,
): number | Code {
  const quantity = UNITS[unit]?.quantity;
  if (plan.kind === "totaliser") return quantity === "volume" ? toM3(number, unit) : "UNIT_UNKNOWN";
  if (plan.kind === "rate") return quantity === "flow" ? toM3PerDay(number, unit) : "UNIT_UNKNOWN";
  if (number === 0) return "FLOW_NOT_POSITIVE";
  if (quantity === "volume") return toM3(number, unit);
  if (quantity !== "flow") return "UNIT_UNKNOWN";
  if (/\/d$|^mgd/.test(unit)) return toM3PerDay(number, unit);
  const { start, end } = dayWindow(day, timeZone);
  return (toM3PerDay(number, unit) * (end - start)) / 86_400_000;
}
