import type { PopulationOn } from "./population-on.ts";

/**
 * The design capacity of a site in person equivalents, of the row that counts on the day; null where it states none.
 * A capacity holds industry and room for growth: it is no count of people and never taken unless asked for.
 */
export function designPopulation({ validity }: Pick<PopulationOn, "validity">): number | null {
  const designPe = validity?.designPe ?? null;
  return designPe !== null && designPe > 0 && Number.isFinite(designPe) ? designPe : null;
}
