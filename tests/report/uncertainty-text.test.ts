import { expect, test } from "vitest";
import { scopeText, sourceText, uncertaintyDefaultsText } from "../../src/report/uncertainty-text.ts";
import { UNCERTAINTY_DEFAULTS, type UncertaintySettings } from "../../src/uncertainty/index.ts";

const entries = Object.entries(UNCERTAINTY_DEFAULTS).map(([key, { rsd, scope }]) => [
  key,
  { default: rsd, byBiomarker: {}, bySite: {}, scope, origin: "assumed" },
]);
const uncertainty = Object.fromEntries(entries) as UncertaintySettings;

test("every source is told with value, scope, origin and citation, in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    const lines = uncertaintyDefaultsText({ uncertainty }, language, UNCERTAINTY_DEFAULTS);
    expect(lines).toHaveLength(Object.keys(UNCERTAINTY_DEFAULTS).length);
    for (const [i, { source }] of Object.values(UNCERTAINTY_DEFAULTS).entries())
      expect(lines[i]).toContain(source);
  }
  expect(uncertaintyDefaultsText({ uncertainty }, "sv", UNCERTAINTY_DEFAULTS)[2]).toBe(
    "Dygnets flöde: 8\u00A0%; nytt för varje prov; standardvärde, valt inom det publicerade intervallet 0,05-0,20 " +
      `(${UNCERTAINTY_DEFAULTS.flow.source})`,
  );
});

test("a stated value says so, a part switched off too, special values are listed", () => {
  const stated: UncertaintySettings = {
    ...uncertainty,
    flow: { ...uncertainty.flow, default: 0.125, origin: "stated", bySite: { Mariefred: 0.2 } },
    meter: { ...uncertainty.meter, default: 0, origin: "stated" },
  };
  const lines = uncertaintyDefaultsText({ uncertainty: stated }, "sv", UNCERTAINTY_DEFAULTS);
  expect(lines[2]).toBe(
    "Dygnets flöde: 12,5\u00A0%; nytt för varje prov; särskilt Mariefred 20\u00A0%; angiven i studien",
  );
  expect(lines[3]).toBe(
    "Flödesmätarens avvikelse: räknas inte med; gemensamt för platsens alla prov; angiven i studien",
  );
});

test("what was estimated from repeats is listed with its n", () => {
  const estimates = [
    {
      laboratory: "Lab A",
      biomarker: "MDMA",
      rsd: 0.062,
      degreesOfFreedom: 9,
      n: 18,
      origin: "estimated",
    } as const,
  ];
  const known: UncertaintySettings = {
    ...uncertainty,
    concentration: { ...uncertainty.concentration, estimates },
  };
  const told = (language: "sv" | "en") =>
    uncertaintyDefaultsText({ uncertainty: known }, language, UNCERTAINTY_DEFAULTS);
  expect(told("en")[0]).toMatch(
    /; estimated from the laboratory's own repeats: Lab A MDMA 6\.2\u00A0% \(n 18\)$/,
  );
  expect(told("sv")[0]).toMatch(
    /; skattad ur laboratoriets egna upprepningar: Lab A MDMA 6,2\u00A0% \(n 18\)$/,
  );
});

test("sources and scopes have words", () => {
  expect(sourceText("population", "en")).toBe("Number of connected persons");
  expect(scopeText("batch", "sv")).toBe("gemensamt för prov som analyserats i samma omgång");
});
