import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/base/index.ts";
import {
  asStudy,
  biomarkers,
  check,
  compare,
  createStudy,
  loads,
  report,
  summarise,
  trend,
} from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

const LAB = [...tertial(2025, 1), ...tertial(2026, 1)];
const COMMANDS = { check, loads, summarise, compare, trend, report } as const;

describe.each(Object.entries(COMMANDS))("%s", (_, command) => {
  test("takes tidy rows or a study, and gives a plain array under JSON and structuredClone", () => {
    const rows = command(LAB);
    expect(rows.length).toBeGreaterThan(0);
    expect(Array.isArray(rows)).toBe(true);
    const plain = [...rows].map((row) => ({ ...row }));
    expect(JSON.parse(JSON.stringify(rows))).toEqual(plain);
    expect(structuredClone(rows)).toEqual(plain);
    expect(Object.keys(rows)).toEqual(plain.map((_row, index) => String(index)));
    expect(command(createStudy({ lab: LAB })).map((row) => ({ ...row }))).toEqual(plain);
  });

  test("has rows of its columns with nothing but text, finite numbers and null", () => {
    const rows = command([
      ...LAB,
      sample("2026-01-08", { concentration: "<5" }),
      sample("2026-01-09", { flow: 0 }),
    ]);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([...rows.columns]);
      for (const value of Object.values(row)) {
        expect(value === null || typeof value === "string" || Number.isFinite(value)).toBe(true);
      }
    }
  });

  test("tells its settings, version, seed and the source of every default", () => {
    const { settings, provenance } = command(LAB);
    expect(settings).toMatchObject({
      uncertainty: { flow: { default: 0.08 }, meter: { default: 0.05 } },
      level: 0.95,
    });
    expect(provenance).toMatchObject({
      version: VERSION,
      seed: expect.any(Number),
      inputs: [{ file: "lab", role: "lab" }],
    });
    const { citations } = provenance as { citations: { constant: string; source: string }[] };
    const ofErrors = citations.map(({ constant }) => constant).filter((name) => !name.startsWith("context."));
    expect(ofErrors.sort()).toEqual(
      ["batch", "concentration", "flow", "meter", "population", "sampling"].map(
        (key) => `uncertainty.${key}`,
      ),
    );
    for (const { source } of citations) expect(source).not.toBe("");
  });
});

test("a stated uncertainty is no longer cited as ours", () => {
  const { provenance } = loads(LAB, { uncertainty: { flow: 0.05, meter: 0 } });
  const { citations } = provenance as { citations: { constant: string }[] };
  expect(citations.map(({ constant }) => constant)).not.toContain("uncertainty.flow");
  expect(citations).toHaveLength(4);
});

describe("settings of a study that is there already", () => {
  test("replace the stated ones, part by part", () => {
    const study = createStudy({ lab: LAB, period: "year", uncertainty: { flow: 0.2, batch: 0 } });
    const { settings } = asStudy(study, { level: 0.9, uncertainty: { flow: 0 } });
    expect(settings).toMatchObject({
      period: "year",
      level: 0.9,
      uncertainty: { flow: { default: 0 }, batch: { default: 0 } },
    });
    expect(study.settings.level).toBe(0.95);
  });

  test.each([{ timeZone: "UTC" }, { dayLabel: "end" }, { mapping: {} }] as const)(
    "%j comes too late",
    (settings) => {
      expect(() => loads(createStudy({ lab: LAB }), settings)).toThrow(
        expect.objectContaining({ code: "SETTING_INVALID" }),
      );
    },
  );

  test("an unknown one names the nearest", () => {
    expect(() => loads(LAB, { perod: "week" } as object)).toThrow(/did you mean period\?/);
    expect(() => createStudy({ lab: "x" } as never)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});

test("the catalogue is a result too", () => {
  expect(biomarkers("BzE").map(({ biomarker }) => biomarker)).toEqual(["benzoylecgonine"]);
  expect(biomarkers().length).toBeGreaterThan(50);
});

describe("report", () => {
  test("answers for the headline in the study's language, on a page without NaN or undefined", () => {
    const result = report(createStudy({ lab: LAB, language: "sv", title: "Prov <b>" }), {
      today: "2026-06-02",
    });
    expect(result.answers).toHaveLength(1);
    expect(result.answers[0]).toMatch(/jämfört med/);
    expect(result.page).toContain("Prov &lt;b&gt;");
    expect(result.page.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(
      /\bNaN\b|\bundefined\b|\bInfinity\b/,
    );
    expect(JSON.stringify(result)).not.toContain("<html");
  });
});
