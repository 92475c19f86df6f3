import { describe, expect, test } from "vitest";
import { profileCoefficient } from "../../src/censoring/index.ts";

const exact = (values: readonly number[]) => values.map((value) => ({ lowest: value, highest: value }));
const below = (limit: number) => ({ lowest: null, highest: limit });
const design = (first: number, second: number) =>
  Array.from({ length: first + second }, (_, index) => [1, index < first ? 0 : 1]);

const WEEKS = [212, 198, 240, 251, 388, 402, 295, 265, 249, 310, 300, 455, 520, 371].map(Math.log);

describe("nothing censored: exactly the t interval with pooled variance", () => {
  test("R: t.test(var.equal = TRUE) on the logarithms of two weeks", () => {
    const profile = profileCoefficient(exact(WEEKS), design(7, 7), 1);
    expect(profile?.lower).toBeCloseTo(-0.104639251858675, 9);
    expect(profile?.upper).toBeCloseTo(0.542492919086602, 9);
    expect(profile?.statistic).toBeCloseTo(1.474198363959445, 9);
    expect(profile?.degreesOfFreedom).toBe(12);
  });
});

describe("a group without measured responses", () => {
  const responses = [below(1), below(1), below(1), below(1), ...exact([2.1, 2.4, 1.9, 2.3])];

  test("the coefficient has one end, and it moves the other way when the groups change places", () => {
    const up = profileCoefficient(responses, design(4, 4), 1);
    expect(up).toMatchObject({ estimate: null, upper: null });
    expect(up?.lower).toBeGreaterThan(0.3);
    const down = profileCoefficient([...responses.slice(4), ...responses.slice(0, 4)], design(4, 4), 1);
    expect(down).toMatchObject({ estimate: null, lower: null });
    expect(down?.upper).toBeCloseTo(-(up?.lower ?? 0), 8);
  });

  test("a lower limit in that group never lowers the bound", () => {
    const lowered = [below(0), below(0), below(0), below(0), ...responses.slice(4)];
    const [high, low] = [responses, lowered].map(
      (rows) => profileCoefficient(rows, design(4, 4), 1)?.lower ?? 0,
    );
    expect(low).toBeGreaterThan(high ?? Infinity);
  });

  test("nothing measured in either, or no scatter in what is measured: null", () => {
    expect(profileCoefficient([below(1), below(1), below(2)], design(1, 2), 1)).toBeNull();
    expect(profileCoefficient([below(1), below(1), ...exact([2, 2])], design(2, 2), 1)).toBeNull();
  });
});

test("moved responses leave the coefficient alone; a wider level widens", () => {
  const responses = [below(5.3), ...exact(WEEKS.slice(1))];
  const plain = profileCoefficient(responses, design(7, 7), 1);
  const moved = responses.map(({ lowest, highest }) => ({
    lowest: lowest === null ? null : lowest + 3,
    highest: highest + 3,
  }));
  const shifted = profileCoefficient(moved, design(7, 7), 1);
  expect(shifted?.lower).toBeCloseTo(plain?.lower ?? 0, 8);
  expect(profileCoefficient(responses, design(7, 7), 1, { level: 0.99 })?.lower).toBeLessThan(
    plain?.lower ?? 0,
  );
});

test("in a unit a thousand times smaller the open interval's end is a thousand times larger", () => {
  const one = [below(1), below(1), below(1), below(1), ...exact([2.1, 2.4, 1.9, 2.3])];
  const small = one.map(({ lowest, highest }) => ({
    lowest: lowest === null ? null : 1000 * lowest,
    highest: 1000 * highest,
  }));
  const [plain, scaled] = [one, small].map((rows) => profileCoefficient(rows, design(4, 4), 1));
  expect(scaled).toMatchObject({ estimate: null, upper: null });
  expect(scaled?.lower).toBeCloseTo(1000 * (plain?.lower ?? 0), 3);
  const down = profileCoefficient([...small.slice(4), ...small.slice(0, 4)], design(4, 4), 1);
  expect(down).toMatchObject({ estimate: null, lower: null });
  expect(down?.upper).toBeCloseTo(-(scaled?.lower ?? 0), 3);
});
