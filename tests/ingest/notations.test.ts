import { describe, expect, test } from "vitest";
import { toM3PerDay, UNITS } from "../../src/units/index.ts";
import { codesOf, errorOf, flowOf, labOf, oneResult, SWEDEN } from "./reading.ts";

const LIMITS = { lod_ng_per_l: "1", loq_ng_per_l: "4" };

/** What one cell became: kind of result, its ends in ng/L, and its flags. */
function became(
  cell: string,
  further: Readonly<Record<string, string>> = {},
  options: Parameters<typeof oneResult>[2] = {},
): unknown {
  const { measurements, issues } = oneResult(cell, further, { mapping: { decimal: "comma" }, ...options });
  const [first] = measurements;
  if (first === undefined) return [...new Set(issues.map(({ code }) => code))].join(" ");
  const { result, concentration, lowest, highest, flags } = first;
  return [result, concentration === null ? [lowest, highest] : concentration, ...flags];
}

describe("numbers, in a column with a decimal comma", () => {
  test.each([
    ["12,5", 12.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1.234,5", 1234.5],
    ["1'234,5", 1234.5],
    ["1’234,5", 1234.5],
    ["9e+02", 900],
    ["1,5E3", 1500],
    ["+12,5", 12.5],
  ])("%s is %d", (cell, value) => {
    expect(became(cell)).toEqual(["quantified", value]);
  });

  test.each([
    ["-5", "NUMBER_NEGATIVE"],
    ["\u22125", "NUMBER_NEGATIVE"],
    ["06.01", "NUMBER_DATE_DAMAGE"],
    ["04,07", "NUMBER_DATE_DAMAGE"],
    ["5-jan", "NUMBER_DATE_DAMAGE"],
    ["2026-01-05", "NUMBER_DATE_DAMAGE"],
    ["-99", "NUMBER_SENTINEL"],
    ["-999", "NUMBER_SENTINEL"],
    ["9999", "NUMBER_SENTINEL"],
    ["0,2-0,5", "VALUE_UNREADABLE"],
    ["0,2 – 0,5", "VALUE_UNREADABLE"],
    ["tolv", "VALUE_UNREADABLE"],
    ["12,5 ng", "VALUE_UNREADABLE"],
    ["12,5 ± ", "VALUE_UNREADABLE"],
    ["ca", "VALUE_UNREADABLE"],
  ])("%s is refused: %s", (cell, code) => {
    expect(became(cell)).toBe(code);
  });

  test("a range is refused with what to ask for", () => {
    const issue = oneResult("0,2-0,5").issues.find(({ code }) => code === "VALUE_UNREADABLE");
    expect(issue?.hint).toContain("a range is no result");
  });

  test("a point or a comma is decided by the column; 1,234 alone is refused", () => {
    expect(errorOf(() => oneResult("1,234")).code).toBe("NUMBER_AMBIGUOUS");
    for (const cell of ["~1,5", "ca. 1,5", "mindre än 1,5", "1,5 ± 0,3", "spår (<1,5)"])
      expect(() => oneResult(cell), cell).not.toThrow();
    expect(oneResult("ca. 1,5").measurements[0]?.concentration).toBe(1.5);
    expect(oneResult("2,25 ± 0,5").measurements[0]?.concentration).toBe(2.25);
  });

  test("a 0 is never a measurement without a word", () => {
    expect(became("0")).toEqual(["below limit", [0, null], "VALUE_ZERO"]);
    expect(became("0", {}, { mapping: { decimal: "comma", zero: "nd" } })).toEqual([
      "below limit",
      [0, null],
      "LIMIT_UNKNOWN",
    ]);
    expect(became("0", {}, { mapping: { decimal: "comma", zero: "missing" } })).toBe("VALUE_MISSING");
    expect(became("0", {}, { mapping: { decimal: "comma", zero: "value" } })).toEqual(["quantified", 0]);
  });
});

describe("below, above and beside the limits, with LOD 1 and LOQ 4 in columns", () => {
  const own = (limit: number): unknown => ["below limit", [0, limit]];
  const lod = ["below LOD", [0, 1]];
  const loq = ["below LOQ", [0, 4]];
  test.each([
    ["<5", own(5)],
    ["< 5", own(5)],
    ["<0,5", own(0.5)],
    ["&lt;5", own(5)],
    ["≤5", own(5)],
    ["ND<10", own(10)],
    ["mindre än 5", own(5)],
    ["under 0,5", own(0.5)],
    ["less than 5", own(5)],
    ["weniger als 5", own(5)],
    ["<4", loq],
    ["<1", lod],
    ["<LOD", lod],
    ["<LD", lod],
    ["<NWG", lod],
    ["n.d.", lod],
    ["ND", lod],
    ["ej påvisad", lod],
    ["ej detekterad", lod],
    ["ep", lod],
    ["ikke påvist", lod],
    ["i.p.", lod],
    ["nicht nachgewiesen", lod],
    ["n.n.", lod],
    ["non détecté", lod],
    ["ej påvisad (<0,5)", ["below LOD", [0, 0.5]]],
    ["<LOQ", loq],
    ["<LQ", loq],
    ["<BG", loq],
    ["BLQ", loq],
    ["Below LLOQ", loq],
    ["Below LLOQ (0,027)", loq],
    ["Below LLOQ (7)", [...loq, "ESTIMATE_ABOVE_LIMIT"]],
    ["<RG", loq],
    ["<rapporteringsgräns", loq],
    ["trace", ["detected", [1, 4]]],
    ["spår", ["detected", [1, 4]]],
    ["Spuren", ["detected", [1, 4]]],
    ["traces", ["detected", [1, 4]]],
    ["spår (<3)", ["detected", [1, 3]]],
    [">1000", ["above ULOQ", [1000, null], "ABOVE_ULOQ"]],
    ["mer än 1000", ["above ULOQ", [1000, null], "ABOVE_ULOQ"]],
    ["Above ULOQ (1200)", ["above ULOQ", [0, null], "ABOVE_ULOQ"]],
    ["Positive (4,1)", ["quantified", 4.1]],
    ["Positive (~5)", ["quantified", 5, "VALUE_APPROXIMATE"]],
    ["Positive (~2)", ["detected", [1, 4], "VALUE_APPROXIMATE"]],
    ["Positive", ["detected", [1, null], "LIMIT_UNKNOWN"]],
    ["ca 12", ["quantified", 12, "VALUE_APPROXIMATE"]],
    ["~12,5", ["quantified", 12.5, "VALUE_APPROXIMATE"]],
    ["~2", ["detected", [1, 4], "VALUE_APPROXIMATE"]],
    ["12,5 ± 3", ["quantified", 12.5, "UNCERTAINTY_UNREADABLE"]],
    ["12,5 +/- 20 %", ["quantified", 12.5, "UNCERTAINTY_UNREADABLE"]],
    ["Out of Ratio", ["unconfirmed", [0, null], "UNCONFIRMED"]],
    ["RT Shift", ["unconfirmed", [0, null], "UNCONFIRMED"]],
    ["Out of Ratio/Below LLOQ (0,1)  ", ["unconfirmed", [0, null], "UNCONFIRMED"]],
    ["Below LLOQ/Out of Ratio", ["unconfirmed", [0, null], "UNCONFIRMED"]],
    ["2", ["quantified", 2, "LIMIT_ABOVE_VALUE"]],
  ] as const)("%s", (cell, expected) => {
    expect(became(cell, LIMITS)).toEqual(expected);
  });

  test.each([
    "",
    "-",
    "–",
    "NA",
    "na",
    "n/a",
    "(Empty)",
    "ej analyserad",
    "ikke analysert",
    "nicht bestimmt",
  ])("%j is missing, never a non-detect", (cell) => expect(became(cell, LIMITS)).toBe("VALUE_MISSING"));

  test("n.b., and n.d. in a French sheet, are asked for; a word of one's own can be added", () => {
    expect(errorOf(() => oneResult("n.b.")).code).toBe("VALUE_AMBIGUOUS");
    const french = "site;date;biomarker;concentration (ng/L);échantillon\nS;2026-01-13;MDMA;n.d.;7\n";
    expect(errorOf(() => labOf(french)).code).toBe("VALUE_AMBIGUOUS");
    expect(became("n.b.", LIMITS, { ndTokens: ["n.b."] })).toEqual(lod);
    const near = oneResult("ej påvist").issues.find(({ code }) => code === "VALUE_UNREADABLE");
    expect(near?.hint).toContain("--nd-token");
  });

  test("a limit follows its value through the unit, also one in brackets", () => {
    const text = "site;date;biomarker;halt (µg/l)\nS;2026-01-13;MDMA;spår (<0,5)\nS;2026-01-14;MDMA;<0,5\n";
    expect(labOf(text).measurements.map(({ highest }) => highest)).toEqual([500, 500]);
  });

  test("what stands behind ± is used once its k is stated: absolute in the value's unit, or percent", () => {
    // 3 of 12.5 is 0.24; 20 % is 0.2.
    for (const [cell, expanded] of [
      ["12,5 ± 3", 0.24],
      ["12,5 ± 20 %", 0.2],
    ] as const) {
      const [first] = oneResult(cell, { k: "2" }).measurements;
      expect(first?.concentration).toBe(12.5);
      expect(first?.flags).toEqual([]);
      expect(first?.stated).toMatchObject({ k: 2 });
      expect(first?.stated?.expanded).toBeCloseTo(expanded, 12);
    }
  });
});

describe("dates", () => {
  const dayOf = (cell: string): string => {
    const [first] = labOf(`site;date;biomarker;concentration_ng_per_l\nS;${cell};MDMA;12.5\n`).measurements;
    return first === undefined
      ? "refused"
      : new Date(first.window.start + 12 * 3_600_000).toISOString().slice(0, 10);
  };
  test.each([
    ["2026-01-13", "2026-01-13"],
    ["20260113", "2026-01-13"],
    ["16_11_2021", "2021-11-16"],
    ["1_2_2022", "2022-02-01"],
    ["2021_11_16", "2021-11-16"],
    ["13.01.2026", "2026-01-13"],
    ["13/01/2026", "2026-01-13"],
    ["01/13/2026", "2026-01-13"],
    ["46035", "2026-01-13"],
    ["13 januari 2026", "2026-01-13"],
  ])("%s is %s", (cell, day) => expect(dayOf(cell)).toBe(day));

  test("a week is a range of seven days and no day", () => {
    for (const cell of ["2026-W03", "v.3 2026"]) {
      const head = "site;date;biomarker;concentration_ng_per_l\n";
      const [first] = labOf(`${head}S;${cell};MDMA;1\n`).measurements;
      expect((Number(first?.window.end) - Number(first?.window.start)) / 86_400_000, cell).toBe(7);
    }
  });

  test("two-digit years, impossible days and words are refused", () => {
    for (const cell of ["13/01/26", "260113", "2026-02-30", "tisdag"])
      expect(dayOf(cell), cell).toBe("refused");
  });

  test("03/04/2026 alone is refused with the option that settles it", () => {
    const error = errorOf(() => dayOf("03/04/2026"));
    expect(error.code).toBe("DATE_AMBIGUOUS");
    expect(error.message).toContain("--dates");
  });

  test("ahead of today, and before 1990, is told", () => {
    const head = "site;date;biomarker;concentration_ng_per_l\n";
    const flagged = (day: string) =>
      codesOf(labOf(`${head}S;${day};MDMA;1\n`, { ...SWEDEN, today: "2026-06-01" }));
    expect(flagged("2027-01-13")).toContain("DATE_IN_FUTURE");
    expect(flagged("1989-12-31")).toContain("DATE_TOO_OLD");
    expect(flagged("2026-01-13")).toEqual([]);
  });
});

describe("units", () => {
  // 1 ng/L = 1 pg/mL = 1 µg/m3; µg/L and ng/mL are a thousand of them.
  test.each([
    ["Bensoylekgonin (ng/l)", 5],
    ["Bensoylekgonin [µg/m3]", 5],
    ["Bensoylekgonin [μg/m³]", 5],
    ["BzE (ug/l)", 5000],
    ["BE (pg/ml)", 5],
    ["benzoylecgonine (ng/mL)", 5000],
    ["Benzoylecgonine (mg/L)", 5_000_000],
  ])("%s: 5 is %d ng/L", (header, value) => {
    const [first] = labOf(`site;date;${header}\nS;2026-01-13;5\n`).measurements;
    expect([first?.biomarker, first?.concentration]).toEqual(["benzoylecgonine", value]);
  });

  // L/s x 86.4, m3/h x 24, ML/d x 1000, MGD 3785.41 (US) and 4546.09 (imperial).
  test.each([
    ["m³/d", 1],
    ["m3/dygn", 1],
    ["l/s", 86.4],
    ["m3/h", 24],
    ["ML/d", 1000],
    ["US MGD", 3785.41],
    ["imperial MGD", 4546.09],
  ])("a flow of 2 %s is 2 x %d m3/d", (unit, factor) => {
    const [first] = flowOf(`site;date;flöde (${unit})\nS;2026-01-13;2\n`).flow.days;
    expect(first?.total).toBeCloseTo(2 * factor, 1);
  });

  test("MGD without a country, a missing unit, and µg/m3 per 1000 inhabitants are refused", () => {
    expect(errorOf(() => flowOf("site;date;flow (MGD)\nS;2026-01-13;2\n")).code).toBe("UNIT_AMBIGUOUS");
    expect(errorOf(() => labOf("site;date;biomarker;concentration\nS;2026-01-13;MDMA;5\n")).code).toBe(
      "UNIT_MISSING",
    );
    const mixed = "site;date;biomarker;halt (µg/m3 per 1000 inv.)\nS;2026-01-13;MDMA;5\n";
    expect(errorOf(() => labOf(mixed)).code).toBe("UNIT_MIXED");
  });

  test("the table of units holds the factors of the formats", () => {
    expect(Object.keys(UNITS)).toContain("mgd us");
    expect(toM3PerDay(1, "mgd imperial")).toBeCloseTo(4546.09, 2);
  });
});

describe("dialects: the same table however it is written", () => {
  const cells = [
    ["site", "date", "biomarker", "concentration_ng_per_l", "comment"],
    ["Strängnäs", "2026-01-13", "MDMA", "12.5", "a"],
    ["Åkers Styckebruk", "2026-01-14", "MDMA", "3.25", "b"],
  ];
  const written = (mark: string, line: string): string =>
    cells.map((row) => row.join(mark)).join(line) + line;
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return Uint8Array.from(little ? bytes : bytes.swap16());
  };
  const plain = written(";", "\n");
  test.each<[string, string | Uint8Array]>([
    ["comma", written(",", "\n")],
    ["semicolon", plain],
    ["tab", written("\t", "\n")],
    ["bar", written("|", "\n")],
    ["CRLF", written(";", "\r\n")],
    ["CR", written(";", "\r")],
    ["sep=", `sep=;\n${plain}`],
    ["a byte order mark", `\ufeff${plain}`],
    ["a title, a footnote and blank rows", `Rapport 7\n\n${plain}\n* ackrediterad metod\n`],
    ["trailing separators", plain.replaceAll("\n", ";;\n")],
    ["windows-1252", latin(plain)],
    ["UTF-16 LE", utf16(plain, true)],
    ["UTF-16 BE", utf16(plain, false)],
    ["quotes", plain.replace("12.5", '"12.5"').replace(";a\n", ';"a, ""b""\nc"\n')],
  ])("%s", (_, text) => {
    const { measurements } = labOf(text);
    expect(measurements.map(({ site, concentration }) => [site, concentration])).toEqual([
      ["Strängnäs", 12.5],
      ["Åkers Styckebruk", 3.25],
    ]);
  });
});
