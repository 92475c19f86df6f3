import { UNCERTAINTY_DEFAULTS } from "../../src/uncertainty/index.ts";

/** Chosen before anything was computed. */
export const SEED = 20160108;

export const TIME_ZONE = "Europe/Stockholm";
export const MUNICIPALITY = "Exempelköping";
export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;

/** The laboratory of 2016-2020, and the one that took over on 1 January 2021. Levels are told as the second sees them. */
export const LABORATORIES = { before: "Simlab Nord", after: "Simlab Syd" } as const;
export const LABORATORY_CHANGE = "2021-01-01";

/** A row of the sites file for one plant; `revised` rows correct an earlier one for the same dates. */
export interface SimulatedCensus {
  readonly validFrom: string;
  readonly validTo: string;
  readonly population: number;
  /** The count that was believed until it was corrected. */
  readonly revisedFrom?: number;
}

export interface SimulatedPlant {
  readonly site: string;
  readonly shortName: string;
  /** Factor on every drug's level. */
  readonly level: number;
  /** Litres per person and day in dry weather, leakage into the sewers included. */
  readonly litresPerPerson: number;
  readonly census: readonly SimulatedCensus[];
  /** Sampled until the day before it closes; its people then belong to the successor. */
  readonly closed?: string;
  readonly successor?: string;
}

export const PLANTS: readonly SimulatedPlant[] = [
  {
    site: "Centralverket",
    shortName: "C",
    level: 1,
    litresPerPerson: 300,
    census: [
      { validFrom: "2016-01-01", validTo: "2020-12-31", population: 18_000 },
      { validFrom: "2021-01-01", validTo: "2022-08-31", population: 18_900 },
      { validFrom: "2022-09-01", validTo: "", population: 22_000 },
    ],
  },
  {
    site: "Strandverket",
    shortName: "S",
    level: 0.8,
    litresPerPerson: 340,
    census: [
      { validFrom: "2016-01-01", validTo: "2020-12-31", population: 6500 },
      { validFrom: "2021-01-01", validTo: "", population: 7300, revisedFrom: 6600 },
    ],
  },
  {
    site: "Kvarnverket",
    shortName: "K",
    level: 0.9,
    litresPerPerson: 320,
    census: [{ validFrom: "2016-01-01", validTo: "2022-08-31", population: 3100 }],
    closed: "2022-09-01",
    successor: "Centralverket",
  },
];

/** A level as it changes: factor a year between two days, smooth from day to day. */
export interface SimulatedChange {
  readonly from: string;
  readonly to: string;
  readonly yearly: number;
}

export interface SimulatedDrug {
  /** Name in the catalogue of biomarkers. */
  readonly biomarker: string;
  readonly swedishName: string;
  /** Load before any change, mg per day and 1000 inhabitants at Centralverket, as the second laboratory sees it. */
  readonly level: number;
  readonly changes: readonly SimulatedChange[];
  /** Sat-Mon over Tue-Fri. */
  readonly weekendRatio: number;
  /** Share of the residue that passes the filter of the filtered year. */
  readonly filtered: number;
  /** Limits of quantification, ng/L, from a day on. */
  readonly loq: readonly { readonly from: string; readonly value: number }[];
  /** Split samples that both laboratories measured at the change; null for a ratio that the laboratories state. */
  readonly splitSamples: number | null;
}

const ALWAYS = "2016-01-01";

/** Levels of Swedish size; the changes are made up. */
export const DRUGS: readonly SimulatedDrug[] = [
  {
    biomarker: "amphetamine",
    swedishName: "Amfetamin",
    level: 100,
    changes: [],
    weekendRatio: 1.1,
    filtered: 1,
    loq: [{ from: ALWAYS, value: 10 }],
    splitSamples: 12,
  },
  {
    biomarker: "benzoylecgonine",
    swedishName: "Bensoylekgonin",
    level: 40,
    changes: [{ from: "2021-01-01", to: "2025-12-31", yearly: 1.25 }],
    weekendRatio: 1.5,
    filtered: 1,
    loq: [{ from: ALWAYS, value: 5 }],
    splitSamples: 12,
  },
  {
    biomarker: "THC-COOH",
    swedishName: "THC-COOH",
    level: 30,
    changes: [],
    weekendRatio: 1.05,
    filtered: 0.65,
    loq: [{ from: ALWAYS, value: 12.5 }],
    splitSamples: 12,
  },
  {
    biomarker: "MDMA",
    swedishName: "MDMA",
    level: 14,
    changes: [
      { from: "2020-03-01", to: "2020-06-30", yearly: 0.1 },
      { from: "2021-05-01", to: "2021-10-31", yearly: 4.5 },
    ],
    weekendRatio: 2.5,
    filtered: 1,
    loq: [{ from: ALWAYS, value: 2.5 }],
    splitSamples: 2,
  },
  {
    biomarker: "methamphetamine",
    swedishName: "Metamfetamin",
    level: 2.4,
    changes: [],
    weekendRatio: 1.1,
    filtered: 1,
    loq: [
      { from: ALWAYS, value: 10 },
      { from: "2018-01-01", value: 3 },
    ],
    splitSamples: null,
  },
];

/** Standard deviations of ln(load): from day to day, and from ISO week to ISO week. */
export const DAY_SD = 0.25;
export const WEEK_SD = 0.1;

/** Relative standard uncertainties of what is measured: the project's own table of defaults. */
export const ERRORS = {
  concentration: UNCERTAINTY_DEFAULTS.concentration.rsd,
  batch: UNCERTAINTY_DEFAULTS.batch.rsd,
  flow: UNCERTAINTY_DEFAULTS.flow.rsd,
  meter: UNCERTAINTY_DEFAULTS.meter.rsd,
  sampling: UNCERTAINTY_DEFAULTS.sampling.rsd,
  population: UNCERTAINTY_DEFAULTS.population.rsd,
  /** Of one laboratory against another (methods.md, section 10). */
  betweenLaboratories: 0.16,
} as const;

/** How a year is sampled: so many composites a tertial, of so many days each. */
export interface SamplingScheme {
  readonly samples: number;
  /** Days between the starts of two composites: each falls on another weekday. */
  readonly step: number;
  /** Days in one composite. */
  readonly days: number;
}

export function schemeOf(year: number): SamplingScheme {
  if (year === 2017) return { samples: 2, step: 52, days: 1 };
  if (year === 2024) return { samples: 5, step: 23, days: 3 };
  return { samples: 6, step: 17, days: 1 };
}

export const FILTERED_YEAR = 2019;

/** From March to May 2023 it rained: so many times the water of a dry day. */
export const RAINY_SPRING = { from: "2023-03-01", to: "2023-05-31", factor: 2.4 } as const;

/** Water that passed Centralverket by in the rainy spring: share of the day's flow. */
export const OVERFLOW_SHARE = 0.15;

/** Somebody poured something out: the day's load at one plant is so many times the ordinary one. */
export const DUMPING = {
  site: "Centralverket",
  biomarker: "amphetamine",
  number: 3,
  period: "2025-T3",
  factor: 20,
} as const;

/** Results of one batch were too high by a wrong calibration, published, and corrected afterwards. */
export const CORRECTION = { biomarker: "benzoylecgonine", period: "2023-T2", factor: 1.6 } as const;

/** Day up to which results and counts were known when the earlier result was published. */
export const PUBLISHED_ON = "2023-11-15";

/** One day's flow at Kvarnverket carries a digit too many; a person sets it right in the study file. */
export const FLOW_SLIP = { site: "Kvarnverket", period: "2018-T2", number: 1, factor: 10 } as const;

/** A sample that thawed on the way; a person leaves it out in the study file. */
export const THAWED = { site: "Strandverket", period: "2022-T1", number: 4, factor: 0.35 } as const;

/** Control material of each drug, ng/L, analysed twice in every batch. */
export const CONTROL_CONTENT = 50;

/** Year whose batches hold frozen samples of the tertial before, analysed again. */
export const REFERENCE_YEAR = 2025;
export const REFERENCES_PER_BATCH = 3;
