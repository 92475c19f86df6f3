import type { Fact, Span } from "./fact.ts";

/** A name as readers of a language know it. */
export interface Names {
  readonly en: string;
  readonly sv: string;
  readonly de?: string;
}

/** A short text in the languages of the reports. */
export interface Words {
  readonly en: string;
  readonly sv: string;
}

/** A CAS registry number, and what it was checked against. */
export interface CasNumber {
  readonly number: string;
  readonly confidence: string;
}

/** A chemical compound: free base or free acid. */
export interface Compound {
  /** Kebab-case of `name`, stable. */
  readonly id: string;
  /** The one name used in every output. */
  readonly name: string;
  readonly names: Names;
  readonly cas?: CasNumber;
  readonly formula?: string;
  /** g/mol. */
  readonly molarMass?: Fact;
}

/** Share of a dose that leaves the body as the biomarker. */
export interface Excretion extends Fact {
  /** Relative standard deviation of the mean, a fraction. */
  readonly rsd?: number;
  /** What the share counts: urine or all routes, free or conjugated. */
  readonly basis: string;
}

/** The drug that a biomarker stands for, with what is needed to go back to it. */
export interface Parent extends Compound {
  /** Molar mass of the parent over that of the biomarker, g/g. */
  readonly molarMassRatio?: Fact;
  /** Fraction of the dose. */
  readonly excretion?: Excretion;
  /** Candidate for the default factor: g of parent per g of biomarker. */
  readonly correctionFactor?: Fact;
  /** mg of pure drug. */
  readonly dose?: Fact;
  /** How far published factors disagree, where they do. */
  readonly dispute?: Words;
  /** Why no consumption is to be computed from this biomarker, where none is. */
  readonly refusal?: Words;
  readonly note?: string;
}

/** One published pair of correction factor and excretion fraction; whichever was not published is absent. */
export interface FactorSet {
  /** First author and year, the same for all factors of one source. */
  readonly id: string;
  /** `id` of the parent. */
  readonly parent: string;
  /** g of parent per g of biomarker. */
  readonly correctionFactor?: number;
  /** Fraction of the dose. */
  readonly excretionFraction?: number;
  readonly source: string;
  readonly confidence: string;
  /** `id` of the set that replaced this one. */
  readonly supersededBy?: string;
  readonly note?: string;
}

/** What happens to the biomarker between toilet and sampler. */
export interface Stability {
  readonly class: "high" | "medium" | "low" | "disputed";
  readonly detail?: string;
  /** First-order loss, per hour; negative is formation. */
  readonly lossPerHour?: Span;
  readonly halfLifeHours?: Span;
  readonly conditions?: string;
  readonly source: string;
  readonly confidence: string;
}

/** Standing among the series of the European drugs agency (EUDA). */
export interface EudaSeries {
  /** Name of the series as EUDA prints it; null when there is none. */
  readonly series: string | null;
  readonly note?: string;
}

/** A drug residue in wastewater, with all that is known about it. What is not known is absent. */
export interface Biomarker extends Compound {
  readonly synonyms: readonly string[];
  /** The drug it stands for first; further ones are other sources of the same residue. */
  readonly parents: readonly Parent[];
  readonly factors: readonly FactorSet[];
  readonly stability?: Stability;
  /** Fraction that sits on particles. */
  readonly sorption?: Fact;
  /** ng/L in the laboratories cited: an example, not a requirement. */
  readonly loq?: Fact;
  readonly lod?: Fact;
  readonly euda: EudaSeries;
  readonly advice: Words;
  readonly notes?: string;
}
