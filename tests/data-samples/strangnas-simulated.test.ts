import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { simulateStrangnas } from "../../data-samples/strangnas-simulated/simulate-strangnas.ts";
import { SEED, TERTIALS } from "../../data-samples/strangnas-simulated/simulated-model.ts";
import { studyFiles } from "../../data-samples/strangnas-simulated/study-files.ts";
import { weekdayOf } from "../../src/calendar/index.ts";
import { readStudy } from "../../src/node/index.ts";
import { check, loads, summarise } from "../../src/study/index.ts";

const FOLDER = new URL("../../data-samples/strangnas-simulated/", import.meta.url);
const HOUR = 3_600_000;

const simulated = simulateStrangnas(SEED);
const study = await readStudy(fileURLToPath(new URL("study.json", FOLDER)));

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

describe("the files", () => {
  test("are what the generator makes of its seed, byte for byte", () => {
    const files = studyFiles(simulated, SEED);
    expect(files.size).toBe(5);
    for (const [name, bytes] of files) {
      expect(Buffer.compare(bytesOf(name), bytes), name).toBe(0);
    }
  });

  test("say that they are simulated", () => {
    for (const name of studyFiles(simulated, SEED).keys()) expect(name).toContain("simulated");
    expect(study.settings.title).toContain("simulerade");
  });

  test("are a Swedish laboratory's: windows-1252, semicolons, decimal commas, <LOQ", () => {
    const bytes = bytesOf("lab-simulated.csv");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow(TypeError);
    const text = new TextDecoder("windows-1252").decode(bytes);
    expect(text).toMatch(/^Strängnäs;.*;Bensoylekgonin;\d+,\d;µg\/m³;5;/m);
    expect(text).toMatch(/;Metamfetamin;<LOQ;µg\/m³;6;/);
    expect(bytesOf("flow-simulated.csv").length).toBeLessThan(600_000);
  });
});

describe("the design", () => {
  const days = (period: string, site: string): readonly string[] => [
    ...new Set(
      simulated.lab
        .filter((row) => row.site === site && row.analysis_date === analysisOf(period))
        .map(({ sampling_start }) => sampling_start.slice(0, 10)),
    ),
  ];
  const analysisOf = (period: string): string | undefined =>
    TERTIALS.find((tertial) => tertial.period === period)?.analysisDate;

  test.each(TERTIALS.map(({ period }) => period))("%s has each weekday once at both plants", (period) => {
    for (const site of ["Strängnäs", "Mariefred"]) {
      expect(new Set(days(period, site).map(weekdayOf)).size).toBe(7);
    }
  });

  test("no number stands below its limit, and no limit is passed off as a number", () => {
    for (const { concentration, loq } of simulated.lab) {
      if (typeof concentration === "number") expect(concentration).toBeGreaterThanOrEqual(loq);
    }
  });

  test("methamphetamine is mostly below its limit, more so in Mariefred", () => {
    const share = (site: string): number => {
      const rows = simulated.lab.filter((row) => row.site === site && row.biomarker === "methamphetamine");
      return rows.filter(({ concentration }) => concentration === "<LOQ").length / rows.length;
    };
    expect(share("Mariefred")).toBeGreaterThan(0.8);
    expect(share("Strängnäs")).toBeGreaterThan(0.5);
    expect(share("Strängnäs")).toBeLessThan(share("Mariefred"));
  });

  test("the truth rises, falls and stays as the model says", () => {
    const level = (biomarker: string, period: string): number =>
      simulated.truth.levels.find(
        (row) => row.scope === "municipality" && row.biomarker === biomarker && row.period === period,
      )?.load_mg_per_day_per_1000 ?? Number.NaN;
    // A mean over 120 days scatters by about sqrt(0.25^2 / 120 + 0.10^2 / 17) = 3 %; two years apart: 4.7 % on the ratio.
    const factor = (biomarker: string): number => level(biomarker, "2026-T1") / level(biomarker, "2024-T1");
    const off = (biomarker: string, expected: number): number => Math.abs(factor(biomarker) / expected - 1);
    expect(off("benzoylecgonine", 1.6 ** 2)).toBeLessThan(0.15);
    expect(off("THC-COOH", 0.65 ** 2)).toBeLessThan(0.15);
    for (const flat of ["amphetamine", "MDMA", "tramadol"]) expect(off(flat, 1)).toBeLessThan(0.15);
  });

  test("the batch errors have the size that the table of defaults gives them", () => {
    const logs = Array.from(
      { length: 15 },
      (_, seed) => simulateStrangnas(seed, { flow: "daily" }).truth.batchFactors,
    )
      .flat()
      .map(({ factor }) => Math.log(factor));
    const rms = Math.sqrt(logs.reduce((sum, log) => sum + log ** 2, 0) / logs.length);
    // sqrt(ln(1 + 0.10^2)) = 0.09975; standard error of a root mean square of 630 draws: 2.8 %.
    expect(rms / 0.09975).toBeGreaterThan(0.88);
    expect(rms / 0.09975).toBeLessThan(1.12);
  });

  test("another seed is another study", () => {
    const other = simulateStrangnas(SEED + 1, { flow: "daily" });
    const same = simulateStrangnas(SEED, { flow: "daily" });
    expect(same.truth).toEqual(simulated.truth);
    expect(other.truth).not.toEqual(simulated.truth);
  });
});

describe("the study as it is read", () => {
  const ledger = new Map(check(study).map((row) => [row.file, row]));
  const rows = [...loads(study)];

  test("no row is lost", () => {
    // Readings: 96 windows of 24 h and 2 of 23 h, an hour more on both sides, less the two gaps.
    const files = { lab: 7 * 7 * 2 * 6, flow: 96 * 105 + 2 * 101 - 6 - 15, sites: 3, events: 3 };
    for (const [name, count] of Object.entries(files)) {
      const row = ledger.get(`${name}-simulated.csv`);
      expect(row?.rows_read, name).toBe(count);
      expect((row?.used ?? 0) + (row?.flagged ?? 0) + (row?.not_used ?? 0), name).toBe(count);
    }
    expect(ledger.get("flow-simulated.csv")).toMatchObject({ flagged: 0, not_used: 0 });
  });

  test("the blank result and the six of the sample without flow are not used, all others are", () => {
    expect(ledger.get("lab-simulated.csv")?.not_used).toBe(7);
  });

  test("one composite a plant lasts 23 hours, all others 24", () => {
    const hours = (row: (typeof rows)[number]): number =>
      (Date.parse(row.sampling_end) - Date.parse(row.sampling_start)) / HOUR;
    const odd = rows.filter((row) => hours(row) !== 24);
    expect(new Set(odd.map(hours))).toEqual(new Set([23]));
    expect(new Set(odd.map(({ sample_id }) => sample_id))).toEqual(
      new Set(["STR-2026-03-28", "MAR-2026-03-28"]),
    );
  });

  test("a gap of 7 % is said, a gap of 17 % takes the sample out", () => {
    const small = rows.filter(({ sample_id }) => sample_id === "STR-2024-10-15");
    const large = rows.filter(({ sample_id }) => sample_id === "MAR-2025-06-14");
    expect(small.length).toBe(6);
    for (const { flags, flow_m3_per_day } of small) {
      expect(flags).toContain("FLOW_GAP");
      expect(flow_m3_per_day).toBeGreaterThan(0);
    }
    expect(large.length).toBe(6);
    for (const { flags, load_mg_per_day_per_1000 } of large) {
      expect(flags).toContain("FLOW_GAP_TOO_LARGE");
      expect(load_mg_per_day_per_1000).toBeNull();
    }
    const level = summarise(study).find(
      (row) => row.site === "Mariefred" && row.period === "2025-T2" && row.biomarker === "amphetamine",
    );
    expect(level?.samples).toBe(6);
  });

  test("the flow read from the meter is the flow that was simulated", () => {
    const shown = new Map(
      simulateStrangnas(SEED, { flow: "daily" }).lab.map((row) => [row.sample_id, row.flow_m3_per_day]),
    );
    for (const { sample_id, flow_m3_per_day, flags } of rows) {
      const truth = shown.get(sample_id);
      if (truth === null || truth === undefined || flow_m3_per_day === null) continue;
      // Readings have one decimal, of 20 or more: 0.25 % each, far less on average. A gap leaves a part of the rhythm out.
      const tolerance = flags.includes("FLOW_GAP") ? 0.05 : 0.001;
      expect(Math.abs(flow_m3_per_day / truth - 1), sample_id).toBeLessThan(tolerance);
    }
  });

  test("the population follows the count that is valid on the day", () => {
    for (const { site, sampling_start, population } of rows) {
      const strangnas = sampling_start < "2025" ? 20_800 : 21_300;
      expect(population).toBe(site === "Strängnäs" ? strangnas : 5600);
    }
  });
});

describe("the truth and the intervals", () => {
  const truth = new Map(
    simulated.truth.levels.map((row) => [
      [row.site, row.scope, row.biomarker, row.period].join(),
      row.load_mg_per_day_per_1000,
    ]),
  );
  const judged = [...summarise(study)].map((row) => {
    const { site, scope, biomarker, period, lower, upper, interval_kind } = row;
    const level = truth.get([site, scope, biomarker, period].join()) ?? Number.NaN;
    return {
      interval_kind,
      lower,
      upper,
      holds: level >= (lower ?? Number.NaN) && level <= (upper ?? Number.NaN),
    };
  });

  test("every series has a level or bounds in every tertial: 6 drugs, 7 tertials, 2 plants and their total", () => {
    expect(judged.length).toBe(126);
    expect(judged.every(({ lower, upper }) => lower !== null && upper !== null)).toBe(true);
  });

  test("95 % intervals hold the truth as often as chance allows", () => {
    const intervals = judged.filter(({ interval_kind }) => interval_kind === "confidence");
    expect(intervals.length).toBeGreaterThanOrEqual(105);
    // The total shares its samples with the plants, so the 105 count as 35 independent at most:
    // scipy.stats.binom.ppf(0.001, 35, 0.95) = 28, that is 80 %.
    const share = intervals.filter(({ holds }) => holds).length / intervals.length;
    expect(share).toBeGreaterThanOrEqual(28 / 35);
  });

  test("bounds hold the truth, and are told from intervals", () => {
    const bounds = judged.filter(({ interval_kind }) => interval_kind === "bounds");
    expect(bounds.length).toBeGreaterThan(7);
    expect(bounds.filter(({ holds }) => !holds).length).toBeLessThanOrEqual(1);
  });
});
