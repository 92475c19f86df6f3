import { describe, expect, test } from "vitest";
import { controlCharts, createStudy, loads } from "../../src/study/index.ts";

const day = (index: number): string => new Date(Date.UTC(2026, 0, 8 + index)).toISOString().slice(0, 10);

/** Simulated samples of twelve batches with controls of one material, whose known value is 50 ng/L (sd 2.5). */
function rows(controls: (batch: number) => readonly object[], label = (batch: number) => `B${batch}`) {
  return Array.from({ length: 12 }, (_, batch) => {
    const sample = {
      site: "A",
      sample_id: day(batch),
      date: day(batch),
      biomarker: "amphetamine",
      concentration_ng_per_l: 500 + 20 * (batch % 4),
      flow_m3_per_day: 12_000,
      population: 20_000,
      laboratory: "Simlab",
      batch: label(batch),
    };
    const control = { ...sample, site: "", date: "", sample_id: "Kontroll 50", sample_type: "control" };
    const known = { assigned_value: 50, assigned_sd: 2.5 };
    return [sample, ...controls(batch).map((change) => ({ ...control, ...known, ...change }))];
  }).flat();
}

const usual = (batch: number) =>
  [48 + (batch % 3), 51 + (batch % 2)].map((value) => ({ concentration_ng_per_l: value }));
const points = (study: ReturnType<typeof createStudy>) =>
  controlCharts(study).filter(({ check }) => check === "control");

describe("controls of one batch that came out alike", () => {
  const alike = () => [{ concentration_ng_per_l: 50 }, { concentration_ng_per_l: 50 }];

  test("are two analyses, and nothing is asked about them", () => {
    const study = createStudy({ lab: rows(alike) });
    expect(study.qualityControl).toHaveLength(24);
    expect(loads(study).issues.map(({ code }) => code)).not.toContain("DUPLICATE_RESULT");
  });

  test("count as much as two that differ in the last digit", () => {
    const nearly = createStudy({
      lab: rows(() => [{ concentration_ng_per_l: 50 }, { concentration_ng_per_l: 50.000001 }]),
    });
    expect(nearly.qualityControl).toHaveLength(24);
    expect(points(createStudy({ lab: rows(alike) })).map(({ value }) => value)).toEqual(Array(12).fill(50));
  });
});

describe("a control below its limit", () => {
  const low = (batch: number) =>
    batch === 7 ? [{ concentration_ng_per_l: "<10" }, { concentration_ng_per_l: "<10" }] : usual(batch);
  const study = createStudy({ lab: rows(low) });

  test("has a point without a value that is not judged, and stops no batch", () => {
    const point = points(study).find(({ batch }) => batch.includes("B7"));
    expect(point).toMatchObject({ value: null, verdict: "not judged", flags: "" });
  });

  test("leaves the other batches their verdicts", () => {
    const others = (one: ReturnType<typeof createStudy>) =>
      points(one)
        .filter(({ batch }) => !batch.includes("B7"))
        .map(({ batch, value, verdict }) => [batch, value, verdict]);
    expect(others(study)).toEqual(others(createStudy({ lab: rows(usual) })));
  });
});

test("a batch label used again without a day of analysis is one batch: its controls are averaged in one point", () => {
  const again = createStudy({ lab: rows(usual, (batch) => `B${batch % 6}`) });
  expect(points(again)).toHaveLength(6);
  const dated = rows(usual, (batch) => `B${batch % 6}`).map((row, index) => ({
    ...row,
    analysis_date: day(20 + Math.floor(index / 3)),
  }));
  expect(points(createStudy({ lab: dated }))).toHaveLength(12);
});
