import { expect, test } from "vitest";
import { markerPopulation, perPersonRsd, sameWaterLoad } from "../../src/population/index.ts";

test("40 mg/L of NH4-N in 8000 m3 a day at 8 g a person are 40 000 persons", () => {
  expect(markerPopulation(40e6, 8000, 8000)).toBeCloseTo(40_000, 6);
});

test("the flow cancels: a load per person counted in the same water is g C / C_marker", () => {
  const [c, marker, g] = [500, 40e6, 8000];
  for (const flow of [1000, 12_000, 90_000]) {
    const people = markerPopulation(marker, flow, g);
    expect((c * flow) / people).toBeCloseTo(sameWaterLoad(c, marker, g), 9);
  }
  // 1000 x 8000 x 500 / 40e6
  expect(sameWaterLoad(c, marker, g)).toBeCloseTo(100, 12);
});

test("a range is read as 95 % of a lognormal, and as .1 at the least", () => {
  const sigma = Math.log(25 / 5) / (2 * 1.959964);
  expect(perPersonRsd({ perPerson: 14, low: 5, high: 25 })).toBeCloseTo(
    Math.sqrt(Math.expm1(sigma ** 2)),
    10,
  );
  expect(perPersonRsd({ perPerson: 13_700, low: 12_000, high: 14_000 })).toBe(0.1);
});

test("nothing is divided by 0", () => {
  expect(() => markerPopulation(1, 1, 0)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  expect(() => sameWaterLoad(1, 0, 1)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
});
