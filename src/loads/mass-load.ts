import { type M3PerDay, type MgPerDay, mgPerDay, type NgPerL } from "../units/index.ts";

const MG_PER_NG_AND_L_PER_M3 = 1e-3;

/** Mass load of a residue in mg/d: concentration (ng/L) x flow (m3/d); 1 ng/L is 1 µg/m3. */
export function massLoad(concentration: NgPerL, flow: M3PerDay): MgPerDay {
  return mgPerDay(concentration * flow * MG_PER_NG_AND_L_PER_M3);
}
