export { DAY_SPREADS, type DaySpread } from "./day-spread.ts";
export { type DayLoad, extremeDaysAmong } from "./extreme-days-among.ts";
export type { NonDetectRule, PeriodLevelOptions } from "./level-options.ts";
export type { LevelSample } from "./level-sample.ts";
export { type MunicipalityLevelOptions, municipalityLevel, type PlantLevel } from "./municipality-level.ts";
export type { DetectionShare, IntervalKind, LevelAlternative, PeriodLevel, Target } from "./period-level.ts";
export { periodLevel } from "./period-level-of.ts";
export { SUMMARY_COLUMNS, type SummaryRow } from "./summary-row.ts";
