/** Which results a decision is about: every field that is given must fit; at least one is. */
export interface DecisionScope {
  readonly site?: string;
  readonly sampleId?: string;
  /** Any name of the residue. */
  readonly biomarker?: string;
  readonly laboratory?: string;
  readonly batch?: string;
  /** First and last day, by the middle of the sample's window; either may be left open. */
  readonly from?: string;
  readonly to?: string;
}

/** Who decided, when (a day), and why. */
export interface DecisionSource {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** Results that a person left out. They stay in the tables, without a value and with a flag. */
export interface ExclusionSetting extends DecisionScope, DecisionSource {}

/** What a person set in place of what the files say: ng/L, m3/d or persons. */
export interface OverrideSetting extends DecisionScope, DecisionSource {
  readonly quantity: "concentration" | "flow" | "population";
  readonly value: number;
}

/** What people decided about single results. */
export interface DecisionSettingsInput {
  readonly exclusions?: readonly ExclusionSetting[];
  readonly overrides?: readonly OverrideSetting[];
}

/** A plant that may be shown in spite of the limits of publication, as somebody decided after review. */
export interface ShownSetting extends DecisionSource {
  readonly site: string;
}
