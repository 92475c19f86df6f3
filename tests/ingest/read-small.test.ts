import { describe, expect, test } from "vitest";
import {
  readBridge,
  readDispensing,
  readEvents,
  readOverflow,
  readSites,
  readTable,
} from "../../src/ingest/index.ts";
import { errorOf } from "./reading.ts";

const table = (text: string) => readTable(text, { file: "t.csv" }).table;
const OPTIONS = { timeZone: "Europe/Stockholm" } as const;

describe("sites", () => {
  const sites = (text: string, options = {}) => readSites(table(text), { ...OPTIONS, ...options });

  test("one row per validity", () => {
    const { sites: found, verdicts } = sites(
      "site;name;municipality;valid_from;valid_to;population;population_rsd;design_pe;sampling_mode;meter;receives;closed;successor;latitude;longitude\n" +
        "S;Strängnäs ARV;Strängnäs;2024-01-01;2024-12-31;37 000;0,05;60000;flow;inlet;septic;;;59,37;17,03\n" +
        "S;;;2025-01-01;;37500;;;;;;;;;\n",
    );
    expect(found[0]).toMatchObject({
      site: "S",
      name: "Strängnäs ARV",
      municipality: "Strängnäs",
      validFrom: "2024-01-01",
      validTo: "2024-12-31",
      population: 37000,
      populationRsd: 0.05,
      designPe: 60000,
      samplingMode: "flow",
      meter: "inlet",
      receives: "septic",
      closed: null,
      successor: "",
      latitude: 59.37,
      longitude: 17.03,
      place: { file: "t.csv", rows: [2] },
    });
    expect(found[1]).toMatchObject({
      validFrom: "2025-01-01",
      validTo: null,
      population: 37500,
      populationRsd: null,
    });
    expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "used"]);
  });

  test.each([
    ["residents;connected_share\nA;10000;0,8", 8000],
    ["residents;connected_share\nA;10000;80 %", 8000],
    ["residents;connected_share\nA;10000;80", 8000],
    ["residents;connected_share\nA;10000;", null],
    ["population\nA;9e+05", 900000],
  ])("population from %j", (text, population) => {
    expect(sites(`site;${text}\n`).sites[0]!.population).toBe(population);
  });

  test.each([
    ["site;population;residents;connected_share\nA;5;10;0,5", "POPULATION_BOTH", 0],
    ["site;population\nA;0", "POPULATION_NOT_POSITIVE", 0],
    ["site;population\nA;många", "NUMBER_UNREADABLE", 0],
    ["site;valid_from;valid_to\nA;2025-01-02;2025-01-01", "SITE_DATES", 0],
    ["site;valid_from\nA;vår", "DATE_UNREADABLE", 0],
    ["site;population\n;5", "SITE_MISSING", 0],
    ["site;population (pe)\nA;5000", "POPULATION_PE", 1],
    ["site;population_rsd\nA;7", "UNCERTAINTY_UNREADABLE", 1],
  ])("%j: %s", (text, code, kept) => {
    const reading = sites(`${text}\n`);
    expect(reading.issues).toMatchObject([{ code, row: 2 }]);
    expect(reading.sites).toHaveLength(kept);
    expect(reading.verdicts).toEqual([{ row: 2, fate: kept === 1 ? "flagged" : "not used" }]);
  });

  test("without a site there is no sites file", () => {
    expect(errorOf(() => sites("plant name;population\nA;5\n"))).toMatchObject({
      code: "COLUMN_MISSING",
      exitCode: 3,
    });
  });
});

test("events", () => {
  const { events, verdicts, issues } = readEvents(
    table(
      "from;to;site;kind;title;publish\n2026-02-01;2026-03-01;;insats;Kampanj;ja\n2026-06-05;;S;händelse;Festival;\n;;S;event;utan datum;\n2026-06-06;;S;kalas;X;nej\n",
    ),
    OPTIONS,
  );
  expect(events).toEqual([
    { from: "2026-02-01", to: "2026-03-01", site: "", kind: "intervention", title: "Kampanj", publish: true },
    { from: "2026-06-05", to: "2026-06-05", site: "S", kind: "event", title: "Festival", publish: false },
    { from: "2026-06-06", to: "2026-06-06", site: "S", kind: "note", title: "X", publish: false },
  ]);
  expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "used", "not used", "flagged"]);
  expect(issues.map(({ code }) => code)).toEqual(["DATE_MISSING", "EVENT_KIND_UNKNOWN"]);
});

test("overflow in m3", () => {
  const { overflow, verdicts } = readOverflow(
    table("site;date;overflow_m3\nS;2026-01-13;250,5\nS;2026-01-14;0\nS;2026-01-15;\n"),
    OPTIONS,
  );
  expect(overflow.map(({ site, day, volume }) => [site, day, volume])).toEqual([
    ["S", "2026-01-13", 250.5],
    ["S", "2026-01-14", 0],
  ]);
  expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "used", "not used"]);
});

test("dispensing in mg a day per 1000 inhabitants", () => {
  const { dispensing, issues } = readDispensing(
    table(
      "substance,from,to,mg_per_day_per_1000\namfetamin,2026-01-01,2026-12-31,12.5\nx,2026-01-02,2026-01-01,1\n",
    ),
    OPTIONS,
  );
  expect(dispensing).toMatchObject([
    { substance: "amphetamine", from: "2026-01-01", to: "2026-12-31", amount: 12.5 },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["SITE_DATES"]);
});

test("bridge: split samples, or a ratio", () => {
  const split = readBridge(
    table(
      "biomarker,sample_id,from_laboratory,from_value,to_laboratory,to_value,unit\nMDMA,S1,X,10,Y,12,ng/L\nMDMA,S2,X,,Y,12,ng/L\nMDMA,S3,X,<5,Y,12,ng/L\n",
    ),
    OPTIONS,
  );
  expect(split.bridge).toMatchObject([
    { biomarker: "MDMA", sampleId: "S1", fromLaboratory: "X", toLaboratory: "Y", ratio: 1.2 },
    {
      sampleId: "S3",
      ratio: null,
      split: { from: { lowest: 0, highest: 5 }, to: { lowest: 12, highest: 12 } },
    },
  ]);
  expect(split.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used", "used"]);
  const ratio = readBridge(
    table("biomarker,from_laboratory,to_laboratory,ratio,lower,upper,n\nMDMA,X,Y,1.25,1.1,1.4,8\n"),
    OPTIONS,
  );
  expect(ratio.bridge).toMatchObject([{ ratio: 1.25, lower: 1.1, upper: 1.4, n: 8 }]);
});
