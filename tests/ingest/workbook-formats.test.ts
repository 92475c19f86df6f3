import { describe, expect, test } from "vitest";
import { type LabReading, readFile, readLab, type Table } from "../../src/ingest/index.ts";
import { bytesOf, SWEDEN } from "./reading.ts";
import { SIMULATED_FORMATS, type SimulatedFormat } from "./simulated-formats.ts";
import { type MadeCell, workbookOf } from "./workbook.ts";

/** 2026-01-13 is day 46035 of the usual calendar of spreadsheets, and 1462 less in the one from 1904. */
const DAY = { date: 46035, iso: Date.UTC(2026, 0, 13) };

/** The text's cells as a spreadsheet holds them: numbers as numbers, days as dates; with formulas, numbers are computed. */
function cellsOf(
  { text }: SimulatedFormat,
  how: { readonly epoch1904: boolean; readonly formulas: boolean },
) {
  const separator = text.slice(0, 500).includes(";") ? ";" : ",";
  const cellOf = (cell: string): MadeCell => {
    if (cell === "") return null;
    if (/^\d{4}-\d\d-\d\d$/.test(cell)) {
      const day = DAY.date + (Date.parse(cell) - DAY.iso) / 86_400_000;
      return { date: how.epoch1904 ? day - 1462 : day };
    }
    if (!/^\d+([.,]\d+)?$/.test(cell) || /^0\d/.test(cell)) return cell;
    const number = Number(cell.replace(",", "."));
    return how.formulas ? { xml: `<c r="ADDRESS"><f>SUM(${number})</f><v>${number}</v></c>` } : number;
  };
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(separator).map(cellOf));
}

const labOf = (table: Table, { constants }: SimulatedFormat): LabReading =>
  readLab(table, { ...SWEDEN, ...(constants === undefined ? {} : { mapping: { lab: { constants } } }) });

/** A reading without what names its file; a number of a sheet is quoted with a point, since nobody knows its look. */
const shown = ({ measurements, results, verdicts, issues, format, qualityControl }: LabReading) => ({
  measurements: measurements.map(({ place: { rows }, ...one }) => ({ rows, ...one })),
  results: results.map(({ source: _source, comment, ...one }) => ({
    ...one,
    comment: comment.replace(/(\d),(\d)/g, "$1.$2"),
  })),
  qualityControl,
  verdicts,
  issues: issues.map(({ code, row, header }) => ({ code, row, header })),
  format,
});

const sheetOf = async (bytes: Uint8Array, sheet?: string): Promise<Table> =>
  (await readFile(bytes, { file: "lab", ...(sheet === undefined ? {} : { sheet }) })).table;

describe.each(SIMULATED_FORMATS)("$format in a workbook reads as its text file does", (made) => {
  const asText = async () => labOf((await readFile(bytesOf(made.text), { file: "lab" })).table, made);

  test.each([
    ["dates and numbers", { epoch1904: false, formulas: false }],
    ["dates counted from 1904", { epoch1904: true, formulas: false }],
    ["numbers that are computed", { epoch1904: false, formulas: true }],
  ])("%s", async (_name, how) => {
    const bytes = workbookOf({ Blad1: cellsOf(made, how) }, how.epoch1904);
    const reading = labOf(await sheetOf(bytes), made);
    expect(reading.format).toBe(made.format);
    expect(reading.measurements.length).toBeGreaterThan(0);
    expect(shown(reading)).toEqual(shown(await asText()));
  });

  test("chosen by name among several sheets, never the first in silence", async () => {
    const cells = cellsOf(made, { epoch1904: false, formulas: false });
    const other = [
      ["site", "date", "biomarker", "concentration_ng_per_l"],
      ["X", { date: 46035 }, "MDMA", 1],
    ];
    const bytes = workbookOf({ Annat: other, Resultat: cells });
    await expect(sheetOf(bytes)).rejects.toMatchObject({
      code: "SHEET_AMBIGUOUS",
      message: expect.stringContaining("Annat, Resultat"),
    });
    expect(shown(labOf(await sheetOf(bytes, "Resultat"), made))).toEqual(shown(await asText()));
  });
});

test("a day as a bare serial in a format's date column is read, and told", async () => {
  const [nwss] = SIMULATED_FORMATS.filter(({ format }) => format === "CDC NWSS");
  const cells = cellsOf(nwss!, { epoch1904: false, formulas: false }).map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null && "date" in cell ? cell.date : cell)),
  );
  const reading = labOf(await sheetOf(workbookOf({ Blad1: cells })), nwss!);
  expect(reading.measurements.map(({ window }) => new Date(window.start).toISOString())).toEqual([
    "2026-01-13T07:00:00.000Z",
    "2026-01-20T07:00:00.000Z",
  ]);
  expect(reading.issues.filter(({ code }) => code === "DATE_SERIAL")).toHaveLength(2);
});
