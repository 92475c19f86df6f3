import { describe, expect, test } from "vitest";
import { issueText } from "../../src/report/index.ts";
import {
  amphetamineSources,
  compare,
  consumption,
  context,
  createStudy,
  loadConsumption,
  report,
  summarise,
} from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const lab = (biomarker: string) => [
  ...tertial(2025, 1, { biomarker }),
  ...tertial(2026, 1, { biomarker, concentration: 600 }),
];
const told = (issues: readonly { readonly code: string }[]) =>
  issues.filter(({ code }) => code === "MEDICINES_TOO");

describe("the sentence on medicines", () => {
  test.each(["amphetamine", "ketamine", "methadone"])("stands beside every result of %s", (biomarker) => {
    const study = createStudy({ lab: lab(biomarker) });
    for (const make of [summarise, compare, consumption, loadConsumption, context]) {
      expect(told(make(study).issues), make.name).toHaveLength(1);
    }
  });

  test("and beside its sources, once", () => {
    expect(told(amphetamineSources(createStudy({ lab: lab("amphetamine") })).issues)).toHaveLength(1);
  });

  test("but not where nothing of the kind was measured", () => {
    const study = createStudy({ lab: lab("benzoylecgonine") });
    for (const make of [summarise, compare, consumption, loadConsumption, context, amphetamineSources]) {
      expect(told(make(study).issues), make.name).toEqual([]);
    }
  });

  test("names several at once, in both languages", () => {
    const study = createStudy({ lab: [...lab("ketamine"), ...lab("amphetamine")] });
    const [issue] = summarise(study).issues.filter(({ code }) => code === "MEDICINES_TOO");
    if (issue === undefined) throw new Error("not told");
    expect(issueText(issue, "sv")).toBe(
      "amfetamin och ketamin kommer också från läkemedel, och mätningen skiljer inte läkemedel från narkotika",
    );
    expect(issueText(issue, "en")).toContain("amphetamine, ketamine: prescribed medicines leave the same");
  });

  test.each([
    ["sv", "Det som mäts för", "Amfetamin kommer också från läkemedel"],
    ["en", "What is measured for", "Amphetamine comes from medicines too"],
  ] as const)("is in both editions of the report, %s", (language, medicine, amphetamine) => {
    for (const edition of ["full", "short"] as const) {
      const { page } = report(createStudy({ lab: lab("ketamine"), headline: ["ketamine"], language }), {
        edition,
      });
      expect(page).toContain(medicine);
      expect(page).toContain(amphetamine);
      const plain = report(createStudy({ lab: lab("benzoylecgonine"), language }), { edition }).page;
      expect(plain).toContain(amphetamine);
      expect(plain).not.toContain(medicine);
    }
  });
});
