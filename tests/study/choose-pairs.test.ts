import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import type { SampleLoad } from "../../src/loads/index.ts";
import { choosePairs } from "../../src/study/choose-pairs.ts";
import { createStudy } from "../../src/study/index.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { plantLevels } from "../../src/study/plant-levels.ts";
import { segmentFinder } from "../../src/study/segment-of.ts";

const study = (sites: number, period: "tertial" | "campaign" = "tertial") =>
  createStudy({
    period,
    lab: Array.from({ length: sites * 6 }, (_, index) => ({
      site: `Simulated ${Math.floor(index / 6)}`,
      date: addDays("2025-01-07", 70 * (index % 6) + (Math.floor(index / 6) % 2)),
      biomarker: "amphetamine",
      concentration_ng_per_l: 100 + index,
      flow_m3_per_day: 12_000,
      population: 37_000,
    })),
  });

function levelsOf(
  sites: number,
  period?: "campaign",
  look: (load: SampleLoad) => SampleLoad = (load) => load,
) {
  const one = study(sites, period);
  const loads = loadsOf(one).loads.map(look);
  return { ...one, entries: plantLevels(loads, one.settings, "period", segmentFinder(one)) };
}

/** How often `name` is asked for while `work` runs on watched copies. */
function watcher<Item extends object>(name: keyof Item) {
  const asked = { times: 0 };
  const watch = (item: Item): Item =>
    new Proxy(item, {
      get(target, key) {
        if (key === name) asked.times++;
        return Reflect.get(target, key);
      },
    });
  return { asked, watch };
}

describe("the cost grows with the rows and no faster", () => {
  const ratio = (cost: (sites: number) => number): number => cost(24) / cost(8);

  test("finding the periods of plants", () => {
    const cost = (sites: number): number => {
      const { asked, watch } = watcher<SampleLoad>("day");
      levelsOf(sites, undefined, watch);
      return asked.times;
    };
    expect(ratio(cost)).toBeLessThan(3.3);
  });

  test("choosing the pairs", () => {
    const cost = (sites: number): number => {
      const { asked, watch } = watcher<ReturnType<typeof levelsOf>["entries"][number]>("samples");
      const { entries, settings } = levelsOf(sites);
      choosePairs(entries.map(watch), settings, {});
      return asked.times;
    };
    expect(ratio(cost)).toBeLessThan(3.3);
  });
});

test("calendar periods are everybody's: a plant that was not sampled in the newest one is not set against it", () => {
  const { entries, settings } = levelsOf(2);
  const newest = entries.filter(({ site, period }) => site === "Simulated 0" || period.start < "2026-01-01");
  const pairs = choosePairs(newest, settings, {});
  expect(new Set(pairs.map(({ toLabel }) => toLabel))).toEqual(new Set(["2025-T3"]));
  expect(pairs.every(({ to }) => to.length > 0)).toBe(true);
});

test("campaigns are a plant's own: the newest of each, whenever it was", () => {
  const { entries, settings } = levelsOf(2, "campaign");
  const labels = choosePairs(entries, settings, {}).map(({ site, toLabel }) => `${site}: ${toLabel}`);
  expect(new Set(labels)).toEqual(new Set(["Simulated 0: 2025-12-23", "Simulated 1: 2025-12-24"]));
});
