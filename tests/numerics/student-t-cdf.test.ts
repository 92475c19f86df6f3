import { expect, test } from "vitest";
import { studentTCdf, studentTUpperTail } from "../../src/numerics/index.ts";
import { expectInvalid, expectRelative } from "./_agrees.ts";

test("closed form for df 3: 1/2 + (atan(u) + u / (1 + u^2)) / pi with u = t / sqrt(3)", () => {
  for (const t of [-2, -0.3, 0, 0.4, 1, 5]) {
    const u = t / Math.sqrt(3);
    expectRelative(studentTCdf(t, 3), 0.5 + (Math.atan(u) + u / (1 + u * u)) / Math.PI, 1e-14);
  }
});

test("mirrors the upper tail, and both add up to one", () => {
  for (let t = -8; t <= 8; t += 0.5) {
    expect(studentTCdf(t, 4.2)).toBe(studentTUpperTail(-t, 4.2));
    expect(studentTCdf(t, 4.2) + studentTUpperTail(t, 4.2)).toBeCloseTo(1, 15);
  }
  expectInvalid(() => studentTCdf(1, 0), "df");
});
