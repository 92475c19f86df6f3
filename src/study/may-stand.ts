import { smallNumberFloor } from "../loads/index.ts";
import type { PublicationPolicy } from "./settings.ts";

/** Relative spread of one dose, with which few doses a day become a coefficient of variation. */
const DOSE_VARIATION = 0.5;

/** Who a figure of one drug at one plant rests on. */
export interface PlantSize {
  /** The least ever stated; null: not known, the loads came per inhabitant from where they were published. */
  readonly population: number | null;
  /** Doses a day; null: not known, or nothing was detected. */
  readonly doses: number | null;
}

/** Whether a group of plants may be known as a sum: two plants, and enough persons and users in it. */
export function mayStand(plants: readonly PlantSize[], policy: PublicationPolicy): boolean {
  const persons = plants.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const doses = plants.reduce((sum, plant) => sum + (plant.doses ?? 0), 0);
  const enoughUsers = persons >= policy.minimumPopulation || doses === 0 || !fewUsers(doses, policy);
  return plants.length > 1 && persons >= policy.suppressBelow && enoughUsers;
}

/** Whether so few doses a day stand behind a figure that it would speak of few persons. */
export function fewUsers(doses: number | null, { smallNumberFloor: floor }: PublicationPolicy): boolean {
  return doses !== null && smallNumberFloor(doses, DOSE_VARIATION) > floor;
}
