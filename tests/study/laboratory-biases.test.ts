import { describe, expect, test } from "vitest";
import { controlCharts, createStudy, type TidyRow } from "../../src/study/index.ts";

/** A simulated sample a month with its spike of 200 ng/L, each in a batch of its own; `found` is what the spike adds. */
function spiked(found: readonly (number | string)[], changes: TidyRow = {}): readonly TidyRow[] {
  return found.flatMap((value, index) => {
    const sample: TidyRow = {
      site: "A",
      sample_id: `S${index}`,
      date: `2025-${String(index + 1).padStart(2, "0")}-07`,
      biomarker: "benzoylecgonine",
      concentration_ng_per_l: 500,
      flow_m3_per_day: 12_000,
      population: 37_000,
      laboratory: "L",
      batch: `B${index}`,
    };
    const concentration = typeof value === "number" ? 500 + value : value;
    return [
      sample,
      {
        ...sample,
        sample_type: "spike",
        concentration_ng_per_l: concentration,
        assigned_value: 200,
        ...changes,
      },
    ];
  });
}

const GOOD = [190, 200, 210, 195, 205, 200, 198, 202];
const biasOf = (rows: readonly TidyRow[]) =>
  [...controlCharts(createStudy({ lab: rows }))].find(({ check }) => check === "bias of spikes");
const lostIn = (rows: readonly TidyRow[]) =>
  createStudy({ lab: rows }).issues.filter(({ code }) => code === "SPIKES_LOST");

describe("spikes of which nothing was found", () => {
  test("are told with their number, since no bias on the log scale can hold them", () => {
    const rows = spiked([...GOOD, -10, 0]);
    expect(biasOf(rows)).toMatchObject({ n: 8 });
    expect(lostIn(rows)).toMatchObject([
      { severity: "warning", details: { laboratory: "L", biomarker: "benzoylecgonine", count: 2 } },
    ]);
    expect(lostIn(rows)[0]?.message).toContain("looks better than it is");
  });

  test("one below a limit under the unspiked sample is lost too, one below a limit above it says nothing", () => {
    expect(lostIn(spiked([...GOOD, "<20"]))).toHaveLength(1);
    const high = spiked([...GOOD, "<900"]);
    expect(lostIn(high)).toEqual([]);
    expect(biasOf(high)).toMatchObject({ n: 8 });
  });

  test("good ones are not told", () => {
    expect(lostIn(spiked(GOOD))).toEqual([]);
    expect(biasOf(spiked(GOOD))).toMatchObject({ n: 8, verdict: "no bias" });
  });
});

test("a known value without a stated uncertainty takes that of the others; it does not count as exact", () => {
  const control = (index: number, uncertainty: number | null): TidyRow => ({
    sample_type: "control",
    sample_id: "K",
    biomarker: "benzoylecgonine",
    concentration_ng_per_l: 100 + index,
    assigned_value: 100,
    ...(uncertainty === null ? {} : { assigned_uncertainty: uncertainty }),
    laboratory: "L",
    batch: `B${index}`,
  });
  const widthOf = (uncertainties: readonly (number | null)[]) => {
    const rows = [...spiked([200]), ...uncertainties.map((one, index) => control(index, one))];
    const row = [...controlCharts(createStudy({ lab: rows }))].find(
      ({ check }) => check === "bias of controls",
    );
    return (row?.upper ?? Number.NaN) - (row?.lower ?? Number.NaN);
  };
  const all = widthOf([5, 5, 5, 5, 5, 5, 5, 5]);
  expect(widthOf([5, null, null, null, 5, null, null, null])).toBeCloseTo(all, 12);
  expect(widthOf(Array(8).fill(null))).toBeLessThan(all / 2);
});
