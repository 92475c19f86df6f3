import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../src/node/index.ts";
import { toCsv } from "../../src/report/index.ts";
import { type ByteReading, byteLoads, plainColumns } from "../../src/stream/index.ts";
import { loads } from "../../src/study/index.ts";
import { defaultUncertainty } from "../../src/uncertainty/index.ts";
import { type Cells, HEADER, simulatedRows, tableOf } from "./_simulated.ts";

const TODAY = "2026-06-01";
const SEED = 20261123;

/** The reader of record. */
async function whole(text: string, digits = 6): Promise<string> {
  const files = [{ role: "lab" as const, path: "-", shownAs: "simulated.csv", read: inputOf(text) }];
  const result = loads(await readFiles({ files }, {}, { today: TODAY }));
  return toCsv(result, result.columns, { digits, header: false });
}

function inputOf(text: string): { bytes: Uint8Array; sha256: string } {
  return { bytes: Buffer.from(text), sha256: "" };
}

function byBytes(text: string, digits = 6): ByteReading & { readonly rowsText: Buffer } {
  const end = text.indexOf("\n");
  const columns = plainColumns(text.slice(0, end).trim().split(","));
  if (columns === null) throw new RangeError("the header is plain");
  const rowsText = Buffer.from(text.slice(end + 1));
  const read = byteLoads(columns, {
    timeZone: "Europe/Stockholm",
    level: 0.95,
    uncertainty: defaultUncertainty(),
    minimumPopulation: 10_000,
    today: TODAY,
    digits,
  });
  return { ...read(rowsText), rowsText };
}

/** What the byte road made, and the reader of record for what it gave back. */
async function joined(text: string): Promise<{ csv: string; isAllByBytes: boolean }> {
  const { parts, rowsText } = byBytes(text);
  const made: string[] = [];
  for (const { csv, from, to } of parts) {
    const header = text.slice(0, text.indexOf("\n") + 1);
    made.push(csv === null ? await whole(header + rowsText.subarray(from, to)) : Buffer.from(csv).toString());
  }
  return { csv: made.join(""), isAllByBytes: parts.every(({ csv }) => csv !== null) };
}

describe("byteLoads", { timeout: 60_000 }, () => {
  test.each([1, 3, 6, 9, 12])("gives the bytes of the reader of record with %d digits", async (digits) => {
    const text = tableOf(simulatedRows(2, 40));
    const { parts, rows, sites } = byBytes(text, digits);
    expect([rows, sites.length]).toEqual([400, 2]);
    expect(parts.map(({ csv }) => Buffer.from(csv ?? []).toString())).toEqual([await whole(text, digits)]);
  });

  test("reads CRLF, the last row without its end, other orders of columns and letters beyond ASCII", async () => {
    const lines = simulatedRows(2, 12, (cells) => cells.join(",").replace("Verk", "Håga-Örebro"));
    const turned = [HEADER, ...lines].map((line) => line.split(",").reverse().join(","));
    for (const text of [tableOf(lines, "\r\n"), tableOf(lines).trimEnd(), `${turned.join("\n")}\n`]) {
      const { csv, isAllByBytes } = await joined(text);
      expect(isAllByBytes).toBe(true);
      expect(csv).toBe(await whole(text));
    }
  });

  test("clocks that change, small plants and every day of a year", async () => {
    const lines = simulatedRows(1, 366, (cells, row) =>
      [...cells.slice(0, 4), 1_500 + (row % 3), "8000"].join(","),
    );
    const { csv, isAllByBytes } = await joined(tableOf(lines));
    expect(isAllByBytes).toBe(true);
    expect(csv).toBe(await whole(tableOf(lines)));
    expect(csv).toContain("2024-03-31T00:00:00+01:00,2024-04-01T00:00:00+02:00");
    expect(csv).toContain("SITE_SMALL");
  });

  const values = [
    "<25",
    "<0.5",
    "0",
    "0.05",
    "",
    "abc",
    "n.d.",
    "1e3",
    "9999",
    "-4",
    "30000",
    "250000",
    "012",
    "7.0",
    "12.50",
    "25",
    "12.5",
    "17.7",
    " 60",
    "1.234",
    "<LOQ",
    "60*",
    "99999999999999999999",
  ];
  const change = fc.oneof(
    fc.record({ column: fc.constant(3), text: fc.constantFrom(...values) }),
    fc.record({
      column: fc.constant(4),
      text: fc.constantFrom("3699", "22201", "200000", "0", "", "9e3", "9000.25"),
    }),
    fc.record({
      column: fc.constant(5),
      text: fc.constantFrom("36999", "30000.5", "9000", "", "-1", "37 000"),
    }),
    fc.record({
      column: fc.constant(2),
      text: fc.constantFrom("bensoylekgonin", "Unknown", "MDMA", "total cocaine", "", "THCCOOH"),
    }),
    fc.record({
      column: fc.constant(1),
      text: fc.constantFrom(
        "2024-03-02",
        "2024-02-30",
        "2027-01-01",
        "1989-01-01",
        "2024-03",
        "2024-3-5",
        "20240305",
        "2024-03-05 08:00",
      ),
    }),
  );

  test("over odd cells of every kind: the same bytes, whoever reads them", async () => {
    let byBytesAlone = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(299), change), { maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        async (changes, repeats) => {
          const by = new Map(changes);
          const lines = simulatedRows(3, 20, (cells: Cells, row) => {
            const odd = by.get(row);
            if (odd !== undefined) cells[odd.column] = odd.text;
            return cells.join(",");
          });
          const again = lines.slice(100 - repeats, 100);
          const text = tableOf([...lines.slice(0, 100), ...again, ...lines.slice(100)]);
          const { csv, isAllByBytes } = await joined(text);
          if (isAllByBytes) byBytesAlone += 1;
          expect(csv).toBe(await whole(text));
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
    expect(byBytesAlone).toBeGreaterThan(3);
  });

  test("runs of one value, slips and steps that stand just at their limits", async () => {
    const text = (value: (row: number) => string, flow: (row: number) => string): string =>
      tableOf(
        simulatedRows(1, 30, (cells, row) =>
          [...cells.slice(0, 3), value(row), flow(row), "37000"].join(","),
        ),
      );
    for (const share of [0.5, Math.SQRT1_2, 1, 0.7, 0.72, 0.69]) {
      const substitute = (40 * share).toFixed(share === Math.SQRT1_2 ? 2 : 1);
      for (const count of [2, 3, 7]) {
        const odd = text(
          (row) =>
            row % 5 === 2 && row < 5 * count ? substitute : row % 11 === 0 ? "<40" : String(90 + row),
          () => "9000",
        );
        expect((await joined(odd)).csv).toBe(await whole(odd));
      }
    }
    for (const factor of [9, 10, 11, 99, 101, 150]) {
      const slip = text(
        (row) => (row === 60 ? String(20 * factor) : row % 2 === 0 ? "20" : "21"),
        () => "9000",
      );
      expect((await joined(slip)).csv).toBe(await whole(slip));
    }
    const lowest = text(
      (row) => (row < 40 ? "5" : String(30 + row)),
      () => "9000",
    );
    expect((await joined(lowest)).csv).toBe(await whole(lowest));
  });

  test("a day label that the week contradicts is left to the reader of record", async () => {
    const weekly = simulatedRows(1, 90, (cells) => {
      const [, date] = cells;
      const weekday = new Date(date).getUTCDay();
      const value = weekday === 1 ? "900" : weekday === 6 ? "300" : "500";
      return [...cells.slice(0, 3), `${value}.${date.slice(-2)}${cells[2].length}`, ...cells.slice(4)].join(
        ",",
      );
    });
    expect((await joined(tableOf(weekly))).isAllByBytes).toBe(false);
  });
});
