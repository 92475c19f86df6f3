import type { Window } from "./sampling-day.ts";

/** The instant halfway through a window, rounded down to a millisecond. */
export function middleOf(window: Window): number {
  return Math.floor(window.start + (window.end - window.start) / 2);
}
