import { localDateTime } from "../../src/calendar/index.ts";
import { TIME_ZONE } from "./simulated-model.ts";

/** What the clock on the wall shows, as `2026-03-28 07:00`. */
export function localText(instant: number): string {
  const { day, hour, minute } = localDateTime(instant, TIME_ZONE);
  return `${day} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
