import { describe, expect, test } from "vitest";
import {
  chart,
  controlCharts,
  createStudy,
  loads,
  report,
  summarise,
  summariseWithout,
  type TidyRow,
} from "../../src/study/index.ts";
import { shardOf } from "../../src/study/shard-of.ts";
import { call, folderWith } from "../cli/_world.ts";
import { csvOf, simulatedBatches } from "./_simulated-controls.ts";

const rowsOf = (lab: readonly TidyRow[], check: string) =>
  [...controlCharts(createStudy({ lab }))].filter((row) => row.check === check);
const flagsOf = (lab: readonly TidyRow[], code: string) =>
  [...loads(createStudy({ lab }))].filter(({ flags }) => flags.split(";").includes(code));
const named = (values: TidyRow): TidyRow => ({
  site: "A",
  biomarker: "benzoylecgonine",
  laboratory: "L",
  method: "M",
  ...values,
});

describe("Shewhart charts of control materials", () => {
  test("limits from the batches by hand: centre 400, spread the mean moving range / 1.128379", () => {
    // Steps of 0 3 -2 2 -3 1 -1 3 -3 2 -2 0 per cent of 400 differ by 3 5 4 5 4 2 4 6 5 4 2: 44 in 11 steps, 4 x 4 ng/L.
    const [first, ...others] = rowsOf(simulatedBatches(), "control");
    const sd = 16 / (2 / Math.sqrt(Math.PI));
    expect(first).toMatchObject({
      centre: expect.closeTo(400, 10),
      n: 12,
      limits: "estimated",
      material: "QC",
    });
    expect(first?.warning_upper).toBeCloseTo(400 + 2 * sd, 10);
    expect(first?.action_lower).toBeCloseTo(400 - 3 * sd, 10);
    expect(others).toHaveLength(11);
    expect(others.every(({ verdict }) => verdict === "in control")).toBe(true);
  });

  test("a control beyond 3 s asks for action, and every result of its batch carries the code", () => {
    const lab = simulatedBatches({ 5: { control: { concentration_ng_per_l: 600 } } });
    const row = rowsOf(lab, "control")[4];
    expect(row).toMatchObject({ verdict: "action", rule: "1 beyond 3 s", flags: "BATCH_CONTROL_OUTSIDE" });
    const flagged = flagsOf(lab, "BATCH_CONTROL_OUTSIDE");
    expect(flagged.map(({ sample_id }) => sample_id)).toEqual(["S5-0", "S5-1", "S5-2"]);
    expect(flagged.every(({ load_mg_per_day_per_1000: load }) => load !== null)).toBe(true);
    expect(flagsOf(simulatedBatches(), "BATCH_CONTROL_OUTSIDE")).toEqual([]);
  });

  test("the level tells it, and levels without flagged samples can be seen", () => {
    const study = createStudy({ lab: simulatedBatches({ 5: { control: { concentration_ng_per_l: 600 } } }) });
    const told = [...summarise(study)].filter(({ flags }) => flags.includes("BATCH_CONTROL_OUTSIDE"));
    // The batch was sampled on 29 and 30 April and 1 May.
    expect(told.map(({ period }) => period)).toEqual(["2025-T1", "2025-T2"]);
    const left = [...summariseWithout(study)].map((row) => [
      row.period,
      row.samples - row.samples_without,
      row.flags,
    ]);
    expect(left).toEqual([
      ["2025-T1", 2, "BATCH_CONTROL_OUTSIDE"],
      ["2025-T2", 1, "BATCH_CONTROL_OUTSIDE"],
      ["2025-T3", 0, ""],
    ]);
  });

  test("another substance of the same batch is not blamed", () => {
    const other = simulatedBatches().map((row) => ({ ...row, biomarker: "MDMA" }));
    const lab = [...simulatedBatches({ 5: { control: { concentration_ng_per_l: 600 } } }), ...other];
    expect(new Set(flagsOf(lab, "BATCH_CONTROL_OUTSIDE").map(({ biomarker }) => biomarker))).toEqual(
      new Set(["benzoylecgonine"]),
    );
  });

  test("stated limits go before estimated ones, and judge a single control", () => {
    const own = named({ sample_type: "control", sample_id: "NEW", batch: "B1", concentration_ng_per_l: 140 });
    const stated = { ...own, assigned_value: 100, assigned_sd: 10 };
    const [row] = rowsOf([...simulatedBatches().slice(0, 3), stated], "control");
    expect(row).toMatchObject({
      centre: 100,
      action_upper: 130,
      limits: "stated",
      verdict: "action",
      n: null,
    });
    expect(rowsOf([...simulatedBatches().slice(0, 3), own], "control")).toMatchObject([
      { verdict: "not judged", centre: null, limits: "" },
    ]);
  });

  test("several controls of a batch are one point, their mean", () => {
    const twice = simulatedBatches().flatMap((row) =>
      row.sample_type === "control"
        ? [390, 410].map((value) => ({ ...row, concentration_ng_per_l: value }))
        : [row],
    );
    const points = rowsOf(twice, "control");
    expect(points.map(({ value }) => value)).toEqual(points.map(() => 400));
    expect(points).toHaveLength(12);
  });

  test("the order of the rows does not matter", () => {
    const lab = simulatedBatches({ 5: { control: { concentration_ng_per_l: 600 } } });
    expect(rowsOf([...lab].reverse(), "control")).toEqual(rowsOf(lab, "control"));
  });
});

describe("blanks", () => {
  const high = simulatedBatches({ 3: { blank: { concentration_ng_per_l: 120 } } });

  test("a blank above a fifth of the lowest sample flags the whole batch", () => {
    expect(rowsOf(high, "blank")[2]).toMatchObject({
      value: 120,
      action_upper: 100,
      verdict: "action",
      flags: "BATCH_BLANK_HIGH",
    });
    expect(flagsOf(high, "BATCH_BLANK_HIGH").map(({ sample_id }) => sample_id)).toEqual([
      "S3-0",
      "S3-1",
      "S3-2",
    ]);
  });

  test("a fifth itself, and a blank below its limit, pass", () => {
    const fifth = simulatedBatches({ 3: { blank: { concentration_ng_per_l: 100 } } });
    expect(rowsOf(fifth, "blank").map(({ verdict }) => verdict)).toEqual(Array(12).fill("in control"));
    expect(flagsOf(fifth, "BATCH_BLANK_HIGH")).toEqual([]);
  });

  test("a divided run flags the same results as the whole", () => {
    // The lowest sample of the batch belongs to one site; the other site's samples are flagged all the same.
    const two = high.map((row) => (String(row.sample_id ?? "").endsWith("-2") ? { ...row, site: "B" } : row));
    const low = two.map((row) => (row.site === "B" ? { ...row, concentration_ng_per_l: 900 } : row));
    const whole = createStudy({ lab: low });
    const flags = (rows: Iterable<{ readonly sample_id: string; readonly flags: string }>) =>
      [...rows].map(({ sample_id, flags: own }) => `${sample_id} ${own}`).sort();
    const parts = [1, 2].flatMap((index) => [...loads(shardOf(whole, { index, count: 2 }))]);
    expect(flags(parts)).toEqual(flags(loads(whole)));
    expect(flags(parts).filter((text) => text.includes("BATCH_BLANK_HIGH"))).toHaveLength(3);
  });
});

describe("duplicates, spikes, interlaboratory results", () => {
  const sample = named({ sample_id: "S", date: "2025-01-07", concentration_ng_per_l: 500, batch: "B1" });
  const full = { ...sample, flow_m3_per_day: 12_000, population: 37_000 };

  test("with few of them the usual windows judge", () => {
    const lab = [
      full,
      { ...sample, sample_type: "duplicate", concentration_ng_per_l: 700 },
      { ...sample, sample_type: "spike", concentration_ng_per_l: 690, assigned_value: 200 },
    ];
    // |700 - 500| / 600; (690 - 500) / 200
    expect(rowsOf(lab, "duplicates")).toMatchObject([
      { value: expect.closeTo(1 / 3, 12), action_upper: 0.3, limits: "rule", verdict: "action", flags: "" },
    ]);
    expect(rowsOf(lab, "recovery")).toMatchObject([
      { value: expect.closeTo(0.95, 12), action_lower: 0.7, action_upper: 1.2, verdict: "in control" },
    ]);
  });

  test("z, zeta and E_n with their words, by their definitions", () => {
    const round = {
      ...named({ sample_type: "reference", sample_id: "round 3", batch: "B1", concentration_ng_per_l: 130 }),
      ...{ assigned_value: 100, assigned_sd: 12, assigned_uncertainty: 6 },
      ...{ expanded_uncertainty: 16 / 130, k: 2 },
    };
    const found = [...controlCharts(createStudy({ lab: [full, round] }))].filter(
      ({ unit }) => unit === "score",
    );
    // 30/12; 30/sqrt(8^2 + 6^2); half of it
    expect(found.map(({ check, value, verdict }) => [check, value, verdict])).toEqual([
      ["z score", 2.5, "questionable"],
      ["zeta score", expect.closeTo(3, 12), "unsatisfactory"],
      ["E_n score", expect.closeTo(1.5, 12), "unsatisfactory"],
    ]);
  });
});

describe("estimates say what they replace and what they rest on", () => {
  const assigned = simulatedBatches().map((row) =>
    row.sample_type === "control" ? { ...row, assigned_value: 350 } : row,
  );

  test("batch error in use, with its degrees of freedom and the default it replaces", () => {
    expect(rowsOf(assigned, "batch error")).toMatchObject([
      { n: 12, degrees_of_freedom: 11, centre: 0.1, verdict: "in use", unit: "fraction" },
    ]);
    const stated = createStudy({ lab: assigned, uncertainty: { batch: 0.2 } });
    expect([...controlCharts(stated)].find(({ check }) => check === "batch error")).toMatchObject({
      centre: 0.2,
      verdict: "stated value stands",
    });
    const few = assigned.filter(({ batch }) => Number(String(batch ?? "").slice(1)) < 7);
    expect(rowsOf(few, "batch error")).toMatchObject([{ degrees_of_freedom: 5, verdict: "too few" }]);
  });

  test("controls that read high are told, the results are not changed", () => {
    const study = createStudy({ lab: assigned });
    const [row] = [...controlCharts(study)].filter(({ check }) => check === "bias of controls");
    expect(row).toMatchObject({ verdict: "reads high", degrees_of_freedom: 11 });
    // 400/350 is 14.3 % high
    expect(row?.lower).toBeLessThan(1 / 7);
    expect(row?.upper).toBeGreaterThan(0.14);
    expect(study.issues.filter(({ code }) => code === "LABORATORY_BIAS")).toMatchObject([
      { details: { laboratory: "L", what: "the controls", batches: 12 } },
    ]);
    const plain = createStudy({ lab: simulatedBatches() });
    expect([...loads(study)].map((one) => one.load_mg_per_day_per_1000)).toEqual(
      [...loads(plain)].map((one) => one.load_mg_per_day_per_1000),
    );
  });

  test("no quality control, no rows", () => {
    expect([
      ...controlCharts(simulatedBatches().filter(({ sample_type }) => sample_type === undefined)),
    ]).toEqual([]);
  });
});

describe("what people see", () => {
  const lab = simulatedBatches({
    3: { blank: { concentration_ng_per_l: 120 } },
    5: { control: { concentration_ng_per_l: 600 } },
  }).map((row) => (row.sample_type === "control" ? { ...row, assigned_value: 350 } : row));
  const file = () => folderWith({ "lab.csv": csvOf(lab) })("lab.csv");

  test("wbe check --quality-control, in both languages", async () => {
    const path = file();
    const english = await call(["check", path, "--quality-control", "--format", "csv"]);
    expect(english.code).toBe(0);
    expect(english.out.split("\n")[0]).toContain(
      "check,laboratory,method,biomarker,material,batch,date,value",
    );
    expect(english.out).toContain("action,1 beyond 3 s,BATCH_CONTROL_OUTSIDE");
    expect(english.err).toContain("L, batch B5: the control QC lies outside its limits for benzoylecgonine");
    expect(english.err).not.toContain("only the first row of each block is filled");
    const swedish = await call(["check", path, "--quality-control", "--lang", "sv"], {
      terminal: true,
      width: 250,
    });
    expect(swedish.out).toContain("åtgärd");
    expect(swedish.out).toContain("systematiskt fel");
    expect(swedish.err).toContain("omgång B5: kontrollprovet QC ligger utanför sina gränser");
    expect(swedish.err).toContain("(1 utanför 3 s)");
    expect(swedish.err).toContain("kontrollproven avviker i genomsnitt");
  });

  test("wbe chart --kind quality-control: picture, Vega-Lite and rows", async () => {
    const path = file();
    const { code, out } = await call(["chart", path, "--kind", "quality-control", "--format", "csv"]);
    expect(code).toBe(0);
    expect(out).toContain("QC");
    const drawn = chart(createStudy({ lab, language: "sv" }), "quality-control");
    expect(drawn.svg).toContain("åtgärdsgränser (3 s)");
    expect([...drawn]).toHaveLength(12);
    expect(drawn.svg).not.toContain("NaN");
    expect(JSON.stringify(drawn.vegaLite)).toContain("standardavvikelser från mittlinjen");
    const none = chart(createStudy({ lab: lab.slice(0, 3) }), "quality-control", { language: "en" });
    expect(none.svg).toContain("No control samples with limits");
  });

  test.each([
    ["sv", "Laboratoriernas kvalitetskontroll", "omgång B5, ", "visar för högt"],
    ["en", "quality control</h2>", "batch B5, ", "reads high"],
  ] as const)("the report has a section (%s)", (language, heading, batch, verdict) => {
    const { page } = report(createStudy({ lab, language }));
    const section = page.slice(page.indexOf('<section aria-labelledby="quality-control"'));
    expect(section).toContain(heading);
    expect(section).toContain(batch);
    expect(section).toContain(verdict);
    expect(report(createStudy({ lab: lab.slice(0, 3), language })).page).not.toContain(
      'id="quality-control"',
    );
  });
});
