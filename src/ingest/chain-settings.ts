import type { BiomarkerInput } from "../biomarkers/index.ts";

/** A study's own factor for a residue: a factor, or an excretion fraction, with its source. */
export interface OwnFactorInput {
  /** g of parent per g of residue. */
  readonly correctionFactor?: number;
  /** Fraction of the dose. */
  readonly excretionFraction?: number;
  /** Id of the drug. @defaultValue the first that the residue stands for */
  readonly parent?: string;
  /** Relative standard uncertainty of the factor, a fraction. */
  readonly relativeUncertainty?: number;
  readonly source: string;
  /** @defaultValue `stated in the study` */
  readonly confidence?: string;
}

/** How a consumption is computed, where one is asked for. */
export interface ConsumptionInput {
  /** By residue: the id of a published factor set, or an own factor. @defaultValue the catalogue's candidates */
  readonly factors?: Readonly<Record<string, string | OwnFactorInput>>;
  /** By drug: residues that are combined into one consumption. */
  readonly combine?: Readonly<Record<string, readonly string[]>>;
  /** @defaultValue free base */
  readonly as?: "free base" | "salt";
  /** By drug: mg of pure drug (free base) a dose. @defaultValue the catalogue's, where it holds one */
  readonly doses?: Readonly<Record<string, number>>;
  /** Share of the inhabitants that are 15 to 64 years old, a fraction. */
  readonly share15to64?: number;
}

/** A correction as stated; see `Correction` in the room of loads. */
export interface CorrectionSetting {
  readonly kind: "in-sewer" | "sorption" | "recovery" | "storage";
  /** Any name of the residue. */
  readonly biomarker: string;
  readonly site?: string;
  readonly laboratory?: string;
  readonly lost?: number;
  readonly ratePerHour?: number;
  readonly hours?: number;
  readonly variation?: number;
  readonly onParticles?: number;
  readonly coefficient?: number;
  readonly suspendedMatter?: number;
  readonly recovery?: number;
  readonly resultsCorrected?: boolean;
  readonly relativeUncertainty: number;
  readonly source: string;
  readonly confidence?: string;
  /** Who asked for it, and on which day. */
  readonly by?: string;
  readonly on?: string;
}

/** Settings about residues and what happens to them on the way. */
export interface ChainSettingsInput {
  /** Own biomarkers, or others in place of the catalogue's of the same name. */
  readonly biomarkers?: readonly BiomarkerInput[];
  /** Consumption of the parent drug on request; `false` refuses it. */
  readonly consumption?: boolean | ConsumptionInput;
  /** Corrections of the chain, none unless stated. */
  readonly corrections?: readonly CorrectionSetting[];
}
