import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type QualityControlRecord, readTable, tableFromRows } from "../../src/ingest/index.ts";
import { toCsv } from "../../src/report/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import {
  assembleStudy,
  CONVERT_FORMATS,
  type ConvertFormat,
  convert,
  createStudy,
  type Study,
  type TidyRow,
} from "../../src/study/index.ts";

const bare = <T extends Measurement | QualityControlRecord>(
  records: readonly T[],
): readonly Omit<T, "place">[] => records.map(({ place: _place, ...rest }) => rest);

/** Writes the study as CSV in a format, and reads that file as any user would. */
function readBack(study: Study, format: ConvertFormat, excel?: "sv"): Study {
  const result = convert(study, format);
  const text = toCsv(result, result.columns, { digits: 17, ...(excel === undefined ? {} : { excel }) });
  const { table } = readTable(text, { file: "converted.csv" });
  return assembleStudy([{ role: "lab", table, bytes: null, sha256: null }], {});
}

/** The rows as they stood, without the place where they stand; the flags of a result are among those of its row. */
const rowsOf = ({ results }: Study) =>
  (results ?? []).map(({ source: _source, row: _row, result: { flags: _flags, ...result }, ...rest }) => ({
    ...rest,
    result,
  }));

function expectEqual(study: Study, back: Study): void {
  expect(rowsOf(back)).toEqual(rowsOf(study));
  expect(bare(back.measurements)).toEqual(bare(study.measurements));
  expect(bare(back.qualityControl)).toEqual(bare(study.qualityControl));
}

const BASE = { site: "A", date: "2026-01-13", biomarker: "benzoylecgonine", sample_id: "1" };

/** One of everything that a row can say. */
const EVERYTHING: readonly TidyRow[] = [
  { ...BASE, concentration: 0.1 + 0.2, lod: 0.05, loq: 0.15, flow_m3_per_day: 12_000.5, population: 37_000 },
  { ...BASE, biomarker: "MDMA", concentration: "<LOQ", lod: 0.5, loq: 1.5, flow_m3_per_day: 12_000.5 },
  { ...BASE, biomarker: "amphetamine", concentration: "<5" },
  { ...BASE, biomarker: "cocaine", concentration: "trace", lod: 2, loq: 6 },
  { ...BASE, biomarker: "ketamine", concentration: ">1000", flags: "WINDOW_ODD" },
  { ...BASE, biomarker: "methamphetamine", concentration: "0" },
  { ...BASE, biomarker: "tramadol", concentration: "n.d." },
  { ...BASE, biomarker: "THC-COOH", concentration: "out of ratio" },
  { ...BASE, biomarker: 'something, "odd"; x', concentration: 3 },
  { ...BASE, biomarker: "codeine", concentration: "positive" },
  { ...BASE, sample_id: "2", date: "2026-03-29", concentration: 1.234, expanded_uncertainty: "25 %", k: 2 },
  { ...BASE, sample_id: "2", date: "2026-03-29", biomarker: "MDMA", concentration: 10, replicate: 1 },
  { ...BASE, sample_id: "2", date: "2026-03-29", biomarker: "MDMA", concentration: 11, replicate: 2 },
  { ...BASE, sample_id: "2", date: "2026-03-29", biomarker: "cocaine", concentration: "<3", replicate: 1 },
  { ...BASE, sample_id: "2", date: "2026-03-29", biomarker: "cocaine", concentration: 4, replicate: 2 },
  {
    ...BASE,
    sample_id: "",
    date: "2026-10-25",
    laboratory: "L",
    method: "M",
    matrix: "filtered",
    batch: "b1",
    analysis_date: "2026-11-02",
    concentration: 7,
  },
  { ...BASE, sample_id: "", date: "2026-10-25", laboratory: "K", concentration: 8 },
  { site: "", sample_id: "QC-1", biomarker: "MDMA", sample_type: "control", batch: "b1", concentration: 100 },
  {
    site: "",
    sample_id: "QC-1",
    biomarker: "MDMA",
    sample_type: "control",
    batch: "b2",
    concentration: 97.3,
  },
  { ...BASE, sample_id: "B", sample_type: "blank", concentration: "<2" },
  { ...BASE, sample_id: "3", biomarker: "MDMA", concentration: 5, result_version: "1" },
  {
    ...BASE,
    sample_id: "3",
    biomarker: "MDMA",
    concentration: 6,
    result_version: "2",
    comment: "rättat, se brev",
  },
  { ...BASE, sample_id: "3", biomarker: "cocaine", concentration: "ej analyserad" },
  { ...BASE, sample_id: "3", biomarker: "ketamine", concentration: "12..5", lod: 2, preservation: "−20 °C" },
  { ...BASE, sample_id: "3", biomarker: "codeine", concentration: 4, date: "2026-02-31" },
  { ...BASE, sample_id: "3", biomarker: "Kokain (+ metabolit BzE)", concentration: 334, unit: "µg/m3" },
  {
    ...BASE,
    sample_id: "3",
    biomarker: "tramadol",
    concentration: 9,
    expanded_uncertainty: "25 %",
    recovery_corrected: "ja",
  },
  {
    ...BASE,
    sample_id: "3",
    biomarker: "morphine",
    concentration: 9,
    flow_m3_per_day: "tolv",
    recovery_corrected: "kanske",
  },
  { ...BASE, sample_id: "3", biomarker: "MDA", concentration: 9, sample_type: "slask" },
  { ...BASE, site: "", sample_id: "3", biomarker: "cocaine", concentration: 9 },
  {
    ...BASE,
    sample_id: "K",
    sample_type: "spike",
    concentration: 50,
    lod: 1,
    loq: 3,
    matrix: "filtered",
    preservation: "HCl",
    replicate: "a",
    expanded_uncertainty: "20 %",
    k: 2,
  },
  {
    site: "",
    sample_id: "RM-1",
    biomarker: "MDMA",
    sample_type: "reference",
    concentration: 96,
    assigned_value: 100,
    assigned_uncertainty: 3,
    assigned_sd: 8,
  },
  // columns that nobody knows
  { ...BASE, sample_id: "4", biomarker: "MDA", concentration: 9, Väder: "snö; -3 °C", pH: 7.2 },
  { ...BASE, sample_id: "5", biomarker: "MDA", concentration: 9, pH: "7,3", Diarienummer: '"KS" 2026:14' },
].map((row) => ({ unit: "ng/L", ...row }));

const LOADS: readonly TidyRow[] = [
  { ...BASE, load_mg_per_day_per_1000: 162.16216216216216, relative_uncertainty: 0.3 },
  { ...BASE, biomarker: "MDMA", load_mg_per_day_per_1000: "<2" },
  { ...BASE, biomarker: "cocaine", load_mg_per_day_per_1000: 0 },
];

describe.each(CONVERT_FORMATS)("what convert writes as %s is read back equal", (format) => {
  test("values, limits, kinds, windows, laboratory, method, matrix, batch, uncertainty, flags, controls", () => {
    const study = createStudy({ lab: EVERYTHING });
    expect(study.measurements).toHaveLength(19);
    expect(study.qualityControl).toHaveLength(5);
    expect(study.results).toHaveLength(EVERYTHING.length);
    expectEqual(study, readBack(study, format));
  });

  test("given loads, also those without a number", () => {
    const study = createStudy({ lab: LOADS });
    expect(study.measurements.map(({ givenLoad }) => givenLoad)).toHaveLength(3);
    expectEqual(study, readBack(study, format));
  });

  test("the Swedish spreadsheet dialect too", () => {
    const study = createStudy({ lab: EVERYTHING });
    expectEqual(study, readBack(study, format, "sv"));
  });

  test("plain rows of the result are a study themselves", () => {
    const study = createStudy({ lab: EVERYTHING });
    expectEqual(study, createStudy({ lab: [...convert(study, format)] as unknown as readonly TidyRow[] }));
  });

  test("any study: every row, measurement and control comes back in every field", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 14 }), (rows) => {
        const study = createStudy({ lab: rows });
        expect(study.results).toHaveLength(rows.length);
        expectEqual(study, readBack(study, format));
      }),
      { numRuns: 80, seed: 20260113 },
    );
  });

  test("two files of results become one table that means the same", () => {
    const study = studyOf([EVERYTHING, [...EVERYTHING.slice(3, 9), ...EVERYTHING.slice(15, 20)]]);
    const back = readBack(study, format);
    expect(study.qualityControl.length).toBeGreaterThan(2);
    expect(bare(back.measurements)).toEqual(bare(study.measurements));
    expect(bare(back.qualityControl)).toEqual(bare(study.qualityControl));
    // In one table a control that came twice would count twice.
    const samples = (from: Study) => rowsOf(from).filter(({ sampleType }) => sampleType === "sample");
    expect(samples(back)).toEqual(samples(study));
  });
});

const studyOf = (files: readonly (readonly TidyRow[])[]): Study =>
  assembleStudy(
    files.map((rows, index) => ({
      role: "lab",
      table: tableFromRows(rows, `lab-${index}`).table,
      bytes: null,
      sha256: null,
    })),
    {},
  );

const number = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: "" as const });

/** A row of any kind: Swedish names, every kind of result, limits, windows, replicates, versions, quality control. */
const anyRow: fc.Arbitrary<TidyRow> = fc
  .record({
    site: fc.constantFrom("Strängnäs", "Åkers styckebruk", 'Verk "2", södra; Mälaren'),
    sample_id: fc.constantFrom("Prov 1", "å-2", ""),
    date: fc.constantFrom("2026-01-13", "2026-03-29", "2026-10-25", "2026-02-30", ""),
    hours: fc.constantFrom(null, 24, 72),
    biomarker: fc.constantFrom("MDMA", "kokain", "okänt ämne", ""),
    concentration: fc.oneof(
      number,
      number.map((limit) => `<${limit}`),
      number.map((limit) => `>${limit}`),
      fc.constantFrom("<LOQ", "<LOD", "spår", "ej påvisad", "out of ratio", "positive", "ej analyserad", ""),
      fc.constantFrom("0", "12..5", "Positive (~0.5)"),
    ),
    limits: orNothing(fc.tuple(number, number)),
    laboratory: fc.constantFrom("", "Labb Å"),
    method: fc.constantFrom("", "LC-MS/MS, v. 2"),
    matrix: fc.constantFrom("", "filtered"),
    batch: fc.constantFrom("", "b1", "b2"),
    analysis_date: fc.constantFrom("", "2026-04-01"),
    preservation: fc.constantFrom("", "−20 °C"),
    recovery_corrected: fc.constantFrom("", "yes", "nej", "vet ej"),
    replicate: fc.constantFrom("", "1", "2"),
    sample_type: fc.constantFrom("sample", "sample", "sample", "control", "blank", "duplicate"),
    stated: fc.constantFrom(null, ["25 %", 2, "repeatability"], ["30 %", "", "all"]),
    result_version: fc.constantFrom("", "1", "2"),
    flow_m3_per_day: orNothing(number),
    population: orNothing(fc.integer({ min: 1, max: 10_000_000 })),
    comment: fc.constantFrom("", "omanalys; se brev"),
    Väder: fc.constantFrom("", "regn", "=snö, -3 °C", "-3 °C"),
  })
  .map(({ date, hours, limits, stated, ...row }) => {
    const [lod, loq] = limits === "" ? ["", ""] : [Math.min(...limits), Math.max(...limits)];
    const [expanded_uncertainty, k, uncertainty_includes] = stated ?? ["", "", ""];
    const start = hours === null || date === "" ? "" : `${date}T07:30:00+01:00`;
    const time = Date.parse(start);
    const end = Number.isNaN(time) ? "" : new Date(time + (hours ?? 0) * 3_600_000).toISOString();
    const window = start === "" ? { date } : { sampling_start: start, sampling_end: end };
    return {
      date: "",
      ...row,
      ...window,
      unit: "ng/L",
      lod,
      loq,
      expanded_uncertainty,
      k,
      uncertainty_includes,
    };
  });

describe("convert", () => {
  test("PHES-ODM: the limits and the flow are measures of their own, non-detects carry its flag", () => {
    const result = convert(createStudy({ lab: EVERYTHING.slice(0, 2) }), "phes-odm");
    const shown = [...result].map((row) => {
      const { measure, value, unit, qualityFlag } = row as Readonly<Record<string, unknown>>;
      return [measure, value, unit, qualityFlag];
    });
    expect(shown).toEqual([
      ["floRate", "12000.5", "m3/d", null],
      ["benzoylecgonine_lod", "0.05", "ng/L", null],
      ["benzoylecgonine_loq", "0.15", "ng/L", null],
      ["benzoylecgonine", "0.30000000000000004", "ng/L", null],
      ["MDMA_lod", "0.5", "ng/L", null],
      ["MDMA_loq", "1.5", "ng/L", null],
      ["MDMA", "<1.5", "ng/L", "belowLOQ"],
    ]);
  });

  test("PHES-ODM without our notes still keeps value, limits, kind and window", () => {
    const study = createStudy({ lab: EVERYTHING.slice(0, 2) });
    const rows = [...convert(study, "phes-odm")].map((row) => ({ ...row, notes: "" }));
    const back = createStudy({ lab: rows as unknown as readonly TidyRow[] });
    expect(back.inputs[0]?.format).toBe("PHES-ODM");
    const keys = ["result", "concentration", "highest", "lod", "loq", "window", "flow"] as const;
    for (const key of keys)
      expect(back.measurements.map((one) => one[key])).toEqual(study.measurements.map((one) => one[key]));
  });

  test("a tidy row edited in one place only is refused, not believed", () => {
    const rows = [...convert(createStudy({ lab: EVERYTHING.slice(0, 1) }), "tidy")];
    const edited = rows.map((row) => ({ ...row, concentration_ng_per_l: 500 }));
    const study = createStudy({ lab: edited as unknown as readonly TidyRow[] });
    expect(study.measurements).toEqual([]);
    expect(study.issues.map(({ code }) => code)).toContain("VALUE_CONFLICT");
  });

  test("columns that nobody knows follow under their own names, or under one that no reader takes for its own", () => {
    const text =
      "site,date,biomarker,halt_x (ng/L),concentration,,Temp\nA,2026-01-13,MDMA,9,5,lapp,8.1\nA,2026-01-14,MDMA,7,6,,\nA,2026-01-15,MDMA,7,8\n";
    const { table } = readTable(text, { file: "lab.csv" });
    const mapping = { lab: { columns: { concentration: "halt_x (ng/L)" } } };
    const study = assembleStudy([{ role: "lab", table, bytes: null, sha256: null }], { mapping });
    const result = convert(study, "tidy");
    const [first, second, third] = result as unknown as readonly Readonly<Record<string, unknown>>[];
    expect(result.columns.slice(-3)).toEqual(["other concentration", "column 6", "Temp"]);
    expect(first).toMatchObject({ "other concentration": "5", Temp: "8.1", "column 6": "lapp" });
    expect(second).toMatchObject({ "other concentration": "6" });
    // a row that could not be taken apart keeps its cells
    expect(third).toMatchObject({ result: "missing", comment: "A; 2026-01-15; MDMA; 7; 8" });
    for (const format of CONVERT_FORMATS) {
      const again = convert(readBack(study, format), "tidy");
      expect([...again]).toEqual([...result]);
      expect(again.columns).toEqual(result.columns);
    }
  });

  test("an unknown format is wrong usage", () => {
    const study = createStudy({ lab: LOADS });
    expect(() => convert(study, "excel" as ConvertFormat)).toThrow(/tidy, phes-odm/);
  });
});
