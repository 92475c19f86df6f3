import { CONSTANTS_EDITION } from "../biomarkers/index.ts";
import { UNCERTAINTY_DEFAULTS } from "../uncertainty/index.ts";
import type { Edition } from "./edition.ts";

/**
 * Every edition, oldest first. Before a constant, a default or a method changes, the edition that held it gets its
 * values written out here, and a new one is added at the end; a frozen set of results keeps watch.
 */
export const EDITIONS: readonly Edition[] = [
  {
    name: CONSTANTS_EDITION,
    uncertainty: UNCERTAINTY_DEFAULTS,
    defaults: {
      level: 0.95,
      target: "period",
      nonDetects: "auto",
      fewSamples: "list",
      weekSpread: 0.2,
      seasonDip: 0.25,
      trendMethod: "auto",
      population: "census",
      weekend: ["Sat", "Sun", "Mon"],
    },
    biomarkers: [],
  },
];
