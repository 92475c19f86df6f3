import { expect, test } from "vitest";
import { headlineOf } from "../../src/study/headline.ts";
import { createStudy } from "../../src/study/index.ts";
import { resolveSettings } from "../../src/study/resolve-settings.ts";

const { sites } = createStudy({
  lab: [],
  sites: [
    { site: "A", municipality: "M", population: 1000 },
    { site: "B", population: 1000 },
  ],
});

test("the four drugs of the municipality; of a plant only where no municipality is named", () => {
  const isHeadline = headlineOf(resolveSettings(), sites);
  const at = (scope: "plant" | "municipality", site: string, biomarker = "MDMA"): boolean =>
    isHeadline({ scope, site, biomarker });
  expect([at("municipality", "M"), at("plant", "A"), at("plant", "B")]).toEqual([true, false, true]);
  expect(at("municipality", "M", "tramadol")).toBe(false);
});

test("named sites and drugs, in any of their names, take their place", () => {
  const isHeadline = headlineOf(
    resolveSettings({ headline: { biomarkers: ["bensoylekgonin"], sites: ["A"] } }),
    sites,
  );
  expect(isHeadline({ scope: "plant", site: "A", biomarker: "benzoylecgonine" })).toBe(true);
  expect(isHeadline({ scope: "municipality", site: "M", biomarker: "benzoylecgonine" })).toBe(false);
  expect(isHeadline({ scope: "plant", site: "A", biomarker: "MDMA" })).toBe(false);
});
