import { expect, test } from "vitest";
import { toHtml } from "../../../src/report/index.ts";
import { simulatedModel } from "./simulated-model.ts";

const DRUG = "benzoylecgonine";

/** The simulated report with a series of the municipality in three parts, of which two are too short for a trend. */
function page(language: "sv" | "en"): string {
  const model = simulatedModel(language);
  const [whole] = model.trend.filter(
    ({ scope, biomarker }) => scope === "municipality" && biomarker === DRUG,
  );
  if (whole === undefined) throw new Error("the simulated model has no trend");
  const short = (segment: string, first: string, last: string): typeof whole => ({
    ...whole,
    segment,
    first,
    last,
    samples: 12,
    change_percent_per_year: null,
    lower: null,
    upper: null,
    verdict: "too few samples",
    flags: "TOO_FEW_PERIODS",
  });
  const parts = [short("laboratory=B", "2025-T1", "2025-T2"), short("laboratory=A", "2024-T1", "2024-T1")];
  const rest = model.trend.filter((row) => row !== whole);
  return toHtml({ ...model, trend: [...rest, ...parts] }).replaceAll("\u00a0", " ");
}

test("series that are too short for a trend are told once, with their times, the earliest first", () => {
  const sv = page("sv").match(/<p>[^<]*för få perioder[^<]*<\/p>/g) ?? [];
  expect(sv).toHaveLength(1);
  expect(sv[0]).toMatch(/Det gäller serien T1 2024 [^;]*; T1 2025 .* till T2 2025/);
  const en = page("en").match(/<p>[^<]*too few periods[^<]*<\/p>/g) ?? [];
  expect(en).toHaveLength(1);
  expect(en[0]).toContain("This is about the series");
});
