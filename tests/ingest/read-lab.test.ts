import { describe, expect, test } from "vitest";
import { readLab, tableFromRows } from "../../src/ingest/index.ts";
import { codesOf, errorOf, labOf, oneResult, SWEDEN } from "./reading.ts";

const HEAD = "site;date;biomarker;concentration;unit";

describe("a long table", () => {
  test("a value in ng/L, its local day, its place", () => {
    const { measurements, verdicts, issues } = oneResult("500,5");
    expect(measurements).toHaveLength(1);
    expect(measurements[0]).toMatchObject({
      site: "Strängnäs",
      biomarker: "MDMA",
      result: "quantified",
      concentration: 500.5,
      lowest: 500.5,
      highest: 500.5,
      window: { start: Date.parse("2026-01-12T23:00:00Z"), end: Date.parse("2026-01-13T23:00:00Z") },
      place: { file: "lab.csv", rows: [2] },
    });
    expect(verdicts).toEqual([{ row: 2, fate: "used" }]);
    expect(issues).toEqual([]);
  });

  test("headers in Swedish, English and German, in any case, with units in the header", () => {
    for (const header of [
      "Plats;Provtagningsdatum;Ämne;Halt (ng/l)",
      "SITE;Sampling Date;Analyte;Concentration [ng/L]",
      "Kläranlage;Probenahmedatum;Substanz;Konzentration, ng/l",
      "site;date;biomarker;concentration_ng_per_l",
      "anläggning*;datum;substans;koncentration ng/l",
    ]) {
      const { measurements } = labOf(`${header}\nA;2026-01-13;kokain;5\n`);
      expect(measurements[0], header).toMatchObject({ site: "A", biomarker: "cocaine", concentration: 5 });
    }
  });

  test.each([
    ["ng/L", 500],
    ["pg/mL", 500],
    ["µg/m3", 500],
    ["μg/m³", 500],
    ["ug/l", 500_000],
    ["ng/ml", 500_000],
    ["mg/l", 500_000_000],
  ])("500 %s", (unit, expected) => {
    expect(labOf(`${HEAD}\nA;2026-01-13;MDMA;500;${unit}\n`).measurements[0]!.concentration).toBeCloseTo(
      expected,
      9,
    );
  });

  test("molar units take the molar mass: 16 nM ethyl sulfate (126.13 g/mol) is 2018 ng/L", () => {
    // C2H6O4S: 2 x 12.011 + 6 x 1.008 + 4 x 15.999 + 32.06 = 126.126 g/mol (IUPAC abridged weights)
    const [found] = labOf(`${HEAD}\nA;2026-01-13;etylsulfat;16;nM\n`).measurements;
    expect(found!.concentration!).toBeGreaterThan(16 * 126.126 * 0.9998);
    expect(found!.concentration!).toBeLessThan(16 * 126.126 * 1.0002);
    expect(codesOf(labOf(`${HEAD}\nA;2026-01-13;okänd drog;16;nM\n`))).toContain("UNIT_UNKNOWN");
  });

  test("limits keep their own unit and follow their value", () => {
    const { measurements } = labOf(
      "site;date;biomarker;halt (µg/l);loq (ng/l);lod (µg/l)\nA;2026-01-13;MDMA;<LOQ;20;0,005\n",
    );
    expect(measurements[0]).toMatchObject({ result: "below LOQ", lowest: 0, highest: 20, loq: 20, lod: 5 });
  });

  test.each([
    ["<5", {}, "below limit", 0, 5],
    ["<5", { loq: "5" }, "below LOQ", 0, 5],
    ["<5", { lod: "5", loq: "10" }, "below LOD", 0, 5],
    ["<LOD", { lod: "3", loq: "10" }, "below LOD", 0, 3],
    ["<LOD", { loq: "10" }, "below LOD", 0, 10],
    ["<LOQ", { lod: "3", loq: "10" }, "below LOQ", 0, 10],
    ["n.d.", { lod: "3" }, "below LOD", 0, 3],
    ["<RG", { rapporteringsgräns: "7" }, "below limit", 0, 7],
    ["spår", { lod: "3", loq: "10" }, "detected", 3, 10],
    [">1000", {}, "above ULOQ", 1000, null],
    ["Above ULOQ (1200)", { uloq: "1000" }, "above ULOQ", 1000, null],
    ["1200", { uloq: "1000" }, "above ULOQ", 1000, null],
    ["Below LLOQ (0.027)", { loq: "0.05" }, "below LOQ", 0, 0.05],
    ["Positive (0.41)", { loq: "0.05" }, "quantified", 0.41, 0.41],
    ["Positive (~0.05)", { lod: "0.02", loq: "0.1" }, "detected", 0.02, 0.1],
    ["Out of Ratio (3)", {}, "unconfirmed", 0, null],
    ["0", {}, "below limit", 0, null],
  ])("%s with %j is %s", (value, further, result, lowest, highest) => {
    const [found] = oneResult(value, further as unknown as Record<string, string>, {
      decimal: value.includes(".") ? "point" : "comma",
    }).measurements;
    expect(found).toMatchObject({ result, lowest, highest });
  });

  test("a limit that nobody states is said, never invented", () => {
    const reading = oneResult("<LOQ");
    expect(reading.measurements[0]).toMatchObject({
      result: "below LOQ",
      highest: null,
      flags: ["LIMIT_UNKNOWN"],
    });
    expect(reading.verdicts).toEqual([{ row: 2, fate: "flagged" }]);
  });

  test("what a zero means can be said", () => {
    expect(oneResult("0").measurements[0]!.flags).toEqual(["VALUE_ZERO"]);
    expect(oneResult("0", { loq: "5" }, { zero: "nd" }).measurements[0]).toMatchObject({
      result: "below LOQ",
      highest: 5,
      flags: [],
    });
    expect(oneResult("0", {}, { zero: "missing" })).toMatchObject({
      measurements: [],
      verdicts: [{ fate: "not used" }],
    });
    expect(oneResult("0", {}, { zero: "value" }).measurements[0]).toMatchObject({
      result: "quantified",
      concentration: 0,
    });
    expect(oneResult("0", {}, { mapping: { zero: "missing" } }).measurements).toEqual([]);
  });

  test.each([
    ["", {}, "VALUE_MISSING"],
    ["ej analyserad", {}, "VALUE_MISSING"],
    ["ej påvist", {}, "VALUE_UNREADABLE"],
    ["-99", {}, "NUMBER_SENTINEL"],
    ["-3", {}, "NUMBER_NEGATIVE"],
    ["04.07", {}, "NUMBER_DATE_DAMAGE"],
    ["5", { lod: "10", loq: "5" }, "LIMIT_ORDER"],
    ["<0", {}, "LIMIT_ZERO"],
    ["5", { unit2: "x", sample_type: "nonsens" }, "SAMPLE_TYPE_UNKNOWN"],
    ["5", { population: "0" }, "POPULATION_NOT_POSITIVE"],
    ["5", { flow_m3_per_day: "0" }, "FLOW_NOT_POSITIVE"],
    ["5", { mark: "<", result: "quantified" }, "VALUE_CONFLICT"],
    ["5", { result: "below LOQ" }, "VALUE_CONFLICT"],
    ["<5", { mark: ">" }, "VALUE_CONFLICT"],
  ])("%s %j is not used: %s", (value, further, code) => {
    const reading = oneResult(value, further as unknown as Record<string, string>);
    expect(reading.measurements).toEqual([]);
    expect(reading.verdicts).toEqual([{ row: 2, fate: "not used" }]);
    expect(codesOf(reading)).toContain(code);
  });

  test("a mark in a column of its own applies to the number", () => {
    expect(oneResult("5", { mark: "<" }).measurements[0]).toMatchObject({
      result: "below limit",
      highest: 5,
    });
    expect(oneResult("5", { mark: ">" }).measurements[0]).toMatchObject({ result: "above ULOQ", lowest: 5 });
    expect(oneResult("5", { mark: "=" }).measurements[0]).toMatchObject({ result: "quantified" });
  });

  test("every problem of a row is told, with file, row and column letter", () => {
    const reading = labOf(`${HEAD};population\n;2026-02-30;kokainn;abc;ng/L;x\n`);
    expect(reading.issues.map(({ code, column }) => [code, column]).sort()).toEqual([
      ["BIOMARKER_UNKNOWN", "C"],
      ["DATE_UNREADABLE", "B"],
      ["NUMBER_UNREADABLE", "F"],
      ["SITE_MISSING", "A"],
      ["VALUE_UNREADABLE", "D"],
    ]);
    expect(reading.issues.find(({ code }) => code === "DATE_UNREADABLE")!.message).toMatch(
      /^lab\.csv:2:B "2026-02-30" - cannot be read as a date - /,
    );
    expect(reading.issues.find(({ code }) => code === "BIOMARKER_UNKNOWN")!.hint).toContain("cocaine");
  });

  test("an unknown biomarker is kept as written, and flagged", () => {
    const [found] = labOf(`${HEAD}\nA;2026-01-13;Zzyzx**;5;ng/L\n`).measurements;
    expect(found).toMatchObject({ biomarker: "Zzyzx", flags: ["BIOMARKER_UNKNOWN"] });
  });

  test("sum rows are set aside", () => {
    const reading = labOf(
      `${HEAD}\nA;2026-01-13;Kokain (+ metabolit BzE);334;µg/m3\nA;2026-01-13;Kokain;99;µg/m3\n`,
    );
    expect(reading.measurements.map(({ biomarker }) => biomarker)).toEqual(["cocaine"]);
    expect(reading.verdicts.map(({ fate }) => fate)).toEqual(["not used", "used"]);
    expect(codesOf(reading)).toContain("SUM_ROW");
  });
});

describe("a column is decided as a whole, or not at all", () => {
  test("a column of 1,234 only is refused with the option that settles it", () => {
    const text = `${HEAD}\nA;2026-01-13;MDMA;1,234;ng/L\n`;
    const error = errorOf(() => labOf(text));
    expect(error).toMatchObject({ code: "NUMBER_AMBIGUOUS", exitCode: 3 });
    expect(error.message).toBe(
      'lab.csv:2:D "1,234" - the numbers can be read in two ways: 1.234 or 1 234 - give --decimal comma or --decimal point',
    );
    expect(labOf(text, { decimal: "comma" }).measurements[0]!.concentration).toBe(1.234);
    expect(labOf(text, { decimal: "point" }).measurements[0]!.concentration).toBe(1234);
  });

  test("one cell that admits one reading decides the column", () => {
    const { measurements } = labOf(`${HEAD}\nA;2026-01-13;MDMA;1,234;ng/L\nA;2026-01-13;kokain;0,5;ng/L\n`);
    expect(measurements.map(({ concentration }) => concentration)).toEqual([1.234, 0.5]);
  });

  test("a column in both notations is refused", () => {
    expect(
      errorOf(() => labOf(`${HEAD}\nA;2026-01-13;MDMA;1,5;ng/L\nA;2026-01-13;kokain;2.5;ng/L\n`)).code,
    ).toBe("NUMBER_AMBIGUOUS");
  });

  test("in a comma-separated file a point is the decimal sign", () => {
    expect(
      labOf("site,date,biomarker,concentration_ng_per_l\nA,2026-01-13,MDMA,162.162\n").measurements[0]!
        .concentration,
    ).toBe(162.162);
  });

  test("03/04/2026 alone is refused; a 13th settles the column", () => {
    const alone = `${HEAD}\nA;03/04/2026;MDMA;5;ng/L\n`;
    expect(errorOf(() => labOf(alone))).toMatchObject({ code: "DATE_AMBIGUOUS" });
    expect(labOf(alone, { dates: "mdy" }).measurements[0]!.window.start).toBe(
      Date.parse("2026-03-03T23:00:00Z"),
    );
    const settled = labOf(`${alone}A;04/13/2026;MDMA;5;ng/L\n`).measurements;
    expect(settled[0]!.window.start).toBe(Date.parse("2026-03-03T23:00:00Z"));
    expect(errorOf(() => labOf(`${alone}A;04/13/2026;MDMA;5;ng/L\nA;13/04/2026;MDMA;5;ng/L\n`)).code).toBe(
      "DATE_AMBIGUOUS",
    );
  });

  test.each([
    ["site;date;biomarker;concentration\nA;2026-01-13;MDMA;5\n", "UNIT_MISSING"],
    ["site;date;biomarker;concentration (dl)\nA;2026-01-13;MDMA;5\n", "UNIT_MISSING"],
    ["site;date;biomarker;halt (µg/m3 per 1000 inv)\nA;2026-01-13;MDMA;5\n", "UNIT_MIXED"],
    ["site;date;biomarker;concentration_ng_per_l;unit\nA;2026-01-13;MDMA;5;µg/L\n", "UNIT_CONFLICT"],
    ["site;date;biomarker;concentration_ng_per_l;flow\nA;2026-01-13;MDMA;5;7\n", "UNIT_MISSING"],
    ["site;date;biomarker;concentration_ng_per_l;flow (MGD)\nA;2026-01-13;MDMA;5;7\n", "UNIT_AMBIGUOUS"],
    ["site;date;biomarker;halt (ng/l);koncentration (ng/l)\nA;2026-01-13;MDMA;5;7\n", "COLUMN_CONFLICT"],
    ["site;datum2;biomarker;concentration_ng_per_l\nA;2026-01-13;MDMA;5\n", "COLUMN_MISSING"],
    ["plats;date;concentration_ng_per_l\nA;2026-01-13;5\n", "COLUMN_MISSING"],
  ])("%j ends with %s", (text, code) => {
    const error = errorOf(() => labOf(text));
    expect(error).toMatchObject({ code, exitCode: 3 });
    expect(error.issues.every((problem) => (problem as { code: string }).code === code)).toBe(true);
  });

  test("n.b. is asked for once a file", () => {
    const text = `${HEAD}\nA;2026-01-13;MDMA;n.b.;ng/L\n`;
    expect(errorOf(() => labOf(text))).toMatchObject({ code: "VALUE_AMBIGUOUS", exitCode: 3 });
    expect(labOf(text, { ndTokens: ["n.b."] }).measurements[0]).toMatchObject({ result: "below LOD" });
    expect(codesOf(labOf(text, { missingTokens: ["n.b."] }))).toContain("VALUE_MISSING");
  });

  test("all problems at once", () => {
    const error = errorOf(() => labOf("plats;halt\nA;1,234\n"));
    expect(error.issues.map((problem) => (problem as { code: string }).code).sort()).toEqual([
      "COLUMN_MISSING",
      "COLUMN_MISSING",
      "NUMBER_AMBIGUOUS",
      "UNIT_MISSING",
    ]);
  });
});

describe("windows", () => {
  const window = (columns: string, cells: string, options = {}) => {
    const { measurements, issues } = labOf(
      `site;biomarker;concentration_ng_per_l;${columns}\nA;MDMA;5;${cells}\n`,
      options,
    );
    const found = measurements[0]?.window;
    return found === undefined
      ? issues.map(({ code }) => code)
      : [new Date(found.start).toISOString(), new Date(found.end).toISOString()];
  };

  test.each([
    ["date", "2026-01-13", ["2026-01-12T23:00:00.000Z", "2026-01-13T23:00:00.000Z"]],
    ["date", "2026-03-29", ["2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"]],
    ["date", "2026-10-25", ["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"]],
    ["date", "2026-01-13 08:00", ["2026-01-13T07:00:00.000Z", "2026-01-14T07:00:00.000Z"]],
    ["date;time", "2026-01-13;08:00", ["2026-01-13T07:00:00.000Z", "2026-01-14T07:00:00.000Z"]],
    [
      "sampling_start;sampling_end",
      "2026-01-16 08:00;2026-01-19 08:00",
      ["2026-01-16T07:00:00.000Z", "2026-01-19T07:00:00.000Z"],
    ],
    [
      "sampling_start;sampling_end",
      "2026-01-16T08:00:00+01:00;2026-01-17T08:00:00+01:00",
      ["2026-01-16T07:00:00.000Z", "2026-01-17T07:00:00.000Z"],
    ],
    [
      "sampling_start;sampling_end",
      "2026-01-16;2026-01-19",
      ["2026-01-15T23:00:00.000Z", "2026-01-18T23:00:00.000Z"],
    ],
    [
      "sampling_start;sampling_end",
      "2026-01-16;2026-01-16",
      ["2026-01-15T23:00:00.000Z", "2026-01-16T23:00:00.000Z"],
    ],
    ["sampling_start", "2026-01-16 08:00", ["2026-01-16T07:00:00.000Z", "2026-01-17T07:00:00.000Z"]],
    ["sampling_end", "2026-01-17 08:00", ["2026-01-16T07:00:00.000Z", "2026-01-17T07:00:00.000Z"]],
    [
      "date;starttid;sluttid",
      "2026-01-16;08:00;08:00",
      ["2026-01-16T07:00:00.000Z", "2026-01-17T07:00:00.000Z"],
    ],
    [
      "date;starttid;sluttid",
      "2026-01-16;06:00;18:00",
      ["2026-01-16T05:00:00.000Z", "2026-01-16T17:00:00.000Z"],
    ],
    ["date", "2026-W03", ["2026-01-11T23:00:00.000Z", "2026-01-18T23:00:00.000Z"]],
    ["date", "2026-03-29 02:30", ["TIME_NOT_EXISTING"]],
    ["date", "", ["DATE_MISSING"]],
    ["date", "130126", ["DATE_YEAR_SHORT"]],
    ["date", "2026-01-13 25:00", ["TIME_UNREADABLE"]],
    ["sampling_start;sampling_end", "2026-01-17 08:00;2026-01-16 08:00", ["WINDOW_ORDER"]],
  ])("%s = %s", (columns, cells, expected) => {
    expect(window(columns, cells)).toEqual(expected);
  });

  test("a date can name the day a composite ends on", () => {
    expect(window("date", "2026-01-14", { dayLabel: "end" })).toEqual([
      "2026-01-12T23:00:00.000Z",
      "2026-01-13T23:00:00.000Z",
    ]);
    expect(window("date", "2026-01-14 08:00", { dayLabel: "end" })).toEqual([
      "2026-01-13T07:00:00.000Z",
      "2026-01-14T07:00:00.000Z",
    ]);
  });

  test("serials, dates ahead of today and dates long past are kept and flagged", () => {
    const flags = (date: string) =>
      labOf(`${HEAD}\nA;${date};MDMA;5;ng/L\n`, { today: "2026-06-30" }).measurements[0]!.flags;
    expect(flags("46035")).toEqual(["DATE_SERIAL"]);
    expect(flags("2062-01-13")).toEqual(["DATE_IN_FUTURE"]);
    expect(flags("1926-01-13")).toEqual(["DATE_TOO_OLD"]);
    expect(flags("2026-06-30")).toEqual([]);
  });
});

describe("several rows of one sample", () => {
  const table = (columns: string, ...rows: string[]) =>
    labOf(
      `site;date;biomarker;concentration_ng_per_l;${columns}\n${rows.map((row) => `A;2026-01-13;MDMA;${row}`).join("\n")}\n`,
    );

  test("replicates become one measurement: the mean and the relative sd (n - 1)", () => {
    const { measurements, verdicts, issues } = table("replicate", "90;1", "100;2", "110;3");
    expect(measurements).toHaveLength(1);
    // mean 100, sd sqrt((100 + 0 + 100) / 2) = 10
    expect(measurements[0]).toMatchObject({
      concentration: 100,
      replicates: 3,
      replicateRsd: 0.1,
      place: { rows: [2, 3, 4] },
    });
    expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "used", "used"]);
    expect(issues).toMatchObject([{ code: "REPLICATES_MERGED", details: { count: 3 } }]);
  });

  test("replicates below a limit widen the mean to an interval", () => {
    expect(table("replicate", "10;1", "<5;2").measurements[0]).toMatchObject({
      result: "detected",
      concentration: null,
      lowest: 5,
      highest: 7.5,
      replicates: 2,
      replicateRsd: null,
    });
    expect(table("replicate", "<5;1", "<7;2").measurements[0]).toMatchObject({
      result: "below limit",
      lowest: 0,
      highest: 6,
    });
    expect(table("replicate", "10;1", "RT Shift;2").measurements[0]).toMatchObject({
      result: "quantified",
      concentration: 10,
      replicates: 1,
    });
  });

  test("the same result twice counts once; two results without a number count not at all", () => {
    const twice = table("comment", "10;x", "10;y");
    expect(twice.measurements.map(({ concentration }) => concentration)).toEqual([10]);
    expect(twice.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used"]);
    const unlike = table("comment", "10;x", "12;y");
    expect(unlike.measurements).toEqual([]);
    expect(unlike.verdicts.map(({ fate }) => fate)).toEqual(["not used", "not used"]);
    expect(codesOf(unlike)).toEqual(["DUPLICATE_RESULT", "DUPLICATE_RESULT"]);
  });

  test("the highest version of a result counts", () => {
    const { measurements, verdicts } = table("result_version", "10;1", "12;2", "11;");
    expect(measurements.map(({ concentration }) => concentration)).toEqual([12]);
    expect(verdicts.map(({ fate }) => fate)).toEqual(["not used", "used", "not used"]);
    expect(table("result_version", "10;v2", "12;v10").measurements[0]!.concentration).toBe(12);
  });

  test("different samples, laboratories and matrices stay apart", () => {
    expect(table("sample_id", "10;a", "12;b").measurements).toHaveLength(2);
    expect(table("laboratory", "10;X", "12;Y").measurements).toHaveLength(2);
    expect(table("matrix", "10;whole", "12;filtered").measurements).toHaveLength(2);
  });

  test("quality control is input too, and never a load", () => {
    const reading = labOf(
      `${HEAD};sample_type\nA;2026-01-13;MDMA;10;ng/L;sample\n;;MDMA;<1;ng/L;blank\nA;2026-01-13;MDMA;11;ng/L;dubbelprov\n;;MDMA;100;ng/L;CRM\n`,
    );
    expect(reading.measurements).toHaveLength(1);
    expect(
      reading.qualityControl.map(({ type, concentration, highest }) => [type, concentration, highest]),
    ).toEqual([
      ["blank", null, 1],
      ["duplicate", 11, 11],
      ["reference", 100, 100],
    ]);
    expect(reading.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used", "not used", "not used"]);
  });
});

describe("what stands beside the value", () => {
  test("flow in any unit, population, laboratory's own words", () => {
    const { measurements } = labOf(
      "site;date;biomarker;concentration_ng_per_l;flow;flow_unit;population;laboratory;method;matrix;batch;analysis_date\n" +
        "A;2026-01-13;MDMA;5;100;l/s;37 000;RISE;M1;filtered;B7;2026-02-01\n",
    );
    expect(measurements[0]).toMatchObject({
      flow: 8640,
      population: 37000,
      laboratory: "RISE",
      method: "M1",
      matrix: "filtered",
      batch: "B7",
      analysisDate: "2026-02-01",
    });
  });

  test("a flow in m3 is the volume of the sample's own window", () => {
    const [found] = labOf(
      "site;sampling_start;sampling_end;biomarker;concentration_ng_per_l;flow (m3)\nA;2026-01-16;2026-01-19;MDMA;5;30000\n",
    ).measurements;
    expect(found!.flow).toBe(10_000);
  });

  test("population equivalents are not people", () => {
    const [found] = labOf(
      "site;date;biomarker;concentration_ng_per_l;population (pe)\nA;2026-01-13;MDMA;5;40000\n",
    ).measurements;
    expect(found).toMatchObject({ population: null, flags: ["POPULATION_PE"] });
  });

  test.each([
    ["25 %", "2", "", { expanded: 0.25, k: 2, includes: "all" }],
    ["0,25", "2", "repeatability", { expanded: 0.25, k: 2, includes: "repeatability" }],
    ["±25%", "2", "all", { expanded: 0.25, k: 2, includes: "all" }],
  ])("expanded uncertainty %s", (expanded, k, includes, stated) => {
    expect(
      oneResult("5", { expanded_uncertainty: expanded, k, uncertainty_includes: includes }).measurements[0]!
        .stated,
    ).toEqual(stated);
  });

  test.each([
    ["25 %", ""],
    ["25", "2"],
    ["stor", "2"],
  ])("%s with k %j is told and not used", (expanded, k) => {
    expect(oneResult("5", { expanded_uncertainty: expanded, k }).measurements[0]).toMatchObject({
      stated: null,
      flags: ["UNCERTAINTY_UNREADABLE"],
    });
  });

  test("an absolute uncertainty is divided by its value", () => {
    const [found] = labOf(
      "site;date;biomarker;concentration_ng_per_l;mätosäkerhet (ng/l);k\nA;2026-01-13;MDMA;50;10;2\n",
    ).measurements;
    expect(found!.stated).toEqual({ expanded: 0.2, k: 2, includes: "all" });
  });

  test.each([
    ["µg/L beside µg/L", "concentration (µg/L)", "expanded uncertainty (µg/L)", "0.5", "0.1", 0.2],
    ["ng/L beside µg/L", "concentration (µg/L)", "expanded uncertainty (ng/L)", "0.5", "100", 0.2],
    ["nM beside nM", "concentration (nM)", "expanded uncertainty (nM)", "4", "1", 0.25],
    // MDMA: 193.25 g/mol, so 4 nM are 773 ng/L
    ["ng/L beside nM", "concentration (nM)", "expanded uncertainty (ng/L)", "4", "77.3", 0.1],
    ["nM beside ng/L", "concentration (ng/L)", "expanded uncertainty (nM)", "773", "1", 0.25],
  ])("an absolute uncertainty in its own unit: %s", (_, result, uncertainty, value, amount, expanded) => {
    const [found] = labOf(
      `site;date;biomarker;${result};${uncertainty};k\nA;2026-01-13;MDMA;${value};${amount};2\n`,
    ).measurements;
    expect(found!.flags).toEqual([]);
    expect(found!.stated).toMatchObject({ expanded: expect.closeTo(expanded, 4), k: 2, includes: "all" });
  });

  test("an uncertainty in no unit of concentration is told and not used", () => {
    const [found] = labOf(
      "site;date;biomarker;concentration_ng_per_l;mätosäkerhet (m3/d);k\nA;2026-01-13;MDMA;50;10;2\n",
    ).measurements;
    expect(found).toMatchObject({ stated: null, flags: ["UNCERTAINTY_UNREADABLE"] });
  });
});

describe("loads computed elsewhere", () => {
  test("a load instead of a concentration", () => {
    const { measurements } = labOf(
      "site,date,biomarker,load_mg_per_day_per_1000,relative_uncertainty\nA,2026-01-13,MDMA,12.5,0.2\nB,2026-01-13,MDMA,<3,\n",
    );
    expect(measurements[0]).toMatchObject({
      result: "quantified",
      concentration: null,
      highest: null,
      givenLoad: { load: 12.5, highest: 12.5, relativeUncertainty: 0.2 },
    });
    expect(measurements[1]).toMatchObject({
      result: "below limit",
      givenLoad: { load: null, highest: 3, relativeUncertainty: null },
    });
  });

  test("a unit column may say that the value is a load", () => {
    const [found] = labOf(`${HEAD}\nA;2026-01-13;MDMA;12,5;mg/1000 inv & 24 h\n`).measurements;
    expect(found).toMatchObject({ concentration: null, givenLoad: { load: 12.5 } });
  });

  test("our own output loses nothing on the way back in", () => {
    const header =
      "site,sample_id,sampling_start,sampling_end,biomarker,result,concentration_ng_per_l,limit_ng_per_l,flow_m3_per_day,population,load_mg_per_day,load_mg_per_day_per_1000,lower,upper,relative_uncertainty,laboratory,method,matrix,batch,flags";
    const row = (result: string, numbers: string, flags = "") =>
      `A,S1 ${result},2026-01-13T00:00:00+01:00,2026-01-14T00:00:00+01:00,MDMA,${result},${numbers},RISE,M1,whole,B7,${flags}`;
    const { measurements, format, verdicts } = labOf(
      [
        header,
        row("quantified", "500.123,,12000,37000,6001.48,162.202,111.668,235.489,0.192"),
        row("below LOQ", ",5,12000,37000,,,0,1.62162,", "NON_DETECT"),
        row("below LOD", ",,12000,37000,,,0,1.5,", "LIMIT_UNKNOWN"),
        row("above ULOQ", ",1000,12000,37000,,,324.324,,"),
        row("detected", ",20,12000,37000,,,0,6.4,"),
        row("unconfirmed", ",,12000,37000,,,,,", "UNCONFIRMED"),
        row("quantified", ",,,,,55.5,40,77,0.3").replace("S1", "S2"),
      ].join("\n"),
    );
    expect(format).toBe("wbe loads");
    expect(measurements.map(({ result }) => result)).toEqual([
      "quantified",
      "below LOQ",
      "below LOD",
      "above ULOQ",
      "detected",
      "unconfirmed",
      "quantified",
    ]);
    expect(measurements[0]).toMatchObject({
      concentration: 500.123,
      flow: 12000,
      population: 37000,
      laboratory: "RISE",
      method: "M1",
      matrix: "whole",
      batch: "B7",
      sampleId: "S1 quantified",
      givenLoad: { load: 162.202, relativeUncertainty: 0.192 },
    });
    expect(measurements[1]).toMatchObject({ highest: 5, givenLoad: null, flags: ["NON_DETECT"] });
    expect(measurements[2]).toMatchObject({
      highest: null,
      givenLoad: { load: null, highest: 1.5 },
      flags: ["LIMIT_UNKNOWN"],
    });
    expect(measurements[3]).toMatchObject({ lowest: 1000, highest: null });
    expect(measurements[4]).toMatchObject({ result: "detected", highest: 20 });
    expect(measurements[6]).toMatchObject({
      concentration: null,
      givenLoad: { load: 55.5, relativeUncertainty: 0.3 },
    });
    expect(verdicts).toHaveLength(7);
  });

  test("our own output for Swedish Excel too, where three decimals would be ambiguous", () => {
    const text =
      "site;sampling_start;sampling_end;biomarker;result;concentration_ng_per_l;limit_ng_per_l;load_mg_per_day_per_1000\nA;2026-01-13T00:00:00+01:00;2026-01-14T00:00:00+01:00;MDMA;quantified;500,123;;162,202\n";
    expect(labOf(`\ufeff${text}`).measurements[0]).toMatchObject({
      concentration: 500.123,
      givenLoad: { load: 162.202 },
    });
  });
});

describe("wide tables", () => {
  test("a column per biomarker, units in the headers, sums set aside", () => {
    const reading = labOf(
      "plats;datum;Bensoylekgonin (ng/l);MDMA (µg/l);Kokain (+ metabolit BzE) (ng/l);kommentar\nA;2026-01-13;500,5;<0,01;9;x\nB;2026-01-13;;0,5;9;\n",
    );
    expect(reading.format).toBe("wide table");
    expect(
      reading.measurements.map(({ site, biomarker, concentration, highest }) => [
        site,
        biomarker,
        concentration,
        highest,
      ]),
    ).toEqual([
      ["A", "benzoylecgonine", 500.5, 500.5],
      ["A", "MDMA", null, 10],
      ["B", "MDMA", 500, 500],
    ]);
    // A wide row takes the verdict of its worst cell.
    expect(reading.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used"]);
    expect(codesOf(reading)).toEqual(expect.arrayContaining(["SUM_COLUMN", "VALUE_MISSING"]));
  });

  test("limits of a biomarker in columns of their own", () => {
    const [found] = labOf(
      "site,date,MDMA (ng/L),LOQ MDMA (ng/L),cocaine (ng/L)\nA,2026-01-13,<LOQ,4,7\n",
    ).measurements;
    expect(found).toMatchObject({ biomarker: "MDMA", result: "below LOQ", highest: 4 });
  });

  test("one unit column for all, and loads by their unit", () => {
    expect(labOf("site,date,unit,MDMA,cocaine\nA,2026-01-13,ng/L,5,7\n").measurements).toHaveLength(2);
    expect(labOf("site,date,MDMA (mg/d/1000)\nA,2026-01-13,5\n").measurements[0]!.givenLoad!.load).toBe(5);
  });

  test("an unknown name counts only with a trace unit", () => {
    const { measurements } = labOf(
      "site,date,MDMA (ng/L),nydrog (ng/L),fosfor (mg/L),temperature\nA,2026-01-13,5,7,30,12\n",
    );
    expect(measurements.map(({ biomarker }) => biomarker)).toEqual(["MDMA", "nydrog"]);
  });
});

describe("a mapping reads any names", () => {
  test("columns, units, constants, words and a row filter", () => {
    const text = "Q;Analys;Uppmätt;Datum;Status\n5;Coca;12,5;2026-01-13;ok\n6;Coca;13,5;2026-01-14;test\n";
    const { measurements, verdicts } = labOf(text, {
      mapping: {
        lab: {
          columns: {
            biomarker: "Analys",
            concentration: { column: "Uppmätt", unit: "µg/l" },
            flow: { column: "Q", unit: "m3/h" },
          },
          constants: { site: "Lidköping", population: 36000 },
          values: { biomarker: { Coca: "cocaine" } },
          keep: { Status: "ok" },
        },
      },
    });
    expect(measurements).toHaveLength(1);
    expect(measurements[0]).toMatchObject({
      site: "Lidköping",
      biomarker: "cocaine",
      concentration: 12500,
      flow: 120,
      population: 36000,
    });
    expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "not used"]);
  });

  test("a mapping to a column that is not there names the nearest", () => {
    const error = errorOf(() =>
      labOf(`${HEAD}\nA;2026-01-13;MDMA;5;ng/L\n`, {
        mapping: { lab: { columns: { laboratory: "sitee" } } },
      }),
    );
    expect(error).toMatchObject({ code: "COLUMN_MISSING" });
    expect(error.message).toContain('did you mean "site"?');
  });
});

test("plain rows, with numbers and dates as they are", () => {
  const { table } = tableFromRows(
    [
      {
        site: "A",
        date: new Date("2026-01-13T00:00:00Z"),
        biomarker: "MDMA",
        concentration_ng_per_l: 12.5,
        population: 37000,
      },
      { site: "A", date: "2026-01-14", biomarker: "MDMA", concentration_ng_per_l: null, lod: undefined },
    ],
    "lab",
  );
  const { measurements, verdicts } = readLab(table, SWEDEN);
  expect(measurements).toMatchObject([{ concentration: 12.5, population: 37000 }]);
  expect(verdicts).toEqual([
    { row: 2, fate: "used" },
    { row: 3, fate: "not used" },
  ]);
  expect(readLab(tableFromRows([], "lab").table, SWEDEN).measurements).toEqual([]);
  expect(errorOf(() => tableFromRows([{ site: ["A"] }], "lab"))).toMatchObject({
    code: "ARGUMENT_INVALID",
    path: "lab[0].site",
    exitCode: 2,
  });
  expect(errorOf(() => tableFromRows([5 as never], "lab"))).toMatchObject({
    code: "ARGUMENT_INVALID",
    path: "lab[0]",
  });
});

test("a date that the mapping gives to all rows is told once, and a marked value keeps its flag", () => {
  const reading = labOf("site;biomarker;concentration_ng_per_l\nA;MDMA;12,5*\nA;BzE;300\n", {
    mapping: { lab: { constants: { date: "2020-10-15" } } },
  });
  expect(reading.issues.filter(({ code }) => code === "DATE_STAND_IN")).toMatchObject([
    { severity: "warning", row: null, details: { date: "2020-10-15" } },
  ]);
  expect(reading.measurements.map(({ concentration, flags }) => [concentration, flags])).toEqual([
    [12.5, ["VALUE_MARKED"]],
    [300, []],
  ]);
});
