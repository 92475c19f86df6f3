import { expect, test } from "vitest";
import { judgeControls } from "../../src/quality/index.ts";

const rules = (distances: readonly number[]) => judgeControls(distances).map(({ rule }) => rule);
const last = (distances: readonly number[]) => judgeControls(distances).at(-1);

test.each<[string, readonly number[], string, string | null]>([
  ["3 s itself is inside", [0, 3], "warning", "1 beyond 2 s"],
  ["beyond 3 s, either side", [0, -3.1], "action", "1 beyond 3 s"],
  ["the second of three beyond 2 s on one side", [2.1, 0, 2.2], "action", "2 of 3 beyond 2 s"],
  ["on opposite sides it is a warning only", [2.1, 0, -2.2], "warning", "1 beyond 2 s"],
  ["with two between them too", [2.1, 0, 0.1, 2.2], "warning", "1 beyond 2 s"],
  ["a value inside is not blamed for the two before it", [2.1, 2.2, 0.5], "in control", null],
  [
    "ten of eleven on one side",
    [1, 1.2, 1, -0.5, 1, 0.9, 1, 1.1, 1, 1.2, 1],
    "warning",
    "10 of 11 on one side",
  ],
  ["nine of eleven", [1, 1.2, -1, -0.5, 1, 0.9, 1, 1.1, 1, 1.2, 1], "in control", null],
  ["seven that rise", [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9], "warning", "7 in one direction"],
  ["six that rise", [-0.6, -0.3, 0, 0.3, 0.6, 0.9], "in control", null],
])("%s", (_, distances, verdict, rule) => {
  expect(last(distances)).toEqual({ verdict, rule });
});

test("mirrored values break the same rules", () => {
  const distances = [2.1, 0.3, 2.4, -3.5, 0.1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  expect(rules(distances.map((one) => -one))).toEqual(rules(distances));
});

test("later values change no earlier verdict", () => {
  const distances = [0.2, 2.3, -0.4, 2.6, 3.2, 0.1];
  expect(judgeControls(distances).slice(0, 3)).toEqual(judgeControls(distances.slice(0, 3)));
});
