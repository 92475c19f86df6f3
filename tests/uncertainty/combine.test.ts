import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  budget,
  type ErrorScope,
  type ErrorTerm,
  meanErrors,
  meanRsd,
  ratioErrors,
  rsdFromSigma,
  sharedErrors,
  sigmaFromRsd,
  totalSigma,
} from "../../src/uncertainty/index.ts";
import { means } from "../fixtures/uncertainty/distributions.json";

const own = (rsd: number, source = "flow"): ErrorTerm => ({
  source,
  scope: "sample",
  key: "",
  sigma: sigmaFromRsd(rsd),
});
const shared = (rsd: number, key = "k", source = "population", scope: ErrorScope = "site"): ErrorTerm => ({
  source,
  scope,
  key,
  sigma: sigmaFromRsd(rsd),
});

describe("one day", () => {
  test("sigma .19034337 for C .10, Q .08, sampling .10, P .10; first order .19078784 (methods, 2.7)", () => {
    const terms = [own(0.1), own(0.08), own(0.1), shared(0.1)];
    expect(totalSigma(terms)).toBeCloseTo(0.19034337, 8);
    expect(Math.hypot(0.1, 0.08, 0.1, 0.1)).toBeCloseTo(0.19078784, 8);
  });

  test("with an excretion factor of .26: sigma .31881615 and 311.650 to 1087.479 about 582.16216", () => {
    const sigma = totalSigma([
      own(0.1),
      own(0.08),
      own(0.1),
      shared(0.1),
      shared(0.26, "cocaine", "consumption", "substance"),
    ]);
    expect(sigma).toBeCloseTo(0.31881615, 8);
    expect(582.16216 * Math.exp(-1.959963984540054 * sigma)).toBeCloseTo(311.65, 3);
    expect(582.16216 * Math.exp(1.959963984540054 * sigma)).toBeCloseTo(1087.479, 3);
  });

  test("no terms, no error", () => {
    expect(totalSigma([])).toBe(0);
    expect(budget([])).toEqual([]);
  });
});

describe("the origin of a sum is that of its weakest part", () => {
  const from = (origin: "stated" | "assumed", term: ErrorTerm): ErrorTerm => ({ ...term, origin });
  test.each([own(0.1), shared(0.1)])("$scope", (term) => {
    const originOf = (...terms: readonly ErrorTerm[]) =>
      meanErrors(terms.map((one) => ({ share: 0.5, terms: [one] }))).map(({ origin }) => origin);
    expect(originOf(from("stated", term), from("assumed", term))).toEqual(["assumed"]);
    expect(originOf(from("assumed", term), from("stated", term))).toEqual(["assumed"]);
    expect(originOf(from("stated", term), from("stated", term))).toEqual(["stated"]);
  });
});

describe("the mean of several days", () => {
  const day = [
    own(0.1, "concentration"),
    own(0.08),
    own(0.1, "sampling"),
    shared(0.1),
    shared(0.26, "cocaine", "consumption"),
  ];
  const week = Array.from({ length: 7 }, () => ({ weight: 1, value: 162, terms: day }));

  test("seven equal days with shared P and CF: .28701544 exactly (methods, 2.7), never .1236", () => {
    expect(meanRsd(week)).toBeCloseTo(0.28701544, 8);
  });

  test("the first-order form lies within a percent of it", () => {
    const terms = meanErrors(week.map(({ terms }) => ({ share: 1 / 7, terms })));
    expect(rsdFromSigma(totalSigma(terms)) / 0.28701544).toBeCloseTo(1, 2);
  });

  test("with ever more days only the shared part is left: .27978", () => {
    const many = meanErrors(Array.from({ length: 1e5 }, () => ({ share: 1e-5, terms: day })));
    expect(rsdFromSigma(totalSigma(many))).toBeCloseTo(0.27978, 5);
  });

  // 40 million simulated weeks: standard error of the relative uncertainty about 2e-4.
  test.each(means)("$name, against simulation (tests/fixtures/uncertainty/distributions.py)", (expected) => {
    const members = expected.values.map((value) => ({
      weight: 2,
      value,
      terms: [
        ...expected.own.map((rsd, index) => own(rsd, `own ${index}`)),
        ...expected.shared.map((rsd, index) => shared(rsd, "k", `shared ${index}`)),
      ],
    }));
    expect(Math.abs((meanRsd(members) ?? 0) / expected.rsd - 1)).toBeLessThan(1e-3);
  });

  test("errors of scope sample are never shared, even with the same source", () => {
    const [term] = meanErrors([
      { share: 0.5, terms: [own(0.1)] },
      { share: 0.5, terms: [own(0.1)] },
    ]);
    expect(term?.sigma).toBeCloseTo(sigmaFromRsd(0.1) / Math.SQRT2, 14);
  });

  test("another key is another draw", () => {
    const mean = (a: string, b: string) =>
      totalSigma(
        meanErrors([
          { share: 0.5, terms: [shared(0.1, a)] },
          { share: 0.5, terms: [shared(0.1, b)] },
        ]),
      );
    expect(mean("a", "a")).toBeCloseTo(sigmaFromRsd(0.1), 14);
    expect(mean("a", "b")).toBeCloseTo(sigmaFromRsd(0.1) / Math.SQRT2, 14);
  });

  test("no members or a mean of 0 has no relative uncertainty; a negative weight is misuse", () => {
    expect(meanRsd([])).toBeNull();
    const alone = { weight: 2, value: 3, terms: [own(0.1)] };
    expect(meanRsd([alone, { ...alone, weight: 0, terms: [own(0.9)] }])).toBeCloseTo(0.1, 12);
    expect(meanRsd([{ weight: 1, value: 0, terms: [own(0.1)] }])).toBeNull();
    expect(() => meanRsd([{ weight: -1, value: 1, terms: [] }])).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "members.weight" }),
    );
  });
});

describe("ratios", () => {
  test("what is really shared cancels, what is not adds up", () => {
    const before = [
      own(0.1),
      shared(0.1, "b1", "batch", "batch"),
      shared(0.07, "North | 2020", "population"),
    ];
    const after = [own(0.1), shared(0.1, "b2", "batch", "batch"), shared(0.07, "North | 2020", "population")];
    const terms = ratioErrors(before, after);
    const sigma = (source: string) => totalSigma(terms.filter((term) => term.source === source));
    expect(sigma("population")).toBe(0);
    expect(sigma("batch")).toBeCloseTo(Math.SQRT2 * sigmaFromRsd(0.1), 14);
    expect(sigma("flow")).toBeCloseTo(Math.SQRT2 * sigmaFromRsd(0.1), 14);
  });

  test("a re-estimated population does not cancel", () => {
    const terms = ratioErrors([shared(0.07, "North | 2020")], [shared(0.07, "North | 2025")]);
    expect(totalSigma(terms)).toBeCloseTo(Math.SQRT2 * sigmaFromRsd(0.07), 14);
  });

  test("a result against itself: all that is shared cancels", () => {
    const scopes = fc.constantFrom<ErrorScope>("batch", "site", "substance", "global");
    const terms = fc.array(
      fc.record({
        source: fc.constantFrom("a", "b"),
        scope: scopes,
        key: fc.constantFrom("x", "y"),
        sigma: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(terms, (some) => {
        expect(totalSigma(ratioErrors(some, some))).toBeCloseTo(0, 12);
      }),
    );
  });
});

describe("budget and shared part", () => {
  const terms = [own(0.1, "concentration"), own(0.2, "sampling"), shared(0.05), shared(0.1, "other")];

  test("shares add to one, the largest first, each with its own relative uncertainty", () => {
    const lines = budget(terms);
    expect(lines.map(({ source }) => source)).toEqual(["sampling", "population", "concentration"]);
    expect(lines.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 14);
    expect(lines[0]?.rsd).toBeCloseTo(0.2, 14);
    expect(lines[1]?.share).toBeCloseTo((Math.log(1.0025) + Math.log(1.01)) / totalSigma(terms) ** 2, 14);
  });

  test("sharedErrors keeps every scope but sample", () => {
    expect(sharedErrors(terms).map(({ key }) => key)).toEqual(["k", "other"]);
  });

  test("the order of terms and members changes nothing", () => {
    const members = [
      { share: 0.2, terms },
      { share: 0.8, terms: [shared(0.3, "other"), own(0.4)] },
    ];
    const total = totalSigma(meanErrors(members));
    expect(totalSigma(meanErrors([...members].reverse()))).toBeCloseTo(total, 14);
    expect(totalSigma([...terms].reverse())).toBeCloseTo(totalSigma(terms), 14);
  });
});
