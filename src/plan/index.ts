export { affordableSamples, type BudgetInput } from "./affordable-samples.ts";
export { censoredEfficiency } from "./censored-efficiency.ts";
export { type ClosedDays, closedDays } from "./closed-days.ts";
export { defaultSpread } from "./default-spread.ts";
export { DESIGNS, type Design } from "./design.ts";
export { type DesignError, type DesignErrorOptions, designError } from "./design-error.ts";
export { detectableChange } from "./detectable-change.ts";
export { type LaboratoryErrorInput, laboratoryError } from "./laboratory-error.ts";
export { type LayoutOptions, layoutOf, type PlannedDay } from "./layout-of.ts";
export { type ObservedSpreadOptions, observedSpread, type PastLoad } from "./observed-spread.ts";
export { planPeriods } from "./plan-periods.ts";
export type { PlanJudgement, PlanPlace } from "./plan-place.ts";
export { PLAN_COLUMNS, type PlanRow, POWER_COLUMNS, type PowerRow } from "./plan-row.ts";
export { type PlanQuestion, planRows } from "./plan-rows.ts";
export { type PowerRowsOptions, powerRows } from "./power-rows.ts";
export { samplesNeeded } from "./samples-needed.ts";
export {
  type SamplingSchedule,
  type SamplingScheduleOptions,
  samplingSchedule,
} from "./sampling-schedule.ts";
export { SCHEDULE_COLUMNS, type ScheduleRow } from "./schedule-row.ts";
export { type Spread, totalSd } from "./spread.ts";
export { batchFloor, type PlantPart, type VerdictSetup, verdictPower } from "./verdict-power.ts";
