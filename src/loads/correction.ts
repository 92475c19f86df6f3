/** What a correction undoes. */
export type CorrectionKind = "in-sewer" | "sorption" | "recovery" | "storage";

/** How much is undone: each kind takes what is named for it. */
export interface CorrectionInput {
  readonly kind: CorrectionKind;
  /** `in-sewer`, `storage`: share lost on the way, 0 to 1 (1 excluded). */
  readonly lost?: number;
  /** `in-sewer`, `storage`: first-order loss per hour instead of `lost`; negative for a residue that is formed. */
  readonly ratePerHour?: number;
  /** Hours in the sewer or in storage, with `ratePerHour`. */
  readonly hours?: number;
  /** `in-sewer`: coefficient of variation of the residence time. @defaultValue 0, plug flow */
  readonly variation?: number;
  /** `sorption`: share on particles, 0 to 1 (1 excluded). */
  readonly onParticles?: number;
  /** `sorption`: K_d in L/kg instead of `onParticles`, with `suspendedMatter`. */
  readonly coefficient?: number;
  /** `sorption`: mg/L. */
  readonly suspendedMatter?: number;
  /** `recovery`: share of the residue that the method finds, a fraction above 0. */
  readonly recovery?: number;
  /**
   * `recovery`: whether the laboratory's results are corrected for recovery already, as with isotope-labelled internal
   * standards. Has to be said; `true` refuses the correction.
   */
  readonly resultsCorrected?: boolean;
  /** Relative standard uncertainty of the share, rate, coefficient or recovery, a fraction. */
  readonly relativeUncertainty: number;
}

/** A correction with the results that it is for. */
export interface Correction extends CorrectionInput {
  /** Name of the biomarker, as in results. */
  readonly biomarker: string;
  /** Only this site. @defaultValue all */
  readonly site?: string;
  /** Only this laboratory. @defaultValue all */
  readonly laboratory?: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** How sure they are. @defaultValue `stated in the study` */
  readonly confidence?: string;
  /** Who asked for it, and on which day. */
  readonly by?: string;
  readonly on?: string;
}
