import { describe, expect, test } from "vitest";
import { isWorkbook, readFile, readLab, readWorkbook } from "../../src/ingest/index.ts";
import { bytesOf, SWEDEN } from "./reading.ts";
import { workbookOf, zip } from "./workbook.ts";

const HEAD = ["site", "date", "biomarker", "concentration_ng_per_l"];
const OPTIONS = { file: "labb.xlsx" } as const;

describe("readWorkbook", () => {
  test("a sheet below a title, with dates, numbers, text with a decimal comma and a stray serial", async () => {
    const bytes = workbookOf({
      Resultat: [
        ["Rapport"],
        [null],
        HEAD,
        ["Strängnäs", { date: 46035 }, "MDMA", 12.5],
        ["Strängnäs", "2026-01-14", "MDMA", "1 234,5"],
        ["Strängnäs", 46037, "MDMA", "<5"],
        ["Strängnäs", { date: 46038.5 }, "MDMA", { xml: '<c r="ADDRESS"><f>1+1</f><v>2</v></c>' }],
      ],
      Tom: [],
    });
    expect(isWorkbook(bytes)).toBe(true);
    const { table } = await readWorkbook(bytes, OPTIONS);
    expect(table.readAs).toBe("xlsx, sheet Resultat");
    const { measurements, verdicts, issues } = readLab(table, SWEDEN);
    expect(measurements.map(({ concentration, highest }) => concentration ?? `<${highest}`)).toEqual([
      12.5,
      1234.5,
      "<5",
      2,
    ]);
    expect(measurements.map(({ window }) => new Date(window.start).toISOString())).toEqual([
      "2026-01-12T23:00:00.000Z",
      "2026-01-13T23:00:00.000Z",
      "2026-01-14T23:00:00.000Z",
      "2026-01-16T11:00:00.000Z",
    ]);
    expect(verdicts).toEqual([
      { row: 4, fate: "used" },
      { row: 5, fate: "used" },
      { row: 6, fate: "flagged" },
      { row: 7, fate: "used" },
    ]);
    expect(issues).toMatchObject([
      { code: "DATE_SERIAL", row: 6, column: "B", details: { day: "2026-01-15" } },
    ]);
  });

  test("the 1904 date system: day 44573 there is 2026-01-13", async () => {
    const { table } = await readWorkbook(
      workbookOf({ A: [HEAD, ["S", { date: 46035 - 1462 }, "MDMA", 1]] }, true),
      OPTIONS,
    );
    expect(table.rows[0]!.cells[1]).toBe("2026-01-13");
  });

  test("several sheets with data: never the first in silence", async () => {
    const sheet = (site: string) => [HEAD, [site, { date: 46035 }, "MDMA", 1]];
    const bytes = workbookOf({ Vår: sheet("A"), Höst: sheet("B") });
    await expect(readWorkbook(bytes, OPTIONS)).rejects.toMatchObject({
      code: "SHEET_AMBIGUOUS",
      exitCode: 3,
      message: expect.stringContaining("Vår, Höst"),
    });
    expect((await readWorkbook(bytes, { ...OPTIONS, sheet: "Höst" })).table.rows[0]!.cells[0]).toBe("B");
    await expect(readWorkbook(bytes, { ...OPTIONS, sheet: "Sommar" })).rejects.toMatchObject({
      code: "SHEET_UNKNOWN",
    });
  });

  test("a formula without its value is a missing value; a cell, a file that is damaged; an empty one", async () => {
    const formula = workbookOf({
      A: [HEAD, ["S", { date: 46035 }, "MDMA", { xml: '<c r="ADDRESS" t="str"><f>A1</f></c>' }]],
    });
    expect(readLab((await readWorkbook(formula, OPTIONS)).table, SWEDEN).issues).toMatchObject([
      { code: "VALUE_MISSING", row: 2, column: "D" },
    ]);
    const broken = workbookOf({
      A: [HEAD, ["S", { date: 46035 }, "MDMA", { xml: '<c r="ADDRESS" t="s"><v>99</v></c>' }]],
    });
    await expect(readWorkbook(broken, OPTIONS)).rejects.toMatchObject({
      code: "FILE_NOT_TEXT",
      message: expect.stringContaining("row 2, column 4"),
    });
    const good = workbookOf({ A: [HEAD] });
    await expect(readWorkbook(good.subarray(0, good.length - 30), OPTIONS)).rejects.toMatchObject({
      code: "FILE_NOT_TEXT",
      exitCode: 3,
    });
    await expect(readWorkbook(workbookOf({ A: [] }), OPTIONS)).rejects.toMatchObject({ code: "FILE_EMPTY" });
  });

  test("an archive that boasts of gigabytes is not opened", async () => {
    await expect(readWorkbook(zip({ "xl/workbook.xml": "x" }, 3_000_000_000), OPTIONS)).rejects.toMatchObject(
      { code: "FILE_NOT_TEXT", message: expect.stringContaining("1 GB") },
    );
  });

  test("readFile tells workbooks from text", async () => {
    const text = "site;date;biomarker;concentration_ng_per_l\nS;2026-01-13;MDMA;1,5\n";
    expect((await readFile(bytesOf(text), OPTIONS)).table.rows).toHaveLength(1);
    expect((await readFile(text, OPTIONS)).table.rows).toHaveLength(1);
    expect(
      (await readFile(workbookOf({ A: [HEAD, ["S", { date: 46035 }, "MDMA", 1]] }), OPTIONS)).table.rows,
    ).toHaveLength(1);
  });
});
