import { expect, test } from "vitest";
import { isSameSegment, segmentLabel } from "../../src/study/segment.ts";

const PLACE = { site: "A", meter: "inlet", sampler: "", catchment: "", network: "" };
const CORRECTED = "corrected or not stated" as const;
const X = { ...PLACE, laboratory: "X", method: "m", matrix: "whole", recovery: CORRECTED };
const Y = { ...X, laboratory: "Y" };
const UNKNOWN = { ...X, laboratory: "", matrix: "filtered" };

test("segments are the same exactly when laboratory, method and matrix are", () => {
  expect(isSameSegment({ ...X }, X)).toBe(true);
  expect(isSameSegment(Y, X)).toBe(false);
  const [together, apart] = [
    { ...X, laboratory: "a,b", method: "" },
    { ...X, laboratory: "a", method: "b" },
  ];
  expect(isSameSegment(together, apart)).toBe(false);
});

test("a label names only what differs, and says where it is not stated", () => {
  expect(segmentLabel(X, [X])).toBe("");
  expect(segmentLabel(X, [X, Y])).toBe("laboratory=X");
  expect(segmentLabel(UNKNOWN, [X, UNKNOWN])).toBe("laboratory=?,matrix=filtered");
});

test("results that lack a correction for recovery are a segment of their own", () => {
  const lacking = { ...X, recovery: "not corrected" } as const;
  expect(isSameSegment(lacking, X)).toBe(false);
  expect(segmentLabel(lacking, [X, lacking])).toBe("recovery=not corrected");
  expect(segmentLabel(X, [X, lacking])).toBe("recovery=corrected or not stated");
});

test("a place's own parts are told where they change at that place", () => {
  const outlet = { ...X, meter: "outlet" };
  const other = { ...X, site: "B", meter: "outlet" };
  expect(isSameSegment(outlet, X)).toBe(false);
  expect(segmentLabel(outlet, [X, outlet])).toBe("meter=outlet");
  expect(segmentLabel(X, [X, other])).toBe("");
});
