import { expect, test } from "vitest";
import { parseStudyFile } from "../../src/ingest/index.ts";
import { mergeSettings, resolveSettings } from "../../src/study/index.ts";

test("the defaults of the contract", () => {
  expect(resolveSettings()).toMatchObject({
    language: "en",
    timeZone: "Europe/Stockholm",
    period: "tertial",
    level: 0.95,
    target: "period",
    nonDetects: "auto",
    weekend: ["Sat", "Sun", "Mon"],
    dayLabel: "start",
    trendMethod: "auto",
    headline: { biomarkers: ["THC-COOH", "benzoylecgonine", "amphetamine", "MDMA"], sites: null },
  });
});

test("the defaults of the uncertainties, with their scopes (methods.md section 2.7)", () => {
  const { uncertainty } = resolveSettings();
  const shown = Object.entries(uncertainty).map(([key, { default: rsd, scope }]) => [key, rsd, scope]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ["concentration", 0.1, "sample"],
      ["batch", 0.1, "batch"],
      ["flow", 0.08, "sample"],
      ["meter", 0.05, "site"],
      ["sampling", 0.1, "sample"],
      ["population", 0.07, "site"],
    ]),
  );
});

test("a number, or parts by biomarker in any of its names", () => {
  const { uncertainty } = resolveSettings({
    uncertainty: { flow: 0, concentration: { byBiomarker: { BzE: 0.2 }, bySite: { A: 0.3 }, scope: "site" } },
  });
  expect(uncertainty.flow).toMatchObject({ default: 0, origin: "stated" });
  expect(uncertainty.concentration).toMatchObject({
    default: 0.1,
    byBiomarker: { benzoylecgonine: 0.2 },
    bySite: { A: 0.3 },
    scope: "site",
    origin: "assumed",
  });
});

test("what a result prints as its settings is taken by a study file and resolves to itself", () => {
  const once = resolveSettings({ period: "month", headline: ["BzE"], seed: 5, uncertainty: { flow: 0.2 } });
  const file = parseStudyFile(JSON.stringify(once), "study.json");
  expect(resolveSettings(file)).toEqual(once);
});

test("a changed value is the study's, whatever it calls itself", () => {
  const { uncertainty } = resolveSettings({ uncertainty: { flow: { default: 0.2, origin: "assumed" } } });
  expect(uncertainty.flow.origin).toBe("stated");
});

test("an unknown zone or edition is refused", () => {
  expect(() => resolveSettings({ timeZone: "Mars/Olympus" })).toThrow(
    expect.objectContaining({ code: "SETTING_INVALID" }),
  );
  expect(() => resolveSettings({ constants: "1999" })).toThrow(
    expect.objectContaining({ code: "SETTING_INVALID", received: "1999" }),
  );
});

test("merging replaces a setting, but of a setting in parts only the parts that are given", () => {
  const stated = {
    level: 0.9,
    uncertainty: { flow: 0.2, batch: 0 },
    mapping: { zero: "nd" },
    weekend: ["Sun"],
  } as const;
  expect(mergeSettings(stated, { uncertainty: { flow: 0 }, weekend: ["Sat"] })).toEqual({
    level: 0.9,
    uncertainty: { flow: 0, batch: 0 },
    mapping: { zero: "nd" },
    weekend: ["Sat"],
  });
  expect(mergeSettings(stated, {})).toEqual(stated);
  expect(mergeSettings({}, stated)).toEqual(stated);
});
