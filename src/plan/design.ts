import type { Weekday } from "../calendar/index.ts";

/**
 * How the days of a period are chosen. `rotating weekdays`: spread over the period, each on another weekday;
 * `whole weeks`: consecutive days; `fixed weekday`: always the same day of the week.
 */
export type Design = "rotating weekdays" | "whole weeks" | "fixed weekday";

/** Every design, the recommended one first. */
export const DESIGNS: readonly Design[] = ["rotating weekdays", "whole weeks", "fixed weekday"];

/** Turns in which rotating days take the weekdays: any first n of it hold both kinds of day in the week's own shares. */
export const ROTATION: readonly Weekday[] = ["Tue", "Sat", "Thu", "Mon", "Wed", "Sun", "Fri"];

/** The week as it runs. */
export const WEEK: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
