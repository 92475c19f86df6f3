/** A control of a laboratory: how far it lies from its centre line. */
export interface LaboratoryPoint {
  /** ISO day of analysis. */
  readonly day: string;
  /** Standard deviations from the centre line. */
  readonly distance: number;
  /** As it was measured, ng/L. */
  readonly value: number;
  readonly laboratory: string;
  readonly material: string;
  readonly batch: string;
  readonly verdict: "in control" | "warning" | "action";
  readonly rule: string;
}

/** Where the limits lie, in standard deviations. */
export const WARNING_LIMIT = 2;
export const ACTION_LIMIT = 3;
