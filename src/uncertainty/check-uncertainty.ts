import { demandNumber } from "../base/index.ts";
import type { UncertaintyKey } from "./defaults.ts";
import { isRsd, LARGEST_RSD } from "./is-rsd.ts";
import type { UncertaintySettings } from "./uncertainty-setting.ts";

const EXPECTED = `a relative standard uncertainty as a fraction, 0 to ${LARGEST_RSD} (was it given as percent?)`;

/**
 * Passes settings on when every number in them can be a relative standard uncertainty.
 * @throws WbeError `ARGUMENT_INVALID` for one that is negative, above 2 or not finite; `path` names it.
 */
export function checkUncertainty(settings: UncertaintySettings): UncertaintySettings {
  for (const key of Object.keys(settings) as UncertaintyKey[]) {
    const { default: value, byBiomarker, bySite, estimates = [] } = settings[key];
    const demand = (path: string, rsd: number): void =>
      demandNumber(isRsd(rsd), `uncertainty.${key}.${path}`, EXPECTED, rsd);
    demand("default", value);
    for (const [name, rsd] of Object.entries(byBiomarker)) demand(`byBiomarker.${name}`, rsd);
    for (const [name, rsd] of Object.entries(bySite)) demand(`bySite.${name}`, rsd);
    for (const { laboratory, rsd } of estimates) demand(`estimates.${laboratory}`, rsd);
  }
  return settings;
}
