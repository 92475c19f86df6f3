import { groupBy } from "../base/index.ts";
import { addDays, dayNumber, swedishHolidays, swedishPaydays } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { wetDays } from "../quality/index.ts";
import type { Covariate } from "../trend/index.ts";
import { flowByDay } from "./flow-by-day.ts";
import type { Study } from "./study.ts";

/**
 * What is known of the days beside their load: Swedish public holidays, the payday with its weekend (three days), wet
 * weather by the site's own flow, and each event of the events file at the site. Times are days since 1970.
 */
export function knownDays(
  study: Pick<Study, "events" | "flow">,
  site: string,
  samples: readonly SampleLoad[],
): readonly Covariate[] {
  const flags = (name: string, days: ReadonlySet<number>): Covariate => ({
    name,
    at: (time) => (days.has(Math.floor(time)) ? 1 : 0),
  });
  const years = [...new Set(samples.map(({ day }) => Number(day.slice(0, 4))))];
  const paydays = years.flatMap(swedishPaydays);
  const events = study.events.filter((event) => event.kind === "event" && ["", site].includes(event.site));
  return [
    flags("holiday", new Set(years.flatMap(swedishHolidays).map(({ day }) => dayNumber(day)))),
    flags(
      "payday",
      new Set(paydays.flatMap((day) => [0, 1, 2].map((after) => dayNumber(addDays(day, after))))),
    ),
    flags("wet weather", wetOnes(flowByDay(study, site, samples))),
    ...[...groupBy(events, ({ title }) => title)].map(([title, own]) =>
      flags(
        title,
        new Set(own.flatMap(({ from, to }) => daysBetweenNumbers(dayNumber(from), dayNumber(to)))),
      ),
    ),
  ];
}

function wetOnes(flows: ReadonlyMap<number, number>): ReadonlySet<number> {
  return new Set([...wetDays(flows)].flatMap(([day, { isWet }]) => (isWet ? [day] : [])));
}

function daysBetweenNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, after) => from + after);
}
