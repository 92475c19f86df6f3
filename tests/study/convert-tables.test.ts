import { expect, test } from "vitest";
import { readTable } from "../../src/ingest/index.ts";
import { toCsv } from "../../src/report/index.ts";
import {
  assembleStudy,
  CONVERT_FORMATS,
  type ConvertedStudy,
  convert,
  convertTables,
  createStudy,
  type Study,
} from "../../src/study/index.ts";

const LAB = [
  { site: "Åker", date: "2026-03-29", biomarker: "MDMA", concentration: "<5", unit: "ng/L", loq: 5 },
  { site: "Åker", date: "2026-03-30", biomarker: "MDMA", concentration: 12.5, unit: "ng/L" },
];
const DAYS = [
  { site: "Åker", date: "2026-03-29", flow_m3_per_day: 1234.5678901234567 },
  { site: "Åker", date: "2026-10-25", flow_m3_per_day: 0.1 + 0.2 },
];
const RATES = [
  { site: "Åker", time: "2026-10-25T02:30:00+02:00", flow: 10.1, flow_unit: "L/s" },
  { site: "Åker", time: "2026-10-25T02:30:00+01:00", flow: 11, flow_unit: "L/s" },
  { site: "Åker", time: "2026-10-25T03:30:00.250+01:00", flow: 0, flow_unit: "L/s" },
];
const TOTALS = [
  { site: "Verk 2; södra", time: "2026-01-01T00:00:00+01:00", total: 1000, total_unit: "m3" },
  { site: "Verk 2; södra", time: "2026-01-02T00:00:00+01:00", total: 2000.25, total_unit: "m3" },
];
const SITES = [
  {
    site: "Åker",
    name: 'Åkers "reningsverk"',
    municipality: "Strängnäs",
    valid_from: "2020-01-01",
    valid_to: "2025-12-31",
    residents: 1000,
    connected_share: 0.9,
    population_rsd: 0.05,
    design_pe: 12000,
    sampling_mode: "flow",
    sampling_interval_min: 10,
    pulses_per_day: 300,
    pulse_minutes: 2.5,
    meter: "inlet",
    receives: "septic sludge",
    closed: "2030-01-01",
    successor: "Verk 2",
    latitude: 59.25,
    longitude: 17.125,
  },
  { site: "Åker", valid_from: "2026-01-01", population: 3700 },
];
const EVENTS = [
  {
    from: "2026-05-01",
    to: "2026-05-03",
    site: "Åker",
    kind: "insats",
    title: "Insats; torget",
    publish: "ja",
  },
  { from: "2026-06-01", title: "Festival" },
];

/** Writes each table as CSV and reads the files in the roles that the study file gives them. */
function readBack({ tables, studyFile }: ConvertedStudy): Study {
  const { inputs: _inputs, ...settings } = studyFile;
  return assembleStudy(
    tables.map(({ name, role, columns, rows }) => {
      const text = toCsv(rows, columns, { digits: 17 });
      const { table } = readTable(text, { file: `${name}.csv` });
      return { role, table, bytes: null, sha256: null };
    }),
    settings,
  );
}

const without = (records: readonly object[]): readonly object[] =>
  records.map((record) => ({ ...record, place: null, file: null }));

for (const format of CONVERT_FORMATS)
  for (const [name, flow] of Object.entries({ DAYS, RATES, TOTALS }))
    test(`${format}, ${name}: flow, sites and events come back equal beside the results`, () => {
      const study = createStudy({ lab: LAB, flow, sites: SITES, events: EVENTS, level: 0.9 });
      const converted = convertTables(study, format);
      const back = readBack(converted);
      expect(without(back.flow.days)).toEqual(without(study.flow.days));
      expect(without(back.flow.series)).toEqual(without(study.flow.series));
      expect(back.flow.days.length + back.flow.series.length).toBeGreaterThan(0);
      expect(without(back.sites)).toEqual(without(study.sites));
      expect(back.sites).toHaveLength(2);
      expect(back.events).toEqual(study.events);
      expect(without(back.measurements)).toEqual(without(study.measurements));
      expect(back.settings).toEqual(study.settings);
    });

test("the study file names every table once, and no mapping of the old ones", () => {
  const study = createStudy({ lab: LAB, flow: DAYS, sites: SITES, mapping: { decimal: "point" } });
  const { tables, studyFile, leftOut } = convertTables(study, "tidy");
  expect(tables.map(({ name }) => name)).toEqual(["results", "flow", "sites"]);
  expect(studyFile).toEqual({ inputs: { lab: ["results.csv"], flow: ["flow.csv"], sites: "sites.csv" } });
  expect(leftOut).toEqual([]);
});

test("a study whose rows were not kept cannot be converted, and says why", () => {
  const study: Study = { ...createStudy({ lab: LAB }), results: null };
  expect(() => convert(study, "tidy")).toThrow(/keepResults/);
});

test("residents and their share come back as such, not as the persons they make", () => {
  const converted = convertTables(createStudy({ lab: LAB, sites: SITES }), "tidy");
  const [first, second] = converted.tables.find(({ name }) => name === "sites")?.rows ?? [];
  expect(first).toMatchObject({ population: null, residents: 1000, connected_share: 0.9 });
  expect(second).toMatchObject({ population: 3700, residents: null, connected_share: null });
  expect(readBack(converted).sites[0]).toMatchObject({
    population: 900,
    residents: 1000,
    connectedShare: 0.9,
  });
});

const OTHERS = {
  dispensing: "substance,from,to,mg_per_day_per_1000\nlisdexamfetamine,2025-01-01,2025-12-31,50.5\n",
  overflow: "site,date,overflow_m3\nÅker,2026-01-02,100.25\nÅker,skräp,5\n",
  dayCounts: "site,date,people,rsd\nÅker,2026-01-02,3900,0.1\nÅker,2026-01-03,4000,\n",
  bridge:
    "biomarker;prov;från laboratorium;från värde;till laboratorium;till värde;enhet\nMDMA;s1;L1;1,5;L2;2;ng/L\n",
} as const;

function withOthers(keepTables: boolean): Study {
  const lab = toCsv(LAB, Object.keys(LAB[0] ?? {}), { digits: 17 });
  const files = Object.entries({ lab, ...OTHERS }) as [ConvertedStudy["tables"][number]["role"], string][];
  const sources = files.map(([role, text]) => {
    const { table } = readTable(text, { file: `${role}.csv` });
    return { role, table, bytes: null, sha256: null };
  });
  return assembleStudy(sources, { mapping: { bridge: { units: { fromValue: "ng/L" } } } }, [], {
    keepTables,
  });
}

test("prescribed amounts, bypassed water, counts of people and the bridge are written and come back equal", () => {
  const study = withOthers(true);
  const converted = convertTables(study, "tidy");
  expect(converted.leftOut).toEqual([]);
  expect(converted.unusable).toEqual([{ file: "overflow.csv", rows: [3] }]);
  expect(converted.studyFile.mapping).toEqual({ bridge: { units: { fromValue: "ng/L" } } });
  const back = readBack(converted);
  for (const kind of ["dispensing", "overflow", "dayCounts"] as const) {
    expect(study[kind].length).toBeGreaterThan(0);
    expect(without(back[kind])).toEqual(without(study[kind]));
  }
  expect(converted.tables.find(({ name }) => name === "bridge")?.rows).toEqual([
    {
      biomarker: "MDMA",
      prov: "s1",
      "från laboratorium": "L1",
      "från värde": "1,5",
      "till laboratorium": "L2",
      "till värde": "2",
      enhet: "ng/L",
    },
  ]);
  expect(back.inputs.map(({ role }) => role)).toEqual([
    "lab",
    "dispensing",
    "overflow",
    "dayCounts",
    "bridge",
  ]);
});

test("a bridge whose table was not kept is named as left out", () => {
  expect(convertTables(withOthers(false), "tidy").leftOut).toEqual(["bridge.csv"]);
});
