import { describe, expect, test } from "vitest";
import { flagQuality } from "../../src/quality/index.ts";
import { ngPerL, persons } from "../../src/units/index.ts";
import { at, HOUR, measurement, ZONE } from "../loads/_simulated.ts";

const day = (index: number) => ({
  start: at("2026-01-13", 24 * index),
  end: at("2026-01-13", 24 * (index + 1)),
});
const clean = [0, 1, 2, 3, 4].map((index) =>
  measurement({ window: day(index), place: { file: "lab.csv", rows: [index + 2] } }),
);

describe("flagQuality", () => {
  test("clean samples come back as they were", () => {
    const { measurements, issues } = flagQuality(clean, { timeZone: ZONE, today: "2026-02-01" });
    expect(measurements).toEqual(clean);
    expect(issues).toEqual([]);
  });

  test("flags are added, with an issue at the sample's row; nothing is removed or changed", () => {
    const odd = clean.map((sample, index) =>
      index === 4
        ? {
            ...sample,
            window: { start: sample.window.start, end: sample.window.start + 36 * HOUR },
            population: persons(370_000),
            concentration: ngPerL(0.5),
            flags: ["LIMIT_UNKNOWN" as const],
          }
        : sample,
    );
    const { measurements, issues } = flagQuality(odd, { timeZone: ZONE, today: "2026-01-16" });
    expect(measurements.map(({ flags, ...rest }) => rest)).toEqual(odd.map(({ flags, ...rest }) => rest));
    expect(measurements.map(({ flags }) => flags)).toEqual([
      [],
      [],
      [],
      [],
      ["LIMIT_UNKNOWN", "DATE_IN_FUTURE", "WINDOW_ODD", "POPULATION_JUMP", "CONCENTRATION_SLIP"],
    ]);
    expect(issues.map(({ file, row, severity }) => [file, row, severity])).toEqual(
      Array(4).fill(["lab.csv", 6, "warning"]),
    );
    expect(odd[4]?.flags).toEqual(["LIMIT_UNKNOWN"]);
  });

  test("what a reader has flagged already is not told again", () => {
    const short = measurement({
      window: { start: at("2026-01-13"), end: at("2026-01-13", 8) },
      flags: ["WINDOW_ODD"],
    });
    const { measurements, issues } = flagQuality([short], { timeZone: ZONE });
    expect(measurements).toEqual([short]);
    expect(issues).toEqual([]);
  });

  test("remarks on whole sites follow, without a row; names of the other files are compared too", () => {
    const { measurements, issues } = flagQuality(clean, { timeZone: ZONE, siteNames: ["simulated plant"] });
    expect(measurements).toEqual(clean);
    expect(issues).toMatchObject([{ code: "SITE_NAMES_ALIKE", row: null }]);
  });

  test("no samples, no findings", () => {
    expect(flagQuality([], { timeZone: ZONE })).toEqual({ measurements: [], issues: [] });
  });

  test("twice the samples are looked at twice as often, not four times", () => {
    const looksAt = (count: number): number => {
      let looks = 0;
      const watched = Array.from({ length: count }, (_, index) => {
        const sample = measurement({ window: day(index), concentration: ngPerL(400 + index / 8) });
        return new Proxy(sample, {
          get(target, name, receiver) {
            looks += 1;
            return Reflect.get(target, name, receiver);
          },
        });
      });
      expect(flagQuality(watched, { timeZone: "UTC" }).measurements).toHaveLength(count);
      return looks;
    };
    const [few, more, most] = [looksAt(50), looksAt(100), looksAt(200)];
    expect(more).toBeLessThan(2.1 * few);
    expect(most).toBeLessThan(2.1 * more);
  });
});
