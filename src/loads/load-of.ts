import type { Code } from "../base/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { LoadErrors } from "./error-finder.ts";
import type { LoadParts, Road } from "./load-parts.ts";
import { loadProblems } from "./load-problems.ts";
import { computedValues, givenValues, type LoadValues, NO_VALUES } from "./load-values.ts";
import type { Problem } from "./problem.ts";
import type { SampleLoad } from "./sample-load.ts";
import { samplingRsd } from "./sampling-rsd.ts";
import { type UsableUncertainty, usableUncertainty } from "./usable-uncertainty.ts";

/** Makes the load of one measurement from its parts, with the problems met. */
export function loadOf(parts: LoadParts): {
  readonly load: SampleLoad;
  readonly problems: readonly Problem[];
} {
  const { measurement, water, people } = parts;
  const road = roadFor(parts);
  const own = usableUncertainty(measurement);
  const errors = road === "none" ? null : errorsOf(parts, road, own);
  const values = errors === null ? NO_VALUES : valuesOf(parts, road, errors);
  const terms = errors?.terms ?? NO_TERMS;
  const problems = loadProblems(parts, road, values.load, terms, own);
  const { concentration, lowest, highest, result } = measurement;
  return {
    problems,
    load: {
      site: measurement.site,
      sampleId: measurement.sampleId,
      window: measurement.window,
      day: parts.day,
      biomarker: measurement.biomarker,
      result,
      concentration,
      limit: result === "above ULOQ" ? lowest : concentration === null ? highest : null,
      flow: road === "given" ? measurement.flow : water.flow,
      population: people.population,
      massLoad: values.massLoad,
      load: values.load,
      lowest: values.lowest,
      highest: values.highest,
      lower: values.lower,
      upper: values.upper,
      relativeUncertainty: errors === null || values.load === null ? null : errors.rsd,
      errors: terms,
      laboratory: measurement.laboratory,
      method: measurement.method,
      matrix: measurement.matrix,
      batch: measurement.batch,
      flags: flagsOf(measurement, problems),
      usable: road !== "none",
      place: measurement.place,
      measurement,
    },
  };
}

const NO_TERMS: readonly ErrorTerm[] = [];

function roadFor({ measurement, water, people }: LoadParts): Road {
  const { result, concentration, lowest, highest, givenLoad } = measurement;
  if (result === "missing" || result === "unconfirmed") return "none";
  const known =
    result === "quantified"
      ? concentration !== null && concentration >= 0 && Number.isFinite(concentration)
      : givenLoad === null || (result === "above ULOQ" ? lowest > 0 : highest !== null);
  if (known && water.flow !== null && people.population !== null) return "computed";
  return givenLoad !== null && (givenLoad.load !== null || result !== "quantified") ? "given" : "none";
}

function errorsOf(
  parts: LoadParts,
  road: Road,
  { stated, relativeUncertainty }: UsableUncertainty,
): LoadErrors {
  const { measurement, people, water } = parts;
  const { site, biomarker, laboratory, batch, analysisDate, replicates } = measurement;
  const context = {
    site,
    biomarker,
    day: parts.day,
    laboratory,
    batch,
    analysisDate,
    stated,
    replicates,
    populationRsd: people.rsd,
    populationKey: people.key,
    samplingRsd: people.sampler === null ? null : samplingRsd(people.sampler, measurement.window),
    gapRsd: road === "computed" ? water.gapRsd : 0,
  };
  return parts.errorsOf(context, relativeUncertainty);
}

function valuesOf(parts: LoadParts, road: Road, { numbers }: LoadErrors): LoadValues {
  const { measurement, water, people } = parts;
  const { givenLoad, result } = measurement;
  const { flow } = water;
  const { population } = people;
  if (road === "computed" && flow !== null && population !== null) {
    return computedValues(measurement, { flow, population, numbers });
  }
  if (road !== "given" || givenLoad === null) return NO_VALUES;
  return givenValues(givenLoad, { population, numbers }, result === "above ULOQ");
}

/** Of most rows there is nothing to add to what their reader said. */
function flagsOf(measurement: Measurement, problems: readonly Problem[]): readonly Code[] {
  const { flags, result, recoveryCorrected } = measurement;
  const isLacking = recoveryCorrected === false;
  if (result === "quantified" && !isLacking && problems.length === 0 && flags.length < 2) return flags;
  const lacking = isLacking ? (["NOT_RECOVERY_CORRECTED"] as const) : [];
  const told = problems.map(({ code }) => code);
  return [...new Set([...flags, ...resultFlags(measurement), ...lacking, ...told])];
}

/** Flags that only repeat what `result` says; the reader of the cell has told them. */
function resultFlags({ result }: Measurement): readonly Code[] {
  switch (result) {
    case "quantified":
    case "missing":
      return [];
    case "unconfirmed":
      return ["UNCONFIRMED"];
    case "above ULOQ":
      return ["ABOVE_ULOQ"];
    default:
      return ["NON_DETECT"];
  }
}
