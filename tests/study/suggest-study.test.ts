import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseStudyFile, studyJsonSchema } from "../../src/ingest/index.ts";
import { resolveSettings, suggestStudy } from "../../src/study/index.ts";

const SAMPLES = join(import.meta.dirname, "../../data-samples");
const LAB = "site,date,biomarker,concentration,unit,loq\nA,2026-01-13,MDMA,50,ng/L,5\n";
const SITES = "site,municipality,population\nA,X,37000\n";
const FLOW = "site,date,flow_m3_per_day\nA,2026-01-13,12000\n";

/** Whatever a file is called, its content decides. */
const KINDS: readonly (readonly [string, string])[] = [
  ["lab", LAB],
  ["flow", FLOW],
  ["flow", "Reningsverk;Tidpunkt;Flöde (l/s)\nA;2026-01-13 06:00;108,9\nA;2026-01-13 06:15;110,2\n"],
  ["sites", SITES],
  ["events", "from,to,kind,title,publish\n2026-01-01,2026-01-31,intervention,Patrols,true\n"],
  ["overflow", "site,date,overflow_m3\nA,2026-01-13,40\n"],
  ["dispensing", "substance,from,to,mg_per_day_per_1000\nlisdexamfetamine,2026-01-01,2026-12-31,40\n"],
  ["published", "biomarker,label,load_mg_per_day_per_1000,lower,upper\nMDMA,Europe,20,10,30\n"],
  ["bridge", "biomarker,from_laboratory,to_laboratory,ratio,lower,upper,n\nMDMA,L,M,1.1,0.9,1.3,12\n"],
];

describe("what a file holds is told by its content", () => {
  test.each(KINDS)("%s", async (role, content) => {
    const { found } = await suggestStudy([{ name: "a.csv", content }]);
    expect(found).toMatchObject([{ file: "a.csv", role, why: "recognised" }]);
  });

  test("what is no table of ours is left out, and so is what wbe wrote", async () => {
    const { found, missing, studyFile } = await suggestStudy([
      { name: "prices.csv", content: "article,price\nbread,20\n" },
      { name: "empty.csv", content: "" },
      {
        name: "summary.csv",
        content: "scope,site,biomarker,period,interval_kind\nplant,A,MDMA,2026-T1,confidence\n",
      },
    ]);
    expect(found.map(({ role, why }) => [role, why])).toEqual([
      [null, "unknown"],
      [null, "unreadable"],
      [null, "own result"],
    ]);
    expect(missing).toEqual([{ kind: "results" }]);
    expect(studyFile.inputs).toEqual({});
  });

  test("of two sites files the longer one stands", async () => {
    const { found, studyFile } = await suggestStudy([
      { name: "old.csv", content: SITES },
      { name: "new.csv", content: `${SITES}B,X,5000\n` },
      { name: "lab.csv", content: LAB },
    ]);
    expect(studyFile.inputs).toEqual({ lab: "lab.csv", sites: "new.csv" });
    expect(found[0]).toMatchObject({ role: null, why: "one too many" });
  });
});

describe("a mapping is proposed where names are not known", () => {
  test("of columns, by what stands in them", async () => {
    const content = "site;Odd day;Odd name;Odd number (ng/L)\nA;2026-01-13;MDMA;<5\nA;2026-01-14;MDMA;30\n";
    const { studyFile } = await suggestStudy([{ name: "lab.csv", content }]);
    expect(studyFile.mapping?.lab?.columns).toMatchObject({ date: "Odd day", biomarker: "Odd name" });
  });

  test("a table that names no plant gets the one of the sites file; a missing date is told", async () => {
    const folder = join(SAMPLES, "lidkoping-2020");
    const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    const files = names.map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) }));
    const { studyFile, missing } = await suggestStudy(files);
    expect(studyFile).toMatchObject({
      language: "sv",
      inputs: { lab: "lab.csv", flow: "flow.csv", sites: "sites.csv" },
      mapping: { lab: { constants: { site: "Lidköping" } } },
    });
    expect(missing).toEqual([
      { kind: "site", file: "lab.csv" },
      { kind: "date", file: "lab.csv" },
    ]);
  });
});

test("what is missing is told, and nothing when all is there", async () => {
  const kinds = async (...contents: readonly string[]): Promise<readonly string[]> => {
    const files = contents.map((content, index) => ({ name: `${index}.csv`, content }));
    return (await suggestStudy(files)).missing.map(({ kind }) => kind);
  };
  expect(await kinds(LAB)).toEqual(["flow", "population"]);
  expect(await kinds(LAB, FLOW)).toEqual(["population"]);
  expect(await kinds(LAB, FLOW, SITES)).toEqual([]);
  expect(await kinds(LAB, FLOW, SITES.replace("A,", "B,"))).toEqual(["population of"]);
  expect(await kinds(LAB.replace("50,ng/L,5", "<LOQ,ng/L,"), FLOW, SITES)).toEqual(["limits"]);
});

describe("the commented study file", () => {
  test.each(["sv", "en"] as const)(
    "%s: is JSON that reads as the plain one, and every switch is a default",
    async (language) => {
      const { text, studyFile } = await suggestStudy([{ name: "lab.csv", content: LAB }], {
        language,
        title: "T",
      });
      expect(parseStudyFile(text, "study.json")).toEqual(studyFile);
      const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
      const switches = entries.filter(([name]) => /^\/\/ (?!about )/.test(name));
      expect(switches.length).toBeGreaterThan(8);
      const on = Object.fromEntries(switches.map(([name, value]) => [name.slice(3), value]));
      const switched = parseStudyFile(JSON.stringify(on), "study.json");
      const { uncertainty, ...rest } = resolveSettings(switched);
      const { uncertainty: byDefault, ...defaults } = resolveSettings();
      expect(rest).toEqual(defaults);
      for (const [name, { default: rsd }] of Object.entries(uncertainty))
        expect(rsd).toBe(byDefault[name as keyof typeof byDefault].default);
    },
  );

  test("a comment may stand in the file and in its sections, and nowhere hides a typing error", () => {
    const read = (value: object): object => parseStudyFile(JSON.stringify(value), "study.json");
    expect(read({ "//": "why", seed: 1, uncertainty: { "// flow": 0.1, meter: 0 } })).toEqual({
      seed: 1,
      uncertainty: { meter: 0 },
    });
    expect(() => read({ "/ seed": 1 })).toThrow(/not known/);
    expect(() => read({ mapping: { lab: { "// columns": {} } } })).toThrow(/not known/);
  });

  test("the JSON Schema lets comments stand in the same places", () => {
    const { patternProperties, properties } = studyJsonSchema() as {
      patternProperties: object;
      properties: Record<string, { patternProperties?: object }>;
    };
    expect(patternProperties).toEqual({ "^//": {} });
    expect(properties.inputs?.patternProperties).toEqual({ "^//": {} });
    expect(properties.uncertainty?.patternProperties).toEqual({ "^//": {} });
  });
});
