import type { Period } from "./period.ts";
import type { SamplingDay } from "./sampling-day.ts";

/** The first of `periods` that holds `day`, or null. */
export function periodContaining(day: SamplingDay, periods: readonly Period[]): Period | null {
  return periods.find(({ start, end }) => start <= day && day <= end) ?? null;
}
