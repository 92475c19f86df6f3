import type { SiteValidity } from "../samples/index.ts";

/** The row of each site that starts last; of rows that start together the later one in the file. */
export function newestRows(sites: readonly SiteValidity[]): ReadonlyMap<string, SiteValidity> {
  const newest = new Map<string, SiteValidity>();
  for (const row of sites) {
    const known = newest.get(row.site);
    if (known === undefined || (known.validFrom ?? "") <= (row.validFrom ?? "")) newest.set(row.site, row);
  }
  return newest;
}
