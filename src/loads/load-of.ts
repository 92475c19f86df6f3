import type { Code } from "../base/index.ts";
import type { Measurement } from "../samples/index.ts";
import { type ErrorTerm, rsdFromSigma, totalSigma } from "../uncertainty/index.ts";
import { errorTerms } from "./error-terms.ts";
import type { LoadParts, Road } from "./load-parts.ts";
import { loadProblems } from "./load-problems.ts";
import { computedValues, givenValues, type LoadValues, NO_VALUES } from "./load-values.ts";
import type { Problem } from "./problem.ts";
import type { SampleLoad } from "./sample-load.ts";
import { samplingRsd } from "./sampling-rsd.ts";
import { scaleErrors } from "./scale-errors.ts";
import { type UsableUncertainty, usableUncertainty } from "./usable-uncertainty.ts";

/** Makes the load of one measurement from its parts, with the problems met. */
export function loadOf(parts: LoadParts): {
  readonly load: SampleLoad;
  readonly problems: readonly Problem[];
} {
  const { measurement, water, people } = parts;
  const road = roadFor(parts);
  const own = usableUncertainty(measurement);
  const errors = road === "none" ? [] : errorsOf(parts, road, own);
  const values = valuesOf(parts, road, errors);
  const problems = loadProblems(parts, road, values.load, errors, own);
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
      ...values,
      relativeUncertainty: values.load === null ? null : rsdFromSigma(totalSigma(errors)),
      errors,
      laboratory: measurement.laboratory,
      method: measurement.method,
      matrix: measurement.matrix,
      batch: measurement.batch,
      flags: [
        ...new Set([...measurement.flags, ...flagsOf(measurement), ...problems.map(({ code }) => code)]),
      ],
      usable: road !== "none",
      place: measurement.place,
      measurement,
    },
  };
}

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
): readonly ErrorTerm[] {
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
  const terms = errorTerms(context, parts.uncertainty);
  return relativeUncertainty === null ? terms : scaleErrors(terms, relativeUncertainty);
}

function valuesOf(parts: LoadParts, road: Road, errors: readonly ErrorTerm[]): LoadValues {
  const { measurement, water, people, level } = parts;
  const { givenLoad, result } = measurement;
  const sigma = totalSigma(errors);
  const { flow } = water;
  const { population } = people;
  if (road === "computed" && flow !== null && population !== null) {
    return computedValues(measurement, { flow, population, sigma, level });
  }
  if (road !== "given" || givenLoad === null) return NO_VALUES;
  return givenValues(givenLoad, { population, sigma, level }, result === "above ULOQ");
}

function flagsOf(measurement: Measurement): readonly Code[] {
  const lacking = measurement.recoveryCorrected === false ? (["NOT_RECOVERY_CORRECTED"] as const) : [];
  return [...resultFlags(measurement), ...lacking];
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
