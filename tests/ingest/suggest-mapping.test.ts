import { describe, expect, test } from "vitest";
import { readSites, readTable, suggestMapping } from "../../src/ingest/index.ts";
import { errorOf, flowOf, labOf } from "./reading.ts";

describe("suggestMapping", () => {
  test("known names, names one typo away, and columns known by their cells", () => {
    const { table } = readTable(
      "Anlggning;Dag för prov;Vad;Uppmätt;Labb\nA;2026-01-13;kokain;<5;X\nA;2026-01-14;MDMA;7,5;X\n",
      { file: "x.csv" },
    );
    const { mapping, missing, unread } = suggestMapping(table);
    expect(mapping.columns).toEqual({
      site: "Anlggning",
      date: "Dag för prov",
      biomarker: "Vad",
      concentration: "Uppmätt",
      laboratory: "Labb",
    });
    expect(missing).toEqual([]);
    expect(unread).toEqual([]);
  });

  test("what it proposes reads the table, once the unit is added", () => {
    const text = "Verk;Dag för prov;Vad;Uppmätt (ng/l)\nA;2026-01-13;kokain;<5\nA;2026-01-14;MDMA;7,5\n";
    const { mapping } = suggestMapping(readTable(text, { file: "x.csv" }).table);
    expect(errorOf(() => labOf(text)).code).toBe("COLUMN_MISSING");
    expect(
      labOf(text, { mapping: { lab: mapping } }).measurements.map(
        ({ concentration, highest }) => concentration ?? highest,
      ),
    ).toEqual([5, 7.5]);
  });

  test("it says what it did not find", () => {
    const { missing, unread } = suggestMapping(readTable("alpha;beta\nx;y\n", { file: "x.csv" }).table);
    expect(missing).toEqual(["site", "date", "biomarker", "concentration"]);
    expect(unread).toEqual(["alpha", "beta"]);
  });
});

/** Files as laboratories and plants could send them, in words that no synonym knows; simulated. */
const ODD = {
  sv: "Prov-ID;Hämtad;Var;Vad;Uppmätt (ng/l)\n1;2025-03-11;Ekeby;Kokain;99\n2;2025-03-12;Ekeby;Kokain;<5\n",
  de: "Messstelle|Entnahme|Substanz|Gehalt [µg/l]|NG\nKA Nord|11.03.2025|Kokain|0,099|0,005\nKA Nord|12.03.2025|Kokain|n.n.|0,005\n",
  en: "when,where,what,how much ng/l\n2025-03-11,A,cocaine,99\n2025-03-12,A,cocaine,ND\n",
  codes: "dygn;stn;kod;konc;sort\n20250311;Ekeby;BZE;99,5;ng/l\n20250312;Ekeby;BZE;<1,5;ng/l\n",
  merged: "Ort;Tagen;Ämne;Utslag (ng/l)\nEkeby;2025-03-11;BZE;99\n;;MDMA;7\n;;kokain;<5\n",
} as const;

describe("proposals for odd files read them unedited", () => {
  test.each(Object.entries(ODD))("%s", (_name, text) => {
    const { kind, mapping, missing } = suggestMapping(readTable(text, { file: "x.csv" }).table);
    expect([kind, missing]).toEqual(["lab", []]);
    const { measurements, verdicts } = labOf(text, { mapping: { lab: mapping } });
    expect(verdicts.map(({ fate }) => fate)).not.toContain("not used");
    const [first, second] = measurements;
    expect(Math.round(first?.concentration ?? 0)).toBe(_name === "codes" ? 100 : 99);
    expect(second?.concentration ?? null).toBe(_name === "merged" ? 7 : null);
    expect(mapping.fill).toEqual(_name === "merged" ? ["site", "date"] : undefined);
  });

  test("a table with a column for each residue needs none of them mapped", () => {
    const text = "Datum\tPlats\tBensoylekgonin halt ng/l\tAmfetaminhalt ng/l\n2025-03-11\tA\t99\t100\n";
    const { mapping, missing, unread } = suggestMapping(readTable(text, { file: "x.csv" }).table);
    expect([mapping, missing, unread]).toEqual([{ columns: { date: "Datum", site: "Plats" } }, [], []]);
    expect(
      labOf(text).measurements.map(({ biomarker, concentration }) => [biomarker, concentration]),
    ).toEqual([
      ["benzoylecgonine", 99],
      ["amphetamine", 100],
    ]);
  });

  test("a meter's file: time, flow and unit; the plant that it does not name is asked for", () => {
    const text =
      "Avläst;Q in (m³/h)\n2025-03-11 00:00;210,5\n2025-03-11 12:00;220,5\n2025-03-12 00:00;220,5\n";
    const { kind, mapping, missing } = suggestMapping(readTable(text, { file: "x.csv" }).table);
    expect([kind, mapping.columns, missing]).toEqual([
      "flow",
      { time: "Avläst", flow: { column: "Q in (m³/h)", unit: "m³/h" } },
      ["site"],
    ]);
    const edited = { flow: { ...mapping, constants: { site: "Ekeby" } } };
    expect(flowOf(text, { mapping: edited }).flow.series[0]?.site).toBe("Ekeby");
    expect(errorOf(() => flowOf(text)).message).toContain('"constants": {"site": "NAME"}');
  });

  test("a file of plants: names, people, design capacity", () => {
    const text = "Verket;Folk;Kapacitet (pe)\nEkeby;14 000;20000\nÅker;900;2000\n";
    const { table } = readTable(text, { file: "x.csv" });
    const { kind, mapping, missing } = suggestMapping(table);
    expect([kind, missing]).toEqual(["sites", []]);
    const { sites } = readSites(table, { timeZone: "Europe/Stockholm", mapping: { sites: mapping } });
    expect(sites.map(({ site, population, designPe }) => [site, population, designPe])).toEqual([
      ["Ekeby", 14_000, 20_000],
      ["Åker", 900, 2000],
    ]);
  });
});
