import { expect, test } from "vitest";
import { issue } from "../../../src/base/index.ts";
import { groupIssues } from "../../../src/report/html/group-issues.ts";

const blanks = (rows: readonly number[]) =>
  rows.map((row) => issue({ code: "RESULT_SUPERSEDED", file: "lab.csv", row }));

test("rows of one problem stand in one line, neighbours drawn together", () => {
  const [group] = groupIssues(blanks([4, 2, 5, 6]), "sv");
  expect(group?.count).toBe(4);
  expect(group?.shown).toHaveLength(1);
  expect(group?.shown[0]).toMatch(/^lab\.csv:2, 4–6 - /);
});

test("of very many rows the first are told, and how many more there are", () => {
  const every = Array.from({ length: 100 }, (_, index) => 2 * index + 2);
  // twelve runs of one row each are told: 2, 4 ... 24
  expect(groupIssues(blanks(every), "sv")[0]?.shown[0]).toMatch(/:2, 4, .*, 24 … och 88 till - /);
  expect(groupIssues(blanks(every), "en")[0]?.shown[0]).toMatch(/:2, 4, .*, 24 … and 88 more - /);
  expect(groupIssues(blanks(every), "en")[0]?.count).toBe(100);
  expect(groupIssues(blanks(every.slice(0, 12)), "sv")[0]?.shown[0]).toMatch(/, 22, 24 - /);
});
