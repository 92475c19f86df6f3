import { describe, expect, test } from "vitest";
import { annotateTable, readLab, readLaboratories, readTable } from "../../src/ingest/index.ts";
import { codesOf, labOf, oneResult, SWEDEN } from "./reading.ts";

const HEAD = "site;date;biomarker;concentration_ng_per_l;laboratory";
const read = (...files: readonly (readonly string[])[]) =>
  readLaboratories(
    files.map((rows, index) => readTable(`${rows.join("\n")}\n`, { file: `${"abc"[index]}.csv` }).table),
    SWEDEN,
  );

describe("readLaboratories", () => {
  test("alike in two files counts once, unlike not at all, the rest stays", () => {
    const [a, b] = read(
      [HEAD, "A;2026-01-13;MDMA;5;X", "A;2026-01-14;MDMA;6;X", "A;2026-01-15;MDMA;7;X"],
      [HEAD, "A;2026-01-13;MDMA;5;X", "A;2026-01-14;MDMA;8;X", "A;2026-01-15;MDMA;7;Y"],
    );
    expect(a!.measurements.map(({ concentration }) => concentration)).toEqual([5, 7]);
    expect(b!.measurements.map(({ concentration }) => concentration)).toEqual([7]);
    expect(a!.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used", "used"]);
    expect(b!.verdicts.map(({ fate }) => fate)).toEqual(["not used", "not used", "used"]);
    expect(a!.issues).toMatchObject([{ code: "DUPLICATE_RESULT", file: "a.csv", row: 3 }]);
    expect(b!.issues.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("a corrected result in a later file replaces the earlier one", () => {
    const head = `${HEAD};result_version`;
    const [a, b] = read([head, "A;2026-01-13;MDMA;5;X;1"], [head, "A;2026-01-13;MDMA;6;X;2"]);
    expect(a!.measurements).toEqual([]);
    expect(a!.issues).toMatchObject([{ code: "RESULT_SUPERSEDED", file: "a.csv", row: 2 }]);
    expect(b!.measurements).toMatchObject([{ concentration: 6, place: { file: "b.csv", rows: [2] } }]);
    expect(a!.results.map(({ version, result }) => [version, result.value])).toEqual([["1", 5]]);
  });

  test("replicates in two files become one measurement, told of its first file", () => {
    const head = `${HEAD};replicate`;
    const [a, b] = read([head, "A;2026-01-13;MDMA;5;X;1"], [head, "A;2026-01-13;MDMA;7;X;2"]);
    expect(a!.measurements).toMatchObject([
      { concentration: 6, replicates: 2, place: { file: "a.csv", rows: [2] } },
    ]);
    expect(b!.measurements).toEqual([]);
    expect(b!.verdicts).toEqual([{ row: 2, fate: "used" }]);
  });

  test("two files of one name stay apart", () => {
    const table = (site: string) =>
      readTable(`${HEAD}\n${site};2026-01-13;MDMA;5;X\n`, { file: "lab.csv" }).table;
    const readings = readLaboratories([table("A"), table("B")], SWEDEN);
    expect(readings.map(({ measurements }) => measurements.map(({ site }) => site))).toEqual([["A"], ["B"]]);
  });

  test("a control that two reports print alike counts once; different runs and different values all count", () => {
    const head = "site;date;sample_id;biomarker;concentration_ng_per_l;laboratory;sample_type;batch";
    const [a, b] = read(
      [head, ";;QC-1;MDMA;100;X;control;b1", ";;QC-1;MDMA;98;X;control;b1", ";;;MDMA;100;X;control;b1"],
      [head, ";;QC-1;MDMA;100;X;control;b1", ";;QC-1;MDMA;100;X;control;b2", ";;;MDMA;100;X;control;b1"],
    );
    const values = [a, b].map((one) => one!.qualityControl.map(({ concentration }) => concentration));
    expect(values).toEqual([
      [100, 98, 100],
      [100, 100],
    ]);
    expect(b!.issues.filter(({ code }) => code === "DUPLICATE_RESULT")).toMatchObject([
      { file: "b.csv", row: 2 },
    ]);
  });
});

test("an annotated copy holds every row with its verdict and reasons", () => {
  const { table } = readTable(`${HEAD}\nA;2026-01-13;MDMA;5;X\nA;2026-01-14;MDMA;abc;X\n`, { file: "a.csv" });
  const { verdicts, issues } = readLab(table, SWEDEN);
  const { header, rows } = annotateTable(table, verdicts, issues);
  expect(header.slice(-4)).toEqual(["wbe_row", "wbe_verdict", "wbe_codes", "wbe_reasons"]);
  expect(rows.map((cells) => cells.slice(-4, -1))).toEqual([
    [2, "used", ""],
    [3, "not used", "VALUE_UNREADABLE"],
  ]);
  expect(rows[1]!.at(-1)).toContain('a.csv:3:D "abc"');
});

describe("small things that laboratories do", () => {
  test("the unit behind each number", () => {
    expect(oneResult("5,5 ng/l").measurements[0]!.concentration).toBe(5.5);
    expect(oneResult("<5 ng/L").measurements[0]).toMatchObject({ result: "below limit", highest: 5 });
    expect(codesOf(oneResult("5,5 µg/l"))).toContain("VALUE_CONFLICT");
    expect(
      labOf("site;date;biomarker;halt (µg/m3)\nA;2026-01-13;MDMA;5,5 µg/m3\n").measurements[0]!.concentration,
    ).toBe(5.5);
  });

  test("limits with a unit column of their own", () => {
    expect(oneResult("<LOQ", { loq: "0,005", limit_unit: "µg/l" }).measurements[0]).toMatchObject({
      highest: 5,
      loq: 5,
    });
  });

  test("a time without am or pm, in a column that writes them", () => {
    const reading = labOf(
      "site;date;biomarker;concentration_ng_per_l\nA;2026-01-13 8:00 am;MDMA;5\nA;2026-01-14 8:00;MDMA;5\nA;2026-01-15 20:00;MDMA;5\n",
    );
    expect(reading.measurements).toHaveLength(2);
    expect(reading.issues).toMatchObject([{ code: "TIME_AMBIGUOUS", row: 3, column: "B" }]);
  });
});
