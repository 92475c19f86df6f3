import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import type { SampleLoad } from "../../src/loads/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { extremeAmongPeriods } from "../../src/study/extreme-among-periods.ts";
import { createStudy, summarise } from "../../src/study/index.ts";
import { loadsOf } from "../../src/study/loads-of.ts";

const DISPOSAL = 21;

/** Six simulated samples in each of eight tertials, a step of 17 days; one of them may hold a disposal. */
function simulatedRows(factor: number, scale = 1) {
  const random = createRandom(3);
  return Array.from({ length: 48 }, (_, index) => {
    const tertial = Math.floor(index / 6);
    const start = `${2020 + Math.floor(tertial / 3)}-${["01", "05", "09"][tertial % 3]}-08`;
    const day = addDays(start, 17 * (index % 6));
    const usual = scale * 500 * Math.exp(0.25 * random.fork(index).normal());
    return {
      site: "A",
      sample_id: day,
      date: day,
      biomarker: "amphetamine",
      concentration_ng_per_l: index === DISPOSAL ? factor * usual : usual,
      flow_m3_per_day: 12_000,
      population: 20_000,
    };
  });
}

function loadsWith(factor: number, scale = 1): readonly SampleLoad[] {
  return loadsOf(createStudy({ lab: simulatedRows(factor, scale) })).loads;
}

const WEEKEND = { weekend: ["Sat", "Sun", "Mon"] } as const;
const tertialOf = ({ day }: SampleLoad): string =>
  `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 4)}`;
const disposal = simulatedRows(1)[DISPOSAL]?.date;

describe("days that stand out among the periods of a plant", () => {
  test("a thirtyfold day is found in the series, though not by its own six samples", () => {
    expect(extremeAmongPeriods(loadsWith(30), tertialOf, WEEKEND)).toEqual([disposal]);
    expect(extremeAmongPeriods(loadsWith(1), tertialOf, WEEKEND)).toEqual([]);
    const six = loadsWith(30).filter((load) => tertialOf(load) === "2021 1");
    expect(six).toHaveLength(6);
    expect(extremeAmongPeriods(six, tertialOf, WEEKEND)).toEqual([]);
  });

  test("neither the scale nor the order of the samples counts", () => {
    expect(extremeAmongPeriods(loadsWith(30, 1000), tertialOf, WEEKEND)).toEqual([disposal]);
    expect(extremeAmongPeriods([...loadsWith(30)].reverse(), tertialOf, WEEKEND)).toEqual([disposal]);
  });

  test("a period that lies high as a whole is no extreme day", () => {
    const step = loadsWith(1).map((load) =>
      tertialOf(load) === "2021 2" ? { ...load, load: 30 * (load.load ?? 0) } : load,
    );
    expect(extremeAmongPeriods(step, tertialOf, WEEKEND)).toEqual([]);
  });

  test("samples without a measured load do not take part", () => {
    const gone = loadsWith(30).map((load) => (load.day === disposal ? { ...load, usable: false } : load));
    expect(extremeAmongPeriods(gone, tertialOf, WEEKEND)).toEqual([]);
    const below = loadsWith(30).map((load) => (load.day === disposal ? { ...load, load: null } : load));
    expect(extremeAmongPeriods(below, tertialOf, WEEKEND)).toEqual([]);
  });

  test("composites of several days are set against each other, not against weekdays", () => {
    const odd = loadsWith(30).map((load) => {
      const { start } = load.window;
      return load.day === disposal ? { ...load, window: { start, end: start + 72 * 3_600_000 } } : load;
    });
    expect(extremeAmongPeriods(odd, tertialOf, WEEKEND)).toEqual([]);
  });

  test("the level of that period is flagged, and no other", () => {
    const flagged = summarise(createStudy({ lab: simulatedRows(30) })).filter(({ flags }) =>
      flags.split(";").includes("EXTREME_DAY"),
    );
    expect(flagged.map(({ period }) => period)).toEqual(["2021-T1"]);
  });
});
