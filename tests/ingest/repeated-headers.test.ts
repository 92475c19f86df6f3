import { describe, expect, test } from "vitest";
import { codesOf, errorOf, labOf } from "./reading.ts";

const value = ({ concentration, highest }: { concentration: number | null; highest: number | null }) =>
  concentration ?? `<${highest}`;

describe("a name that stands over several columns", () => {
  test("is the plant of each sample where substances stand in rows", () => {
    const reading = labOf(
      [
        "Ämne;Strängnäs;Strängnäs;Mariefred;Mariefred",
        "Datum;2025-03-11;2025-03-12;2025-03-11;2025-03-12",
        "Enhet;ng/l;ng/l;ng/l;ng/l",
        "Bensoylekgonin;234;250;<5;12",
        "Total cocaine;333;351;;18",
      ].join("\n"),
    );
    expect(reading.measurements.map((one) => [one.site, value(one)])).toEqual([
      ["Strängnäs", 234],
      ["Strängnäs", 250],
      ["Mariefred", "<5"],
      ["Mariefred", 12],
    ]);
    expect(codesOf(reading)).toEqual(["BIOMARKER_RENAMED", "SUM_ROW"]);
    expect(reading.verdicts.map(({ row, fate }) => [row, fate])).toEqual([
      [4, "used"],
      [5, "not used"],
    ]);
  });

  test("is the day of each sample where a row below names the plants", () => {
    const { measurements } = labOf(
      "Ämne (ng/l);2025-03-11;2025-03-11\nReningsverk;Strängnäs;Mariefred\nMDMA;7;8\n",
    );
    expect(measurements.map((one) => [one.site, value(one)])).toEqual([
      ["Strängnäs", 7],
      ["Mariefred", 8],
    ]);
  });

  test("a header of sample ids stays one, and a row of plants names the plants", () => {
    const { measurements } = labOf(
      "Ämne (ng/l);P1;P2\nReningsverk;Strängnäs;Mariefred\nDatum;2025-03-11;2025-03-11\nMDMA;7;8\n",
    );
    expect(measurements.map(({ site, sampleId }) => [site, sampleId])).toEqual([
      ["Strängnäs", "P1"],
      ["Mariefred", "P2"],
    ]);
  });

  test("a cell that cannot be read is told by its own column", () => {
    const { issues } = labOf("Ämne (ng/l);2025-03-11;2025-03-12\nPlats;A;A\nMDMA;7;hoppsan\n");
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["VALUE_UNREADABLE", 3, "C"],
    ]);
  });

  test.each([
    "site,date,biomarker,concentration,concentration,unit\nA,2025-03-11,MDMA,5,6,ng/L\n",
    "site,date,biomarker,concentration,unit,x,x\nA,2025-03-11,MDMA,5,ng/L,1,2\n",
  ])("is refused in any other table, with both letters", (text) => {
    const error = errorOf(() => labOf(text));
    expect([error.code, error.exitCode]).toEqual(["HEADER_DUPLICATE", 3]);
    expect(error.message).toMatch(/in (D and E|F and G)/);
  });
});
