import { expect, test } from "vitest";
import { codesOf, errorOf, labOf } from "./reading.ts";

const SITE = { mapping: { lab: { constants: { site: "Strängnäs" } } } };

test("plants, days and flows above the row that names the substances", () => {
  const { measurements, verdicts, format } = labOf(
    "Analysrapport 2026\nProvtagningsplats;Strängnäs;Strängnäs;Mariefred\nProvtagningsdatum;2026-01-13;2026-01-20;2026-01-13\n" +
      "Flöde (m3/d);12000;12500;2100\nÄmne (ng/l);;;\nAmfetamin;330;<5;210\nMDMA;31;28;<5\n* analysen är ackrediterad enligt standard\n",
  );
  expect(format).toBe("wide by date");
  expect(measurements.map(({ site, flow, concentration }) => [site, flow, concentration])).toEqual([
    ["Strängnäs", 12_000, 330],
    ["Strängnäs", 12_500, null],
    ["Mariefred", 2100, 210],
    ["Strängnäs", 12_000, 31],
    ["Strängnäs", 12_500, 28],
    ["Mariefred", 2100, null],
  ]);
  expect(new Date(measurements[1]!.window.start).toISOString()).toBe("2026-01-19T23:00:00.000Z");
  expect(verdicts.map(({ row }) => row)).toEqual([6, 7]);
});

test("a unit for each sample, or its number, in the row of the substances", () => {
  const units = labOf(";2026-01-13;2026-01-20\nÄmne;ng/l;µg/l\nAmfetamin;330;0,2\nMDMA;31;<0,01\n", SITE);
  expect(units.measurements.map(({ concentration, highest }) => concentration ?? highest)).toEqual([
    330, 200, 31, 10,
  ]);
  const numbers = labOf(
    "Datum;;2026-01-13;2026-01-20\nÄmne;Enhet;P1;P2\nAmfetamin;ng/l;330;200\nMDMA;µg/l;0,031;0,03\n",
    SITE,
  );
  expect(numbers.measurements.map(({ sampleId, concentration }) => [sampleId, concentration])).toEqual([
    ["P1", 330],
    ["P2", 200],
    ["P1", 31],
    ["P2", 30],
  ]);
});

test("a column of results repeated for each day has the unit of its header; without one the unit is missing", () => {
  const text = (head: string) =>
    `Datum;2026-01-13;2026-01-20\nProv;P1;P2\nSubstans;${head};${head}\nAmfetamin;330;<5\n`;
  const { measurements } = labOf(text("Halt (ng/l)"), SITE);
  expect(measurements.map(({ sampleId, concentration }) => [sampleId, concentration])).toEqual([
    ["P1", 330],
    ["P2", null],
  ]);
  expect(codesOf(labOf(text("Halt"), SITE))).toContain("UNIT_UNKNOWN");
});

test("days in a title above an ordinary table stay a title", () => {
  const titles = "Rapport;2026-02-01;2026-02-03\nDatum;2026-02-01;2026-02-02\n";
  const { measurements, format } = labOf(
    `${titles}Plats;Provdatum;Ämne;Halt (ng/l);LOQ (ng/l)\nA;2026-01-13;MDMA;31;5\n`,
  );
  expect([format, measurements.length]).toEqual(["long table", 1]);
  expect(errorOf(() => labOf(`${titles}Ämne;Halt (ng/l);LOQ (ng/l)\nMDMA;31;5\n`)).message).toContain("date");
});
