import { describe, expect, test } from "vitest";
import { compare, compareBudgets, createStudy, type StudyRows, type TidyRow } from "../../src/study/index.ts";
import { call, folderWith, rowsOf } from "../cli/_world.ts";
import { tertial } from "./_simulated.ts";

/** A frozen sample of the first batch, analysed in a batch. */
function reference(name: string, value: number, batch: string, changes: TidyRow = {}): TidyRow {
  return {
    site: "A",
    sample_id: name,
    sample_type: "reference",
    date: "2025-02-01",
    biomarker: "benzoylecgonine",
    concentration_ng_per_l: value,
    laboratory: "L",
    method: "M",
    batch,
    ...changes,
  };
}

const FROZEN = [420, 510, 480, 650, 390];
const SHIFT = 1.25;
/** Five frozen samples, read 25 % higher in the later batch. */
const references = FROZEN.flatMap((value, index) => [
  reference(`f${index}`, value, "2025-T1"),
  reference(`f${index}`, value * SHIFT, "2026-T1"),
]);
const rows: readonly TidyRow[] = [...tertial(2025, 1), ...tertial(2026, 1, { concentration: 500 * SHIFT })];
const lastYear = { contrast: "same period last year" } as const;
const first = (lab: readonly TidyRow[], settings: Omit<StudyRows, "lab"> = {}) =>
  compare(createStudy({ lab, ...settings }), lastYear)[0];
const lineOf = (lab: readonly TidyRow[], source: string, settings: Omit<StudyRows, "lab"> = {}) =>
  compareBudgets(createStudy({ lab, ...settings }), lastYear).find((line) => line.source === source);

/** What a laboratory without batch error would have found: the weekdays of the two years weigh a little differently. */
const TRUE_RATIO = first([...tertial(2025, 1), ...tertial(2026, 1)])?.ratio ?? 0;

describe("frozen reference samples run again link two batches", () => {
  test("the shift between the batches goes out of the ratio", () => {
    const [plain, linked] = [first(rows), first([...rows, ...references])];
    expect(plain?.ratio).toBeCloseTo(SHIFT * TRUE_RATIO, 12);
    expect(linked?.ratio).toBeCloseTo(TRUE_RATIO, 12);
    expect(plain?.flags).not.toContain("BATCHES_LINKED");
    expect(linked?.flags.split(";")).toContain("BATCHES_LINKED");
  });

  test("closed form: two batches of 10 % go, repeatability x sqrt(2 / k) comes", () => {
    const both = [...rows, ...references];
    expect(lineOf(rows, "batch")?.relative_uncertainty).toBeCloseTo(Math.sqrt(1.01 ** 2 - 1), 12);
    expect(lineOf(both, "batch")).toBeUndefined();
    // variance (2 / 5) ln(1 + .1^2), as a relative uncertainty
    expect(lineOf(both, "references")?.relative_uncertainty).toBeCloseTo(Math.sqrt(1.01 ** 0.4 - 1), 12);
    const width = (row: ReturnType<typeof first>) => Math.log((row?.upper ?? 0) / (row?.lower ?? 1));
    expect(width(first(both))).toBeLessThan(width(first(rows)));
  });

  test("the ordinary result of the frozen sample is its first analysis", () => {
    const own = tertial(2025, 1).map((row, index): TidyRow => ({ ...row, sample_id: `s${index}` }));
    const again = own.map((row, index) =>
      reference(`s${index}`, SHIFT * Number(row.concentration_ng_per_l), "2026-T1", { date: row.date ?? "" }),
    );
    const lab = [...own, ...rows.slice(7), ...again];
    expect(first(lab)?.ratio).toBeCloseTo(TRUE_RATIO, 12);
    expect(lineOf(lab, "references")?.relative_uncertainty).toBeCloseTo(Math.sqrt(1.01 ** (2 / 7) - 1), 12);
  });

  test("results below the limit are moved with their limit", () => {
    const low = (year: number, factor: number) =>
      tertial(year, 1).map((row, index) => ({
        ...row,
        concentration_ng_per_l: index < 2 ? `<${300 * factor}` : Number(row.concentration_ng_per_l) * factor,
      }));
    const censored = [...low(2025, 1), ...low(2026, SHIFT)];
    const unshifted = first([...low(2025, 1), ...low(2026, 1)])?.ratio ?? 0;
    expect(first([...censored, ...references])?.ratio).toBeCloseTo(unshifted, 5);
    expect(first(censored)?.ratio).toBeGreaterThan(1.1 * unshifted);
  });

  test("a municipality's total is linked as its plants are", () => {
    const towns = (["A", "B"] as const).flatMap((site) => [
      ...tertial(2025, 1, { site }),
      ...tertial(2026, 1, { site, concentration: 500 * SHIFT }),
    ]);
    const sites = ["A", "B"].map((site) => ({ site, municipality: "Town", population: 37_000 }));
    const study = createStudy({ lab: [...towns, ...references].map(({ population, ...row }) => row), sites });
    const total = compare(study, lastYear).find(({ scope }) => scope === "municipality");
    expect(total?.ratio).toBeCloseTo(TRUE_RATIO, 9);
    expect(total?.flags.split(";")).toContain("BATCHES_LINKED");
  });

  test("the order of the rows does not matter", () => {
    const both = [...rows, ...references];
    expect(first([...both].reverse())?.upper).toBeCloseTo(first(both)?.upper ?? 0, 12);
  });
});

describe("they are left alone", () => {
  const unlinked = (lab: readonly TidyRow[], settings: Omit<StudyRows, "lab"> = {}) => {
    const row = first(lab, settings);
    expect(row?.ratio).toBeCloseTo(SHIFT * TRUE_RATIO, 12);
    expect(row?.flags).not.toContain("BATCHES_LINKED");
  };

  test("where they are fewer than 3, or of another laboratory, method, residue or site", () => {
    unlinked([...rows, ...references.slice(0, 4)]);
    for (const changes of [{ laboratory: "X" }, { method: "X" }, { biomarker: "MDMA" }]) {
      unlinked([...rows, ...references.map((row) => ({ ...row, ...changes }))]);
    }
    unlinked([...rows, ...references.map((row, index) => (index % 2 === 0 ? row : { ...row, site: "B" }))]);
  });

  test("where their scatter would bring in more error than the batches have", () => {
    // repeatability 20 %: .2 x sqrt(2 / 5) = .126 against 2 % batch error: .02 x sqrt 2
    unlinked([...rows, ...references], { uncertainty: { concentration: 0.2, batch: 0.02 } });
    const wild = references.map((row, index) => ({
      ...row,
      concentration_ng_per_l: Number(row.concentration_ng_per_l) * (index % 4 < 2 ? 1.5 : 0.7) ** (index % 2),
    }));
    unlinked([...rows, ...wild]);
  });

  test("where the batch error is switched off, or both sides share a batch", () => {
    unlinked([...rows, ...references], { uncertainty: { batch: 0 } });
    const together = { batch: "", analysis_date: "2026-05-20" };
    unlinked(
      [...rows, ...references].map((row) => (row.sample_type === undefined ? { ...row, ...together } : row)),
    );
  });

  test("where a label is used again in another tertial, so that it names no batch", () => {
    const again = [...rows, ...references].map((row) => ({
      ...row,
      batch: row.batch === "2026-T1" ? "run 1" : "run 2",
    }));
    expect(first(again)?.flags.split(";")).toContain("BATCHES_LINKED");
    unlinked([...again, ...tertial(2024, 3).map((row) => ({ ...row, batch: "run 1" }))]);
  });

  test("across a change of laboratory nothing is compared, linked or not", () => {
    const moved = [...rows, ...references].map((row) =>
      row.batch === "2026-T1" ? { ...row, laboratory: "Q" } : row,
    );
    expect(first(moved)).toMatchObject({ verdict: "not comparable", ratio: null });
  });
});

test("wbe compare says so", async () => {
  const all = [...rows, ...references];
  const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const cell = (row: TidyRow, name: string) => String((row as Readonly<Record<string, unknown>>)[name] ?? "");
  const csv = [columns.join(","), ...all.map((row) => columns.map((name) => cell(row, name)).join(","))].join(
    "\n",
  );
  const lab = folderWith({ "lab.csv": csv })("lab.csv");
  const { out } = await call(["compare", lab, "--format", "csv"]);
  const row = rowsOf(out).find(({ contrast }) => contrast === lastYear.contrast);
  expect(row?.flags?.split(";")).toContain("BATCHES_LINKED");
  expect(Number(row?.ratio)).toBeCloseTo(TRUE_RATIO, 5);
  const budget = rowsOf((await call(["compare", lab, "--budget", "--format", "csv"])).out);
  const sources = budget.filter(({ contrast }) => contrast === lastYear.contrast);
  expect(sources.map(({ source }) => source)).not.toContain("batch");
  // Five frozen samples run once in each batch: variance (2 / 5) ln(1 + .1^2).
  const link = sources.find(({ source }) => source === "references");
  expect(Number(link?.relative_uncertainty)).toBeCloseTo(Math.sqrt(1.01 ** 0.4 - 1), 6);
});
