import { expect, test } from "vitest";
import { parseStudyFile } from "../../src/ingest/index.ts";
import { studyText } from "../../src/page/study-text.ts";

test("the study file is one that the library reads: files by role, every setting", () => {
  const roles = { "a.csv": "lab", "b.csv": "lab", "Q.csv": "flow", "notes.csv": null } as const;
  const settings = {
    title: "Ekeby",
    language: "sv",
    period: "month",
    mapping: { decimal: "comma" },
  } as const;
  const text = studyText({ roles, settings });
  expect(text.endsWith("}\n")).toBe(true);
  expect(parseStudyFile(text, "study.json")).toEqual({
    title: "Ekeby",
    language: "sv",
    inputs: { lab: ["a.csv", "b.csv"], flow: "Q.csv" },
    period: "month",
    mapping: { decimal: "comma" },
  });
});
