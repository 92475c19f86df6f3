import { describe, expect, test } from "vitest";
import type { SummaryRow } from "../../../src/levels/index.ts";
import { levelNotesOf } from "../../../src/report/html/level-notes-of.ts";
import type { ReportModel } from "../../../src/report/html/report-model.ts";
import { toHtml } from "../../../src/report/html/to-html.ts";
import { makeView } from "../../../src/report/html/view.ts";
import { simulatedModel } from "./simulated-model.ts";

const model = simulatedModel("en");
const PLACE = "Strängnäs kommun";
const isOwn = (row: SummaryRow): boolean => row.scope === "municipality" && row.biomarker === "amphetamine";

/** The simulated model with the total's level of one period altered. */
function with_(period: string, change: Partial<SummaryRow>, other: Partial<SummaryRow> = {}): ReportModel {
  return {
    ...model,
    summary: model.summary.map((row) =>
      isOwn(row) ? { ...row, ...other, ...(row.period === period ? change : {}) } : row,
    ),
  };
}

function marksAt(given: ReportModel, period: string): readonly string[] {
  const view = makeView(given);
  const row = view.summary.find((one) => isOwn(one) && one.period === period);
  return row === undefined ? [] : levelNotesOf(row, view).map(({ mark }) => mark);
}

describe("the signs beside a level", () => {
  test.each([
    ["an extreme day", { flags: "EXTREME_DAY" }, "f"],
    ["a filtered year", { segment: "laboratory=B,matrix=filtered" }, "g"],
    ["another laboratory", { segment: "laboratory=A,matrix=whole" }, "g"],
    ["overflow", { flags: "OVERFLOW_LOWER_BOUND" }, "h"],
  ])("tell %s, and only at its period", (_, change, mark) => {
    const given = with_("2025-T1", change, { segment: "laboratory=B,matrix=whole", flags: "" });
    expect(marksAt(given, "2025-T1")).toContain(mark);
    expect(marksAt(given, "2024-T2")).not.toContain(mark);
    expect(marksAt(given, "2026-T1")).not.toContain(mark);
  });

  test("a merged plant or a new main is no other way of measuring a total", () => {
    const given = with_(
      "2025-T1",
      { segment: "laboratory=B,network=before 2025-05-01 + laboratory=B" },
      { segment: "laboratory=B + laboratory=B,network=from 2025-05-01", flags: "" },
    );
    expect(marksAt(given, "2025-T1")).not.toContain("g");
  });

  test("the page tells what the signs mean, in both languages", () => {
    for (const language of ["sv", "en"] as const) {
      const page = toHtml({ ...with_("2025-T1", { flags: "EXTREME_DAY" }), language });
      expect(page).toContain(language === "sv" ? "nivån kan vila på den" : "the level may rest on it");
    }
  });
});

test("a period without a level of a drug that is kept back says so", () => {
  const [municipality] = model.summary.filter(isOwn).map(({ site }) => site);
  const [plant] = model.sites.filter((one) => one.municipality === municipality);
  const given: ReportModel = {
    ...model,
    summary: model.summary.filter((row) => !(isOwn(row) && row.period === "2025-T1")),
    publication: {
      hidden: [],
      withoutDays: [],
      withheld: [{ site: plant?.site ?? "", biomarker: "amphetamine" }],
    },
  };
  expect(municipality).toBe(PLACE);
  expect(toHtml(given)).toContain("Not shown: the figure could point at a single small plant");
  expect(toHtml({ ...given, publication: { hidden: [], withoutDays: [] } })).not.toContain(
    "Not shown: the figure",
  );
});
