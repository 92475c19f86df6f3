import type { SamplingDay } from "../calendar/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { FindErrors } from "./error-finder.ts";
import type { SampleFlow } from "./sample-flow.ts";
import type { SamplePopulation } from "./sample-population.ts";

/** All that one load is made of. */
export interface LoadParts {
  readonly measurement: Measurement;
  readonly day: SamplingDay;
  readonly water: SampleFlow;
  readonly people: SamplePopulation;
  readonly errorsOf: FindErrors;
}

/** By which road a load is reached: from the concentration, taken as it was given, or not at all. */
export type Road = "computed" | "given" | "none";
