export { type CheckDayLabelsOptions, checkDayLabels } from "./check-day-labels.ts";
export { checkSiteNames } from "./check-site-names.ts";
export { type DilutionSlope, type DilutionSlopeOptions, dilutionSlope } from "./dilution-slope.ts";
export { RATIO_RULES, type RatioRule } from "./disposal-ratios.ts";
export { type Enantiomer, type EnantiomericFraction, enantiomericFraction } from "./enantiomeric-fraction.ts";
export type { Finding } from "./finding.ts";
export { flagConcentrationSlips } from "./flag-concentration-slips.ts";
export { flagDates } from "./flag-dates.ts";
export { flagFlowJumps } from "./flag-flow-jumps.ts";
export { flagHalfLimits } from "./flag-half-limits.ts";
export { flagOverlaps } from "./flag-overlaps.ts";
export { flagPopulationJumps } from "./flag-population-jumps.ts";
export { type FlaggedMeasurements, type FlagQualityOptions, flagQuality } from "./flag-quality.ts";
export { flagUnusualConcentrations } from "./flag-unusual-concentrations.ts";
export { flagWindows } from "./flag-windows.ts";
export {
  type EsdStep,
  type GeneralisedEsd,
  type GeneralisedEsdOptions,
  generalisedEsd,
} from "./generalised-esd.ts";
export { highestUsual } from "./highest-usual.ts";
export {
  type ControlRule,
  type ControlVerdict,
  type JudgedControl,
  judgeControls,
} from "./judge-controls.ts";
export {
  type Proficiency,
  type ProficiencyScores,
  proficiencyScores,
} from "./proficiency-scores.ts";
export { type RangeLimits, rangeLimits } from "./range-limits.ts";
export { LARGEST_DIFFERENCE, relativeDifference } from "./relative-difference.ts";
export { LARGEST_USUAL_Z, robustZ } from "./robust-z.ts";
export { type ScoreVerdict, scoreVerdict } from "./score-verdict.ts";
export { FEWEST_CONTROLS, type ShewhartLimits, shewhartLimits } from "./shewhart-limits.ts";
export { RECOVERY_WINDOW, spikeRecovery } from "./spike-recovery.ts";
export { LOWEST_USUAL } from "./usual-concentrations.ts";
export { type WetDay, type WetDaysOptions, wetDays } from "./wet-days.ts";
