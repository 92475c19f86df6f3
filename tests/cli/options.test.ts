import { expect, test } from "vitest";
import { ALL_OPTIONS } from "../../src/cli/options.ts";
import { studyJsonSchema } from "../../src/ingest/index.ts";

/** What carries factors, sources, names or reasons of its own stands in a study file. */
const ONLY_IN_A_STUDY = [
  "$schema",
  "inputs",
  "consumption",
  "biomarkers",
  "corrections",
  "exclusions",
  "overrides",
];

test("every setting of a study file is an option under its own name, and every option's setting exists", () => {
  const { properties } = studyJsonSchema() as { properties: Record<string, unknown> };
  const settings = Object.keys(properties).filter((key) => !ONLY_IN_A_STUDY.includes(key));
  const options = ALL_OPTIONS.flatMap(({ setting }) => setting?.key ?? []);
  expect([...options].sort()).toEqual(settings.sort());
  for (const { name, alias, setting } of ALL_OPTIONS) {
    if (setting !== undefined) expect([name, alias]).toContain(setting.key);
  }
});

test("every input of a study file can be named on the command line", () => {
  const { properties } = studyJsonSchema() as { properties: { inputs: { properties: object } } };
  const names = ALL_OPTIONS.flatMap(({ name, alias }) => [name, alias]);
  for (const input of Object.keys(properties.inputs.properties)) {
    if (input !== "lab") expect(names).toContain(input);
  }
});
