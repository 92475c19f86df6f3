import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { demand } from "./_demand.ts";
import { stateOf } from "./_state-of.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** A stream of random numbers that depends on its seed and nothing else. */
export interface Random {
  /** Uniform, above 0 and below 1, 53 random bits. */
  next(): number;
  /** Standard normal, by the inverse CDF. */
  normal(): number;
  /** A whole number from 0 to max - 1, each equally likely. */
  integer(max: number): number;
  /**
   * An independent stream named by its label. It depends on the seed and the labels on the way to it, not on how
   * many numbers were drawn before, so units of work keep their numbers in any order.
   */
  fork(label: string | number): Random;
}

/**
 * Seeded random numbers (xoroshiro128+, Blackman & Vigna 2021, doi:10.1145/3460772), the same digits in every
 * runtime.
 * @param seed any whole number that is exact in a double
 * @throws WbeError ARGUMENT_INVALID for any other seed
 */
export function createRandom(seed: number): Random {
  demand(Number.isSafeInteger(seed), "seed", "a whole number", seed);
  return stream([seed]);
}

function stream(path: readonly (string | number)[]): Random {
  const generator = xoroshiro128plusFromState(stateOf(JSON.stringify(path)));
  function next(): number {
    const high = generator.next() >>> 5;
    const low = generator.next() >>> 6;
    const bits = high * 0x4000000 + low;
    return bits === 0 ? next() : bits / 0x20000000000000;
  }
  return {
    next,
    normal: () => normalQuantile(next()),
    integer(max: number): number {
      demand(
        Number.isInteger(max) && max >= 1 && max <= 0x100000000,
        "max",
        "a whole number from 1 to 2^32",
        max,
      );
      return Math.floor(next() * max);
    },
    fork: (label) => stream([...path, label]),
  };
}
