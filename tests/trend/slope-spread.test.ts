import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { type SlopeSeries, slopeSpread } from "../../src/trend/index.ts";
import fixture from "../fixtures/trend/slope-spread.json" with { type: "json" };

const names = [...new Set(fixture.place)];
const of = (name: string, numbers: readonly number[]): number[] =>
  numbers.filter((_, i) => fixture.place[i] === name);
const plain: readonly SlopeSeries[] = names.map((name) => ({
  name,
  times: of(name, fixture.t),
  values: of(name, fixture.y),
}));
const close = (ours: readonly number[], theirs: readonly number[], digits: number): void => {
  expect(ours).toHaveLength(theirs.length);
  ours.forEach((value, i) => {
    expect(value).toBeCloseTo(theirs[i]!, digits);
  });
};

describe("against R (fixtures/trend/slope-spread.R)", () => {
  test("nlme::lme, own intercepts and random slopes, REML", () => {
    const result = slopeSpread(plain)!;
    close([result.common.estimate, result.common.standardError], fixture.common, 6);
    close([result.betweenSd, result.withinSd], fixture.sds, 6);
    close(
      result.places.map(({ predicted }) => predicted.estimate),
      fixture.predicted,
      6,
    );
    expect(result).toMatchObject({ n: 48, df: 6 });
  });
  test("with known errors of the values: the restricted likelihood by full matrices and optim", () => {
    const result = slopeSpread(plain.map((place) => ({ ...place, sds: of(place.name, fixture.sd) })))!;
    close([result.common.estimate, result.common.standardError], fixture.knownCommon, 6);
    close([result.betweenSd, result.withinSd], fixture.knownSds, 5);
    close(
      result.places.map(({ predicted }) => predicted.estimate),
      fixture.knownPredicted,
      5,
    );
  });
});

describe("laws", () => {
  test("errors follow from the two spreads: own slope's within / sqrt(Sxx), weights by both variances", () => {
    const { places, common, betweenSd, withinSd } = slopeSpread(plain)!;
    const between = betweenSd ** 2;
    const precision = places.reduce((sum, { own }) => sum + 1 / (own.standardError ** 2 + between), 0);
    expect(common.standardError).toBeCloseTo(1 / Math.sqrt(precision), 12);
    places.forEach(({ own, predicted, weight, n }, place) => {
      const { times } = plain[place]!;
      const centre = times.reduce((sum, t) => sum + t, 0) / times.length;
      const spread = times.reduce((sum, t) => sum + (t - centre) ** 2, 0);
      const variance = own.standardError ** 2;
      expect(n).toBe(times.length);
      expect(own.standardError).toBeCloseTo(withinSd / Math.sqrt(spread), 12);
      expect(weight).toBeCloseTo(between / (between + variance), 12);
      expect(predicted.estimate).toBeCloseTo(weight * own.estimate + (1 - weight) * common.estimate, 12);
      expect(predicted.standardError ** 2).toBeCloseTo(
        weight * variance + ((1 - weight) * common.standardError) ** 2,
        12,
      );
    });
  });
  const random = createRandom(4);
  const places = (spread: number): readonly SlopeSeries[] =>
    names.map((name, place) => {
      const times = Array.from({ length: 6 }, (_, i) => i);
      return {
        name,
        times,
        values: times.map((t) => place + (0.1 + spread * place) * t + 0.1 * random.normal()),
      };
    });
  test("a prediction lies between the place's own slope and the common one, and is known no worse than the own", () => {
    const result = slopeSpread(plain)!;
    for (const { own, predicted, weight } of result.places) {
      const [low, high] = [own.estimate, result.common.estimate].sort((a, b) => a - b);
      expect(predicted.estimate).toBeGreaterThanOrEqual(low!);
      expect(predicted.estimate).toBeLessThanOrEqual(high!);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
      expect(predicted.standardError).toBeLessThan(own.standardError);
    }
  });
  test("the place with fewest values over the shortest time leans most on the others", () => {
    const weights = slopeSpread(plain)!.places.map(({ weight }) => weight);
    expect(names[weights.indexOf(Math.min(...weights))]).toBe("f");
  });
  test("no spread of slopes: every place gets the common one; a wide spread: its own", () => {
    const lines = names.map((name) => ({
      name,
      times: [0, 1, 2, 3],
      values: [0.1, -0.1, 0.1, -0.1].map((e, t) => e + 2 * t),
    }));
    const alike = slopeSpread(lines)!;
    expect(alike.betweenSd).toBe(0);
    for (const { predicted } of alike.places)
      expect(predicted.estimate).toBeCloseTo(alike.common.estimate, 12);
    for (const { weight } of slopeSpread(places(5))!.places) expect(weight).toBeGreaterThan(0.999);
  });
  test("time in days in place of years divides every slope by the year; adding a level changes none", () => {
    const years = slopeSpread(plain)!;
    const days = slopeSpread(
      plain.map((place) => ({
        ...place,
        times: place.times.map((t) => 20_000 + 365 * t),
        values: place.values.map((v) => v + 7),
      })),
    )!;
    close(
      days.places.map(({ predicted }) => 365 * predicted.estimate),
      years.places.map(({ predicted }) => predicted.estimate),
      6,
    );
  });
});

test("4 places, or places with 2 values: null; numbers that are not finite are refused", () => {
  expect(slopeSpread(plain.slice(0, 4))).toBeNull();
  expect(slopeSpread(plain.map((place) => ({ ...place, times: [1, 1, 2], values: [1, 2, 3] })))).toBeNull();
  expect(() => slopeSpread([{ name: "a", times: [1], values: [Number.NaN] }])).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values[0]" }),
  );
});
