import { describe, expect, test } from "vitest";
import { codesOf, errorOf, labOf } from "./reading.ts";

/** As a merged block of a spreadsheet is exported: site and day stand in its first row only; simulated. */
const MERGED = [
  "Reningsverk;Provtagningsdatum;Ämne;Halt (ng/l)",
  "Strängnäs;2025-03-11;Bensoylekgonin;234,5",
  ";;Kokain;99",
  ";2025-03-12;Kokain;101",
  "Mariefred;2025-03-11;Kokain;<5",
  ";;MDMA;7",
].join("\n");

const FILLED = { mapping: { lab: { fill: ["site", "date"] } } };

describe("cells that merged cells leave blank", () => {
  test("are not guessed: the rows are not used, and the setting that fills them is named once, first", () => {
    const reading = labOf(MERGED);
    expect(reading.verdicts.map(({ fate }) => fate)).toEqual([
      "used",
      "not used",
      "not used",
      "used",
      "not used",
    ]);
    const [first, ...others] = reading.issues;
    expect(first?.code).toBe("CELLS_MERGED");
    expect(first?.message).toContain('"mapping": {"lab": {"fill": ["site","date"]}}');
    expect(first?.details).toMatchObject({ count: 3, what: '"Reningsverk", "Provtagningsdatum"' });
    expect(others.map(({ code }) => code)).not.toContain("CELLS_MERGED");
  });

  test("take what stands above them once the mapping says so, by field or by header", () => {
    for (const fill of [
      ["site", "date"],
      ["Reningsverk", "provtagningsdatum"],
    ]) {
      const reading = labOf(MERGED, { mapping: { lab: { fill } } });
      expect(codesOf(reading)).not.toContain("CELLS_MERGED");
      expect(
        reading.measurements.map(({ site, window, biomarker }) => [
          site,
          new Date(window.start).toISOString().slice(0, 13),
          biomarker,
        ]),
      ).toEqual([
        ["Strängnäs", "2025-03-10T23", "benzoylecgonine"],
        ["Strängnäs", "2025-03-10T23", "cocaine"],
        ["Strängnäs", "2025-03-11T23", "cocaine"],
        ["Mariefred", "2025-03-10T23", "cocaine"],
        ["Mariefred", "2025-03-10T23", "MDMA"],
      ]);
    }
  });

  test("a filled table gives what the table written out gives", () => {
    const written = MERGED.replace(/^;;/gm, (found, at: number) =>
      at < MERGED.indexOf("Mariefred") ? "Strängnäs;2025-03-11;" : found && "Mariefred;2025-03-11;",
    ).replace(/^;/gm, "Strängnäs;");
    expect(labOf(MERGED, FILLED).measurements).toEqual(labOf(written).measurements);
  });

  test("a blank first row has nothing above it and stays blank", () => {
    const text = MERGED.replace("Strängnäs;2025-03-11", ";2025-03-11");
    const reading = labOf(text, FILLED);
    expect(reading.verdicts[0]?.fate).toBe("not used");
    expect(codesOf(reading)).toContain("SITE_MISSING");
  });

  test("one forgotten date is no merged cell", () => {
    const text =
      "site,date,biomarker,concentration_ng_per_l\nA,2025-03-11,MDMA,5\nA,,MDMA,6\nA,2025-03-13,MDMA,7\n";
    expect(codesOf(labOf(text))).toEqual(["DATE_MISSING"]);
  });

  test("a column that is not there is named", () => {
    const error = errorOf(() => labOf(MERGED, { mapping: { lab: { fill: ["Kommun"] } } }));
    expect([error.code, error.path, error.exitCode]).toEqual(["COLUMN_MISSING", "mapping.lab.fill", 3]);
    expect(error.message).toContain("Kommun");
  });
});
