import type { Weekday } from "../calendar/index.ts";

const WEEK: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A set of weekdays in words: `Sat-Mon` for a run (around the week's end too), `Mon, Wed` otherwise, `Mon-Sun` for all. */
export function describeDays(days: readonly Weekday[]): string {
  const count = days.length;
  if (count === WEEK.length) return "Mon-Sun";
  const first = WEEK.findIndex((day, index) => days.includes(day) && !days.includes(WEEK[(index + 6) % 7]!));
  const run = WEEK.map((_, index) => WEEK[(first + index) % 7]!).slice(0, count);
  if (count > 1 && run.every((day) => days.includes(day))) return `${run[0]}-${run[count - 1]}`;
  return WEEK.filter((day) => days.includes(day)).join(", ");
}
