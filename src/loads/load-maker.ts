import { type Code, type Issue, WbeError } from "../base/index.ts";
import { dayOf, middleOf } from "../calendar/index.ts";
import { bySite } from "../population/index.ts";
import type { FlowRecord, Measurement, SiteValidity } from "../samples/index.ts";
import { checkUncertainty, defaultUncertainty, type UncertaintySettings } from "../uncertainty/index.ts";
import { errorFinder } from "./error-finder.ts";
import { flowFinder } from "./flow-finder.ts";
import { loadOf } from "./load-of.ts";
import { populationFinder } from "./population-finder.ts";
import { issuesOf } from "./problem.ts";
import { sampleFlow } from "./sample-flow.ts";
import type { SampleLoad } from "./sample-load.ts";

/** What can be chosen for `sampleLoads`. */
export interface SampleLoadsOptions {
  /** IANA name; local days and periods follow it. */
  readonly timeZone: string;
  /** Flow that does not stand in the laboratory's rows. @defaultValue none */
  readonly flow?: FlowRecord;
  /** Populations that do not stand in the laboratory's rows. @defaultValue none */
  readonly sites?: readonly SiteValidity[];
  /** Relative standard uncertainties, fractions. @defaultValue the table of defaults */
  readonly uncertainty?: UncertaintySettings;
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Sites with fewer persons connected are flagged. @defaultValue 10000 */
  readonly minimumPopulation?: number;
}

/** A load with what was found while making it. */
export interface MadeLoad {
  readonly load: SampleLoad;
  readonly issues: readonly Issue[];
}

/** Told once for a site, and carried as a flag by each of its loads. */
const OF_THE_SITE: readonly Code[] = ["SITE_UNKNOWN"];

/**
 * Prepares flow and sites once and returns the function that makes the load of one measurement, for streams.
 * @throws WbeError `ARGUMENT_INVALID` for a level outside 0 to 1 or an uncertainty outside 0 to 2, `SETTING_INVALID` for an unknown time zone.
 */
export function loadMaker(options: SampleLoadsOptions): (measurement: Measurement) => MadeLoad {
  const { timeZone, level = 0.95, minimumPopulation = 10_000 } = options;
  const uncertainty = checkUncertainty(options.uncertainty ?? defaultUncertainty());
  if (!(level > 0 && level < 1)) {
    throw new WbeError("ARGUMENT_INVALID", `level must lie between 0 and 1, not ${level}`, {
      path: "level",
      expected: "a number above 0 and below 1",
      received: String(level),
    });
  }
  const recorded = flowFinder(options.flow ?? { days: [], series: [] }, timeZone);
  const peopleOf = populationFinder(bySite(options.sites ?? []), minimumPopulation);
  const errorsOf = errorFinder(uncertainty, level);
  const told = new Set<string>();

  return (measurement) => {
    const day = dayOf(middleOf(measurement.window), timeZone);
    const water = sampleFlow(measurement, recorded(measurement));
    const people = peopleOf(measurement, day);
    const { load, problems } = loadOf({ measurement, day, water, people, errorsOf });
    if (problems.length === 0) return { load, issues: [] };
    const news = problems.filter(({ code }) => !OF_THE_SITE.includes(code) || isNew(code, measurement.site));
    return { load, issues: issuesOf(news, measurement.place) };
  };

  function isNew(code: Code, site: string): boolean {
    const name = `${code} ${site}`;
    if (told.has(name)) return false;
    told.add(name);
    return true;
  }
}
