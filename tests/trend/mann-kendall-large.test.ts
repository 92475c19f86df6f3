import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { mannKendall } from "../../src/trend/index.ts";

/** S by its definition: every pair looked at. */
function scoreOfAllPairs(x: readonly number[], y: readonly number[]): number {
  let score = 0;
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) score += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
  }
  return score;
}

const random = createRandom(20);
const N = 2600;
const draw = (of: () => number): number[] => Array.from({ length: N }, of);
const signed = (): number => random.next() - 0.5;
const KINDS: readonly (readonly [string, () => number])[] = [
  ["spread", signed],
  ["of very different size", () => Math.exp(300 * signed()) * Math.sign(signed())],
  ["equal in their upper bits", () => 1 + signed() * 1e-11],
  ["tied", () => Math.round(20 * signed())],
  ["zeros of both signs", () => (signed() > 0.2 ? signed() : signed() > 0 ? 0 : -0)],
  ["all equal", () => 3],
];

describe("long series: S is that of all pairs", () => {
  for (const [nameX, x] of KINDS) {
    for (const [nameY, y] of KINDS) {
      test(`times ${nameX}, values ${nameY}`, () => {
        const [times, values] = [draw(x), draw(y)];
        expect(mannKendall(times, values).score).toBe(scoreOfAllPairs(times, values));
        times.sort((a, b) => a - b);
        expect(mannKendall(times, values).score).toBe(scoreOfAllPairs(times, values));
      });
    }
  }
});
