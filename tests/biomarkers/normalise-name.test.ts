import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseName } from "../../src/biomarkers/index.ts";

test.each([
  ["THC-COOH", "thccooh"],
  [" trans-3'-Hydroxycotinine ", "trans3hydroxycotinine"],
  ["Δ9-THC", "delta9thc"],
  ["Δ⁹-THC", "delta9thc"],
  ["α-PVP", "alphapvp"],
  ["Ritalinsäure", "ritalinsaure"],
  ["amfetamin*¹", "amfetamin"],
  ["(±)-MDMA", "mdma"],
  ["(+)-MDMA", "plusmdma"],
  ["(−)-MDMA", "minusmdma"],
  ["µ", "u"],
  ["μ", "u"],
  ["", ""],
])("%s -> %s", (name, key) => {
  expect(normaliseName(name)).toBe(key);
});

test("a plain name has the key that it has with a sign to take away", () => {
  const plain = fc.stringMatching(/^[A-Za-z0-9 ,.'_-]{0,30}$/);
  fc.assert(
    fc.property(plain, (name) => {
      expect(normaliseName(name)).toBe(normaliseName(`(±)${name}`));
    }),
    { seed: 20260101 },
  );
});

test("a key is its own key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 40 }), (text) => {
      const key = normaliseName(text);
      expect(normaliseName(key)).toBe(key);
    }),
    { seed: 20260101 },
  );
});

test("case, blanks and hyphens never matter", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,12}-[a-z0-9]{1,12}$/), (name) => {
      expect(normaliseName(name.toUpperCase().replace("-", " - "))).toBe(normaliseName(name));
    }),
    { seed: 20260101 },
  );
});
