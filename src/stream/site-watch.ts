import { median } from "../numerics/index.ts";
import { MOST_BIOMARKERS } from "./biomarker-table.ts";
import { dayLabelWatch } from "./day-label-watch.ts";
import { MOST_DAYS } from "./day-table.ts";

/** Looks at one site's rows and tells whether any check of the quality room could have something to say of them. */
export interface SiteWatch {
  begin(): void;
  /** A result below `limit` (ng/L). False when the row needs a closer look. */
  limit(biomarker: number, day: number, limit: number): boolean;
  /** A measured value, ng/L. False when the row needs a closer look. */
  value(biomarker: number, day: number, value: number): boolean;
  /** Flow (m3/d) and population of a row. */
  water(flow: number, population: number): void;
  /** Saturdays and Mondays of residues with a weekly shape. */
  readonly weekends: ReturnType<typeof dayLabelWatch>;
  /** True when no check would flag any row of the site. */
  isCalm(): boolean;
}

/** The ratios and counts of the quality room's checks; here they only decide who looks. */
const LARGEST_STEP = 10;
const LARGEST_SLIP = 100;
const FEWEST_EQUAL = 3;
const FEWEST_LOWEST = 5;
const EXACT = 1e-8;
const ROUNDED = 0.016;

/** Makes the watch; it holds one site at a time. */
export function siteWatch(): SiteWatch {
  // The site that was last seen on this day with this residue: twice is a replicate or a mistake.
  const seen = new Int32Array(MOST_DAYS * MOST_BIOMARKERS);
  let site = 0;
  const values = Array.from({ length: MOST_BIOMARKERS }, (): number[] => []);
  const limits = Array.from({ length: MOST_BIOMARKERS }, () => new Set<number>());
  const weekends = dayLabelWatch();
  const [flow, population] = [span(), span()];

  const isFirst = (biomarker: number, day: number): boolean => {
    const place = day * MOST_BIOMARKERS + biomarker;
    if (seen[place] === site) return false;
    seen[place] = site;
    return true;
  };
  return {
    weekends,
    begin() {
      site += 1;
      for (const list of values) list.length = 0;
      for (const set of limits) set.clear();
      flow.clear();
      population.clear();
      weekends.begin();
    },
    limit(biomarker, day, limit) {
      limits[biomarker]?.add(limit);
      return isFirst(biomarker, day);
    },
    value(biomarker, day, value) {
      values[biomarker]?.push(value);
      return isFirst(biomarker, day);
    },
    water(ownFlow, ownPopulation) {
      flow.add(ownFlow);
      population.add(ownPopulation);
    },
    isCalm: () =>
      flow.ratio() <= LARGEST_STEP &&
      population.ratio() <= LARGEST_STEP &&
      values.every((own, index) => isPlausible(own, limits[index] ?? new Set())) &&
      weekends.isCalm(),
  };
}

function isPlausible(values: readonly number[], limits: ReadonlySet<number>): boolean {
  if (values.length === 0) return true;
  let [low, high, ofLowest] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const value of values) {
    if (value < low) [low, ofLowest] = [value, 0];
    if (value === low) ofLowest += 1;
    if (value > high) high = value;
  }
  if (high > LARGEST_SLIP * low) {
    const middle = median(values);
    if (high > LARGEST_SLIP * middle || middle > LARGEST_SLIP * low) return false;
  }
  return limits.size === 0 ? ofLowest < FEWEST_LOWEST : !hasRunAt(values, limits);
}

/** Values that stand for a limit: the limit itself, half of it, or over the square root of 2. */
function hasRunAt(values: readonly number[], limits: ReadonlySet<number>): boolean {
  for (const limit of limits) {
    let near = 0;
    for (const value of values) {
      const share = limit / value;
      if (
        Math.abs(1 - share) < EXACT ||
        Math.abs(1 - share / 2) < EXACT ||
        Math.abs(1 - share * Math.SQRT1_2) < ROUNDED
      )
        near += 1;
    }
    if (near >= FEWEST_EQUAL) return true;
  }
  return false;
}

interface Span {
  clear(): void;
  add(value: number): void;
  ratio(): number;
}

function span(): Span {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  return {
    clear() {
      low = Number.POSITIVE_INFINITY;
      high = 0;
    },
    add(value) {
      if (value < low) low = value;
      if (value > high) high = value;
    },
    ratio: () => high / low,
  };
}
