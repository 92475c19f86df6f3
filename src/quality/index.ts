export type { Finding } from "./finding.ts";
export { flagConcentrationSlips } from "./flag-concentration-slips.ts";
export { flagDates } from "./flag-dates.ts";
export { flagFlowJumps } from "./flag-flow-jumps.ts";
export { flagOverlaps } from "./flag-overlaps.ts";
export { flagPopulationJumps } from "./flag-population-jumps.ts";
export { type FlaggedMeasurements, type FlagQualityOptions, flagQuality } from "./flag-quality.ts";
export { flagWindows } from "./flag-windows.ts";
