import { expect, test } from "vitest";
import { censoredRegression } from "../../src/censoring/index.ts";

/** Tobin 1958's durable goods: durable, age, quant; data `tobin` of the R package survival. */
const TOBIN = [
  [0, 57.7, 236],
  [0.7, 50.9, 283],
  [0, 48.5, 207],
  [0, 41.7, 220],
  [0, 47.7, 238],
  [0, 59.8, 216],
  [0, 44.3, 284],
  [3.7, 45.1, 221],
  [0, 51.7, 275],
  [3, 50, 269],
  [10.4, 46.8, 207],
  [0, 58, 249],
  [0, 58.9, 246],
  [0, 40, 277],
  [1.5, 34.1, 231],
  [0, 39.9, 219],
  [0, 33.4, 240],
  [3.5, 48.1, 266],
  [6.1, 46.6, 214],
  [0, 53.1, 251],
] as const;

test("gauge: Tobit of R's survreg on tobin (methods 3.4)", () => {
  const fit = censoredRegression(
    TOBIN.map(([durable]) =>
      durable > 0 ? { lowest: durable, highest: durable } : { lowest: null, highest: 0 },
    ),
    TOBIN.map(([, age, quant]) => [1, age, quant]),
  );
  expect(fit?.coefficients[0]).toBeCloseTo(15.144866, 5);
  expect(fit?.coefficients[1]).toBeCloseTo(-0.129059284, 8);
  expect(fit?.coefficients[2]).toBeCloseTo(-0.045541663, 8);
  expect(fit?.sigma).toBeCloseTo(5.57253976, 7);
  expect(fit?.logLikelihood).toBeCloseTo(-28.9401332, 7);
});

test("nothing censored: least squares, sigma with divisor n", () => {
  const x = [0, 1, 2, 3];
  const y = [1, 2, 2, 5];
  const fit = censoredRegression(
    y.map((value) => ({ lowest: value, highest: value })),
    x.map((value) => [1, value]),
  );
  // by hand: slope 6/5, intercept 2.5 - 1.8, residual sum of squares 1.8
  expect(fit?.coefficients[0]).toBeCloseTo(0.7, 10);
  expect(fit?.coefficients[1]).toBeCloseTo(1.2, 10);
  expect(fit?.sigma).toBeCloseTo(Math.sqrt(1.8 / 4), 10);
  expect(fit?.standardErrors[1]).toBeCloseTo(Math.sqrt(1.8 / 4 / 5), 8);
});

test("a perfect fit and a column without measured responses have no maximum", () => {
  const exact = [1, 2, 3].map((value) => ({ lowest: value, highest: value }));
  expect(
    censoredRegression(exact, [
      [1, 1],
      [1, 2],
      [1, 3],
    ]),
  ).toBeNull();
  expect(
    censoredRegression(exact, [
      [1, 1],
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
});

test("shapes that do not fit are refused", () => {
  for (const [responses, design] of [
    [[], []],
    [[{ lowest: 1, highest: 1 }], [[]]],
    [[{ lowest: 2, highest: 1 }], [[1]]],
    [[{ lowest: 1, highest: Number.NaN }], [[1]]],
    [[{ lowest: 1, highest: 1 }], [[Number.NaN]]],
    [
      [
        { lowest: 1, highest: 1 },
        { lowest: 2, highest: 2 },
      ],
      [[1], [1, 2]],
    ],
  ] as const) {
    expect(() => censoredRegression(responses, design)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "responses" }),
    );
  }
  expect(() => censoredRegression([{ lowest: 1, highest: 1 }], [])).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "responses" }),
  );
});

test("left, right and interval limits among measured values: R 4, survreg, Surv(type = interval2), gaussian", () => {
  const ends = [
    [null, 1.5],
    [2.1, 2.1],
    [3, 4.5],
    [1.2, 1.2],
    [4.4, 4.4],
    [2, 3.5],
    [5.1, null],
    [null, 2],
    [3.3, 3.3],
    [1, 2.5],
  ] as const;
  const fit = censoredRegression(
    ends.map(([lowest, highest]) => ({ lowest, highest })),
    [0, 1, 2, 0, 3, 1, 3, 1, 2, 0].map((x) => [1, x]),
  );
  expect(fit?.coefficients[0]).toBeCloseTo(1.03021988965538, 8);
  expect(fit?.coefficients[1]).toBeCloseTo(1.22498965451115, 8);
  expect(fit?.sigma).toBeCloseTo(0.325525198288938, 8);
  expect(fit?.standardErrors[0]).toBeCloseTo(0.196227211094784, 7);
  expect(fit?.standardErrors[1]).toBeCloseTo(0.108503882638416, 7);
  expect(fit?.logSigmaError).toBeCloseTo(0.344949244813922, 7);
  expect(fit?.logLikelihood).toBeCloseTo(-4.75978642362468, 8);
});

test("through the origin, with limits alike at different places: R 4, survreg, Surv(type = interval2) ~ x - 1", () => {
  const ends = [
    [null, 1.5],
    [null, 1.5],
    [null, 1.5],
    [2.1, 2.1],
    [3.2, 3.2],
    [4.4, 4.4],
    [1.2, 1.2],
    [1, 5],
    [2, 5],
  ] as const;
  const fit = censoredRegression(
    ends.map(([lowest, highest]) => ({ lowest, highest })),
    [0.5, 1, 1.4, 2, 3, 4, 1.1, 2.5, 3.5].map((x) => [x]),
  );
  expect(fit?.coefficients[0]).toBeCloseTo(1.08063824888873, 8);
  expect(fit?.sigma).toBeCloseTo(0.0554934733901373, 8);
  expect(fit?.standardErrors[0]).toBeCloseTo(0.00990425858627707, 7);
  expect(fit?.logSigmaError).toBeCloseTo(0.35858976183438207, 6);
  expect(fit?.logLikelihood).toBeCloseTo(5.10458044531037, 7);
});
