import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const STUDY = {
  language: "sv",
  inputs: { lab: "not-there.csv" },
  biomarkers: [
    {
      name: "newdrug acid",
      names: { sv: "nydrogsyra", en: "newdrug acid" },
      synonyms: ["ND-COOH"],
      molarMass: { value: 250, unit: "g/mol", source: "simulated source", confidence: "stated" },
      parents: [
        {
          name: "cocaine",
          correctionFactor: { value: 2, unit: "g/g", source: "simulated source", confidence: "stated" },
        },
      ],
    },
  ],
  consumption: { factors: { bensoylekgonin: { correctionFactor: 3.21, source: "own simulated trial" } } },
};
const at = folderWith({ "study.json": JSON.stringify(STUDY) });

describe("wbe biomarkers with a study", () => {
  test("an own biomarker has a card, in the study's language, though its data are not there", async () => {
    const { code, out } = await call(["biomarkers", "nd-cooh", at("study.json")]);
    expect(code).toBe(0);
    expect(out).toMatch(/^newdrug acid\n/);
    expect(out).toContain("sv: nydrogsyra");
    expect(out).toContain("molmassa: 250 g/mol");
    expect(out).toContain("källa: simulated source");
    const plain = await call(["biomarkers", "nd-cooh"]);
    expect(plain.code).toBe(2);
  });

  test("an own factor stands among the published ones", async () => {
    const { out } = await call(["biomarkers", at("study.json"), "BzE", "--lang", "en"]);
    expect(out).toContain("study: 3.21 g/g");
    expect(out).toContain("own simulated trial");
    expect(out).toContain("castiglioni2013");
  });

  test("the list begins with the study's own", async () => {
    const { out } = await call(["biomarkers", at("study.json"), "--format", "json"]);
    const { rows } = JSON.parse(out) as { rows: { biomarker: string }[] };
    expect(rows[0]?.biomarker).toBe("newdrug acid");
    expect(rows.length).toBeGreaterThan(60);
    const one = await call(["biomarkers", "nydrogsyra", at("study.json"), "--format", "json"]);
    expect((JSON.parse(one.out) as { rows: unknown[] }).rows).toHaveLength(1);
  });
});

describe("wbe biomarkers for markers of population", () => {
  test.each([
    ["NH4-N", "mängd från en person: 8000 (6000 - 10000) mg/dygn"],
    ["Totalfosfor", "mängd från en person: 1800"],
    ["kotinin", "snus höjer den i Sverige"],
  ])("%s", async (name, words) => {
    const { code, out } = await call(["biomarkers", name, "--lang", "sv"]);
    expect(code).toBe(0);
    expect(out).toContain(words);
    expect(out).toContain("hur säker uppgiften är");
  });

  test("as a row too", async () => {
    const { out } = await call(["biomarkers", "ammoniumkväve", "--format", "json"]);
    const { rows } = JSON.parse(out) as { rows: Record<string, unknown>[] };
    expect(rows).toMatchObject([{ biomarker: "NH4-N", per_person_mg_per_day: 8000 }]);
  });
});

test("wbe summary tells on standard error that medicines count too, sv and en", async () => {
  const file = folderWith({
    "lab.csv": `site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population\n${[
      "05",
      "06",
      "10",
      "11",
    ]
      .map((day) => `A,2026-01-${day},amphetamine,500,12000,37000`)
      .join("\n")}\n`,
  });
  for (const command of [["summary"], ["summary", "--consumption"], ["compare"]]) {
    const [name = "", ...more] = command;
    const sv = await call([name, file("lab.csv"), ...more, "--lang", "sv"]);
    expect(sv.err).toContain("amfetamin kommer också från läkemedel");
    const en = await call([name, file("lab.csv"), ...more, "--lang", "en"]);
    expect(en.err).toContain("amphetamine: prescribed medicines leave the same");
  }
});
