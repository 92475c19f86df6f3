/** How much the daily loads of a residue differ within a week, measurement error included. */
export interface DaySpread {
  /** Relative standard deviation of the days of a week, a fraction: the median city-week. */
  readonly rsd: number;
  /** 10th and 90th percentile of the city-weeks. */
  readonly low: number;
  readonly high: number;
  readonly unit: "fraction";
  /** City-weeks behind it. */
  readonly weeks: number;
  readonly source: string;
  readonly confidence: string;
}

const SOURCE =
  "computed from EUDA/SCORE source data 2022-2024, European sites with 7 days and a mean above 1 mg/d/1000, https://www.emcdda.europa.eu/data/drugs-municipal-wastewater-europe-source-data_en";

/** Published spread of days by catalogue name: the prior for periods with fewer than 4 samples, on request. */
export const DAY_SPREADS: Readonly<Record<string, DaySpread>> = {
  benzoylecgonine: spread(0.27, 0.15, 0.54, 312),
  amphetamine: spread(0.18, 0.09, 0.47, 293),
  methamphetamine: spread(0.24, 0.1, 0.59, 249),
  MDMA: spread(0.56, 0.34, 0.87, 308),
  "THC-COOH": spread(0.16, 0.08, 0.33, 194),
  ketamine: spread(0.3, 0.16, 0.77, 120),
};

function spread(rsd: number, low: number, high: number, weeks: number): DaySpread {
  return { rsd, low, high, unit: "fraction", weeks, source: SOURCE, confidence: "derived from read" };
}
