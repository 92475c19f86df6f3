import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  parseStudyFile,
  readEvents,
  readFlow,
  readLab,
  readSites,
  readTable,
} from "../../src/ingest/index.ts";
import { SWEDEN } from "./reading.ts";

const folder = (name: string) => (file: string) =>
  readFileSync(new URL(`../../data-samples/${name}/${file}`, import.meta.url));

describe("the shipped samples are read as they lie there", () => {
  test("lidkoping-2020: published figures, the sum row aside, the row that contradicts itself flagged", () => {
    const read = folder("lidkoping-2020");
    const study = parseStudyFile(read("study.json").toString("utf8"), "study.json");
    const { table } = readTable(read("lab.csv"), { file: "lab.csv" });
    const { measurements, verdicts, issues, format } = readLab(table, { ...SWEDEN, mapping: study.mapping! });
    expect(format).toBe("RISE table");
    const found = Object.fromEntries(
      measurements.map((one) => [one.biomarker, [one.concentration, one.givenLoad?.load]]),
    );
    // formats.md, RISE table: as printed by the municipality
    expect(found).toMatchObject({
      "THC-COOH": [66, 17],
      cocaine: [99, 26],
      benzoylecgonine: [234, 61],
      amphetamine: [330, 86],
      methamphetamine: [4.3, 1.1],
      MDMA: [31, 8],
    });
    expect(issues.filter(({ code }) => code === "SUM_ROW")).toHaveLength(2);
    expect(issues.filter(({ code }) => code === "BIOMARKER_UNKNOWN")).toEqual([]);
    // The amphetamine sum: 10 doses per 1000, but 232 in total for 36 000 people.
    const odd = table.rows.find(({ cells }) => cells[3] === "232");
    expect(issues.filter(({ code }) => code === "REPORT_INCONSISTENT").map(({ row }) => row)).toEqual([
      odd?.row,
    ]);
    expect(verdicts.filter(({ fate }) => fate === "not used")).toHaveLength(2);
    expect(readFlow(readTable(read("flow.csv"), { file: "flow.csv" }).table, SWEDEN).flow.days).toHaveLength(
      1,
    );
  });

  test("sweden-score: yearly loads without concentrations", () => {
    const { measurements, verdicts } = readLab(
      readTable(folder("sweden-score")("loads.csv"), { file: "loads.csv" }).table,
      SWEDEN,
    );
    expect(measurements).toHaveLength(verdicts.length);
    expect(
      measurements.every(({ concentration, givenLoad }) => concentration === null && givenLoad !== null),
    ).toBe(true);
  });

  test("strangnas-simulated: windows-1252, decimal comma, non-detects, a daylight-saving day and a gap", () => {
    const read = folder("strangnas-simulated");
    const lab = readTable(read("lab-simulated.csv"), { file: "lab-simulated.csv" });
    expect(lab.table.readAs).toBe("windows-1252, semicolon");
    const { measurements, verdicts, issues, readAs } = readLab(lab.table, SWEDEN);
    expect(readAs).toContain("decimal comma");
    // One cell was left empty on purpose.
    expect(verdicts.filter(({ fate }) => fate !== "used")).toHaveLength(1);
    expect(issues.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([
      "VALUE_MISSING",
    ]);
    expect(new Set(measurements.map(({ site }) => site))).toEqual(new Set(["Strängnäs", "Mariefred"]));
    expect(measurements.filter(({ result }) => result === "below LOQ").length).toBeGreaterThan(10);
    expect(measurements.every(({ flags }) => flags.length === 0)).toBe(true);
    const flow = readFlow(
      readTable(read("flow-simulated.csv"), { file: "flow-simulated.csv" }).table,
      SWEDEN,
    );
    expect(flow.flow.series.map(({ site }) => site).sort()).toEqual(["Mariefred", "Strängnäs"]);
    for (const { times } of flow.flow.series)
      for (let index = 1; index < times.length; index++)
        expect(times[index]!).toBeGreaterThan(times[index - 1]!);
    expect(
      readSites(readTable(read("sites-simulated.csv"), { file: "s.csv" }).table, SWEDEN).verdicts.every(
        ({ fate }) => fate === "used",
      ),
    ).toBe(true);
    expect(
      readEvents(readTable(read("events-simulated.csv"), { file: "e.csv" }).table, SWEDEN).events.length,
    ).toBeGreaterThan(0);
  });
});
