import { CODES } from "../base/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import { isBatchAssumed } from "./error-terms.ts";
import type { LoadParts, Road } from "./load-parts.ts";
import { inWords, type Problem } from "./problem.ts";
import { roundingOf } from "./rounding-of.ts";
import type { SampleFlow } from "./sample-flow.ts";
import type { SamplePopulation } from "./sample-population.ts";
import type { UsableUncertainty } from "./usable-uncertainty.ts";

const LITRES_PER_PERSON = { low: 100, high: 600 };
const LARGEST_MISMATCH = 0.005;
/** Coefficient of variation of a flow that hardly varies. */
const STEADY = 0.05;

/** Everything that was met while one load was made, by the road that was taken. */
export function loadProblems(
  { measurement, water, people }: LoadParts,
  road: Road,
  load: number | null,
  errors: readonly ErrorTerm[],
  own: UsableUncertainty,
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
        ...own.problems,
        ...byTime(people, water),
        ...(own.relativeUncertainty === null ? [{ code: "UNCERTAINTY_ASSUMED" as const }] : []),
      ];
    case "computed":
      return [
        ...water.problems,
        ...people.problems,
        ...perPerson(water.flow, people.population),
        ...batch,
        ...own.problems,
        ...byTime(people, water),
        ...mismatch(givenLoad?.load ?? null, load, measurement.concentration),
      ];
  }
}

/** Told as a flag, not corrected: how concentration and flow move together within a day is not known. */
function byTime({ sampler }: SamplePopulation, { variation }: SampleFlow): readonly Problem[] {
  if (sampler?.mode !== "time" || (variation !== null && variation < STEADY)) return [];
  return [{ code: "TIME_PROPORTIONAL" }];
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

/** Reports print rounded numbers: what rounding of the two explains is no mismatch. */
function mismatch(
  given: number | null,
  computed: number | null,
  concentration: number | null,
): readonly Problem[] {
  if (given === null || computed === null) return [];
  const relative =
    concentration === null || concentration === 0 ? 0 : roundingOf(concentration) / concentration;
  const slack = (LARGEST_MISMATCH + relative) * computed + roundingOf(given);
  if (Math.abs(given - computed) <= slack) return [];
  const details = { given: inWords(given), computed: inWords(computed) };
  return [{ code: "LOAD_MISMATCH", received: inWords(given), details }];
}
