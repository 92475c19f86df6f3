export type { NamedPeriod, Period, PeriodKind, PeriodSetting } from "./period.ts";
export type { SamplingDay, Weekday, Window } from "./sampling-day.ts";
