import { type Issue, issue, nearest } from "../base/index.ts";
import { median } from "../numerics/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { bySite } from "./by-site.ts";
import { samplerOf } from "./sampler-of.ts";
import { holdsOn, isSucceededBy, startOf } from "./validity-order.ts";

const LARGEST_JUMP = 3;

/**
 * What is odd in a sites file, told once for the file and not for every sample: dates in the wrong order, revised
 * populations, populations three times above or below the site's median, successors that are not in the file, a
 * sampler's design that cannot be used.
 */
export function checkSites(validities: readonly SiteValidity[]): readonly Issue[] {
  const sites = bySite(validities);
  return [
    ...validities.flatMap((validity) => [...checkOne(validity, sites), ...checkSampler(validity)]),
    ...[...sites.values()].flatMap((ofSite) => [...revisions(ofSite), ...jumps(ofSite)]),
  ];
}

function checkOne(validity: SiteValidity, sites: ReadonlyMap<string, unknown>): Issue[] {
  const found: Issue[] = [];
  const { validFrom, validTo, population, successor } = validity;
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    found.push(issue({ code: "SITE_DATES", ...placeOf(validity), received: `${validFrom} - ${validTo}` }));
  }
  if (population !== null && !(population > 0 && Number.isFinite(population))) {
    found.push(issue({ code: "POPULATION_NOT_POSITIVE", ...placeOf(validity), received: population }));
  }
  if (successor !== "" && !sites.has(successor)) {
    const guess = nearest(successor, sites.keys());
    const details = { suggestion: guess === null ? "or leave successor empty" : `did you mean ${guess}?` };
    found.push(issue({ code: "SITE_UNKNOWN", ...placeOf(validity), received: successor, details }));
  }
  return found;
}

function checkSampler(validity: SiteValidity): Issue[] {
  const { problem } = samplerOf(validity);
  if (problem === null) return [];
  return [issue({ code: "SAMPLING_DESIGN_UNUSABLE", ...placeOf(validity), details: { what: problem } })];
}

function revisions(ofSite: readonly SiteValidity[]): Issue[] {
  return ofSite.flatMap((after, index) => {
    const before = ofSite.slice(0, index).findLast((earlier) => isRevised(earlier, after));
    if (before === undefined) return [];
    const details = { before: before.population ?? "", after: after.population ?? "", site: after.site };
    return [issue({ code: "POPULATION_REVISED", ...placeOf(after), received: after.population, details })];
  });
}

function isRevised(before: SiteValidity, after: SiteValidity): boolean {
  if (before.population === after.population || !overlaps(before, after)) return false;
  return !isSucceededBy(before, after) && !isSucceededBy(after, before);
}

function overlaps(a: SiteValidity, b: SiteValidity): boolean {
  return startOf(a) <= startOf(b) ? holdsOn(a, startOf(b)) : holdsOn(b, startOf(a));
}

function jumps(ofSite: readonly SiteValidity[]): Issue[] {
  const known = ofSite.filter((validity) => validity.population !== null && validity.population > 0);
  if (known.length < 2) return [];
  const middle = median(known.map((validity) => validity.population ?? 0));
  return known.flatMap((validity) => {
    const value = validity.population ?? 0;
    const times = value / middle;
    if (times <= LARGEST_JUMP && times >= 1 / LARGEST_JUMP) return [];
    const details = { value, median: middle, times: Number(times.toPrecision(3)) };
    return [issue({ code: "POPULATION_JUMP", ...placeOf(validity), received: value, details })];
  });
}

function placeOf(validity: SiteValidity): { file: string; row: number | null } {
  return { file: validity.place.file, row: validity.place.rows[0] ?? null };
}
