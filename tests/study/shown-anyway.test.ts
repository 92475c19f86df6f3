import { expect, test } from "vitest";
import { createStudy, publishable, report } from "../../src/study/index.ts";
import { shownAnyway } from "../../src/study/shown-anyway.ts";

const DECISION = {
  site: "Liten",
  by: "Säkerhetssamordnaren",
  on: "2026-02-03",
  reason: "granskad: ingen anstalt i området",
};

function studyOf(showAnyway: readonly (string | typeof DECISION)[]) {
  const days = ["2026-01-05", "2026-01-12", "2026-01-20", "2026-02-04", "2026-02-12"];
  const lab = days.map((date, i) => ({
    site: "Liten",
    date,
    biomarker: "amphetamine",
    concentration: 300 + 10 * i,
    unit: "ng/L",
    loq: 5,
    laboratory: "X",
    flow_m3_per_day: 200,
    population: 700,
  }));
  return createStudy({ lab, publication: { showAnyway } });
}

test("a name and a decision name the same plant", () => {
  expect([...shownAnyway({ showAnyway: ["A", DECISION] })]).toEqual(["A", "Liten"]);
});

test("a plant with a decision is shown, with who, when and why in the report", () => {
  const withheld = publishable(studyOf([])).guard?.withheld ?? [];
  expect(withheld.map(({ site }) => site)).toEqual(["Liten"]);
  const study = studyOf([DECISION]);
  expect(publishable(study).guard?.withheld).toEqual([]);
  const { page } = report(study);
  for (const text of [DECISION.by, DECISION.reason, "shown in spite of the limits of publication"]) {
    expect(page).toContain(text);
  }
});

test("a decision without a name, a day or a reason is refused", () => {
  for (const key of ["by", "on", "reason"] as const) {
    expect(() => studyOf([{ ...DECISION, [key]: "" }])).toThrow(
      expect.objectContaining({ code: "SETTING_INVALID" }),
    );
  }
});
