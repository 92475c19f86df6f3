import { describe, expect, test } from "vitest";
import type { LabOptions, LabReading } from "../../src/ingest/index.ts";
import { codesOf, errorOf, labOf } from "./reading.ts";

/** Simulated reports, laid out as commercial laboratories lay theirs out. */
const report = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

const SITE: Partial<LabOptions> = { mapping: { lab: { constants: { site: "Simulerad" } } } };

const values = ({ measurements }: LabReading) =>
  measurements.map(({ biomarker, result, concentration, highest }) =>
    result === "quantified" ? [biomarker, concentration] : [biomarker, result, highest],
  );

const window = ({ measurements: [first] }: LabReading) =>
  first === undefined
    ? []
    : [first.window.start, first.window.end].map((time) => new Date(time).toISOString());

const unread = ({ issues }: LabReading) =>
  issues.filter(({ code }) => code === "COLUMN_UNKNOWN").map(({ header }) => header);

describe("simulated reports of Swedish laboratories", () => {
  test("1: titles, two dates, mixed units, a sum, footnotes in letters, uncertainty in percent", () => {
    const text = report([
      "Analysrapport AR-26-000001 (simulerad);;;;;;;;",
      "Kund: Simulerad kommun;;;;;;;;",
      ";;;;;;;;",
      "Provnummer;Provets märkning;Provtagningsdatum;Ankomstdatum;Analys;Resultat;Enhet;Mäto.;Metod/ref",
      "1;Inkommande;2026-01-13;2026-01-14;Amfetamin;330;ng/l;25%;LC-MS/MS a)*",
      "1;Inkommande;2026-01-13;2026-01-14;Kokain;< 5,0;ng/l;;LC-MS/MS a)*",
      "1;Inkommande;2026-01-13;2026-01-14;Bensoylekgonin;0,24;µg/l;30%;LC-MS/MS a)*",
      "1;Inkommande;2026-01-13;2026-01-14;Summa kokain + bensoylekgonin;245;ng/l;;beräknad",
      ";;;;;;;;",
      "a) Utförd av ett annat ackrediterat laboratorium (simulerat);;;;;;;;",
      "* ej ackrediterad analys;;;;;;;;",
    ]);
    expect(errorOf(() => labOf(text)).message).toContain("column site is missing");
    const reading = labOf(text, { mapping: { lab: { constants: { site: "Simulerad", k: 2 } } } });
    expect(values(reading)).toEqual([
      ["amphetamine", 330],
      ["cocaine", "below limit", 5],
      ["benzoylecgonine", 240],
    ]);
    expect(reading.measurements.map(({ stated }) => stated?.expanded ?? null)).toEqual([0.25, null, 0.3]);
    expect(reading.measurements[0]).toMatchObject({ sampleId: "1", method: "LC-MS/MS a)*" });
    expect(codesOf(reading)).toContain("SUM_ROW");
    expect(unread(reading)).toEqual(["Provets märkning", "Ankomstdatum"]);
    expect(reading.verdicts.map(({ row, fate }) => [row, fate])).toEqual([
      [5, "used"],
      [6, "used"],
      [7, "used"],
      [8, "not used"],
    ]);
  });

  test("2: samples beside each other under equal names are refused with the columns that are meant", () => {
    const error = errorOf(() =>
      labOf(
        report([
          "Matris: AVLOPPSVATTEN (simulerad);;Provbeteckning;IN 1;IN 2",
          ";;Provtagningsdatum / tid;2026-01-13 08:00;2026-01-14 08:00",
          "Parameter;Enhet;LOR;Resultat;Resultat",
          "MDMA;ng/L;2,0;31;<2,0",
        ]),
      ),
    );
    expect(error).toMatchObject({ code: "HEADER_DUPLICATE", exitCode: 3 });
    expect(error.message).toMatch(/D.*E/);
  });

  test("3: start and stop, ± in the cell or in a column of its own, below the reporting limit, a footnote", () => {
    const reading = labOf(
      report([
        "Provplats;Provtagning start;Provtagning slut;Ankom lab;Parameter;Värde;±;Enhet;Rapporteringsgräns;Metod;Anm",
        "Simulerad;2026-01-13 07:30;2026-01-14 07:30;2026-01-15;Tramadol;524 ± 105;;ng/l;10;LC;",
        "Simulerad;2026-01-13 07:30;2026-01-14 07:30;2026-01-15;MDMA;<RG;;ng/l;5;LC;1)",
        "Simulerad;2026-01-13 07:30;2026-01-14 07:30;2026-01-15;THC-COOH;66;20 %;ng/l;20;LC;",
        "1) Förhöjd rapporteringsgräns på grund av matrisstörning;;;;;;;;;;",
      ]),
      { mapping: { lab: { constants: { k: 2 } } } },
    );
    expect(values(reading)).toEqual([
      ["tramadol", 524],
      ["MDMA", "below limit", 5],
      ["THC-COOH", 66],
    ]);
    // 105 / 524
    expect(reading.measurements[0]?.stated?.expanded).toBeCloseTo(0.200381679, 9);
    expect(reading.measurements[2]?.stated?.expanded).toBe(0.2);
    expect(reading.results.map(({ comment }) => comment)).toEqual(["", "1)", ""]);
    expect(window(reading)).toEqual(["2026-01-13T06:30:00.000Z", "2026-01-14T06:30:00.000Z"]);
    expect(unread(reading)).toEqual(["Ankom lab"]);
    expect(reading.verdicts).toHaveLength(3);
  });

  test("4: a column a substance, its unit in the row below the names", () => {
    const reading = labOf(
      report([
        "Prov;Plats;Datum;Amfetamin;MDMA;Bensoylekgonin",
        ";;;ng/l;[ng/l];µg/l",
        "P1;Simulerad;2026-01-13;330;31;0,24",
        "P2;Simulerad;2026-01-14;310;<5;0,22",
      ]),
    );
    expect(values(reading)).toEqual([
      ["amphetamine", 330],
      ["MDMA", 31],
      ["benzoylecgonine", 240],
      ["amphetamine", 310],
      ["MDMA", "below limit", 5],
      ["benzoylecgonine", 220],
    ]);
    expect(reading.verdicts.map(({ row }) => row)).toEqual([3, 4]);
  });

  test("4b: a row of units below a header that states units, or beside anything else, is a row like any other", () => {
    const twice = report(["Plats;Datum;MDMA (ng/l)", ";;µg/l", "Simulerad;2026-01-13;31"]);
    expect(labOf(twice).verdicts.map(({ row, fate }) => [row, fate])).toEqual([
      [2, "not used"],
      [3, "used"],
    ]);
    const error = errorOf(() => labOf(report(["Plats;Datum;MDMA", "x;;ng/l", "Simulerad;2026-01-13;31"])));
    expect(error.message).toContain("unit");
  });

  test("5: an uncertainty beside each substance under one name is refused, not given to the wrong one", () => {
    const error = errorOf(() =>
      labOf(
        report([
          "Plats;Provtagningsdatum;Amfetamin (ng/l);Mätosäkerhet (%);MDMA (ng/l);Mätosäkerhet (%)",
          "Simulerad;2026-01-13;330;25;31;30",
        ]),
      ),
    );
    expect(error).toMatchObject({ code: "HEADER_DUPLICATE", exitCode: 3 });
  });

  test("6: 13/1 2026, a day of analysis, words for non-detects, a space between thousands, Sort for the unit", () => {
    const reading = labOf(
      report([
        "Lab-id;Provpunkt;Prov taget;Prov analyserat;Ämne;Halt;Sort;LOD;LOQ",
        "1;Simulerad;13/1 2026;2026-01-20;amfetamin;0,33;µg/l;;",
        "2;Simulerad;13/1 2026;2026-01-20;kokain;<5;ng/l;;",
        "3;Simulerad;13/1 2026;2026-01-20;MDMA;Ej detekterat;ng/l;1;3",
        "4;Simulerad;13/1 2026;2026-01-20;ketamin;Spår;ng/l;1;3",
        "5;Simulerad;1/2 2026;2026-02-20;kodein;1 234;ng/l;1;3",
      ]),
    );
    expect(values(reading)).toEqual([
      ["amphetamine", 330],
      ["cocaine", "below limit", 5],
      ["MDMA", "below LOD", 1],
      ["ketamine", "detected", 3],
      ["codeine", 1234],
    ]);
    expect(reading.measurements.map(({ analysisDate }) => analysisDate).slice(-1)).toEqual(["2026-02-20"]);
    // the 13th settles the column: 1/2 is the first of February
    expect(new Date(reading.measurements[4]!.window.start).toISOString()).toBe("2026-01-31T23:00:00.000Z");
  });

  test("6b: 1/2 2026 alone is refused with the option that settles it", () => {
    const text = report(["Plats;Datum;Ämne;Halt (ng/l)", "Simulerad;1/2 2026;MDMA;31"]);
    expect(errorOf(() => labOf(text))).toMatchObject({ code: "DATE_AMBIGUOUS" });
  });

  test("7: an English export whose marks stand under a name of its own are non-detects, never values", () => {
    const reading = labOf(
      report([
        '"Sample ID","Sample name","Sampling date","Report date","Analyte","Prefix","Result","Unit","RL","Method"',
        '"S-1","Inlet","2026-01-13","2026-02-01","Cocaine","","99.5","ng/L","5","LC-MS/MS"',
        '"S-1","Inlet","2026-01-13","2026-02-01","MDMA","<","5","ng/L","5","LC-MS/MS"',
        '"S-1","Inlet","2026-01-13","2026-02-01","Total opioids","","120","ng/L","",""',
      ]),
      SITE,
    );
    expect(values(reading)).toEqual([
      ["cocaine", 99.5],
      ["MDMA", "below limit", 5],
    ]);
    expect(codesOf(reading)).toContain("SUM_ROW");
    expect(unread(reading)).toEqual(["Sample name", "Report date"]);
  });

  test("8: days beside each other with their mean, a total below, raised footnote figures", () => {
    const reading = labOf(
      report([
        "RESULTAT VECKA 3 2026 (simulerat);;;;",
        ";;;;",
        "Substans*;Tisdag 2026-01-13;Onsdag 2026-01-14;Medel;Enhet;Anmärkning",
        "Amfetamin;330;310;320;ng/l;omkörd",
        "Kokain¹;99;<5;-;ng/l;",
        "Totalt;429;310;;ng/l;",
        "¹ Halten är osäker;;;;;",
      ]),
      SITE,
    );
    expect(values(reading)).toEqual([
      ["amphetamine", 330],
      ["amphetamine", 310],
      ["cocaine", 99],
      ["cocaine", "below limit", 5],
    ]);
    expect(unread(reading)).toEqual(["Medel"]);
    expect(reading.results.slice(0, 3).map(({ comment, unread: kept }) => [comment, kept])).toEqual([
      ["omkörd", { Medel: "320" }],
      ["omkörd", { Medel: "320" }],
      ["", { Medel: "-" }],
    ]);
    expect(codesOf(reading)).toContain("SUM_ROW");
  });

  test("9: dates and clock times in columns of their own, marks in the remarks; an unknown mark is not passed over", () => {
    const reading = labOf(
      report([
        "Provtagningsplats;Startdatum;Starttid;Slutdatum;Sluttid;Analysparameter;Mätvärde;Anm;Enhet;Detektionsgräns;Kvantifieringsgräns;Utökad mätosäkerhet;Täckningsfaktor",
        "Simulerad;2026-01-13;08:00;2026-01-14;07:30;Amfetamin;1,2E+02;;ng/l;1;3;20%;2",
        "Simulerad;2026-01-13;08:00;2026-01-14;07:30;MDMA;3;<;ng/l;1;3;;",
        "Simulerad;2026-01-13;08:00;2026-01-14;07:30;Kokain;2;j;ng/l;1;3;;",
      ]),
    );
    expect(values(reading)).toEqual([
      ["amphetamine", 120],
      ["MDMA", "below LOQ", 3],
    ]);
    expect(window(reading)).toEqual(["2026-01-13T07:00:00.000Z", "2026-01-14T06:30:00.000Z"]);
    expect(reading.measurements[0]?.stated).toMatchObject({ expanded: 0.2, k: 2 });
    expect(reading.issues.filter(({ row }) => row === 4).map(({ code }) => code)).toContain(
      "VALUE_UNREADABLE",
    );
    expect(reading.results[2]?.comment).toContain("Anm: j");
  });

  test("10: flow, people connected and what else was computed, which is told and kept", () => {
    const reading = labOf(
      report([
        "Reningsverk;Datum prov;Flöde m3/dygn;Anslutna pers.;Substans;Halt (ng/L);Standardavvikelse;Mängd mg/dygn",
        "Simulerad;2026-01-13;9 330;36 000;Amfetamin;330;12;3 079",
        "Simulerad;2026-01-14;9 120;36 000;Amfetamin;<5;;",
      ]),
    );
    expect(reading.measurements).toMatchObject([
      { concentration: 330, flow: 9330, population: 36000 },
      { result: "below limit", highest: 5, flow: 9120 },
    ]);
    expect(unread(reading)).toEqual(["Standardavvikelse", "Mängd mg/dygn"]);
    expect(reading.results[0]?.unread).toEqual({ Standardavvikelse: "12", "Mängd mg/dygn": "3 079" });
  });
});
