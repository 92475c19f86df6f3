import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

/** Codes that `wbe check --json` tells, with the row of each. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const at = folderWith(files);
  const words = ["check", at("lab.csv"), "--format", "json"];
  if (files["flow.csv"] !== undefined) words.push("--flow", at("flow.csv"));
  const { code, out, err } = await call(words);
  expect(code, err).toBe(0);
  const { issues } = JSON.parse(out) as {
    issues: readonly { code: string; file: string; row: number | null }[];
  };
  return issues.map(({ code: issue, file, row }) => `${issue} ${file.split("/").at(-1)}:${row ?? "-"}`);
}

const HEAD = "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population\n";
const DAYS = ["13", "14", "15", "16", "17", "18", "19", "20"];

interface Row {
  readonly site: string;
  readonly biomarker: string;
  readonly value: number;
  readonly flow: number;
  readonly people: number;
}

const ORDINARY: Row = { site: "A", biomarker: "MDMA", value: 20, flow: 12_000, people: 40_000 };

/** Eight days of one plant, the last of them unlike the others. */
function lab(last: Partial<Row> = {}, all: Partial<Row> = {}): string {
  const lines = DAYS.map((day, index) => {
    const row = { ...ORDINARY, ...all, value: ORDINARY.value + index, ...(index === 7 ? last : {}) };
    return `${row.site},2026-01-${day},${row.biomarker},${row.value},${row.flow},${row.people}\n`;
  });
  return HEAD + lines.join("");
}

describe("plausibility at the door, through the command line", () => {
  test("eight ordinary days are told of nothing", async () => {
    const codes = await found({ "lab.csv": lab() });
    expect(codes.filter((code) => /JUMP|SLIP|UNUSUAL|ODD|OVERLAP|DUPLICATE|OUTSIDE/.test(code))).toEqual([]);
  });

  test.each([
    ["a tenfold jump in population", { people: 400_000 }, "POPULATION_JUMP"],
    ["a tenth of the population", { people: 4_000 }, "POPULATION_JUMP"],
    ["a tenfold jump in flow", { flow: 120_000 }, "FLOW_JUMP"],
    ["3000 litres per person and day", { flow: 120_000 }, "FLOW_PER_PERSON_ODD"],
    ["30 litres per person and day", { flow: 1_200 }, "FLOW_PER_PERSON_ODD"],
    [
      "ng/L where the others are µg/L: a factor 1000 above the history",
      { value: 23_000 },
      "CONCENTRATION_SLIP",
    ],
    ["a factor 1000 below the history", { value: 0.023 }, "CONCENTRATION_SLIP"],
  ] as const)("%s", async (_, last, code) => {
    expect(await found({ "lab.csv": lab(last) })).toContain(`${code} lab.csv:9`);
  });

  test("a first file without a history is held against the catalogue's usual range", async () => {
    const text = `${HEAD}A,2026-01-13,MDMA,20000,12000,40000\nA,2026-01-14,MDMA,20,12000,40000\n`;
    const codes = await found({ "lab.csv": text });
    expect(codes).toContain("CONCENTRATION_UNUSUAL lab.csv:2");
    expect(codes).not.toContain("CONCENTRATION_UNUSUAL lab.csv:3");
  });

  test("the limits of 100 and 600 litres themselves are ordinary", async () => {
    for (const flow of [4_000, 24_000])
      expect((await found({ "lab.csv": lab({}, { flow }) })).join()).not.toContain("FLOW_PER_PERSON_ODD");
    for (const flow of [3_960, 24_040])
      expect((await found({ "lab.csv": lab({}, { flow }) })).join()).toContain("FLOW_PER_PERSON_ODD");
  });

  test("the same site, sample and biomarker twice, unlike each other: neither is used", async () => {
    const codes = await found({ "lab.csv": `${lab()}A,2026-01-20,MDMA,90,12000,40000\n` });
    expect(codes.filter((code) => code.startsWith("DUPLICATE_RESULT")).length).toBeGreaterThan(0);
  });

  const WINDOWS = "site,sample_id,start,end,biomarker,concentration_ng_per_l,flow_m3_per_day,population\n";
  const window = (id: number, start: string, end: string): string =>
    `A,${id},2026-01-${start},2026-01-${end},MDMA,20,12000,40000\n`;

  test("windows that overlap", async () => {
    const text = WINDOWS + window(1, "13 08:00", "14 08:00") + window(2, "14 02:00", "15 02:00");
    expect((await found({ "lab.csv": text })).join()).toContain("WINDOW_OVERLAP");
    const apart = WINDOWS + window(1, "13 08:00", "14 08:00") + window(2, "14 08:00", "15 08:00");
    expect((await found({ "lab.csv": apart })).join()).not.toContain("WINDOW_OVERLAP");
  });

  test("a window that lasts oddly", async () => {
    const text = WINDOWS + window(1, "13 08:00", "14 08:00") + window(2, "15 08:00", "16 21:00");
    const codes = await found({ "lab.csv": text });
    expect(codes).toContain("WINDOW_ODD lab.csv:3");
    expect(codes).not.toContain("WINDOW_ODD lab.csv:2");
  });

  test("samples outside the flow record", async () => {
    const text = "site,date,biomarker,concentration_ng_per_l\nA,2026-01-13,MDMA,20\nA,2026-03-13,MDMA,21\n";
    const flow = `site,date,flow_m3_per_day\n${DAYS.map((day) => `A,2026-01-${day},12000\n`).join("")}`;
    const codes = await found({ "lab.csv": text, "flow.csv": flow });
    expect(codes).toContain("FLOW_OUTSIDE_RECORD lab.csv:3");
    expect(codes).not.toContain("FLOW_OUTSIDE_RECORD lab.csv:2");
  });

  test("samples labelled by the day they end on: the weekend of cocaine and MDMA lies a day late", async () => {
    // Ten simulated weeks with the true values of Friday, Saturday and Sunday raised, every date one day late.
    const raised: Readonly<Record<number, number>> = { 5: 35, 6: 60, 0: 50 };
    const lines = Array.from({ length: 70 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 5 + index));
      const late = new Date(day.getTime() + 86_400_000).toISOString().slice(0, 10);
      const value = (raised[day.getUTCDay()] ?? 20) + (index % 3);
      return `A,${late},MDMA,${value},12000,40000\nA,${late},benzoylecgonine,${value * 5},12000,40000\n`;
    });
    const codes = await found({ "lab.csv": HEAD + lines.join("") });
    expect(codes.join()).toContain("DAY_LABEL_DOUBTFUL");
  });

  test("a name one typo from a known one is kept, and the known one suggested, in both languages", async () => {
    const at = folderWith({ "lab.csv": lab({ biomarker: "bensoylekgonim" }) });
    for (const [language, words] of [
      ["en", "did you mean"],
      ["sv", "menade du"],
    ] as const) {
      const { err } = await call(["check", at("lab.csv"), "--lang", language]);
      expect(err).toMatch(new RegExp(`lab\\.csv:9:C .*bensoylekgonim.*${words}`));
    }
  });
});
