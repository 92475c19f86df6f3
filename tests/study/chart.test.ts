import { beforeAll, describe, expect, test } from "vitest";
import { readStudy } from "../../src/node/index.ts";
import { controlLimits } from "../../src/study/chart-control-limits.ts";
import { CHART_KINDS, chart, loads, type Study, summarise } from "../../src/study/index.ts";

let study: Study;

beforeAll(async () => {
  study = await readStudy("data-samples/strangnas-simulated/study.json");
});

describe.each(CHART_KINDS)("the chart of kind %s", (kind) => {
  test("is a titled picture, a specification and a table of the same values", () => {
    const drawn = chart(study, kind);
    expect(drawn.svg).toMatch(/^<svg [^>]*role="img"/);
    expect(drawn.svg).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
    expect(drawn.svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(JSON.parse(JSON.stringify(drawn.vegaLite))).toEqual(drawn.vegaLite);
    expect(drawn.vegaLite.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(drawn.length).toBeGreaterThan(0);
    expect(structuredClone([...drawn])).toEqual([...drawn]);
  });
});

test("the levels drawn are those of the summary", () => {
  const rows = summarise(study).filter(
    (row) => row.scope === "municipality" && row.biomarker === "benzoylecgonine",
  );
  const drawn = chart(study, "bars", { biomarker: "kokain", site: "strängnäs" });
  expect(drawn.map(({ estimate }) => estimate)).toEqual(rows.map((row) => row.load_mg_per_day_per_1000));
  expect(drawn.svg).toContain("Kokain i Strängnäs (hela kommunen)");
});

test("single days of a small plant are not drawn, and the note says so", () => {
  const small = chart(study, "samples", { site: "Mariefred" });
  expect(small.filter(({ kind }) => kind !== undefined && kind !== null)).toEqual([]);
  expect(small.svg).toContain("Enskilda dygn från Mariefred visas inte");
  const whole = chart(study, "samples", { biomarker: "benzoylecgonine" });
  const open = loads(study).filter(
    (row) =>
      row.biomarker === "benzoylecgonine" &&
      row.site !== "Mariefred" &&
      row.load_mg_per_day_per_1000 !== null,
  );
  expect(whole.filter(({ kind }) => kind === "measured")).toHaveLength(open.length);
});

test("a place, residue or kind that is not there is refused with what is near", () => {
  const refusal = { code: "ARGUMENT_INVALID" };
  expect(() => chart(study, "level", { site: "Mariefrd" })).toThrow(expect.objectContaining(refusal));
  expect(() => chart(study, "level", { biomarker: "kokan" })).toThrow(expect.objectContaining(refusal));
  expect(() => chart(study, "pie" as "level")).toThrow(expect.objectContaining(refusal));
});

/**
 * NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2, flow rate of ten batches: centre 50.81, limits 45.8159 and
 * 55.8041 with d2 rounded to 1.128, which moves them by less than 0.002.
 */
test("control limits are those of the handbook's example", () => {
  const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  const limits = controlLimits(flow);
  expect(limits?.centre).toBeCloseTo(50.81, 10);
  expect(Math.abs((limits?.upper ?? 0) - 55.8041)).toBeLessThan(0.002);
  expect(Math.abs((limits?.lower ?? 0) - 45.8159)).toBeLessThan(0.002);
  expect(controlLimits(flow.slice(0, 7))).toBeNull();
  expect(controlLimits(flow.map(() => 5))).toBeNull();
});
