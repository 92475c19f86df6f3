import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSettings, parseStudyFile, studyJsonSchema } from "../../src/ingest/index.ts";
import { errorOf } from "./reading.ts";

const FULL = {
  $schema: "./study.schema.json",
  title: "Strängnäs",
  language: "sv",
  timeZone: "Europe/Stockholm",
  inputs: {
    lab: ["lab-2025.csv", "lab-2026.csv"],
    flow: "flow.csv",
    sites: "sites.csv",
    events: "e.csv",
    bridge: "b.csv",
    dispensing: "d.csv",
    overflow: "o.csv",
  },
  mapping: {
    lab: { columns: { concentration: { column: "Halt", unit: "µg/l" } }, keep: { Status: ["ok"] } },
    zero: "nd",
    flowTimeZone: "+01:00",
  },
  uncertainty: {
    concentration: 0.1,
    flow: { default: 0.08, bySite: { Mariefred: 0.2 }, byBiomarker: { MDMA: 0.3 }, scope: "sample" },
  },
  nonDetects: "mle",
  period: [{ name: "vår", from: "2026-03-01", to: "2026-05-31" }],
  level: 0.9,
  target: "both",
  trendMethod: "sen-levels",
  weekend: ["Sat", "Sun"],
  dayLabel: "end",
  headline: { biomarkers: ["MDMA"], sites: ["Strängnäs"] },
  fewSamples: "prior",
  weekSpread: 0.15,
  seasonDip: 0.3,
  biomarkers: [{ name: "newdrug acid", synonyms: ["ND-COOH"] }],
  consumption: false,
  population: "census",
  corrections: [
    { kind: "in-sewer", biomarker: "amfetamin", lost: 0.2, relativeUncertainty: 0.5, source: "simulated" },
  ],
  exclusions: [
    { sampleId: "p1", by: "Ö. Testare", on: "2026-05-02", reason: "simulated: the sampler stood still" },
  ],
  overrides: [
    {
      sampleId: "p2",
      quantity: "flow",
      value: 900,
      by: "Ö. Testare",
      on: "2026-05-02",
      reason: "simulated: read anew",
    },
  ],
  constants: "2026.1",
  seed: 7,
  publication: { minimumPopulation: 5000, suppressBelow: 500 },
};

describe("parseStudyFile", () => {
  test("takes every key of the contract", () => {
    const { $schema: _, ...rest } = FULL;
    expect(parseStudyFile(JSON.stringify(FULL), "study.json")).toEqual(rest);
    expect(parseStudyFile("\ufeff{}", "study.json")).toEqual({});
  });

  test("every problem at once, each with its path and the nearest key", () => {
    const error = errorOf(() =>
      parseStudyFile(
        JSON.stringify({
          perod: "month",
          level: 95,
          uncertainty: { flow: 8, batch: { bySyte: {} } },
          nonDetects: "mlee",
          inputs: { labb: "x" },
          period: "manad",
        }),
        "study.json",
      ),
    );
    expect(error.exitCode).toBe(2);
    const told = Object.fromEntries(
      error.issues.map((entry) => [
        String((entry as { details: { name: string } }).details.name),
        (entry as { message: string }).message,
      ]),
    );
    expect(Object.keys(told).sort()).toEqual([
      "inputs.labb",
      "level",
      "nonDetects",
      "period",
      "perod",
      "uncertainty.batch.bySyte",
      "uncertainty.flow",
    ]);
    expect(told.perod).toBe("study.json - the setting is not known: perod - did you mean period?");
    expect(told["inputs.labb"]).toContain("did you mean lab?");
    expect(told["uncertainty.batch.bySyte"]).toContain("did you mean bySite?");
    expect(told["uncertainty.flow"]).toContain("given as percent?");
    expect(told.nonDetects).toContain("did you mean mle?");
    for (const sentence of Object.values(told)) expect(error.message).toContain(sentence);
  });

  test.each(["", "{", "{'a':1}", "nej"])("broken JSON %j", (text) => {
    expect(errorOf(() => parseStudyFile(text, "study.json"))).toMatchObject({
      code: "STUDY_UNREADABLE",
      exitCode: 3,
    });
  });

  test.each(["[]", "5", "null", '"x"'])("%s is no study", (text) => {
    expect(errorOf(() => parseStudyFile(text, "study.json"))).toMatchObject({
      code: "SETTING_INVALID",
      exitCode: 2,
    });
  });

  test("hostile keys and deep nesting end in a message", () => {
    expect(
      errorOf(() => parseStudyFile('{"__proto__": {"title": "x"}, "constructor": 1}', "s.json")).code,
    ).toBe("SETTING_UNKNOWN");
    expect(({} as { title?: string }).title).toBeUndefined();
    const deep = `{"mapping": ${"[".repeat(20000)}${"]".repeat(20000)}}`;
    expect(errorOf(() => parseStudyFile(deep, "s.json")).code).toMatch(/SETTING_INVALID|STUDY_UNREADABLE/);
  });
});

describe("parseSettings", () => {
  test("absent and undefined are the same; input files are no settings", () => {
    expect(parseSettings({})).toEqual({});
    expect(parseSettings({ level: undefined })).toEqual({});
    expect(errorOf(() => parseSettings({ inputs: {} })).code).toBe("SETTING_UNKNOWN");
  });

  test.each([
    [{ level: 1 }, "level"],
    [{ level: 0.2 }, "level"],
    [{ seed: 1.5 }, "seed"],
    [{ uncertainty: { flow: -0.1 } }, "uncertainty.flow"],
    [{ uncertainty: { flow: { byBiomarker: { MDMA: 25 } } } }, "uncertainty.flow.byBiomarker.MDMA"],
    [{ weekend: ["Sat", "Söndag"] }, "weekend[1]"],
    [{ period: [{ name: "a", from: "2026-02-30", to: "2026-03-01" }] }, "period[0].from"],
    [{ headline: "MDMA" }, "headline"],
    [{ publication: { minimumPopulation: "10000" } }, "publication.minimumPopulation"],
    [{ mapping: { zero: "null" } }, "mapping.zero"],
    [{ language: "de" }, "language"],
  ])("%j names %s", (settings, path) => {
    expect(errorOf(() => parseSettings(settings))).toMatchObject({
      code: "SETTING_INVALID",
      path,
      exitCode: 2,
    });
  });

  test("no unknown key passes", () => {
    const known = new Set(Object.keys(FULL));
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((key) => !known.has(key)),
        (key) => {
          expect(errorOf(() => parseSettings({ ...Object.fromEntries([[key, 1]]) })).code).toBe(
            "SETTING_UNKNOWN",
          );
        },
      ),
    );
  });
});

test("the JSON Schema names every setting and allows no other", () => {
  const schema = studyJsonSchema() as { properties: Record<string, unknown>; additionalProperties: boolean };
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(FULL).sort());
  expect(schema.additionalProperties).toBe(false);
  expect(JSON.stringify(schema)).toContain('"sen-levels"');
});
