/** A local calendar day as `YYYY-MM-DD`. Sorts as text. */
export type SamplingDay = string;

/** Days of the week as settings name them. */
export type Weekday = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

/** A stretch of time in milliseconds since 1970 UTC; `end` is exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
}
