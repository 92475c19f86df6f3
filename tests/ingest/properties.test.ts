import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODES, isWbeError } from "../../src/base/index.ts";
import {
  type LabReading,
  parseStudyFile,
  readEvents,
  readFlow,
  readLab,
  readSites,
  readTable,
  readWorkbook,
  tableFromRows,
} from "../../src/ingest/index.ts";
import { labOf, SWEDEN } from "./reading.ts";
import { zip } from "./workbook.ts";

const text = fc
  .string({ unit: fc.constantFrom(..."abcåäö é'-()/&%.#0123456789".split("")), minLength: 1, maxLength: 12 })
  .map((word) => `s${word.trim()}e`);
const concentration = fc
  .integer({ min: 1, max: 9_000_000 })
  .map((thousandths) => thousandths / 1000)
  .filter((value) => ![9999, 99999].includes(value));
const result = fc.oneof(
  concentration.map((value) => ({ kind: "quantified", value })),
  concentration.map((value) => ({ kind: "below limit", value })),
  concentration.map((value) => ({ kind: "above ULOQ", value })),
);
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((offset) => new Date(Date.UTC(2018, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
const sample = fc.record({ site: text, id: text, day, result });

const DIALECTS = fc.record({
  delimiter: fc.constantFrom(";", "\t", "|"),
  comma: fc.boolean(),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf-8", "utf-8 marked", "utf-16le", "utf-16be", "windows-1252"),
  title: fc.boolean(),
  date: fc.constantFrom("iso", "dotted", "compact"),
});

type Dialect = typeof DIALECTS extends fc.Arbitrary<infer T> ? T : never;
type Sample = typeof sample extends fc.Arbitrary<infer T> ? T : never;

describe("whatever is written in a supported dialect is read back equal", () => {
  test("long tables", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sample, { minLength: 1, maxLength: 12, selector: ({ id }) => id }),
        DIALECTS,
        (samples, dialect) => {
          const { measurements, verdicts } = labOf(write(samples, dialect), {
            decimal: dialect.comma ? "comma" : "point",
          });
          expect(
            measurements.map(({ site, sampleId, result: kind, concentration: value, lowest, highest }) => [
              site,
              sampleId,
              kind,
              value ?? highest ?? lowest,
            ]),
          ).toEqual(samples.map(({ site, id, result: { kind, value } }) => [site, id, kind, value]));
          expect(
            measurements.map(({ window }) =>
              new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(window.start),
            ),
          ).toEqual(samples.map((one) => one.day));
          expect(verdicts).toHaveLength(samples.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function write(
  samples: readonly Sample[],
  { delimiter, comma, end, encoding, title, date }: Dialect,
): Uint8Array {
  const mark: Readonly<Record<string, string>> = { quantified: "", "below limit": "<", "above ULOQ": ">" };
  const number = (value: number): string => (comma ? String(value).replace(".", ",") : String(value));
  const when = (iso: string): string =>
    date === "iso" ? iso : date === "compact" ? iso.replaceAll("-", "") : iso.split("-").reverse().join(".");
  const quote = (cell: string): string =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const rows = [
    ...(title ? [["Analysrapport från laboratoriet"], []] : []),
    ["plats", "provid", "datum", "ämne", "halt (ng/l)"],
    ...samples.map(({ site, id, day: on, result: { kind, value } }) =>
      [site, id, when(on), "MDMA", `${mark[kind]}${number(value)}`].map(quote),
    ),
  ];
  return encode(rows.map((cells) => cells.join(delimiter)).join(end) + end, encoding);
}

function encode(words: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(words);
  if (encoding === "utf-8 marked") return new TextEncoder().encode(`\ufeff${words}`);
  if (encoding === "windows-1252") return Uint8Array.from([...words], (letter) => letter.charCodeAt(0));
  const codes = [...`\ufeff${words}`].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (encoding === "utf-16le" ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

const CELL = fc.oneof(
  fc.constantFrom(
    "",
    "5",
    "<5",
    "0",
    "-99",
    "n.d.",
    "spår",
    "9e+05",
    "2026-01-13",
    "2026-02-30",
    "MDMA",
    "kokain",
    "ng/L",
    "A",
    "B",
    "blank",
    "1",
    "2",
    "ej påvist",
    "<LOQ",
    "__proto__",
    "constructor",
    "Kokain + BzE",
  ),
  fc.string({ maxLength: 6 }),
);

describe("the ledger", () => {
  /** Mostly what a laboratory would write, sometimes anything at all. */
  const mostly = (...usual: string[]): fc.Arbitrary<string> =>
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: CELL });
  const row = fc.record({
    site: mostly("A", "B"),
    date: mostly("2026-01-13", "2026-01-14 08:00", "13.01.2026"),
    biomarker: mostly("MDMA", "kokain", "BzE"),
    concentration_ng_per_l: mostly("5", "12.5", "<5", "<LOQ", "n.d.", "spår", "0"),
    loq: mostly("", "4"),
    replicate: mostly("", "1", "2"),
    sample_type: mostly("", "sample", "blank"),
    result_version: mostly("", "1"),
    population: mostly("", "37000"),
  });

  test("every data row exactly once, in order; used, flagged and not used add up; nothing is NaN", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
        const reading = attempt(() =>
          readLab(tableFromRows(rows, "lab").table, {
            ...SWEDEN,
            decimal: "point",
            dates: "dmy",
            missingTokens: ["n.b."],
          }),
        );
        if (reading === null) return;
        expect(reading.verdicts.map(({ row: place }) => place)).toEqual(rows.map((_, index) => index + 2));
        checkFates(reading);
        expect(JSON.stringify(reading.measurements)).not.toMatch(/NaN|Infinity/);
        for (const { concentration: value, lowest, highest } of reading.measurements) {
          for (const one of [value, lowest, highest]) expect(one === null || Number.isFinite(one)).toBe(true);
          if (highest !== null) expect(highest).toBeGreaterThanOrEqual(lowest);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a row that is used stands behind a measurement or a control; one that is not used behind none", () => {
    let used = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
        const reading = attempt(() =>
          readLab(tableFromRows(rows, "lab").table, {
            ...SWEDEN,
            decimal: "point",
            dates: "dmy",
            missingTokens: ["n.b."],
          }),
        );
        if (reading === null) return;
        const behind = new Set(reading.measurements.flatMap(({ place }) => place.rows));
        used += behind.size;
        for (const { row: place, fate } of reading.verdicts)
          expect(behind.has(place), `row ${place}`).toBe(fate !== "not used");
      }),
      { numRuns: 300 },
    );
    // The law would hold for tables that are all refused, too.
    expect(used).toBeGreaterThan(200);
  });

  test("flow and sites too", () => {
    const flowRow = fc.record({
      site: fc.constantFrom("A", "B", ""),
      time: fc.constantFrom("2026-01-13", "2026-01-13 00:15", "2026-03-29 02:30", "x", ""),
      "flow (l/s)": CELL,
    });
    fc.assert(
      fc.property(fc.array(flowRow, { minLength: 1, maxLength: 15 }), (rows) => {
        const reading = attempt(() =>
          readFlow(tableFromRows(rows, "flow").table, { ...SWEDEN, decimal: "point" }),
        );
        if (reading === null) return;
        expect(reading.verdicts.map(({ row: place }) => place)).toEqual(rows.map((_, index) => index + 2));
        const kept =
          reading.flow.days.length + reading.flow.series.reduce((sum, { times }) => sum + times.length, 0);
        expect(reading.verdicts.filter(({ fate }) => fate !== "not used")).toHaveLength(kept);
      }),
    );
    const siteRow = fc.record({ site: CELL, population: CELL, valid_from: CELL, valid_to: CELL });
    fc.assert(
      fc.property(fc.array(siteRow, { minLength: 1, maxLength: 10 }), (rows) => {
        const reading = attempt(() =>
          readSites(tableFromRows(rows, "sites").table, { ...SWEDEN, decimal: "point", dates: "dmy" }),
        );
        if (reading === null) return;
        expect(reading.verdicts.filter(({ fate }) => fate !== "not used")).toHaveLength(reading.sites.length);
        expect(reading.verdicts).toHaveLength(rows.length);
      }),
    );
  });
});

/** The worst code of a row decides its fate. */
function checkFates({ verdicts, issues }: LabReading): void {
  for (const { row, fate } of verdicts) {
    const outcomes = issues.filter((one) => one.row === row).map(({ code }) => CODES[code].outcome);
    const expected = outcomes.includes("row not used")
      ? "not used"
      : outcomes.includes("kept with a flag")
        ? "flagged"
        : "used";
    expect(fate).toBe(expected);
  }
}

/** The reading, or null when it ends in one of our own errors; any other error fails the test. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (isWbeError(error) && error.message !== "") return null;
    throw error;
  }
}

describe("hostile input ends in a message, never in a stack trace", () => {
  const everything = (input: Uint8Array | string): void => {
    const found = attempt(() => readTable(input, { file: "x" }));
    if (found === null) return;
    attempt(() => readLab(found.table, SWEDEN));
    attempt(() => readFlow(found.table, SWEDEN));
    attempt(() => readSites(found.table, SWEDEN));
    attempt(() => readEvents(found.table, SWEDEN));
  };

  test("random bytes and random text", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), everything), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ maxLength: 400 }), everything), { numRuns: 300 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        (words) => void attempt(() => parseStudyFile(words, "s.json")),
      ),
    );
    fc.assert(fc.property(fc.json(), (words) => void attempt(() => parseStudyFile(words, "s.json"))));
  });

  test("a file cut anywhere", () => {
    const whole = new TextEncoder().encode(
      'site;date;biomarker;halt (ng/l);comment\nSträngnäs;2026-01-13;MDMA;<0,5;"å ""b"""\nB;2026-01-13 08:00;kokain;5,5;x\n',
    );
    for (let length = 0; length <= whole.length; length++) everything(whole.subarray(0, length));
  });

  test("headers that are names of an object's own machinery", () => {
    everything(
      "__proto__;constructor;toString;site;date;biomarker;concentration_ng_per_l\n1;2;3;A;2026-01-13;MDMA;5\n",
    );
    const { table } = tableFromRows(
      [
        JSON.parse(
          '{"__proto__": "x", "constructor": "y", "site": "A", "date": "2026-01-13", "biomarker": "MDMA", "concentration_ng_per_l": 5}',
        ),
      ],
      "lab",
    );
    expect(readLab(table, SWEDEN).measurements).toHaveLength(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(
      labOf("site;date;biomarker;concentration_ng_per_l\n__proto__;2026-01-13;constructor;5\n").measurements,
    ).toMatchObject([{ site: "__proto__", biomarker: "constructor" }]);
  });

  test("a line of 10 MB, 100 000 columns, 100 000 short lines", { timeout: 60_000 }, () => {
    const started = performance.now();
    everything(`site;date;flow\n${"x".repeat(10_000_000)}\n`);
    everything(`${"a".repeat(10_000_000)}`);
    everything(
      `${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(";")}\n${";".repeat(99_999)}\n`,
    );
    everything(`site;date;flow\n${"\n".repeat(100_000)}`);
    everything(`"${"\n".repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(50_000);
  });

  test("random archives", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml",
            "[Content_Types].xml",
          ),
          fc.string({ maxLength: 80 }),
        ),
        async (files) => {
          await expect(readWorkbook(zip(files), { file: "x.xlsx" })).rejects.toMatchObject({
            name: "WbeError",
            exitCode: 3,
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
