import { groupBy, type Issue, issue } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { SiteValidity } from "../samples/index.ts";

/** What the rows of a sites file say against each other or against the samples, with the remedy of each. */
export function siteContradictions(
  sites: readonly SiteValidity[],
  loads: readonly SampleLoad[],
): readonly Issue[] {
  const successors = new Map(
    sites.flatMap((row) => (row.successor === "" ? [] : [[row.site, row.successor]])),
  );
  const lastDays = lastDayOfEach(loads);
  return [...groupBy(sites, ({ site }) => site)].flatMap(([site, rows]) => [
    ...rows.flatMap(closedEarly),
    ...loop(site, rows, successors),
    ...validityEnded(site, rows, lastDays.get(site)),
  ]);
}

function closedEarly(row: SiteValidity): readonly Issue[] {
  const { site, closed, validFrom } = row;
  if (closed === null || validFrom === null || closed >= validFrom) return [];
  return [issue({ code: "SITE_CLOSED_EARLY", ...placeOf(row), details: { site, closed, start: validFrom } })];
}

function loop(
  site: string,
  rows: readonly SiteValidity[],
  successors: ReadonlyMap<string, string>,
): readonly Issue[] {
  const met = new Set<string>();
  let next = successors.get(site);
  while (next !== undefined && !met.has(next)) {
    met.add(next);
    next = successors.get(next);
  }
  const [row] = rows;
  if (!met.has(site) || row === undefined) return [];
  return [issue({ code: "SUCCESSOR_LOOP", ...placeOf(row), details: { site } })];
}

/** Samples after the last validity have no population, unless the plant is said to be closed. */
function validityEnded(
  site: string,
  rows: readonly SiteValidity[],
  last: string | undefined,
): readonly Issue[] {
  const ends = rows.flatMap(({ validTo }) => (validTo === null ? [] : [validTo])).sort();
  const end = ends.at(-1);
  const [row] = rows;
  const open = rows.some(({ validTo, closed }) => validTo === null || closed !== null);
  if (open || row === undefined || end === undefined || last === undefined || last <= end) return [];
  return [issue({ code: "SITE_VALIDITY_ENDED", ...placeOf(row), details: { site, end, last } })];
}

function lastDayOfEach(loads: readonly SampleLoad[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { site, day } of loads) if (day > (last.get(site) ?? "")) last.set(site, day);
  return last;
}

function placeOf({ place }: SiteValidity): { readonly file: string; readonly row: number | null } {
  return { file: place.file, row: place.rows[0] ?? null };
}
