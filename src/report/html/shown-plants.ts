import type { ReportModel, ReportSite } from "./report-model.ts";

/** Which plants a published report may show. */
export interface ShownPlants {
  readonly shown: ReadonlySet<string>;
  /** Plants large enough for single days. */
  readonly open: ReadonlySet<string>;
  readonly hidden: number;
}

/** Which plants a report may show: as its model says, else by the limits of its settings. */
export function shownPlants(model: ReportModel): ShownPlants {
  const { publication, loads, summary } = model;
  if (publication === undefined) return plantsByLimits(model);
  const names = [...loads, ...summary.filter((row) => row.scope === "plant")].map((row) => row.site);
  const shown = new Set(names.filter((name) => !publication.hidden.includes(name)));
  const open = new Set([...shown].filter((name) => !publication.withoutDays.includes(name)));
  return { shown, open, hidden: publication.hidden.length };
}

/**
 * Plants below `suppressBelow` persons are left out. Where those left out of a municipality are together still that
 * few, all of its plants are, so that none can be found by subtraction from the total. Single days
 * are shown of plants with `minimumPopulation` persons or more, and of those whose population is not known: their loads
 * came per inhabitant, from where they were published.
 */
function plantsByLimits({ sites, loads, summary, settings }: ReportModel): ShownPlants {
  const { minimumPopulation, suppressBelow } = settings.publication;
  const small = (site: ReportSite): boolean => site.population !== null && site.population < suppressBelow;
  const closed = new Set(
    sites
      .filter((site) => small(site))
      .map((site) => site.municipality)
      .filter(
        (municipality) =>
          municipality !== "" &&
          people(sites.filter((site) => site.municipality === municipality && small(site))) < suppressBelow,
      ),
  );
  const known = new Map(sites.map((site) => [site.site, site]));
  const plants = [
    ...new Set([...loads, ...summary.filter((row) => row.scope === "plant")].map((row) => row.site)),
  ];
  const shown = plants.filter((name) => {
    const site = known.get(name);
    return site === undefined || !(small(site) || closed.has(site.municipality));
  });
  const open = shown.filter((name) => {
    const population = known.get(name)?.population ?? populationIn(loads, name);
    return population === null || population >= minimumPopulation;
  });
  return { shown: new Set(shown), open: new Set(open), hidden: plants.length - shown.length };
}

function people(sites: readonly ReportSite[]): number {
  return sites.reduce((sum, site) => sum + (site.population ?? 0), 0);
}

function populationIn(loads: ReportModel["loads"], site: string): number | null {
  const known = loads.flatMap((row) =>
    row.site === site && row.population !== null ? [row.population] : [],
  );
  return known.length === 0 ? null : Math.max(...known);
}
