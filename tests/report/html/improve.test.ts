import { describe, expect, test } from "vitest";
import type { BudgetShare } from "../../../src/report/html/report-model.ts";
import { improvePart } from "../../../src/report/html/sections/improve.ts";
import { makeView } from "../../../src/report/html/view.ts";
import { simulatedModel } from "./simulated-model.ts";

const model = simulatedModel("sv");
const view = makeView(model);
const [place] = view.mains;
const drug = view.drugs.find(({ headline }) => headline);
const level = {
  scope: place?.scope ?? "plant",
  site: place?.site ?? "",
  biomarker: drug?.biomarker ?? "",
  period: view.periods.at(-1)?.label ?? "",
};
const share = (source: string, share_percent: number, changes: Partial<BudgetShare> = {}): BudgetShare => ({
  ...level,
  source,
  share_percent,
  ...changes,
});
const partOf = (budgets: readonly BudgetShare[], language: "sv" | "en" = "sv"): string =>
  (improvePart(makeView({ ...simulatedModel(language), budgets }))?.text ?? "").replaceAll("\u00a0", " ");

describe("what makes the levels surer", () => {
  test("the three largest sources stand largest first, with the remedy of the largest", () => {
    const part = partOf([
      share("flow", 5),
      share("batch", 30),
      share("day to day", 55),
      share("population", 10),
    ]);
    expect(part).toContain("Vad gör nivåerna säkrare?");
    const order = [
      "skillnader mellan dygn 55 %",
      "laboratoriets avvikelse från gång till gång 30 %",
      "antalet anslutna personer 10 %",
    ];
    expect(part).toContain(order.join(", "));
    expect(part).not.toContain("dygnets flöde");
    expect(part).toContain("fler provdygn i perioden");
    expect(part).not.toContain("samma kontrollprov");
  });

  test("in English too, another source first", () => {
    const part = partOf([share("batch", 80), share("meter", 20)], "en");
    expect(part).toContain("What would make the levels more certain?");
    expect(part).toContain("deviation from run to run 80 %, deviation of the flow meter 20 %");
    expect(part).toContain("the same control sample in each run");
  });

  test("the latest period alone counts, and one segment of it: shares of two levels are never mixed", () => {
    const part = partOf([
      share("weeks", 99, { period: "2001-T1" }),
      share("flow", 60, { segment: "laboratory=A" }),
      share("meter", 40, { segment: "laboratory=A" }),
      share("batch", 70, { segment: "laboratory=B" }),
      share("sampling", 30, { segment: "laboratory=B" }),
    ]);
    expect(part).toContain("laboratoriets avvikelse från gång till gång 70 %, provtagningen 30 %");
    expect(part).not.toContain("dygnets flöde");
    expect(part).not.toContain("skillnader mellan veckor");
  });

  test("without budgets there is no such part; a source without words stands by its name", () => {
    expect(partOf([])).toBe("");
    expect(improvePart(makeView(model))).toBeNull();
    expect(partOf([share("a new source", 100)])).toContain("a new source 100 %");
  });
});
