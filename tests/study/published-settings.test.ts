import { expect, test } from "vitest";
import { createStudy, report } from "../../src/study/index.ts";

const by = { by: "simulated person", on: "2026-05-01", reason: "simulated reason" };
const rowsOf = (site: string, population: number) =>
  [13, 15, 17, 21, 24, 26, 30].map((day, i) => ({
    site,
    municipality: "Simby",
    date: `2026-01-${day}`,
    biomarker: "benzoylecgonine",
    concentration: 500 + 20 * i,
    unit: "ng/L",
    flow_m3_per_day: population / 3,
    population,
    laboratory: "Lab",
  }));

test("a published page carries neither consumption nor values decided on at a withheld plant", () => {
  const study = createStudy({
    lab: [...rowsOf("Stora", 37000), ...rowsOf("Lilla", 800)],
    consumption: true,
    overrides: [
      { site: "Lilla", from: "2026-01-13", to: "2026-01-13", quantity: "concentration", value: 76543, ...by },
      { site: "Stora", from: "2026-01-13", to: "2026-01-13", quantity: "flow", value: 12321, ...by },
    ],
  });
  const { page } = report(study);
  expect(page).toContain('<template id="wbe-result"');
  expect(page).not.toContain("76543");
  expect(page).not.toContain("consumption");
  expect(page).toContain("12321");
});
