import { describe, expect, test } from "vitest";
import { readLab, readLaboratories, readTable } from "../../src/ingest/index.ts";
import { codesOf, errorOf, labOf, SWEDEN } from "./reading.ts";

const MEASURES =
  "measureRepID,sampleID,measure,value,unit,aggregation\n" +
  "m1,S1,MDMA,12.5,ngL,sin\nm2,S1,cocaine,,ngL,sin\nm3,S1,cocaine_loq,0.004,ugL,sin\n" +
  "m4,S1,floRate,0.1,m3S,sin\nm5,S2,MDMA,20,ng/L,sin\n";
const SAMPLES =
  "sampleID,siteID,collType,collPer,collDTStart,collDTEnd\n" +
  "S1,A,flowPr,72,2026-01-13T08:00:00+01:00,\nS2,A,flowPr,24,,2026-01-20 08:00\nS9,A,flowPr,24,2026-02-01,\n";
const SITES = "siteID,name,siteType,geoLat,geoLong,popServ\nA,Verket,wwtp,59.4,17.0,37000\n";
const QUALITY =
  "qualityReportID,measureRepID,qualityFlag\nq1,m2,belowLOQ\nq2,m1,noConcern\nq3,m5,wrongTemp\n";

const tableOf = (text: string, file: string) => readTable(text, { file }).table;
const together = (order: readonly number[] = [0, 1, 2, 3]) => {
  const tables = [
    tableOf(MEASURES, "measures.csv"),
    tableOf(SAMPLES, "samples.csv"),
    tableOf(SITES, "sites.csv"),
    tableOf(QUALITY, "qualityReports.csv"),
  ];
  return readLaboratories(
    order.map((index) => tables[index]!),
    SWEDEN,
  );
};

describe("PHES-ODM tables that are given together", () => {
  test("site, window, people and quality flag are joined to the measures", () => {
    const [measures] = together();
    const iso = (time: number) => new Date(time).toISOString();
    const shown = measures!.measurements.map(({ window, ...one }) => ({
      ...one,
      from: iso(window.start),
      to: iso(window.end),
    }));
    // 0.1 m3/s is 8640 m3/d; 0.004 µg/L is 4 ng/L; 72 h from the 13th, 24 h up to the 20th
    expect(shown).toMatchObject([
      {
        site: "A",
        biomarker: "MDMA",
        concentration: 12.5,
        population: 37000,
        flow: 8640,
        from: "2026-01-13T07:00:00.000Z",
        to: "2026-01-16T07:00:00.000Z",
      },
      { biomarker: "cocaine", result: "below LOQ", highest: 4, loq: 4 },
      { sampleId: "S2", from: "2026-01-19T07:00:00.000Z", to: "2026-01-20T07:00:00.000Z", flow: null },
    ]);
    expect(measures!.results.map(({ comment }) => comment)).toEqual(["", "", "qualityFlag: wrongTemp"]);
  });

  test("every row of every table has its verdict; a sample that nothing names is told", () => {
    const [measures, samples, sites, quality] = together();
    expect(measures!.verdicts).toHaveLength(5);
    expect(measures!.verdicts.every(({ fate }) => fate === "used")).toBe(true);
    expect(samples!.verdicts).toEqual([
      { row: 2, fate: "used" },
      { row: 3, fate: "used" },
      { row: 4, fate: "not used" },
    ]);
    expect(samples!.issues).toMatchObject([{ code: "ODM_ORPHAN", file: "samples.csv", row: 4 }]);
    expect([samples, sites, quality].map((one) => one!.format)).toEqual([
      "PHES-ODM samples",
      "PHES-ODM sites",
      "PHES-ODM qualityReports",
    ]);
    expect(sites!.verdicts).toEqual([{ row: 2, fate: "used" }]);
  });

  test("the order of the files does not matter", () => {
    const [expected] = together();
    const found = together([3, 2, 1, 0]).at(-1);
    expect(found!.measurements).toEqual(expected!.measurements);
  });

  test("measures alone say what is missing", () => {
    const error = errorOf(() => readLab(tableOf(MEASURES, "measures.csv"), SWEDEN));
    expect(error).toMatchObject({ code: "SHEET_LAYOUT_UNKNOWN", exitCode: 3 });
    expect(error.message).toContain("table of samples");
  });
});

describe("PHES-ODM editions", () => {
  const place = "siteID,collDTStart,collDTEnd";
  const where = "A,2026-01-13T08:00:00+01:00,2026-01-14T08:00:00+01:00";

  test("the names of 2.0, of its later editions and of 3", () => {
    for (const names of [
      "sampleID,measure,value,unit,meaureSetRepID",
      "sampleID,measureID,value,unitID,measureSetRepID",
    ]) {
      expect(labOf(`${place},${names}\n${where},S1,MDMA,5,ngL,b1\n`).measurements).toMatchObject([
        { biomarker: "MDMA", concentration: 5, batch: "b1" },
      ]);
    }
  });

  test("a stated version of 2 or 3 is read, another refused with a word", () => {
    const text = (version: string) =>
      `${place},sampleID,measure,value,unit,odmVersion\n${where},S1,MDMA,5,ngL,${version}\n`;
    for (const version of ["2.3.0", "v3.0.1", "3"]) expect(labOf(text(version)).measurements).toHaveLength(1);
    for (const version of ["1.1.0", "4.0.0"])
      expect(errorOf(() => labOf(text(version)))).toMatchObject({
        code: "SHEET_LAYOUT_UNKNOWN",
        exitCode: 3,
        message: expect.stringContaining(`PHES-ODM version ${version}`),
      });
  });

  test("version 1 is refused and named", () => {
    const text = "uWwMeasureID,sampleID,type,value,unit,aggregation\nu1,S1,MDMA,5,ng/L,single\n";
    expect(errorOf(() => labOf(text)).message).toContain("PHES-ODM version 1;");
  });

  test("logarithms are no concentrations", () => {
    const text = `${place},sampleID,measure,value,unit\n${where},S1,MDMA,1.2,log10ugL\n${where},S1,cocaine,5,ngL\n`;
    const reading = labOf(text);
    expect(reading.measurements).toHaveLength(1);
    expect(reading.issues.find(({ code }) => code === "UNIT_UNKNOWN")).toMatchObject({
      row: 2,
      hint: expect.stringContaining("undo them first"),
    });
  });

  test("an aggregation that is another quantity stays apart from the residue", () => {
    const text =
      `${place},sampleID,measure,value,unit,aggregation\n` +
      `${where},S1,MDMA,5,ngL,me\n${where},S1,MDMA,1,ngL,sd\n`;
    const reading = labOf(text);
    expect(reading.measurements.map(({ biomarker }) => biomarker)).toEqual(["MDMA", "MDMA (sd)"]);
    expect(codesOf(reading)).toContain("BIOMARKER_UNKNOWN");
  });
});
