import { describe, expect, test } from "vitest";
import type { ReportModel } from "../../../src/report/html/report-model.ts";
import { toHtml } from "../../../src/report/html/to-html.ts";
import { makeView } from "../../../src/report/html/view.ts";
import { weekendNames } from "../../../src/report/html/weekend-days.ts";
import { simulatedModel } from "./simulated-model.ts";

describe("what a council reads", () => {
  const model = simulatedModel("sv");

  test("the period stands with both its names at the head, and in words in the text", () => {
    expect(toHtml(model)).toContain('<p class="over">Strängnäs kommun · januari–april 2026, tertial 1</p>');
    expect(toHtml(simulatedModel("en"))).toContain("January–April 2026, tertial 1");
    expect(toHtml(model)).toContain("Så såg det ut under januari–april 2026, jämfört");
  });

  test("the headline questions are named before the drugs", () => {
    expect(toHtml(model)).toContain(
      "för cannabis, kokain, amfetamin och MDMA. Svar på andra frågor är ledtrådar",
    );
  });

  test("substances that only tell how many people there were are no drugs", () => {
    const [load] = model.loads;
    const [level] = model.summary;
    if (load === undefined || level === undefined) throw new Error("the model has rows");
    const more: ReportModel = {
      ...model,
      loads: [...model.loads, { ...load, biomarker: "COD" }, { ...load, biomarker: "NH4-N" }],
      summary: [...model.summary, { ...level, biomarker: "COD" }],
    };
    expect(makeView(more).drugs).toEqual(makeView(model).drugs);
    expect(toHtml(more)).toBe(toHtml(model));
  });

  test("a citation that nobody has checked against its source says so", () => {
    const [first = ""] = model.citations;
    const marked = toHtml({ ...model, fromMemory: [first] });
    const references = (page: string): string =>
      page.slice(page.indexOf('class="references"'), page.indexOf('id="ledger"'));
    expect(references(marked)).toContain("(uppgiften bör kontrolleras mot källan)");
    expect(references(toHtml(model))).not.toContain("bör kontrolleras");
  });

  test("a plant that is its whole municipality is not told twice", () => {
    const [site] = model.sites;
    const alone = site === undefined ? [] : [site];
    expect(toHtml(model)).toContain("Per reningsverk");
    expect(toHtml({ ...model, sites: alone })).not.toContain("Per reningsverk");
  });

  test("a comparison that nothing is known of has no table and no lead that promises one", () => {
    const compare = model.compare.map((row) => ({
      ...row,
      verdict: "too few samples" as const,
      ratio: null,
      change_percent: null,
      lower_percent: null,
      upper_percent: null,
      flags: "PERIOD_MISSING;SEASON;EXPLORATORY",
    }));
    const page = toHtml({ ...model, compare });
    expect(page).not.toContain("förändring mellan två perioder");
    expect(page).toContain("Så såg det ut under januari–april 2026.");
    expect(page).not.toContain("kan bero på årstiden");
    expect(toHtml(model)).toContain("förändring mellan två perioder");
  });

  test.each([
    [
      ["Sat", "Sun", "Mon"],
      ["lördag", "söndag", "måndag"],
    ],
    [
      ["Sat", "Sun"],
      ["lördag", "söndag"],
    ],
    [
      ["Sun", "Mon"],
      ["söndag", "måndag"],
    ],
    [
      ["Fri", "Sat", "Sun"],
      ["fredag", "lördag", "söndag"],
    ],
    [[], []],
  ])("the weekend %j is told in its order", (weekend, names) => {
    expect(weekendNames(makeView({ ...model, settings: { ...model.settings, weekend } }))).toEqual(names);
  });
});
