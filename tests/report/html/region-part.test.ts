import { expect, test } from "vitest";
import type { ReportModel } from "../../../src/report/html/report-model.ts";
import { toHtml } from "../../../src/report/html/to-html.ts";
import type { RegionTrendRow } from "../../../src/trend/index.ts";
import { simulatedModel } from "./simulated-model.ts";

const row: RegionTrendRow = {
  scope: "municipality",
  site: "Strängnäs kommun",
  biomarker: "benzoylecgonine",
  places: "Mariefred; Strängnäs",
  levels: 14,
  first: "2024-T1",
  last: "2026-T1",
  method: "regional Kendall",
  change_percent_per_year: 34,
  lower: 15,
  upper: 57,
  p_value: 0.003,
  adjusted_p_value: 0.012,
  verdict: "increase",
  flags: "",
};
const page = (language: "sv" | "en", more: Partial<ReportModel>): string =>
  toHtml({ ...simulatedModel(language), ...more });

test("the trend over the plants, each against itself, stands at its drug with what tells it from the sum's", () => {
  const swedish = page("sv", { regions: [row] });
  expect(
    swedish.match(
      /Mariefreds avloppsreningsverk och Strängnäs avloppsreningsverk, varje verk jämfört med sig självt/g,
    ),
  ).toHaveLength(1);
  expect(swedish).toContain("Nivån har ökat med omkring 34 procent om året");
  expect(swedish).toContain("Här räknas varje verk lika");
  const english = page("en", { regions: [row] });
  expect(english).toContain(
    "Strängnäs avloppsreningsverk, each plant compared with itself: certain increase",
  );
  expect(english).toContain("Here each plant counts alike");
});

test("without such a row nothing is said, nor where it holds a plant that is not shown", () => {
  expect(page("sv", {})).not.toContain("Här räknas varje verk lika");
  const hidden = { hidden: ["Mariefred"], withoutDays: ["Mariefred"] };
  expect(page("sv", { regions: [row], publication: hidden })).not.toContain("varje verk jämfört");
});
