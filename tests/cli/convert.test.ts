import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INPUT_OPTIONS } from "../../src/cli/input-options.ts";
import { OPTIONS } from "../../src/cli/options.ts";
import { LAB_FORMATS } from "../../src/ingest/index.ts";
import { CONVERT_FORMATS } from "../../src/study/index.ts";
import { workbookOf } from "../ingest/workbook.ts";
import { call, folderWith, ONE_SAMPLE, rowsOf } from "./_world.ts";

const TWO = `${ONE_SAMPLE}A,2,2026-01-14,MDMA,<LOQ,12000,37000,L,b1\nA,3,2026-01-15,MDMA,,12000,37000,L,b1\n`;

test("the choices of --format-in and --as are those of the library", () => {
  expect(INPUT_OPTIONS.find(({ name }) => name === "format-in")?.choices).toEqual(LAB_FORMATS);
  expect(OPTIONS.AS[0]?.choices).toEqual(CONVERT_FORMATS);
});

test("convert to PHES-ODM and back to tidy, through files, gives the same table as straight to tidy", async () => {
  const at = folderWith({ "lab.csv": TWO });
  expect((await call(["convert", at("lab.csv"), "--as", "phes-odm", "--out", at("odm.csv")])).code).toBe(0);
  const straight = await call(["convert", at("lab.csv")]);
  const around = await call(["convert", at("odm.csv"), "--format-in", "phes-odm"]);
  expect(straight.code).toBe(0);
  expect(around.out).toBe(straight.out);
  expect(rowsOf(straight.out).map(({ result }) => result)).toEqual(["quantified", "below LOQ", "missing"]);
});

test.each(["tidy", "phes-odm"])(
  "convert --as %s --out FOLDER/ writes a study that means the same",
  async (as) => {
    const at = folderWith({
      "lab.csv": TWO,
      "flow.csv": "site,date,flow_m3_per_day\nA,2026-01-13,12000\n",
      "sites.csv": "site,municipality,population\nA,Strängnäs,37000\n",
      "events.csv": "from,title\n2026-01-14,Insats\n",
      "bridge.csv": "biomarker,from_laboratory,to_laboratory,ratio,lower,upper,n\nMDMA,L,K,1.1,0.9,1.3,8\n",
    });
    const further = ["flow", "sites", "events"].flatMap((role) => [`--${role}`, at(`${role}.csv`)]);
    const words = ["convert", at("lab.csv"), ...further, "--bridge", at("bridge.csv"), "--as", as];
    const { code, out, err } = await call([...words, "--out", `${at("made")}/`]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).not.toMatch(/not converted|could not be used and/);
    expect(err).not.toMatch(/not in this table/);
    const lab = as === "tidy" ? "results.csv" : "measures.csv";
    expect(readdirSync(at("made")).sort()).toEqual(
      ["bridge.csv", "events.csv", "flow.csv", lab, "sites.csv", "study.json"].sort(),
    );
    const loads = await call(["loads", at("lab.csv"), ...further]);
    const again = await call(["loads", at("made/study.json")]);
    expect(again.out).toBe(loads.out);
    expect(rowsOf(loads.out)).toHaveLength(2);
    // what stands there stays without --force, and nothing beside it is written
    expect((await call([...words, "--out", at("made")])).code).toBe(2);
    expect((await call([...words, "--out", at("made"), "--force"])).code).toBe(0);
    expect((await call([...words, "--out", `${at("other")}/`, "--format", "json"])).code).toBe(2);
    expect((await call([...words, "--out", `${at("other")}/`, "--excel", "sv"])).code).toBe(2);
  },
);

test("columns that nobody knows pass through tables and folders; those of other files are told", async () => {
  const lab =
    "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population,Temp,Provtagare\n" +
    'A,2026-01-13,MDMA,12.5,12000,37000,8.1,"Bo; ""x"""\nA,2026-01-14,MDMA,<5,12000,37000,,=1+1\n';
  const flow = "site;date;flow_m3_per_day;Väder\nA;2026-01-13;12000;snö\n";
  const at = folderWith({ "lab.csv": lab, "flow.csv": flow });
  const straight = await call(["convert", at("lab.csv")]);
  expect(rowsOf(straight.out)).toMatchObject([
    { Temp: "8.1", Provtagare: 'Bo; "x"' },
    { Temp: "", Provtagare: "'=1+1" },
  ]);
  for (const as of ["tidy", "phes-odm"]) {
    const words = ["convert", at("lab.csv"), "--flow", at("flow.csv"), "--as", as];
    const { err } = await call([...words, "--lang", "sv", "--out", `${at(as)}/`]);
    expect(err).toContain(
      'dessa kolumner lästes inte och finns inte i mappen; behåll filerna: flow.csv "Väder"',
    );
    expect((await call(["convert", at(`${as}/study.json`)])).out).toBe(straight.out);
  }
});

test("one table says which inputs it does not hold", async () => {
  const at = folderWith({ "lab.csv": TWO, "flow.csv": "site,date,flow_m3_per_day\nA,2026-01-13,12000\n" });
  const { err } = await call(["convert", at("lab.csv"), "--flow", at("flow.csv")]);
  expect(err).toMatch(/not in this table.*flow\.csv/);
});

test("a format that the file is not of ends with 3, an unknown one with 2", async () => {
  const at = folderWith({ "lab.csv": TWO });
  expect((await call(["check", at("lab.csv"), "--format-in", "euda"])).code).toBe(3);
  expect((await call(["check", at("lab.csv"), "--format-in", "excel"])).code).toBe(2);
});

test("check --out NAME.csv writes the input with each row's verdict, the ledger stays on standard output", async () => {
  const at = folderWith({ "lab.csv": TWO });
  const { code, out } = await call(["check", at("lab.csv"), "--out", at("annotated.csv")]);
  expect(code).toBe(0);
  const [ledger] = rowsOf(out);
  expect(ledger).toMatchObject({ rows_read: "3" });
  const rows = rowsOf(readFileSync(at("annotated.csv"), "utf8"));
  expect(rows.map(({ sample_id, wbe_row }) => [sample_id, wbe_row])).toEqual([
    ["1", "2"],
    ["2", "3"],
    ["3", "4"],
  ]);
  for (const [verdict, column] of [
    ["used", "used"],
    ["flagged", "flagged"],
    ["not used", "not_used"],
  ] as const)
    expect(String(rows.filter((row) => row.wbe_verdict === verdict).length)).toBe(ledger?.[column]);
  expect(rows[1]).toMatchObject({ concentration_ng_per_l: "<LOQ", wbe_verdict: "flagged" });
  expect(rows[1]?.wbe_codes).toContain("LIMIT_UNKNOWN");
  expect(rows[2]?.wbe_codes).toContain("VALUE_MISSING");
  expect(rows[2]?.wbe_reasons).toContain("there is no value");
  // it is kept without --force
  expect((await call(["check", at("lab.csv"), "--out", at("annotated.csv")])).code).toBe(2);
});

test("a workbook's annotated copy is a table of text, in Swedish where asked; a workbook itself is not written", async () => {
  const at = folderWith();
  const cells = ["site", "date", "biomarker", "concentration_ng_per_l", "flow_m3_per_day", "population"];
  const rows = [
    ["A", { date: 46035 }, "MDMA", 12.5, 12000, 37000],
    ["A", "x", "MDMA", 7, 12000, 37000],
  ];
  writeFileSync(at("lab.xlsx"), workbookOf({ Prov: [cells, ...rows], Annat: [cells, ...rows] }));
  const words = ["check", at("lab.xlsx"), "--lang", "sv", "--out"];
  expect((await call([...words, at("a.csv")])).err).toContain("ange ett av dem med --sheet");
  expect((await call([...words, at("a.csv"), "--sheet", "Annat"])).code).toBe(0);
  const copy = rowsOf(readFileSync(at("a.csv"), "utf8"));
  expect(copy).toMatchObject([
    { date: "2026-01-13", concentration_ng_per_l: "12.5", wbe_row: "2", wbe_verdict: "used" },
    { date: "x", wbe_row: "3", wbe_verdict: "not used", wbe_codes: "DATE_UNREADABLE" },
  ]);
  expect(copy[1]?.wbe_reasons).toContain("går inte att läsa som ett datum");
  const refused = await call([...words, at("b.xlsx"), "--sheet", "Annat"]);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("--excel sv --out")]);
});

test("thousands of rows of one wrong unit hide no other problem, and none is lost in JSON", async () => {
  const head = "site,date,biomarker,concentration,unit,flow_m3_per_day,population\n";
  const day = (row: number) => new Date(Date.UTC(1998, 0, 1 + row)).toISOString().slice(0, 10);
  const row = (at: number) => `A,${day(at)},MDMA,12.5,${at % 2 === 0 ? "ng/L" : "ng/dl"},12000,37000\n`;
  const lines = Array.from({ length: 10_000 }, (_, at) => row(at));
  const at = folderWith({ "lab.csv": `${head}${lines.join("")}A,x,MDMA,1,ng/L,12000,37000\n` });
  const told = await call(["check", at("lab.csv")]);
  expect(told.err.split("\n").filter((line) => line.includes('"ng/dl"')).length).toBeLessThan(20);
  expect(told.err).toMatch(/… and \d+ more/);
  expect(told.err).toContain('lab.csv:10002:B "x" - cannot be read as a date');
  expect(told.err).toContain("every remark: --format json");
  const { issues } = JSON.parse((await call(["check", at("lab.csv"), "--format", "json"])).out) as {
    issues: readonly { code: string }[];
  };
  expect(issues.filter(({ code }) => code === "UNIT_UNKNOWN")).toHaveLength(5000);
});

test("of several inputs each gets its own copy; other forms of --out hold the ledger", async () => {
  const flow = "site,date,flow_m3_per_day\nA,2026-01-13,12000\n";
  const at = folderWith({ "lab.csv": TWO, "flow.csv": flow });
  const words = ["check", at("lab.csv"), "--flow", at("flow.csv")];
  expect((await call([...words, "--out", at("a.csv")])).code).toBe(0);
  expect(readdirSync(at(".")).sort()).toEqual(["a-flow.csv", "a-lab.csv", "flow.csv", "lab.csv"]);
  expect((await call([...words, "--out", at("ledger.json")])).code).toBe(0);
  expect(JSON.parse(readFileSync(at("ledger.json"), "utf8")).rows).toHaveLength(2);
});

test("--suggest-mapping prints a mapping that --mapping takes", async () => {
  const text = "Plats nr;Provtagningsdag;Amne;Hallt (ng/l);Temp\nA;2026-01-13;MDMA;5,5;12\n";
  const at = folderWith({ "lab.csv": text });
  const { code, out, err } = await call(["check", at("lab.csv"), "--suggest-mapping"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    lab: { columns: { date: "Provtagningsdag", concentration: { column: "Hallt (ng/l)", unit: "ng/l" } } },
  });
  expect(err).toContain("Temp");
  const suggested = JSON.parse(out) as { lab: { columns: object } };
  const edited = { lab: { columns: { ...suggested.lab.columns, site: "Plats nr" } } };
  writeFileSync(at("map.json"), JSON.stringify(edited));
  for (const mapping of [JSON.stringify(edited), at("map.json"), `@${at("map.json")}`]) {
    const loads = await call(["convert", at("lab.csv"), "--mapping", mapping]);
    expect(rowsOf(loads.out)).toMatchObject([
      { site: "A", biomarker: "MDMA", concentration_ng_per_l: "5.5" },
    ]);
  }
  for (const [wrong, words] of [
    [at("none.json"), "no such file"],
    [at("lab.csv"), "holds no JSON object"],
    ["{", "JSON is broken"],
  ] as const) {
    const refused = await call(["check", at("lab.csv"), "--mapping", wrong]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(words)]);
  }
});

test("two laboratory files with one result in both: alike it counts once, unlike not at all", async () => {
  const at = folderWith({
    "a.csv": ONE_SAMPLE,
    "b.csv": ONE_SAMPLE,
    "c.csv": ONE_SAMPLE.replace(",500,", ",700,"),
  });
  const alike = await call(["check", at("a.csv"), at("b.csv")]);
  expect(rowsOf(alike.out)).toMatchObject([{ not_used: "0" }, { not_used: "1" }]);
  expect(alike.err).toContain("stands twice");
  const unlike = await call(["check", at("a.csv"), at("c.csv")]);
  expect(rowsOf(unlike.out)).toMatchObject([{ not_used: "1" }, { not_used: "1" }]);
});
