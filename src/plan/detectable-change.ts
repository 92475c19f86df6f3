import { exp, findRoot, log } from "../numerics/index.ts";
import { type VerdictSetup, verdictPower } from "./verdict-power.ts";

/** A hundredfold change is no question of sampling. */
const LARGEST = log(100);

/**
 * The smallest rise the verdict rule sees with this power, as a ratio above 1; the fall that is as visible is its
 * inverse. Null where the rule gives no verdict or not even a hundredfold change would be seen.
 * @param power above half the rule's false alarms, below 1. @defaultValue 0.8
 */
export function detectableChange(setup: VerdictSetup, power = 0.8): number | null {
  const short = (log: number): number => verdictPower(exp(log), setup) - power;
  if (!(short(LARGEST) > 0)) return null;
  if (short(0) >= 0) return 1;
  return exp(findRoot(short, 0, LARGEST, { tolerance: 1e-9 }));
}
