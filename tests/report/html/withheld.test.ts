import { expect, test } from "vitest";
import { issue } from "../../../src/base/index.ts";
import type { ReportModel } from "../../../src/report/html/report-model.ts";
import { toHtml } from "../../../src/report/html/to-html.ts";
import { simulatedModel } from "./simulated-model.ts";

const withheld = [
  { site: "Mariefred", biomarker: "methamphetamine" },
  { site: "Strängnäs", biomarker: "methamphetamine" },
];

/** The model as a study hands it over when a drug of both plants is kept back. */
function guarded(language: "sv" | "en"): ReportModel {
  const model = simulatedModel(language);
  const kept = ({ site, biomarker }: { site: string; biomarker: string }): boolean =>
    !withheld.some((cell) => cell.site === site && cell.biomarker === biomarker);
  return {
    ...model,
    loads: model.loads.filter(kept),
    summary: model.summary.filter((row) => row.scope === "municipality" || kept(row)),
    publication: { hidden: [], withoutDays: ["Mariefred"], withheld },
    issues: [
      issue({
        code: "PUBLICATION_FEW_USERS",
        details: { site: "Mariefred", biomarkers: "MDMA, methamphetamine" },
      }),
      issue({ code: "VALUE_MISSING", file: "lab-simulated.csv", row: 7, columnIndex: 2 }),
    ],
  };
}

const drug = (page: string, heading: string): string => {
  const from = page.indexOf(`>${heading}</h3>`);
  return page.slice(from, page.indexOf("</article>", from));
};

test("a drug kept back says so by its chart; others do not", () => {
  const page = toHtml(guarded("sv"));
  expect(drug(page, "Metamfetamin")).toContain(
    "mängderna är så små att uppgifterna kunde peka ut enskilda personer",
  );
  expect(drug(page, "Metamfetamin")).not.toContain("minst 10\u00a0000 anslutna");
  expect(drug(page, "Amfetamin")).not.toContain("mängderna är så små");
  expect(toHtml(simulatedModel("sv"))).not.toContain("mängderna är så små");
});

test("what is kept back stands by itself, with the drugs' Swedish names, and not among the problems", () => {
  const page = toHtml(guarded("sv"));
  const part = page.slice(
    page.indexOf("Vad som inte visas, och varför"),
    page.indexOf("Problem i underlaget"),
  );
  expect(part).toContain(
    "Mariefred: så få doser per dygn skulle kunna peka ut enskilda personer, så följande visas bara i kommunens summa: MDMA och metamfetamin",
  );
  const problems = page.slice(page.indexOf("Problem i underlaget"), page.indexOf('id="method"'));
  expect(problems).toContain("lab-simulated.csv:7:C");
  expect(problems).not.toContain("doser");
  expect(toHtml(guarded("en"))).toContain("What is not shown, and why");
  expect(toHtml(simulatedModel("sv"))).not.toContain("Vad som inte visas");
});

test("analyses below the limit are counted for drugs kept back too", () => {
  const below = (model: ReportModel): string => /(\S+) av (\S+) analyser/.exec(toHtml(model))?.[0] ?? "";
  expect(below(guarded("sv"))).not.toBe("");
  expect(below(guarded("sv"))).toBe(below(simulatedModel("sv")));
});

test("a small plant's days are told to be missing, or to be read with care where they are shown", () => {
  const model = guarded("sv");
  const open = { ...model, publication: { hidden: [], withoutDays: [], withheld } };
  expect(toHtml(model)).toContain("färre än 10\u00a0000. Därför visas inga enskilda provdagar därifrån.");
  expect(toHtml(open)).toContain("Granska särskilt innan uppgifter därifrån publiceras.");
  expect(toHtml(open)).not.toContain("Därför visas inga enskilda provdagar");
});
