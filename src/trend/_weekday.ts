/** Weekday of a time in days since 1970-01-01, a Thursday: 0 Monday to 6 Sunday. */
export function weekdayNumber(time: number): number {
  return (((Math.floor(time) + 3) % 7) + 7) % 7;
}

/** Columns that tell the weekdays present in `times` apart, effect-coded so that the weekdays' mean is 0. */
export function weekdayColumns(times: readonly number[]): readonly (readonly number[])[] {
  const days = [...new Set(times.map(weekdayNumber))].sort((a, b) => a - b);
  const reference = days.at(-1);
  return times.map((time) => {
    const day = weekdayNumber(time);
    return days.slice(0, -1).map((other) => (day === other ? 1 : day === reference ? -1 : 0));
  });
}
