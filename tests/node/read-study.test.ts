import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles, readStudy } from "../../src/node/index.ts";
import { loads, summarise } from "../../src/study/index.ts";

const LAB = "site,date,biomarker,concentration_ng_per_l\nA,2026-01-13,benzoylecgonine,500\n";
const FLOW = "site,date,flow_m3_per_day\nA,2026-01-13,12000\n";
const SITES = "site,population\nA,37000\n";

function study(text: string, files: Readonly<Record<string, string>> = {}): string {
  const home = mkdtempSync(join(tmpdir(), "wbe-node-"));
  mkdirSync(join(home, "data"));
  for (const [name, content] of Object.entries({
    "lab.csv": LAB,
    "flow.csv": FLOW,
    "sites.csv": SITES,
    ...files,
  })) {
    writeFileSync(join(home, "data", name), content);
  }
  writeFileSync(join(home, "study.json"), text);
  return join(home, "study.json");
}

const INPUTS = '"inputs": { "lab": "data/lab.csv", "flow": ["data/flow.csv"], "sites": "data/sites.csv" }';

describe("readStudy", () => {
  test("paths are relative to the study file; one name or a list", async () => {
    const read = await readStudy(study(`{ ${INPUTS} }`));
    expect(read.inputs.map(({ file, role }) => [file, role])).toEqual([
      ["data/lab.csv", "lab"],
      ["data/flow.csv", "flow"],
      ["data/sites.csv", "sites"],
    ]);
    // 500 ng/L x 12 000 m3/d / 37 000 persons = 162.16216 mg/d/1000 (methods.md section 1)
    expect(loads(read)[0]?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
  });

  test("tells size and SHA-256 of every input", async () => {
    const read = await readStudy(study(`{ ${INPUTS} }`));
    const sha256 = createHash("sha256").update(LAB).digest("hex");
    expect(read.inputs[0]).toMatchObject({ bytes: LAB.length, sha256 });
    expect(loads(read).provenance).toMatchObject({
      inputs: [{ file: "data/lab.csv", bytes: LAB.length, sha256 }, {}, {}],
    });
  });

  test("given settings lie over the file's, part by part", async () => {
    const path = study(`{ ${INPUTS}, "period": "year", "uncertainty": { "flow": 0.2, "batch": 0 } }`);
    const { settings } = await readStudy(path, { level: 0.9, uncertainty: { flow: 0 } });
    expect(settings).toMatchObject({
      period: "year",
      level: 0.9,
      uncertainty: {
        flow: { default: 0, origin: "stated" },
        batch: { default: 0 },
        sampling: { default: 0.1 },
      },
    });
  });

  test("a byte order mark is no obstacle", async () => {
    expect((await readStudy(study(`\uFEFF{ ${INPUTS} }`))).inputs).toHaveLength(3);
  });

  test.each([
    [
      '{ "inputs": { "lab": "data/none.csv" } }',
      { code: "FILE_NOT_FOUND", exitCode: 3, path: "data/none.csv" },
    ],
    [
      '{ "inputs": { "lab": "data" } }',
      { code: "FILE_IS_FOLDER", exitCode: 3, message: expect.stringContaining("folder") },
    ],
    ['{ "inputs": { "sites": "data/sites.csv" } }', { code: "ARGUMENT_INVALID", exitCode: 2 }],
    ["{", { code: "STUDY_UNREADABLE", exitCode: 3 }],
    [
      `{ ${INPUTS}, "perod": "week" }`,
      { code: "SETTING_UNKNOWN", message: expect.stringContaining("did you mean period?") },
    ],
    [`{ ${INPUTS}, "level": 95 }`, { code: "SETTING_INVALID", exitCode: 2 }],
    [
      `{ "inputs": { "lab": "data/none.csv" }, "constants": "1999" }`,
      { code: "SETTING_INVALID", exitCode: 2 },
    ],
  ])("%s", async (text, error) => {
    await expect(readStudy(study(text))).rejects.toMatchObject(error);
  });
});

describe("readFiles", () => {
  test("columns of other names are found through the mapping, under title rows too", async () => {
    const lab = "Rapport;;;\n;;;\nVerk;Prov;Vad;Mätt\nA;2026-01-13;benzoylecgonine;0,5\n";
    const path = study(`{ ${INPUTS} }`, { "lab.csv": lab });
    const home = join(path, "..", "data");
    const read = await readFiles(
      {
        files: [
          { role: "lab", path: join(home, "lab.csv") },
          { role: "flow", path: join(home, "flow.csv") },
          { role: "sites", path: join(home, "sites.csv") },
        ],
      },
      {
        mapping: {
          decimal: "comma",
          lab: {
            columns: {
              site: "Verk",
              date: "Prov",
              biomarker: "Vad",
              concentration: { column: "Mätt", unit: "µg/L" },
            },
          },
        },
      },
    );
    expect(loads(read)[0]?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
    expect(summarise(read).settings).toMatchObject({ mapping: { decimal: "comma" } });
  });

  test("bytes that were read already stand in for a file", async () => {
    const read = { bytes: new TextEncoder().encode(LAB), sha256: "0" };
    const { inputs } = await readFiles({
      files: [{ role: "lab", path: "-", shownAs: "standard input", read }],
    });
    expect(inputs).toMatchObject([{ file: "standard input", sha256: "0" }]);
  });
});
