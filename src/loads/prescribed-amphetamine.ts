import { demandNumber } from "../base/index.ts";
import { type MgPerDayPer1000, mgPerDayPer1000 } from "../units/index.ts";

/** Share of a dose of dexamfetamine that leaves the body unchanged; from memory, check. */
const UNCHANGED = 0.42;
const BASE = 135.21;

/**
 * Amphetamine base in a substance by mass, from molar masses: lisdexamfetamine dimesylate 455.6, lisdexamfetamine 263.4,
 * dexamfetamine sulfate 368.5 (two molecules of base), amphetamine and dexamfetamine as the base itself.
 */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^lisdexam(?:f|ph)etamine?,? base?$/, BASE / 263.38],
  [/^lisdexam(?:f|ph)etamine?[ ,-]*(?:dimes[iy]late?)?$/, BASE / 455.6],
  [/^(?:dex)?am(?:f|ph)etamine?[ ,-]*sul(?:f|ph)ate?$/, (2 * BASE) / 368.49],
  [/^(?:dex)?am(?:f|ph)etamine?$/, 1],
];

/**
 * Amphetamine in the sewer from what is prescribed, mg/d/1000 inhabitants: amount x share of amphetamine base x .42
 * excreted unchanged. Names in English or Swedish, of the substance and not of a product; a bare "lisdexamfetamine" is taken as the dimesylate, as doses are stated in Sweden. Null for a
 * substance that leaves no amphetamine. 40 mg of it in one of a hundred people give about 50 mg/d/1000.
 * @throws WbeError `ARGUMENT_INVALID` for an amount below 0.
 */
export function prescribedAmphetamine(substance: string, amount: number): MgPerDayPer1000 | null {
  demandNumber(amount >= 0, "amount", "0 or above", amount);
  const name = substance.trim().toLowerCase();
  const share = SHARES.find(([pattern]) => pattern.test(name))?.[1];
  return share === undefined ? null : mgPerDayPer1000(amount * share * UNCHANGED);
}
