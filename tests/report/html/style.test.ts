import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { STYLE, STYLE_HASH } from "../../../src/report/html/style.ts";

test("the policy names exactly this style sheet", () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
});

test("the style sheet asks for nothing from outside and cannot end its element", () => {
  expect(STYLE).not.toMatch(/url\(|@import|<\//);
});

// Relative luminance and contrast ratio: WCAG 2.1, success criterion 1.4.3.
const schemes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, body = ""]) =>
  Object.fromEntries(
    [...body.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  ),
);

describe.each(schemes.map((scheme, index) => [["light", "dark", "print"][index], scheme] as const))(
  "in the %s scheme",
  (_name, scheme) => {
    test("text stands 4.5 to 1 or better on paper and tint", () => {
      for (const text of ["ink", "soft", "up", "down", "same", "link"]) {
        for (const ground of ["paper", "tint"])
          expect(
            contrast(scheme[text] ?? "", scheme[ground] ?? ""),
            `${text} on ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
      }
    });
  },
);

test("there are three schemes", () => expect(schemes).toHaveLength(3));

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
