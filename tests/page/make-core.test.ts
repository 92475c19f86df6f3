import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeCore } from "../../src/page/make-core.ts";
import type { FromCore, Role, ToCore } from "../../src/page/protocol.ts";
import { textsIn } from "../../src/page/texts.ts";
import { CHART_KINDS } from "../../src/study/index.ts";

const SAMPLE = join(import.meta.dirname, "../../data-samples/lidkoping-2020");
const file = (name: string): File => new File([readFileSync(join(SAMPLE, name))], name);
const text = (name: string, content: string): File => new File([content], name);
const ROWS = "site;date;biomarker;concentration_ng_per_l;flow_m3_per_day;population\n";

/** A core with everything it has said. */
function core(between: () => void = () => {}) {
  const said: FromCore[] = [];
  const tell = makeCore({
    post: (message) => said.push(message),
    pause: async () => between(),
  });
  const last = <Kind extends FromCore["kind"]>(kind: Kind) =>
    said.findLast((message): message is Extract<FromCore, { kind: Kind }> => message.kind === kind);
  return { said, tell, last };
}

function compute(roles: Readonly<Record<string, Role | null>>, run = 1): ToCore {
  return { kind: "compute", run, roles, settings: { language: "en" }, reading: {}, today: "2026-05-01" };
}

describe("files", () => {
  test("are recognised by their content, with columns and examples", async () => {
    const { tell, last } = core();
    await tell({ kind: "open", files: ["lab.csv", "flow.csv", "sites.csv"].map(file), language: "en" });
    const { files = [], lacks } = last("files") ?? {};
    expect(files.map(({ name, role }) => [name, role])).toEqual([
      ["lab.csv", "lab"],
      ["flow.csv", "flow"],
      ["sites.csv", "sites"],
    ]);
    expect(lacks).not.toContainEqual(expect.objectContaining({ kind: "flow" }));
    const [lab] = files;
    expect(lab?.columns.length).toBeGreaterThan(1);
    for (const column of lab?.columns ?? []) expect(column.examples.length).toBeLessThanOrEqual(3);
  });

  test("a study file decides, and names what is not there", async () => {
    const { tell, last } = core();
    const study = text(
      "study.json",
      JSON.stringify({ inputs: { lab: "in/lab.csv", flow: "flow.csv" }, seed: 9 }),
    );
    await tell({ kind: "open", files: [study, file("lab.csv")], language: "sv" });
    expect(last("files")).toMatchObject({
      files: [{ name: "lab.csv", role: "lab" }],
      settings: { seed: 9 },
      lacks: [{ kind: "file", names: ["flow.csv"] }],
    });
  });

  test("one that cannot be understood is told in the reader's language, and is no part of the study", async () => {
    const { tell, last } = core();
    await tell({ kind: "open", files: [text("tom.csv", "")], language: "sv" });
    const [only] = last("files")?.files ?? [];
    expect(only).toMatchObject({ role: null, rows: 0 });
    expect(only?.problems.join()).toMatch(/^tom\.csv - filen har inga rader/);
  });

  test("a broken study file is told with its place", async () => {
    const { tell, last } = core();
    await tell({ kind: "open", files: [text("study.json", "{")], language: "en" });
    expect(last("failed")?.problems[0]).toMatch(/^study\.json/);
  });

  test("a file that is dropped again is gone", async () => {
    const { tell, last } = core();
    await tell({ kind: "open", files: ["lab.csv", "flow.csv"].map(file), language: "en" });
    await tell({ kind: "drop", name: "flow.csv" });
    expect(last("files")?.files.map(({ name }) => name)).toEqual(["lab.csv"]);
  });
});

describe("a computation", () => {
  const { tell, last, said } = core();
  beforeAll(async () => {
    await tell({
      kind: "open",
      files: ["study.json", "lab.csv", "flow.csv", "sites.csv"].map(file),
      language: "en",
    });
    const request = compute({ "lab.csv": "lab", "flow.csv": "flow", "sites.csv": "sites" });
    await tell({ ...request, settings: { ...last("files")?.settings, language: "en" } } as ToCore);
  });

  test("ends in every table, the answers and the places", () => {
    const tables = said.flatMap((message) => (message.kind === "table" ? [message.name] : []));
    expect(tables).toEqual(["check", "summary", "compare", "trend", "loads", "quality-control"]);
    expect(last("answers")?.places.some(({ biomarker }) => biomarker === "MDMA")).toBe(true);
    expect(last("progress")).toMatchObject({ step: "report", done: 8, total: 8 });
  });

  test("the ledger counts every row", () => {
    const ledger = said.find((message) => message.kind === "table" && message.name === "check");
    if (ledger?.kind !== "table") throw new Error("no ledger");
    for (const [, read, used, flagged, notUsed] of ledger.table.rows)
      expect(Number(read)).toBe(Number(used) + Number(flagged) + Number(notUsed));
  });

  test("gives loads that the laboratory published, within its rounding", async () => {
    await tell({ kind: "download", download: { what: "csv", table: "loads", excel: false } });
    const [head = "", ...rows] = (last("download")?.text ?? "").trim().split("\n");
    const at = (name: string) => head.split(",").indexOf(name);
    const load = (name: string) =>
      Number(
        rows.map((row) => row.split(",")).find((row) => row[at("biomarker")] === name)?.[
          at("load_mg_per_day_per_1000")
        ],
      );
    // RISE's report for Lidköping 2020 states amphetamine 86 and MDMA 8.0 mg/d/1000.
    expect(Math.round(load("amphetamine"))).toBe(86);
    expect(load("MDMA").toFixed(1)).toBe("8.0");
  });

  test("draws a chart and saves picture, report, study and a table for Swedish Excel", async () => {
    await tell({ kind: "chart", chart: { kind: "bars", site: "", biomarker: "" } });
    expect(last("chart")?.svg).toMatch(/^<svg/);
    const saved = async (download: Extract<ToCore, { kind: "download" }>["download"]) => {
      await tell({ kind: "download", download });
      return last("download");
    };
    expect((await saved({ what: "chart" }))?.text).toMatch(/<svg/);
    expect((await saved({ what: "chart numbers" }))?.text).toMatch(/^label,start,end,/);
    expect((await saved({ what: "report" }))?.text).toMatch(/^<!doctype html>/i);
    expect(JSON.parse((await saved({ what: "study" }))?.text ?? "").inputs).toEqual({
      lab: "lab.csv",
      flow: "flow.csv",
      sites: "sites.csv",
    });
    const excel = await saved({ what: "csv", table: "summary", excel: true });
    expect([excel?.file, excel?.text.slice(0, 6)]).toEqual(["summary.csv", "\ufeffscope"]);
  });

  test.each(CHART_KINDS)("draws every kind of chart that there is: %s", async (kind) => {
    await tell({ kind: "chart", chart: { kind, site: "", biomarker: "" } });
    expect(last("chart")).toMatchObject({ svg: expect.stringMatching(/^<svg/), problems: [] });
    expect(Object.keys(textsIn("sv").chart.kinds)).toContain(kind);
  });

  test("a chart of what is not there says why, beside the chart, and leaves the rest as it was", async () => {
    const failures = said.filter((message) => message.kind === "failed").length;
    await tell({ kind: "chart", chart: { kind: "level", site: "Nowhere", biomarker: "" } });
    expect(last("chart")).toMatchObject({ svg: null, problems: [expect.stringContaining("Nowhere")] });
    expect(last("progress")).toMatchObject({ step: "chart", done: 1 });
    expect(said.filter((message) => message.kind === "failed").length).toBe(failures);
  });

  test("the report is sent whole, then as the one page that was asked for", async () => {
    expect(last("report")).toMatchObject({ run: 1, edition: "full" });
    expect(last("report")?.page).toMatch(/<body>/);
    await tell({ kind: "report", edition: "short" });
    expect(last("report")).toMatchObject({ run: 1, edition: "short" });
    expect(last("report")?.page).toMatch(/<body class="short">/);
    await tell({ kind: "download", download: { what: "report" } });
    expect(last("download")?.text).toBe(last("report")?.page);
  });
});

test("a newer computation ends an older one", async () => {
  const late: (() => void)[] = [];
  const { tell, said } = core(() => late.shift()?.());
  await tell({
    kind: "open",
    files: [text("lab.csv", `${ROWS}A;2026-01-13;MDMA;5;1000;5000\n`)],
    language: "en",
  });
  let second: Promise<void> = Promise.resolve();
  late.push(() => {
    second = tell(compute({ "lab.csv": "lab" }, 2));
  });
  await tell(compute({ "lab.csv": "lab" }, 1));
  await second;
  const runs = said.flatMap((message) => ("run" in message ? [message.run] : []));
  expect(runs.length).toBeGreaterThan(0);
  expect(new Set(runs)).toEqual(new Set([2]));
});

test("an undecidable column stops with the option that settles it", async () => {
  const { tell, last } = core();
  const rows = `${ROWS}A;03/04/2026;MDMA;5;1000;5000\n`;
  await tell({ kind: "open", files: [text("lab.csv", rows)], language: "en" });
  await tell(compute({ "lab.csv": "lab" }));
  expect(last("failed")?.problems.join()).toContain("03/04/2026");
  await tell({
    ...compute({ "lab.csv": "lab" }, 2),
    settings: { language: "en", mapping: { dates: "dmy" } },
  } as ToCore);
  expect(last("answers")?.run).toBe(2);
});

test("before anything was computed there is nothing to draw or save", async () => {
  const { tell, said } = core();
  await tell({ kind: "chart", chart: { kind: "overview", site: "", biomarker: "" } });
  await tell({ kind: "download", download: { what: "report" } });
  await tell({ kind: "download", download: { what: "csv", table: "loads", excel: false } });
  expect(said).toEqual([]);
});
