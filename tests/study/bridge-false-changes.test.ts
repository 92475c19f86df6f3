import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { compare, createStudy, type TidyRow, trend } from "../../src/study/index.ts";

/** Seven days of a tertial, each weekday once. */
const DAYS = ["01-08", "01-27", "02-11", "02-28", "03-13", "04-03", "04-25"];
const BATCH = 0.1;
const REPEAT = 0.1;
const DAY = 0.25;
/** The later laboratory's own bias, unknown to the study. */
const SHIFT = 1.4;

function simulated(seed: number, years: number) {
  const { normal } = createRandom(seed);
  const lab: TidyRow[] = [];
  for (let index = 0; index < years; index++) {
    const late = index >= years / 2;
    const year = 2026 - years + 1 + index;
    const batch = BATCH * normal();
    for (const day of DAYS) {
      const log = Math.log(500) + DAY * normal() + REPEAT * normal() + batch;
      lab.push({
        site: "A",
        date: `${year}-${day}`,
        biomarker: "benzoylecgonine",
        concentration_ng_per_l: Math.exp(log) * (late ? SHIFT : 1),
        flow_m3_per_day: 12_000,
        population: 37_000,
        laboratory: late ? "N" : "L",
        batch: String(year),
      });
    }
  }
  const [from, to] = [BATCH * normal(), BATCH * normal()];
  const bridge = Array.from({ length: 8 }, (_, index): TidyRow => {
    const water = 500 * Math.exp(DAY * normal());
    return {
      biomarker: "benzoylecgonine",
      sample_id: `s${index}`,
      from_laboratory: "L",
      from_value: water * Math.exp(from + REPEAT * normal()),
      to_laboratory: "N",
      to_value: SHIFT * water * Math.exp(to + REPEAT * normal()),
    };
  });
  return { lab, bridge };
}

const headline = { biomarkers: ["benzoylecgonine"] };
const uncertainty = { batch: BATCH, concentration: REPEAT, flow: 0, meter: 0, sampling: 0, population: 0 };
/** What a bridge is worth that is taken for the truth. */
const asIfSure = (rows: readonly TidyRow[]): readonly TidyRow[] => {
  const logs = rows.map((row) => Math.log(Number(row.to_value) / Number(row.from_value)));
  const ratio = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  const { biomarker, from_laboratory, to_laboratory } = rows[0] ?? {};
  return [{ biomarker, from_laboratory, to_laboratory, ratio, lower: ratio, upper: ratio, n: rows.length }];
};

function shareChanged(runs: number, isChanged: (seed: number) => boolean): number {
  let changed = 0;
  for (let seed = 1; seed <= runs; seed++) if (isChanged(seed)) changed += 1;
  return changed / runs;
}

test("across a bridge an unchanged drug changes no oftener than it should", () => {
  const runs = 100;
  const rate = shareChanged(runs, (seed) => {
    const { lab, bridge } = simulated(seed, 2);
    const study = createStudy({ lab, bridge, headline, uncertainty });
    const [row] = compare(study, { contrast: "same period last year" });
    expect(row?.ratio).not.toBeNull();
    return row?.verdict === "increase" || row?.verdict === "decrease";
  });
  // 5 %, and three standard errors of a share from so many runs
  expect(rate).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
}, 120_000);

test("a trend across a bridge is false no oftener than it should be; a bridge taken for sure is false oftener", () => {
  const runs = 30;
  const share = (bridgeOf: (rows: readonly TidyRow[]) => readonly TidyRow[]) =>
    shareChanged(runs, (seed) => {
      const { lab, bridge } = simulated(1000 + seed, 10);
      const study = createStudy({
        lab,
        bridge: bridgeOf(bridge),
        headline,
        uncertainty,
        trendMethod: "sen-levels",
      });
      const rows = trend(study);
      expect(rows).toHaveLength(1);
      return rows[0]?.verdict === "increase" || rows[0]?.verdict === "decrease";
    });
  const honest = share((rows) => rows);
  expect(honest).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  expect(share(asIfSure)).toBeGreaterThan(honest);
}, 240_000);
