import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { type Pulse, samplingError } from "../../src/uncertainty/index.ts";

describe("closed forms and values of methods, 2.6 and 2.7", () => {
  test.each([
    [50, 1, 10, 0.4243],
    [100, 2, 15, 0.255],
    [500, 3, 20, 0.1065],
  ])("rectangular: %d pulses of %d in intervals of %d", (pulses, length, interval, expected) => {
    expect(samplingError({ pulses, interval, pulse: { shape: "rectangular", length } })).toBeCloseTo(
      expected,
      4,
    );
  });

  test.each([
    [50, 2, 10, 0.09121],
    [1000, 5, 30, 0.02632],
  ])("gaussian: %d pulses of sd %d in intervals of %d", (pulses, sd, interval, expected) => {
    expect(samplingError({ pulses, interval, pulse: { shape: "gaussian", sd } })).toBeCloseTo(expected, 5);
  });

  test("pulses shorter than the interval: (D / t - 1) (1 + c^2) / N", () => {
    const found = samplingError({
      pulses: 20,
      interval: 10,
      massVariation: 0.5,
      pulse: { shape: "rectangular", length: 4 },
    });
    expect(found).toBeCloseTo(Math.sqrt((1.5 * 1.25) / 20), 14);
  });

  test("continuous sampling, or pulses that are whole numbers of intervals, miss nothing", () => {
    const pulse: Pulse = { shape: "rectangular", length: 6 };
    expect(samplingError({ pulses: 10, interval: 0, pulse })).toBe(0);
    expect(samplingError({ pulses: 10, interval: 3, pulse })).toBe(0);
  });

  test("both forms of the gaussian series meet where one hands over to the other", () => {
    const at = (sd: number) => samplingError({ pulses: 10, interval: 10, pulse: { shape: "gaussian", sd } });
    expect(at(1.999999999) / at(2)).toBeCloseTo(1, 8);
    // For very narrow pulses one portion or none meets each: CV^2 = (D / (2 sqrt(pi) s) - 1) / N.
    expect(at(0.01)).toBeCloseTo(Math.sqrt((10 / (2 * Math.sqrt(Math.PI) * 0.01) - 1) / 10), 9);
  });
});

/** Relative sd of the mass a sampler catches from `pulses` pulses at random moments of a cycle of `interval`. */
function simulated(pulses: number, interval: number, pulse: Pulse, runs: number): number {
  const random = createRandom(20060101);
  const reach =
    pulse.shape === "rectangular"
      ? Math.ceil(pulse.length / interval) + 1
      : Math.ceil((10 * pulse.sd) / interval) + 1;
  const height = (time: number) => {
    if (pulse.shape === "rectangular") return time >= 0 && time < pulse.length ? 1 / pulse.length : 0;
    return Math.exp(-0.5 * (time / pulse.sd) ** 2) / (pulse.sd * Math.sqrt(2 * Math.PI));
  };
  let squares = 0;
  for (let run = 0; run < runs; run++) {
    let caught = 0;
    for (let one = 0; one < pulses; one++) {
      const start = random.next() * interval;
      for (let portion = -reach; portion <= reach; portion++)
        caught += (interval * height(portion * interval - start)) / pulses;
    }
    squares += (caught - 1) ** 2;
  }
  return Math.sqrt(squares / runs);
}

describe("against a simulated sampler", () => {
  test.each<[number, number, Pulse]>([
    [8, 10, { shape: "rectangular", length: 3 }],
    [5, 10, { shape: "rectangular", length: 24 }],
    [6, 10, { shape: "gaussian", sd: 1.2 }],
    [6, 10, { shape: "gaussian", sd: 3 }],
  ])("%d pulses, interval %d, %j", (pulses, interval, pulse) => {
    const found = samplingError({ pulses, interval, pulse });
    expect(Math.abs(simulated(pulses, interval, pulse, 20_000) / found - 1)).toBeLessThan(0.03);
  });
});

describe("laws", () => {
  const design = { interval: 10, pulses: 50, pulse: { shape: "rectangular", length: 2 } } as const;

  test("four times the pulses halve it; the unit of time does not matter", () => {
    expect(samplingError({ ...design, pulses: 200 })).toBeCloseTo(samplingError(design) / 2, 14);
    const inSeconds = { ...design, interval: 600, pulse: { shape: "rectangular", length: 120 } } as const;
    expect(samplingError(inSeconds)).toBeCloseTo(samplingError(design), 14);
  });

  test.each([
    ["interval", { ...design, interval: -1 }],
    ["pulses", { ...design, pulses: 0 }],
    ["pulse.length", { ...design, pulse: { shape: "rectangular", length: 0 } as const }],
    ["pulse.sd", { ...design, pulse: { shape: "gaussian", sd: Number.NaN } as const }],
    ["massVariation", { ...design, massVariation: -0.1 }],
  ])("misuse of %s", (path, wrong) => {
    expect(() => samplingError(wrong)).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
    );
  });
});
