import { addDays, type SamplingDay, swedishHolidays, swedishPaydays } from "../calendar/index.ts";

/** A day with a name that one side of a comparison holds. */
export interface NamedDay {
  readonly day: SamplingDay;
  readonly name_sv: string;
  readonly name_en: string;
}

/** Named days that stand on one side only. */
export interface DifferingDays {
  readonly from: readonly NamedDay[];
  readonly to: readonly NamedDay[];
}

/**
 * Holidays, paydays and other named days that were sampled on one side but have no day of the same name on the other.
 * A payday counts for its weekend too: the payday and the two days after it.
 * @param fromDays and @param toDays the sampled days; @param events further named days, as from the events file
 */
export function differingDays(
  fromDays: readonly SamplingDay[],
  toDays: readonly SamplingDay[],
  events: readonly NamedDay[] = [],
): DifferingDays {
  const [before, after] = [namedDays(fromDays, events), namedDays(toDays, events)];
  const alone = (own: readonly NamedDay[], other: readonly NamedDay[]) =>
    own.filter(({ name_en }) => !other.some((day) => day.name_en === name_en));
  return { from: alone(before, after), to: alone(after, before) };
}

function namedDays(days: readonly SamplingDay[], events: readonly NamedDay[]): readonly NamedDay[] {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const known: readonly NamedDay[] = [
    ...years.flatMap(swedishHolidays),
    ...years.flatMap((year) =>
      swedishPaydays(year).flatMap((payday) =>
        [0, 1, 2].map((after) => ({ day: addDays(payday, after), name_sv: "löning", name_en: "payday" })),
      ),
    ),
    ...events,
  ];
  return [...days].sort().flatMap((day) => known.filter((named) => named.day === day));
}
