import { expect, test } from "vitest";
import { trendVerdict } from "../../src/trend/index.ts";

test("increase and decrease exactly when p < 1 - level", () => {
  expect(trendVerdict(0.049, 0.1)).toBe("increase");
  expect(trendVerdict(0.049, -0.1)).toBe("decrease");
  expect(trendVerdict(0.05, 0.1)).toBe("no certain change");
  expect(trendVerdict(0.08, 0.1, 0.9)).toBe("increase");
  expect(trendVerdict(0.001, 0)).toBe("no certain change");
});
test("without p or slope: too few samples", () => {
  expect(trendVerdict(null, 0.1)).toBe("too few samples");
  expect(trendVerdict(0.01, null)).toBe("too few samples");
});
test("a level outside 0-1 is refused", () => {
  expect(() => trendVerdict(0.01, 1, 95)).toThrowError(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
});
