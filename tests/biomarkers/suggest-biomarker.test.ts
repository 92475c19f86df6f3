import { expect, test } from "vitest";
import { defineBiomarker, suggestBiomarker } from "../../src/biomarkers/index.ts";

test.each([
  ["bensoylekonin", "benzoylecgonine"],
  ["Kokian", "cocaine"],
  ["metamfetmin", "methamphetamine"],
  ["ketamne", "ketamine"],
  ["Kokain (metabolit)", "cocaine"],
  ["(+)-amphetamine", "amphetamine"],
  ["THC", "THC-COOH"],
])("%s: did you mean %s?", (written, name) => {
  expect(suggestBiomarker(written)?.name).toBe(name);
});

test.each(["paracetamol", "zzzzzzzz", "COD", "BOD7", "", "Totalt", "Kokain + BzE", "x".repeat(100_000)])(
  "nothing is offered for %.20s",
  (written) => {
    expect(suggestBiomarker(written)).toBeNull();
  },
);

test("a study's own biomarkers are offered too", () => {
  const own = [defineBiomarker({ name: "protonitazene" })];
  expect(suggestBiomarker("protonitazen", own)).toBe(own[0]);
});
