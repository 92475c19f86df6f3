import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { simulateTenYears } from "../../data-samples/ten-years-simulated/simulate-ten-years.ts";
import { DUMPING, SEED } from "../../data-samples/ten-years-simulated/simulated-model.ts";
import { studyFiles } from "../../data-samples/ten-years-simulated/study-files.ts";
import type { CompareRow } from "../../src/compare/index.ts";
import type { SummaryRow } from "../../src/levels/index.ts";
import { readStudy } from "../../src/node/index.ts";
import { readResult } from "../../src/report/index.ts";
import {
  check,
  compare,
  compareAgainst,
  report,
  type Study,
  summarise,
  trend,
} from "../../src/study/index.ts";

const FOLDER = new URL("../../data-samples/ten-years-simulated/", import.meta.url);
const simulated = simulateTenYears(SEED);

let study: Study;
let levels: readonly SummaryRow[];
beforeAll(async () => {
  study = await readStudy(fileURLToPath(new URL("study.json", FOLDER)));
  levels = summarise(study);
}, 120_000);

function flagsOf(row: { readonly flags: string }): readonly string[] {
  return row.flags.split(";");
}

function pairs(from: string, to: string): readonly CompareRow[] {
  return compare(study, { from, to });
}

describe("the files", () => {
  test("are what the generator makes of its seed, byte for byte, and say that they are simulated", () => {
    for (const [name, bytes] of studyFiles(simulated, SEED)) {
      expect(name).toContain("simulated");
      expect(Buffer.compare(readFileSync(new URL(name, FOLDER)), bytes), name).toBe(0);
    }
  });

  test("are small enough to ship", () => {
    const names = [...studyFiles(simulated, SEED).keys(), "published-2023-simulated.json", "study.json"];
    const bytes = names.reduce((sum, name) => sum + statSync(new URL(name, FOLDER)).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });

  test("every row ends in one verdict; only the corrected results and the controls are not used", () => {
    const ledger = check(study);
    for (const row of ledger) expect(row.rows_read).toBe(row.used + row.flagged + row.not_used);
    const unused = new Set(
      ledger.issues.filter(({ severity }) => severity === "error").map(({ code }) => code),
    );
    const known = ["QUALITY_CONTROL", "RESULT_SUPERSEDED"];
    expect([...unused].filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe("levels", () => {
  test("their 95 % intervals hold the truth where one scale holds", () => {
    const truth = new Map(
      simulated.truth.levels.map((row) => [
        [row.scope, row.site, row.biomarker, row.period].join("|"),
        row.load,
      ]),
    );
    const comparable = levels.filter(
      (row) =>
        row.interval_kind === "confidence" && (flagsOf(row).includes("BRIDGED") || row.period >= "2021"),
    );
    const held = comparable.filter((row) => {
      const load = truth.get([row.scope, row.site, row.biomarker, row.period].join("|")) ?? Number.NaN;
      return (row.lower ?? 0) <= load && load <= (row.upper ?? Number.POSITIVE_INFINITY);
    });
    expect(comparable.length).toBeGreaterThan(250);
    // A third counts as independent: scipy.stats.binom.ppf(0.001, 85, 0.95) / 85 = 0.859.
    expect(held.length / comparable.length).toBeGreaterThan(0.859);
  });

  test("a year with two samples a tertial lists its days and gives no level", () => {
    const few = levels.filter(({ period, scope }) => period.startsWith("2017") && scope === "plant");
    expect(few.length).toBeGreaterThan(0);
    for (const row of few) {
      expect(row.load_mg_per_day_per_1000).toBeNull();
      expect(flagsOf(row)).toContain("TOO_FEW_SAMPLES");
    }
  });

  test("a 72-hour composite is one sample of three days", () => {
    const own = levels.filter(({ period, scope }) => period === "2024-T1" && scope === "plant");
    expect(own.length).toBe(10);
    for (const row of own) expect([row.samples, row.days_covered]).toEqual([5, 15]);
  });

  test("a closed plant is closed, not missing, and its people are counted once", () => {
    const after = levels.filter(({ period }) => period >= "2022-T3");
    expect(after.some(({ site }) => site === "Kvarnverket")).toBe(false);
    expect(after.flatMap(flagsOf)).not.toContain("PLANT_MISSING");
    const totals = after.filter(({ scope, period }) => scope === "municipality" && period.startsWith("2025"));
    for (const row of totals) expect(row.load_mg_per_day_per_1000).not.toBeNull();
    const persons = study.sites.filter(({ validTo, closed }) => validTo === null && closed === null);
    expect(persons.at(-1)?.population).toBe(7300);
  });

  test("the disposal is flagged, at its plant and in the total", () => {
    const own = levels.filter(
      ({ biomarker, period, site }) =>
        biomarker === DUMPING.biomarker && period === DUMPING.period && site !== "Strandverket",
    );
    expect(own.map(({ scope }) => scope).sort()).toEqual(["municipality", "plant"]);
    for (const row of own) expect(flagsOf(row)).toContain("EXTREME_DAY");
  });

  test("overflow makes the wet spring a lower bound", () => {
    const wet = levels.filter(({ site, period }) => site === "Centralverket" && period === "2023-T1");
    for (const row of wet) expect(flagsOf(row)).toContain("OVERFLOW_LOWER_BOUND");
  });
});

describe("comparisons", () => {
  const BREAKS = /(LABORATORY|METHOD|MATRIX|METER|SAMPLER|CATCHMENT|NETWORK)_CHANGED|PLANTS_DIFFER/;

  test.each([
    ["2018-T1", "2019-T1", "MATRIX_CHANGED", "Centralverket", "amphetamine"],
    ["2019-T2", "2020-T2", "MATRIX_CHANGED", "Exempelköping", "THC-COOH"],
    ["2020-T3", "2021-T3", "LABORATORY_CHANGED", "Centralverket", "MDMA"],
    ["2016-T1", "2018-T1", "NETWORK_CHANGED", "Strandverket", "amphetamine"],
    ["2021-T3", "2022-T3", "CATCHMENT_CHANGED", "Centralverket", "benzoylecgonine"],
  ])("%s to %s tells %s", (from, to, code, site, biomarker) => {
    const row = pairs(from, to).find((one) => one.site === site && one.biomarker === biomarker);
    expect(row?.verdict).toBe("not comparable");
    expect(row?.ratio).toBeNull();
    expect(flagsOf(row ?? { flags: "" })).toContain(code);
  });

  test("none crosses a break without a bridge, and those with one compare", () => {
    const rows = pairs("2020-T3", "2021-T3");
    for (const row of rows.filter(({ flags }) => BREAKS.test(flags))) expect(row.ratio).toBeNull();
    const total = rows.filter(({ scope }) => scope === "municipality");
    const compared = total.filter(({ ratio }) => ratio !== null).map(({ biomarker }) => biomarker);
    expect(compared).toEqual(expect.arrayContaining(["THC-COOH", "amphetamine", "benzoylecgonine"]));
    expect(compared).not.toContain("MDMA");
  });

  test("the municipality's total goes on over the merger", () => {
    const total = pairs("2021-T3", "2022-T3").filter(({ scope }) => scope === "municipality");
    expect(total.length).toBe(5);
    for (const row of total) expect(row.ratio).not.toBeNull();
  });

  test("a lowered limit makes no increase", () => {
    const rows = pairs("2016-T1", "2018-T1").filter(({ biomarker }) => biomarker === "methamphetamine");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ verdict }) => verdict)).not.toContain("increase");
  });

  test("what seems to be a rise of amphetamine hangs on one day, and the page says so", () => {
    const row = compare(study).find(
      ({ scope, biomarker, contrast }) =>
        scope === "municipality" && biomarker === "amphetamine" && contrast === "same period last year",
    );
    expect(flagsOf(row ?? { flags: "" })).toContain("EXTREME_DAY");
  });
});

test("no trend crosses a break; benzoylecgonine, which rises, rises through the bridge; what is flat does not", () => {
  const rows = trend(study).filter(({ scope, samples }) => scope === "municipality" && samples > 250);
  const verdicts = new Map(rows.map(({ biomarker, verdict }) => [biomarker, verdict]));
  expect(verdicts.get("benzoylecgonine")).toBe("increase");
  expect(verdicts.get("amphetamine")).toBe("no certain change");
  expect(verdicts.has("MDMA")).toBe(false);
});

describe("the report", () => {
  const read = () => {
    const file = "published-2023-simulated.json";
    return readResult(readFileSync(new URL(file, FOLDER), "utf8"), file);
  };

  test("lists the corrected batch and the revised count, value by value", () => {
    const rows = compareAgainst(study, read(), { from: "2022-T2", to: "2023-T2" });
    const moved = rows.filter(({ status, scope }) => status === "moved" && scope === "plant");
    const why = (site: string, biomarker: string) =>
      moved.filter((row) => row.site === site && row.biomarker === biomarker).map((row) => row.why);
    expect(why("Strandverket", "benzoylecgonine").join()).toMatch(/rättat|rättade|korriger/i);
    expect(moved.some(({ site }) => site === "Strandverket")).toBe(true);
    for (const { why } of moved) expect(why).not.toMatch(/indatafiler|framgår inte/);
    expect(why("Strandverket", "benzoylecgonine").join()).toContain("laboratoriet har rättat 6 resultat");
    expect(why("Strandverket", "amphetamine").join()).toMatch(/rättat från 6\s600 till 7\s300/);
    expect(why("Centralverket", "amphetamine").join()).toMatch(/30 analyser av egna kontroller/);
  });

  test("tells bridges, decisions and the disposal, in both languages", () => {
    for (const language of ["sv", "en"] as const) {
      const { page } = report({ ...study, settings: { ...study.settings, language } });
      expect(page.length).toBeLessThan(1_048_576);
      expect(page).toContain('id="bridges"');
      expect(page).toContain('id="decided"');
      expect(page).toContain("Simlab Nord");
      expect(page).toContain("Anna Exempel");
      const pictures = (page.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join("");
      expect(/(laboratory|matrix|network|catchment)=/.test(pictures)).toBe(false);
      expect(page.includes("flow = 1806")).toBe(false);
      expect(/mean \(Mon-Sun\)/.test(page)).toBe(false);
      const told =
        language === "sv"
          ? [
              "flödet 1 806 m³ per dygn",
              "en dag ligger långt från de andra",
              "visas bara i kommunens summa",
              "mätt på annat sätt",
            ]
          : [
              "the flow 1,806 m³ a day",
              "one day lies far from the others",
              "not shown",
              "measured in another way",
            ];
      for (const words of told)
        expect(page.replaceAll("\u00a0", " ").replaceAll("\u202f", " ")).toContain(words);
    }
  }, 120_000);
});
