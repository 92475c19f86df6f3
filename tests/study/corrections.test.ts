import { describe, expect, test } from "vitest";
import type { CorrectionSetting } from "../../src/ingest/index.ts";
import { toCsv } from "../../src/report/index.ts";
import { compare, createStudy, loadBudgets, loads, report, summarise } from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

const lost: CorrectionSetting = {
  kind: "in-sewer",
  biomarker: "bensoylekgonin",
  lost: 0.2,
  relativeUncertainty: 0.5,
  source: "simulated tracer test",
};
const recovery: CorrectionSetting = {
  kind: "recovery",
  biomarker: "benzoylecgonine",
  recovery: 0.8,
  resultsCorrected: false,
  relativeUncertainty: 0.1,
  source: "simulated validation report",
};
const one = [sample("2026-01-05")];

test("no correction unless asked for", () => {
  expect(loads(one)[0]?.flags).not.toContain("CORRECTED");
});

describe("a loss of 20 % on the way", () => {
  const [plain] = loads(one);
  const [row] = loads(one, { corrections: [lost] });

  test("is undone: 162.16216 / 0.8 (closed form), with the flag", () => {
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(162.16216 / 0.8, 4);
    expect(row?.flags.split(";")).toContain("CORRECTED_IN_SEWER");
  });

  test("its uncertain share widens the interval: sigma^2 + (0.2 / 0.8 x 0.5)^2", () => {
    const sigma = (r: number | null | undefined): number => Math.sqrt(Math.log(1 + (r ?? 0) ** 2));
    expect(sigma(row?.relative_uncertainty) ** 2).toBeCloseTo(
      sigma(plain?.relative_uncertainty) ** 2 + 0.125 ** 2,
      9,
    );
  });

  test("stands in the budget, on stated ground", () => {
    const line = loadBudgets(one, { corrections: [lost] }).find(({ source }) => source === "in-sewer");
    expect(line).toMatchObject({ error_scope: "site", origin: "stated" });
    expect(line?.relative_uncertainty).toBeCloseTo(Math.sqrt(Math.expm1(0.125 ** 2)), 9);
  });

  test("stands in provenance with its source, and in the settings under the result's name", () => {
    const result = loads(one, { corrections: [lost] });
    expect(result.provenance).toMatchObject({
      citations: expect.arrayContaining([
        {
          constant: "corrections[0].in-sewer.benzoylecgonine",
          value: 1.25,
          unit: "factor",
          source: "simulated tracer test",
          confidence: "stated in the study",
        },
      ]),
    });
    expect(result.settings).toMatchObject({ corrections: [{ biomarker: "benzoylecgonine", lost: 0.2 }] });
  });

  test("the settings that a result prints make it again", () => {
    const { settings } = loads(one, { corrections: [lost] });
    const { corrections } = JSON.parse(JSON.stringify(settings));
    expect([...loads(one, { corrections })]).toEqual([...loads(one, { corrections: [lost] })]);
  });

  test("a level says that its samples are corrected, and its verdict stays", () => {
    const rows = [...tertial(2025, 1), ...tertial(2026, 1, { concentration: 900 })];
    const [level] = summarise(rows, { corrections: [lost] });
    expect(level?.flags.split(";")).toContain("CORRECTED_IN_SEWER");
    const verdicts = (corrections: readonly CorrectionSetting[]) =>
      compare(rows, { settings: { corrections } }).map(({ ratio, lower, verdict }) => ({
        ratio: ratio?.toFixed(9),
        lower: lower?.toFixed(9),
        verdict,
      }));
    expect(verdicts([lost])).toEqual(verdicts([]));
  });

  test("limits of a non-detect are corrected too", () => {
    const low = [sample("2026-01-05", { concentration: "<20" })];
    expect((loads(low, { corrections: [lost] })[0]?.upper ?? 0) / (loads(low)[0]?.upper ?? 1)).toBeCloseTo(
      1.25,
      9,
    );
  });
});

describe("only where it belongs", () => {
  test.each([
    [{ ...lost, site: "B" }],
    [{ ...lost, laboratory: "another" }],
    [{ ...lost, biomarker: "MDMA" }],
  ])("%j leaves the load alone", (correction) => {
    expect([...loads(one, { corrections: [correction] })]).toEqual([...loads(one)]);
  });

  test("particles: only a filtered sample, told otherwise", () => {
    const sorption: CorrectionSetting = {
      kind: "sorption",
      biomarker: "benzoylecgonine",
      coefficient: 1000,
      suspendedMatter: 200,
      relativeUncertainty: 0.3,
      source: "simulated",
    };
    const filtered = one.map((row) => ({ ...row, matrix: "filtered" }));
    expect(loads(filtered, { corrections: [sorption] })[0]?.load_mg_per_day_per_1000).toBeCloseTo(
      162.16216 * 1.2,
      4,
    );
    const whole = loads(one, { corrections: [sorption] });
    expect(whole[0]?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 4);
    expect(whole[0]?.flags).toContain("SORPTION_REFUSED");
    expect(whole.issues.map(({ code }) => code)).toContain("SORPTION_REFUSED");
  });
});

describe("recovery is never corrected twice", () => {
  test("once: divided by 0.8", () => {
    expect(loads(one, { corrections: [recovery] })[0]?.load_mg_per_day_per_1000).toBeCloseTo(
      162.16216 / 0.8,
      4,
    );
  });

  test.each([
    [
      "the study says that the laboratory corrects",
      [{ ...recovery, resultsCorrected: true }],
      "not corrected again",
    ],
    ["the study does not say", [{ ...recovery, resultsCorrected: undefined }], "resultsCorrected"],
    ["two corrections meet", [recovery, { ...recovery, laboratory: "L" }], "already"],
  ])("refused: %s", (_, corrections, words) => {
    const stated = JSON.parse(JSON.stringify(corrections));
    expect(() => loads(one, { corrections: stated })).toThrowError(
      expect.objectContaining({ code: "SETTING_INVALID", message: expect.stringContaining(words) }),
    );
  });

  test.each([
    "LC-MS/MS, isotope dilution",
    "recovery-corrected",
    "isotoputspädning",
    "Utbyteskorrigerad LC-MS",
  ])("refused by the method's name: %s", (method) => {
    const result = loads([sample("2026-01-05", { method })], { corrections: [recovery] });
    expect(result[0]?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 4);
    expect(result[0]?.flags).toContain("RECOVERY_REFUSED");
    expect(result.issues.filter(({ code }) => code === "RECOVERY_REFUSED")).toHaveLength(1);
  });

  test.each([
    ["recovery_corrected", "yes"],
    ["Utbyteskorrigerad", "Ja"],
    ["Korrigerat för utbyte", "JA"],
    ["corrected for recovery", "true"],
  ])("refused by the laboratory's column %s: %s, row by row", (column, word) => {
    const rows = [
      { ...sample("2026-01-05"), [column]: word },
      { ...sample("2026-01-06"), [column]: "nej" },
      { ...sample("2026-01-07"), [column]: "" },
    ];
    const result = loads(rows, { corrections: [recovery] });
    const factor = result.map((row, at) =>
      ((row.load_mg_per_day_per_1000 ?? 0) / (loads(rows)[at]?.load_mg_per_day_per_1000 ?? 1)).toFixed(9),
    );
    expect(factor).toEqual(["1.000000000", "1.250000000", "1.250000000"]);
    expect(result.map(({ flags }) => flags.includes("RECOVERY_REFUSED"))).toEqual([true, false, false]);
    expect(result.issues.filter(({ code }) => code === "RECOVERY_REFUSED")).toHaveLength(1);
    const again = loads(JSON.parse(JSON.stringify([...result])), { corrections: [recovery] });
    expect(again.map((row) => row.load_mg_per_day_per_1000)).toEqual(
      result.map((row) => row.load_mg_per_day_per_1000),
    );
  });

  test("a word that is neither yes nor no counts as not stated, and is told", () => {
    const result = loads([{ ...sample("2026-01-05"), recovery_corrected: "kanske" }]);
    expect(result.issues.map(({ code }) => code)).toContain("RECOVERY_CORRECTED_UNREADABLE");
    expect(result[0]?.flags).toContain("RECOVERY_CORRECTED_UNREADABLE");
  });

  test.each([
    [["yes", "no"], 1],
    [["no", "no"], 1.25],
    [["yes", ""], 1],
  ] as const)("replicates that say %j: one corrected analysis forbids it for their mean", (words, factor) => {
    const rows = words.map((word, index) => ({
      ...sample("2026-01-05"),
      recovery_corrected: word,
      replicate: String(index + 1),
    }));
    const [row] = loads(rows, { corrections: [recovery] });
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(162.16216 * factor, 4);
  });

  test("a load that was corrected, written and read back is not corrected again", () => {
    const first = loads(one, { corrections: [recovery] });
    const rows = JSON.parse(JSON.stringify([...first]));
    const again = loads(rows, { corrections: [recovery] });
    expect(again[0]?.load_mg_per_day_per_1000).toBeCloseTo(first[0]?.load_mg_per_day_per_1000 ?? 0, 9);
    expect(toCsv(again, again.columns)).toContain("CORRECTED_RECOVERY");
  });
});

test("the published report says that levels are corrected", () => {
  const lab = [...tertial(2025, 1), ...tertial(2026, 1)];
  const page = (language: "sv" | "en") =>
    report(createStudy({ lab, language, corrections: [lost] }), { today: "2026-06-01" }).page;
  expect(page("sv")).toMatch(/korrigerat för det som bryts ned eller bildas i ledningsnätet/i);
  expect(page("en")).toMatch(/corrected for what is lost or formed in the sewer/i);
  expect(page("en")).toContain("simulated tracer test");
});

test("a correction from memory shows that, in the sample and in its level", () => {
  const doubtful = { ...lost, confidence: "from memory, check" };
  expect(loads(one, { corrections: [doubtful] })[0]?.flags).toContain("CONSTANT_FROM_MEMORY");
  expect(loads(one, { corrections: [lost] })[0]?.flags).not.toContain("CONSTANT_FROM_MEMORY");
  expect(summarise(tertial(2026, 1), { corrections: [doubtful] })[0]?.flags).toContain(
    "CONSTANT_FROM_MEMORY",
  );
});

test("an unknown key of a correction names the nearest", () => {
  const wrong = { ...lost, losst: 0.1 };
  expect(() => loads(one, { corrections: [wrong] })).toThrowError(/corrections\[0\]\.losst|losst/);
});
