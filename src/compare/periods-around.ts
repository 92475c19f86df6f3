import { WbeError } from "../base/index.ts";
import { addDays, type Period, type SamplingDay } from "../calendar/index.ts";

/** What lies before and after an event. */
export interface PeriodsAround {
  readonly before: Period;
  readonly after: Period;
}

/**
 * The periods of equal length before and after an event or intervention, its own days left out. They differ by season
 * too unless a comparison plant takes that out (`differenceInDifferences`).
 * Throws `WbeError` ARGUMENT_INVALID for a length below 1 day or an event that ends before it starts.
 * @param event first and last day; @param days length of each period
 */
export function periodsAround(
  event: { readonly from: SamplingDay; readonly to: SamplingDay },
  days: number,
): PeriodsAround {
  if (!(Number.isInteger(days) && days >= 1) || event.to < event.from) {
    throw new WbeError(
      "ARGUMENT_INVALID",
      "periods around an event need a whole number of days and an event in order",
      {
        path: event.to < event.from ? "event" : "days",
        expected: "1 day or more, from before to",
        received: event.to < event.from ? `${event.from} to ${event.to}` : String(days),
      },
    );
  }
  const period = (start: SamplingDay, end: SamplingDay): Period => ({ label: `${start}/${end}`, start, end });
  return {
    before: period(addDays(event.from, -days), addDays(event.from, -1)),
    after: period(addDays(event.to, 1), addDays(event.to, days)),
  };
}
