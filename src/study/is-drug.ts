import { findPopulationMarker } from "../biomarkers/index.ts";
import type { Settings } from "./settings.ts";

/**
 * Whether a substance has levels of its own. COD, NH4-N and the like only tell how many people there were (`populations`
 * shows them); caffeine and cotinine are residues too. A substance that the headline names is always meant.
 */
export function isDrug(biomarker: string, { headline }: Pick<Settings, "headline">): boolean {
  return (
    headline.biomarkers.includes(biomarker) ||
    findPopulationMarker(biomarker)?.marker.kind !== "hydrochemical"
  );
}
