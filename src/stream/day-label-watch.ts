import { log, mean, sampleSd } from "../numerics/index.ts";

/** Weighs a site's Saturdays against its Mondays, as `checkDayLabels` does for dates that name the start. */
export interface DayLabelWatch {
  begin(): void;
  /** A measured value (any unit) of a residue whose week has a clear shape, at a day number. */
  add(biomarker: string, day: number, value: number): void;
  /** True when the dates surely name the start, or nothing can be told. */
  isCalm(): boolean;
}

const WEEKLY: ReadonlySet<string> = new Set(["MDMA", "benzoylecgonine"]);
/** Day 0 was a Thursday. */
const SATURDAY = 2;
const MONDAY = 4;
const FEWEST_WEEKENDS = 6;
/** A little before the check itself says something at 2. */
const STANDARD_ERRORS = 1.9;

/** Makes the watch; it holds one site at a time. */
export function dayLabelWatch(): DayLabelWatch {
  const saturdays = new Map<string, Map<number, number>>();
  const mondays = new Map<string, Map<number, number>>();
  return {
    begin() {
      saturdays.clear();
      mondays.clear();
    },
    add(biomarker, day, value) {
      const weekday = day % 7;
      if ((weekday !== SATURDAY && weekday !== MONDAY) || !WEEKLY.has(biomarker)) return;
      const own = weekday === SATURDAY ? saturdays : mondays;
      const known = own.get(biomarker);
      if (known === undefined) own.set(biomarker, new Map([[day, value]]));
      else known.set(day, value);
    },
    isCalm() {
      const weekends = new Map<number, number[]>();
      for (const [biomarker, values] of saturdays) {
        for (const [day, saturday] of values) {
          const monday = mondays.get(biomarker)?.get(day + 2);
          if (monday === undefined) continue;
          const ratio = log(saturday / monday);
          const before = weekends.get(day);
          if (before === undefined) weekends.set(day, [ratio]);
          else before.push(ratio);
        }
      }
      if (weekends.size < FEWEST_WEEKENDS) return true;
      const ratios = [...weekends.values()].map(mean);
      return -mean(ratios) <= (STANDARD_ERRORS * sampleSd(ratios)) / Math.sqrt(ratios.length);
    },
  };
}
