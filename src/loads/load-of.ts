import { CODES, type Code } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { Measurement } from "../samples/index.ts";
import { type ErrorTerm, rsdFromSigma, totalSigma, type UncertaintySettings } from "../uncertainty/index.ts";
import { errorTerms, isBatchAssumed } from "./error-terms.ts";
import { computedValues, givenValues, type LoadValues, NO_VALUES } from "./load-values.ts";
import { inWords, type Problem } from "./problem.ts";
import type { SampleFlow } from "./sample-flow.ts";
import type { SampleLoad } from "./sample-load.ts";
import type { SamplePopulation } from "./sample-population.ts";
import { scaleErrors } from "./scale-errors.ts";

/** All that one load is made of. */
export interface LoadParts {
  readonly measurement: Measurement;
  readonly day: SamplingDay;
  readonly water: SampleFlow;
  readonly people: SamplePopulation;
  readonly uncertainty: UncertaintySettings;
  readonly level: number;
}

/** By which road a load is reached: from the concentration, taken as it was given, or not at all. */
type Road = "computed" | "given" | "none";

const LITRES_PER_PERSON = { low: 100, high: 600 };
const LARGEST_MISMATCH = 0.005;

/** Makes the load of one measurement from its parts, with the problems met. */
export function loadOf(parts: LoadParts): {
  readonly load: SampleLoad;
  readonly problems: readonly Problem[];
} {
  const { measurement, water, people } = parts;
  const road = roadFor(parts);
  const errors = road === "none" ? [] : errorsOf(parts, road);
  const values = valuesOf(parts, road, errors);
  const problems = problemsOf(parts, road, values, errors);
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

function errorsOf(parts: LoadParts, road: Road): readonly ErrorTerm[] {
  const { measurement, people, water } = parts;
  const { site, biomarker, laboratory, batch, analysisDate, stated, replicates } = measurement;
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
    gapRsd: road === "computed" ? water.gapRsd : 0,
  };
  const terms = errorTerms(context, parts.uncertainty);
  const total = measurement.givenLoad?.relativeUncertainty ?? null;
  return total === null ? terms : scaleErrors(terms, total);
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

/** Flags that only repeat what `result` says; the reader of the cell has told them. */
function flagsOf({ result }: Measurement): readonly Code[] {
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

function problemsOf(
  { measurement, water, people }: LoadParts,
  road: Road,
  values: LoadValues,
  errors: readonly ErrorTerm[],
): readonly Problem[] {
  const { result, givenLoad } = measurement;
  const batch: Problem[] =
    isBatchAssumed(measurement) && errors.some(({ scope }) => scope === "batch")
      ? [{ code: "BATCH_ASSUMED" }]
      : [];
  switch (road) {
    case "none": {
      const toldAlready = result === "missing" || result === "unconfirmed";
      return [...(toldAlready ? [] : [...water.problems, ...people.problems]), { code: "LOAD_NOT_COMPUTED" }];
    }
    case "given":
      return [
        ...people.problems.filter(({ code }) => CODES[code].outcome !== "row not used"),
        ...batch,
        ...(givenLoad?.relativeUncertainty == null ? [{ code: "UNCERTAINTY_ASSUMED" as const }] : []),
      ];
    case "computed":
      return [
        ...water.problems,
        ...people.problems,
        ...perPerson(water.flow, people.population),
        ...batch,
        ...mismatch(givenLoad?.load ?? null, values.load),
      ];
  }
}

function perPerson(flow: number | null, population: number | null): readonly Problem[] {
  if (flow === null || population === null) return [];
  const litres = (1000 * flow) / population;
  const { low, high } = LITRES_PER_PERSON;
  if (litres >= low && litres <= high) return [];
  return [
    { code: "FLOW_PER_PERSON_ODD", received: inWords(flow), details: { litres: inWords(litres), low, high } },
  ];
}

function mismatch(given: number | null, computed: number | null): readonly Problem[] {
  if (given === null || computed === null) return [];
  if (Math.abs(given - computed) <= LARGEST_MISMATCH * computed) return [];
  const details = { given: inWords(given), computed: inWords(computed) };
  return [{ code: "LOAD_MISMATCH", received: inWords(given), details }];
}
