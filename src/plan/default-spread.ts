import { hypot } from "../numerics/index.ts";
import type { Spread } from "./spread.ts";

interface WeekPattern {
  /** Residual sd of ln(load) inside a week after the two kinds of day, measurement error included. */
  readonly withinSd: number;
  /** Tuesday to Friday against Saturday to Monday. */
  readonly weekendRatio: number;
  /** Complete city-weeks behind it. */
  readonly weeks: number;
}

/** Computed from the complete city-weeks of the EUDA/SCORE source data; unit of sd: ln(load). Confidence: derived from read. */
const BY_RESIDUE: Readonly<Record<string, WeekPattern>> = {
  MDMA: { withinSd: 0.485, weekendRatio: 2.22, weeks: 870 },
  benzoylecgonine: { withinSd: 0.311, weekendRatio: 1.32, weeks: 896 },
  amphetamine: { withinSd: 0.338, weekendRatio: 1.1, weeks: 776 },
  methamphetamine: { withinSd: 0.393, weekendRatio: 1.06, weeks: 708 },
  "THC-COOH": { withinSd: 0.298, weekendRatio: 0.99, weeks: 408 },
};

const EUDA =
  "EUDA/SCORE source data, https://www.emcdda.europa.eu/data/drugs-municipal-wastewater-europe-source-data_en";

/** For any other residue: the project's calibration model (day .25, measurement .20, weekend ratio 1.6). Our choice. */
const ANY_OTHER: WeekPattern = { withinSd: /* @__PURE__ */ hypot(0.25, 0.2), weekendRatio: 1.6, weeks: 0 };

/** Between weeks, sd of ln(load): .15 to .25 has been seen; the lower end beside a within-week sd of city-weeks. Our choice. */
const WEEK_SD = 0.15;

/**
 * The spread to plan with when a plant has no samples of its own yet, by the residue's catalogue name.
 * @param measurementSd sd of ln(load) of the errors new in each sample; it is part of the published within-week sd
 */
export function defaultSpread(biomarker: string, measurementSd: number): Spread {
  const known = Object.hasOwn(BY_RESIDUE, biomarker) ? BY_RESIDUE[biomarker] : undefined;
  const { withinSd, weekendRatio, weeks } = known ?? ANY_OTHER;
  const measured = Math.min(measurementSd, withinSd);
  return {
    daySd: Math.sqrt(withinSd ** 2 - measured ** 2),
    weekSd: WEEK_SD,
    measurementSd: measured,
    weekendRatio,
    origin: "assumed",
    degreesOfFreedom: null,
    source: known === undefined ? "the project's calibration model" : `${weeks} city-weeks, ${EUDA}`,
  };
}
