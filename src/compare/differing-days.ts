import { addDays, type SamplingDay, swedishHolidays, swedishPaydays } from "../calendar/index.ts";

/** A day with a name that one side of a comparison holds. */
export interface NamedDay {
  readonly day: SamplingDay;
  readonly name_sv: string;
  readonly name_en: string;
}

/** Named days that stand on one side only, or mostly. */
export interface DifferingDays {
  readonly from: readonly NamedDay[];
  readonly to: readonly NamedDay[];
}

/** Options of `differingDays`. */
export interface DifferingDaysOptions {
  /** Further named days, as from the events file. @defaultValue none */
  readonly events?: readonly NamedDay[];
  /** False for periods of different seasons, whose holidays differ anyway. @defaultValue true */
  readonly holidays?: boolean;
}

/** Holidays of one side alone below this share of its days move a mean by less than 5 % even at twice the usual level. */
const HOLIDAYS_MATTER = 0.05;
/** A payday weekend lies in every month: only a share of days that differs by more can move a ratio by 10 %. */
const PAYDAYS_MATTER = 1 / 3;

/**
 * Sampled days that may make a difference between two sides by themselves, where they can matter. Events: always, when
 * the other side has no day of the same name. Holidays: the same, when they make up at least 5 % of the side's days.
 * Paydays (with the two days after): only when the shares of such days differ by more than a third.
 * @param fromDays and @param toDays the sampled days; a day that stands twice counts once
 */
export function differingDays(
  fromDays: readonly SamplingDay[],
  toDays: readonly SamplingDay[],
  { events = [], holidays = true }: DifferingDaysOptions = {},
): DifferingDays {
  const [before, after] = [[...new Set(fromDays)].sort(), [...new Set(toDays)].sort()];
  const paid = { from: among(before, paydays(before)), to: among(after, paydays(after)) };
  const excess = share(paid.to, after) - share(paid.from, before);
  const alone = (own: readonly SamplingDay[], other: readonly SamplingDay[]): readonly NamedDay[] => {
    const named = aloneAmong(own, other, events);
    const free = holidays ? aloneAmong(own, other, holidaysOf([...own, ...other])) : [];
    return share(free, own) < HOLIDAYS_MATTER ? named : unique([...named, ...free]);
  };
  return {
    from: unique([...alone(before, after), ...(excess < -PAYDAYS_MATTER ? paid.from : [])]),
    to: unique([...alone(after, before), ...(excess > PAYDAYS_MATTER ? paid.to : [])]),
  };
}

function aloneAmong(
  own: readonly SamplingDay[],
  other: readonly SamplingDay[],
  known: readonly NamedDay[],
): readonly NamedDay[] {
  const names = new Set(among(other, known).map(({ name_en }) => name_en));
  return among(own, known).filter(({ name_en }) => !names.has(name_en));
}

function among(days: readonly SamplingDay[], known: readonly NamedDay[]): readonly NamedDay[] {
  return days.flatMap((day) => known.filter((named) => named.day === day));
}

function share(named: readonly NamedDay[], days: readonly SamplingDay[]): number {
  return days.length === 0 ? 0 : new Set(named.map(({ day }) => day)).size / days.length;
}

/** In order, each day under its first name. */
function unique(named: readonly NamedDay[]): readonly NamedDay[] {
  const byDay = new Map([...named].reverse().map((one) => [one.day, one]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function holidaysOf(days: readonly SamplingDay[]): readonly NamedDay[] {
  return yearsOf(days).flatMap(swedishHolidays);
}

function paydays(days: readonly SamplingDay[]): readonly NamedDay[] {
  return yearsOf(days)
    .flatMap(swedishPaydays)
    .flatMap((payday) => [0, 1, 2].map((after) => addDays(payday, after)))
    .map((day) => ({ day, name_sv: "löning", name_en: "payday" }));
}

function yearsOf(days: readonly SamplingDay[]): readonly number[] {
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))];
}
