import type { Code } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { type Persons, persons } from "../units/index.ts";
import { holdsOn, winnerOf } from "./validity-order.ts";

/** Who was connected to a site on a day. */
export interface PopulationOn {
  /** Persons connected; null when nothing valid says so. */
  readonly population: Persons | null;
  /** Relative standard uncertainty, a fraction; null when not stated. */
  readonly rsd: number | null;
  readonly name: string;
  readonly municipality: string;
  readonly closed: boolean;
  readonly flags: readonly Code[];
  /** The row that counts on the day. */
  readonly validity: SiteValidity | null;
}

const UNKNOWN: PopulationOn = {
  population: null,
  rsd: null,
  name: "",
  municipality: "",
  closed: false,
  flags: ["POPULATION_MISSING"],
  validity: null,
};

/**
 * The population of one site on a day, from that site's validities in file order. A later start ends an open row;
 * any other overlap is a revision, in which the later row wins (`checkSites` tells it once).
 */
export function populationOn(validities: readonly SiteValidity[], day: SamplingDay): PopulationOn {
  const valid = validities.filter((validity) => holdsOn(validity, day));
  const [first, ...later] = valid;
  if (first === undefined) return UNKNOWN;
  const validity = later.reduce(winnerOf, first);
  const { population, populationRsd, name, municipality, closed } = validity;
  const usable = population !== null && Number.isFinite(population) && population > 0;
  const isClosed = closed !== null && day >= closed;
  const flags: Code[] = isClosed ? ["SITE_CLOSED"] : [];
  if (population === null) flags.push("POPULATION_MISSING");
  else if (!usable) flags.push("POPULATION_NOT_POSITIVE");
  return {
    population: usable ? persons(population) : null,
    rsd: populationRsd,
    name,
    municipality,
    closed: isClosed,
    flags,
    validity,
  };
}
