import { expect, test } from "vitest";
import { COLUMNS_OF } from "../../src/ingest/suggest-kind.ts";
import { MAPPED_ROLES } from "../../src/page/column-choice.ts";
import { FIELDS } from "../../src/page/fields.ts";
import { textsIn } from "../../src/page/texts.ts";

/** Every text by its path; a text with places to fill in is filled with a sign. */
function textsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("§"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const [sv, en] = [textsOf(textsIn("sv")), textsOf(textsIn("en"))];

test("both languages say the same things, and none of them nothing", () => {
  expect(sv.map(([path]) => path)).toEqual(en.map(([path]) => path));
  expect(sv.length).toBeGreaterThan(100);
  for (const [path, text] of [...sv, ...en]) expect([path, text.trim()]).not.toEqual([path, ""]);
});

test("no English sentence was left in Swedish", () => {
  const english = new Map(en);
  const same = sv.filter(([path, text]) => text.includes(" ") && english.get(path) === text);
  expect(same).toEqual([]);
});

test("every field that the form offers is one that is read, and has a name", () => {
  for (const role of MAPPED_ROLES) {
    const known = Object.keys(COLUMNS_OF[role]);
    for (const field of FIELDS[role]) {
      expect(known).toContain(field);
      expect(textsIn("sv").fields[field]).toBeDefined();
    }
  }
});
