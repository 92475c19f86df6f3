import type { Code } from "../base/index.ts";
import { loadFormula, loadMaker, type SampleLoadsOptions } from "../loads/index.ts";
import { numberText } from "../report/index.ts";
import type { Measurement } from "../samples/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { m3PerDay, ngPerL, persons } from "../units/index.ts";
import type { DayEntry } from "./day-table.ts";

/** What the rows of one residue at one site with one population have in common. */
export interface RowTemplate {
  /** Concentration (ng/L), flow (m3/d) and population to the load with its interval. */
  readonly loadOf: ReturnType<typeof loadFormula>;
  /** The cells from `relative_uncertainty` on, with the comma before and the line's end. */
  readonly tail: Uint8Array;
}

/** A first row of its kind; ng/L, m3/d. */
export interface FirstRow {
  readonly site: string;
  readonly biomarker: string;
  readonly day: DayEntry;
  readonly quantified: boolean;
  readonly amount: number;
  readonly flow: number;
  readonly population: number;
}

/** The maker of loads remembers its series. Those of sites gone by do not come back, and a stream has no end. */
const MOST_REMEMBERED = 512;

/**
 * Makes templates with the very function that makes every load: a row of the kind goes through it, its errors and flags
 * are those of all its fellows. Null when something was to be told of it.
 */
export function rowTemplates(
  options: SampleLoadsOptions,
  digits: number,
): (row: FirstRow) => RowTemplate | null {
  let make = loadMaker(options);
  let made = 0;
  const { level = 0.95 } = options;
  return (row) => {
    made += 1;
    if (made % MOST_REMEMBERED === 0) make = loadMaker(options);
    const { load, issues } = make(measurementOf(row));
    if (issues.some(({ severity }) => severity !== "info") || !load.usable) return null;
    const relative = load.relativeUncertainty === null ? "" : numberText(load.relativeUncertainty, digits);
    const none = "";
    const cells = [relative, load.laboratory, load.method, load.matrix, none, flagsOf(load.flags)];
    const loadOf = loadFormula(totalSigma(load.errors), level);
    return { loadOf, tail: new TextEncoder().encode(`,${cells.join(",")}\n`) };
  };
}

function flagsOf(flags: readonly Code[]): string {
  return flags.join(";");
}

function measurementOf({
  site,
  biomarker,
  day,
  quantified,
  amount,
  flow,
  population,
}: FirstRow): Measurement {
  return {
    site,
    sampleId: "",
    window: day.window,
    biomarker,
    result: quantified ? "quantified" : "below limit",
    concentration: quantified ? ngPerL(amount) : null,
    lowest: ngPerL(quantified ? amount : 0),
    highest: ngPerL(amount),
    lod: null,
    loq: null,
    flow: m3PerDay(flow),
    population: persons(population),
    givenLoad: null,
    laboratory: "",
    method: "",
    matrix: "",
    batch: "",
    analysisDate: null,
    stated: null,
    replicates: 1,
    replicateRsd: null,
    flags: [],
    place: { file: "", rows: [] },
  };
}
