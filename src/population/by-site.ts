import type { SiteValidity } from "../samples/index.ts";

/** Sorts validities by site, keeping the order of the file. */
export function bySite(validities: readonly SiteValidity[]): ReadonlyMap<string, readonly SiteValidity[]> {
  const sites = new Map<string, SiteValidity[]>();
  for (const validity of validities) {
    const ofSite = sites.get(validity.site);
    if (ofSite === undefined) sites.set(validity.site, [validity]);
    else ofSite.push(validity);
  }
  return sites;
}
