/** One sample on its weekday. */
export interface WeekdayPoint {
  /** 0 Monday to 6 Sunday: the weekday of the middle of the sample's window. */
  readonly weekday: number;
  readonly value: number;
}

/** The level of a weekday with its interval, in the unit of the points. */
export interface WeekdayLevel {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}
