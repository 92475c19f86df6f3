import fc from "fast-check";
import { expect, test } from "vitest";
import { CODES, isWbeError } from "../../src/base/index.ts";
import { readTable } from "../../src/ingest/index.ts";
import { formatIssues } from "../../src/report/index.ts";
import { annotate, assembleStudy, check, type Study } from "../../src/study/index.ts";

const HEADER = ["site", "date", "biomarker", "concentration", "unit", "loq", "flow_m3_per_day", "population"];

const damaged = (...usual: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom("", "?", "-", "##", "två\nrader", 'ett "citat"') },
  );
const cells = fc
  .tuple(
    damaged("A", "a", "B"),
    damaged("2026-01-13", "2026-01-14", "13.1.2026", "2026-W03", "2026-10-25 02:30", "1980-01-01", "13/1/26"),
    damaged("BzE", "MDMA", "Kokain + BzE", "moonshine", "amfetaminn"),
    damaged("500", "2.5", "2.5*", "0", "-3", "<5", "<LOQ", "n.d.", ">1000", "Out of Ratio", "-99", "04.07"),
    damaged("ng/L", "µg/L", "mg/L", "ng", "µg/m3 per 1000 inv"),
    damaged("5", "20", "0"),
    damaged("12000", "0", "1000000"),
    damaged("37000", "370000", "12"),
  )
  .map((row) => [...row]);
/** What can befall a whole row, and how many data rows are left of it. */
const line = fc.oneof(
  { weight: 8, arbitrary: cells.map((row) => ({ row, rows: 1 })) },
  { weight: 1, arbitrary: cells.map((row) => ({ row: row.slice(0, 5), rows: 1 })) },
  { weight: 1, arbitrary: cells.map((row) => ({ row: [...row, "more", "and more"], rows: 1 })) },
  { weight: 1, arbitrary: cells.map((row) => ({ row: [...row, "", ""], rows: 1 })) },
  { weight: 1, arbitrary: fc.constant({ row: HEADER.map(() => ""), rows: 0 }) },
);
const file = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 15 }),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  end: fc.constantFrom("\n", "\r\n"),
  titled: fc.boolean(),
  footed: fc.boolean(),
});

type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function textOf({ lines, delimiter, end, titled, footed }: File): string {
  const write = (row: readonly string[]): string =>
    row.map((cell) => (/["\n,;|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
  return [
    ...(titled ? ["Rapport 17", ""] : []),
    write(HEADER),
    ...lines.map(({ row }) => write(row)),
    ...(footed ? ["", "* ackrediterad metod enligt bilagan"] : []),
  ].join(end);
}

/** Null when the table was refused as a whole. */
function studyOf(text: string, delimiter: string): Study | null {
  try {
    const { table, issues } = readTable(text, { file: "lab.csv", delimiter });
    return assembleStudy([{ role: "lab", table, bytes: null, sha256: null }], {}, issues, {
      keepTables: true,
    });
  } catch (error) {
    if (isWbeError(error)) return null;
    throw error;
  }
}

test("however a file is damaged, each data row is accounted for once, with a reason, and all outputs agree", () => {
  let understood = 0;
  fc.assert(
    fc.property(file, (damage) => {
      const study = studyOf(textOf(damage), damage.delimiter);
      if (study === null) return;
      understood += 1;
      const ledger = check(study);
      const [row] = ledger;
      const expected = damage.lines.reduce((sum, { rows }) => sum + rows, 0);
      expect(row?.rows_read).toBe(expected);
      expect((row?.used ?? 0) + (row?.flagged ?? 0) + (row?.not_used ?? 0)).toBe(expected);

      const copy = annotate(study)[0]?.rows ?? [];
      const count = (verdict: string): number =>
        copy.filter(({ wbe_verdict }) => wbe_verdict === verdict).length;
      expect([count("used"), count("flagged"), count("not used")]).toEqual([
        row?.used,
        row?.flagged,
        row?.not_used,
      ]);
      for (const { wbe_verdict: verdict, wbe_codes: codes, wbe_reasons: reasons } of copy) {
        const outcomes = String(codes)
          .split(";")
          .filter((code) => code !== "")
          .map((code) => CODES[code as keyof typeof CODES].outcome);
        if (verdict === "not used") expect(outcomes).toContain("row not used");
        if (verdict === "flagged") expect(outcomes).toContain("kept with a flag");
        if (verdict !== "not used") expect(outcomes).not.toContain("row not used");
        if (verdict === "used") expect(outcomes).not.toContain("kept with a flag");
        expect(String(reasons)).not.toMatch(/[{}]/);
      }

      const fates = new Map(copy.map(({ wbe_row, wbe_verdict }) => [Number(wbe_row), wbe_verdict]));
      for (const told of formatIssues(ledger.issues, { limit: 10_000 })) {
        const [, at = "", fate = ""] =
          /^lab\.csv:(\d+).* \(the row is (not used|used, flagged)\)$/s.exec(told) ?? [];
        if (at !== "") expect(fate === "not used" ? fate : "flagged", told).toBe(fates.get(Number(at)));
      }

      const json = JSON.parse(JSON.stringify(ledger));
      expect(json.rows ?? json).toEqual([...ledger].map((entry) => ({ ...entry })));
    }),
    { numRuns: 150 },
  );
  expect(understood).toBeGreaterThan(30);
}, 60_000);

test("the annotated copy speaks the language of the study", () => {
  const { table } = readTable("site;date;biomarker;concentration\nA;2026-01-13;MDMA;<5\n", {
    file: "lab.csv",
  });
  const source = {
    role: "lab",
    table: { ...table, header: ["site", "date", "biomarker", "concentration_ng_per_l"] },
  } as const;
  const read = (language: "sv" | "en") =>
    annotate(
      assembleStudy([{ ...source, bytes: null, sha256: null }], { language }, [], { keepTables: true }),
    )[0]?.rows[0];
  expect(read("sv")).toMatchObject({ wbe_verdict: "not used" });
  expect(read("sv")?.wbe_reasons).toContain("lab.csv:2 - flöde saknas för tiden då provet togs");
  expect(read("en")?.wbe_reasons).toContain("lab.csv:2 - there is no flow for the sample's window");
  expect(read("sv")?.wbe_codes).toBe(read("en")?.wbe_codes);
});
