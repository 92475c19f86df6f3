/** One sample on its weekday. */
export interface WeekdayPoint {
  /** 0 Monday to 6 Sunday: the weekday of the middle of the sample's window. */
  readonly weekday: number;
  readonly value: number;
}
