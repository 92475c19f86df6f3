import { beforeAll, describe, expect, test } from "vitest";
import { readStudy } from "../../src/node/index.ts";
import { CHART_KINDS, chart, loads, type Study, summarise } from "../../src/study/index.ts";

let study: Study;

beforeAll(async () => {
  study = await readStudy("data-samples/strangnas-simulated/study.json");
});

// This study holds no controls; their chart has its tests in control-charts.test.ts.
const KINDS = CHART_KINDS.filter((kind) => kind !== "quality-control");

describe.each(KINDS)("the chart of kind %s", (kind) => {
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
