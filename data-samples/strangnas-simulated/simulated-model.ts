import { UNCERTAINTY_DEFAULTS } from "../../src/uncertainty/index.ts";

/** Seed of the files in this folder: the day after the last period, chosen before anything was computed. */
export const SEED = 20260501;

export const TIME_ZONE = "Europe/Stockholm";
export const MUNICIPALITY = "Strängnäs";

/** One of the two plants: who is connected by the municipality's own count, and how much water comes. */
export interface SimulatedPlant {
  readonly site: string;
  readonly shortName: string;
  readonly name: string;
  /** Litres per person and day on a dry day of average season, leakage into the sewers included. */
  readonly litresPerPerson: number;
  readonly census: readonly {
    readonly validFrom: string;
    readonly validTo: string;
    readonly population: number;
  }[];
}

export const PLANTS: readonly SimulatedPlant[] = [
  {
    site: "Strängnäs",
    shortName: "STR",
    name: "Strängnäs avloppsreningsverk (simulerat)",
    litresPerPerson: 290,
    census: [
      { validFrom: "2024-01-01", validTo: "2024-12-31", population: 20_800 },
      { validFrom: "2025-01-01", validTo: "", population: 21_300 },
    ],
  },
  {
    site: "Mariefred",
    shortName: "MAR",
    name: "Mariefreds avloppsreningsverk (simulerat)",
    litresPerPerson: 340,
    census: [{ validFrom: "2024-01-01", validTo: "", population: 5600 }],
  },
];

/** How one drug behaves. */
export interface SimulatedDrug {
  /** Name in the catalogue of biomarkers. */
  readonly biomarker: string;
  /** Name in the laboratory's table. */
  readonly swedishName: string;
  /** Expected load on `MIDDLE_DAY` in Strängnäs, mg per day and 1000 inhabitants. */
  readonly level: number;
  /** Factor for Mariefred. */
  readonly mariefred: number;
  /** Factor a year, smooth from day to day; 1 is flat. */
  readonly yearly: number;
  /** Sat-Mon over Tue-Fri. */
  readonly weekendRatio: number;
  /** Limit of quantification, ng/L. */
  readonly loq: number;
}

/** Levels of Swedish size (EUDA and SCORE 2022-2025, small and middle-sized towns); the changes are made up. */
export const DRUGS: readonly SimulatedDrug[] = [
  {
    biomarker: "amphetamine",
    swedishName: "Amfetamin",
    level: 100,
    mariefred: 0.8,
    yearly: 1,
    weekendRatio: 1.1,
    loq: 10,
  },
  {
    biomarker: "benzoylecgonine",
    swedishName: "Bensoylekgonin",
    level: 60,
    mariefred: 0.7,
    yearly: 1.6,
    weekendRatio: 1.5,
    loq: 5,
  },
  {
    biomarker: "THC-COOH",
    swedishName: "THC-COOH",
    level: 25,
    mariefred: 0.9,
    yearly: 0.65,
    weekendRatio: 1.05,
    loq: 12.5,
  },
  {
    biomarker: "MDMA",
    swedishName: "MDMA",
    level: 10,
    mariefred: 0.9,
    yearly: 1,
    weekendRatio: 2.5,
    loq: 2.5,
  },
  {
    biomarker: "tramadol",
    swedishName: "Tramadol",
    level: 130,
    mariefred: 1.1,
    yearly: 1,
    weekendRatio: 1,
    loq: 10,
  },
  {
    biomarker: "methamphetamine",
    swedishName: "Metamfetamin",
    level: 1.5,
    mariefred: 0.85,
    yearly: 1,
    weekendRatio: 1.1,
    loq: 6,
  },
];

/** Middle of the seven tertials, on which `level` is stated. */
export const MIDDLE_DAY = "2025-03-01";

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
} as const;

/** The plan of one tertial: seven composites, `step` days apart, so that each weekday comes once. */
export interface SimulatedTertial {
  readonly period: string;
  readonly firstSample: string;
  readonly step: number;
  /** All samples of a tertial and drug are analysed in one batch, on this day. */
  readonly analysisDate: string;
}

/** In 2026-T1 the sixth composite runs from Saturday 28 March 07:00 over the spring change of clocks: 23 hours. */
export const TERTIALS: readonly SimulatedTertial[] = [
  { period: "2024-T1", firstSample: "2024-01-10", step: 17, analysisDate: "2024-05-14" },
  { period: "2024-T2", firstSample: "2024-05-11", step: 17, analysisDate: "2024-09-10" },
  { period: "2024-T3", firstSample: "2024-09-11", step: 17, analysisDate: "2025-01-14" },
  { period: "2025-T1", firstSample: "2025-01-10", step: 17, analysisDate: "2025-05-13" },
  { period: "2025-T2", firstSample: "2025-05-11", step: 17, analysisDate: "2025-09-09" },
  { period: "2025-T3", firstSample: "2025-09-11", step: 17, analysisDate: "2026-01-13" },
  { period: "2026-T1", firstSample: "2026-01-07", step: 16, analysisDate: "2026-05-12" },
];

export const SAMPLES_PER_TERTIAL = 7;

/** Hour of the local day at which a composite starts and ends. */
export const START_HOUR = 7;

/** Two samples whose flow meter stopped: readings lost, of one every 15 minutes. The second loses too many. */
export const FLOW_GAPS: Readonly<
  Record<string, { readonly afterHours: number; readonly readingsLost: number }>
> = {
  "STR-2024-10-15": { afterHours: 14, readingsLost: 6 },
  "MAR-2025-06-14": { afterHours: 9, readingsLost: 15 },
};

/** The result the laboratory never delivered. */
export const BLANK_RESULT = { sampleId: "STR-2024-07-18", biomarker: "tramadol" } as const;
