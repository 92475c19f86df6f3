import { describe, expect, test } from "vitest";
import { issueText } from "../../src/report/index.ts";
import {
  budgets,
  compare,
  createStudy,
  loads,
  type StudyRows,
  summarise,
  type TidyRow,
  trend,
} from "../../src/study/index.ts";
import { call, folderWith, rowsOf } from "../cli/_world.ts";
import { sample, tertial } from "./_simulated.ts";

const OFF = { concentration: 0, batch: 0, flow: 0, meter: 0, sampling: 0, population: 0 };
const EQUAL = [1, 1, 1, 1, 1, 1, 1];
const changed = (changes: TidyRow) => [{ ...sample("2026-01-13"), ...changes }];
const codesOf = (study: StudyRows) => [...new Set(loads(createStudy(study)).issues.map(({ code }) => code))];

/** Every number of every command is finite, or null. */
function demandFinite(study: StudyRows): void {
  const made = createStudy(study);
  for (const rows of [loads(made), summarise(made), compare(made), trend(made), budgets(made)])
    for (const row of rows)
      for (const [name, value] of Object.entries(row))
        if (typeof value === "number") expect(Number.isFinite(value), `${rows.command} ${name}`).toBe(true);
}

describe("statements of uncertainty that cannot be meant", () => {
  test.each([
    ["RSD negative", { flow: -0.1 }, /at least 0/],
    ["RSD above 2", { flow: 2.5 }, /at most 2/],
    ["a percentage", { population: 20 }, /percent/],
    ["no number", { batch: Number.NaN }, /a number/],
    ["in a part", { sampling: { bySite: { A: 20 } } }, /percent/],
  ])("setting, %s: refused", (_, uncertainty, message) => {
    expect(() => summarise(tertial(2026, 1), { uncertainty })).toThrow(
      expect.objectContaining({ code: "SETTING_INVALID", message: expect.stringMatching(message) }),
    );
  });

  test.each<[string, TidyRow]>([
    ["negative", { expanded_uncertainty: -0.2, k: 2 }],
    ["a percentage without its sign", { expanded_uncertainty: 20, k: 2 }],
    ["k of 0", { expanded_uncertainty: 0.2, k: 0 }],
    ["for a part nobody knows", { expanded_uncertainty: 0.2, k: 2, uncertainty_includes: "something" }],
    ["of the load, as a percentage", { relative_uncertainty: 20 }],
    ["of the load, negative", { relative_uncertainty: -0.2 }],
  ])("row, %s: told, and the defaults are used", (_, changes) => {
    expect(codesOf({ lab: changed(changes) })).toEqual(["UNCERTAINTY_UNREADABLE"]);
    const [bad] = loads(changed(changes));
    const [plain] = loads(changed({}));
    expect([bad?.lower, bad?.upper]).toEqual([plain?.lower, plain?.upper]);
    demandFinite({ lab: changed(changes) });
  });

  test.each<[TidyRow, string, string]>([
    [{ expanded_uncertainty: -0.2, k: 2 }, "it is negative", "den är negativ"],
    [{ expanded_uncertainty: 0.2, k: -2 }, "k is not above 0", "k är inte större än 0"],
    [{ expanded_uncertainty: 0.2 }, "k is not stated", "k anges inte"],
    [{ expanded_uncertainty: "500 %", k: 2 }, "larger than twice", "större än dubbla"],
    [{ expanded_uncertainty: 20, k: 2 }, "write 25 % or 0.25", "skriv 25 % eller 0,25"],
  ])("%j: the message names what is wrong, in both languages", (changes, english, swedish) => {
    const [issue] = loads(changed(changes)).issues;
    if (issue === undefined) throw new Error("no issue");
    expect(issueText(issue, "en")).toContain(english);
    expect(issueText(issue, "sv")).toContain(swedish);
  });

  test.each([20, -0.1])("population_rsd %s: told, and the default is used", (population_rsd) => {
    const study = {
      lab: changed({ population: "" }),
      sites: [{ site: "A", population: 37_000, population_rsd }],
    };
    expect(codesOf(study)).toEqual(["UNCERTAINTY_UNREADABLE"]);
    demandFinite(study);
  });

  test("the whole load surer than its concentration: contradiction, told", () => {
    const lab = changed({ relative_uncertainty: 0.05, expanded_uncertainty: 0.4, k: 2 });
    expect(codesOf({ lab })).toEqual(["UNCERTAINTY_CONFLICT"]);
  });
});

describe("limits", () => {
  test.each<[string, TidyRow, string, number]>([
    ["LOD above LOQ: the row is not used", { lod: 50, loq: 20 }, "LIMIT_ORDER", 0],
    ["a limit above the value: kept, flagged", { loq: 5000 }, "LIMIT_ABOVE_VALUE", 1],
    ["a value below 0: not used", { concentration_ng_per_l: -5 }, "NUMBER_NEGATIVE", 0],
  ])("%s", (_, changes, code, rows) => {
    const made = loads(changed(changes));
    expect(made.issues.map((issue) => issue.code)).toContain(code);
    expect(made).toHaveLength(rows);
    demandFinite({ lab: changed(changes) });
  });
});

describe("too little to tell", () => {
  test("one sample: its day, no level, too few samples", () => {
    const lab = [sample("2025-01-14"), sample("2026-01-13")];
    expect(summarise(lab)[0]).toMatchObject({ samples: 1, load_mg_per_day_per_1000: null, lower: null });
    expect(compare(lab)[0]).toMatchObject({ ratio: null, p_value: null, verdict: "too few samples" });
    demandFinite({ lab });
  });

  test("equal values with every uncertainty off: ratio 1, p 1; twice as high: p 0", () => {
    const last = tertial(2025, 1, {}, EQUAL);
    const same = [...last, ...tertial(2026, 1, {}, EQUAL)];
    const [row] = compare(same, { settings: { uncertainty: OFF } });
    // exactly: no change of 2e-14 per cent for the rounding of the days' sums
    expect(row?.ratio).toBe(1);
    expect(row?.change_percent).toBe(0);
    expect(row?.verdict).toBe("no certain change");
    const twice = [...last, ...tertial(2026, 1, { concentration: 1000 }, EQUAL)];
    expect(compare(twice, { settings: { uncertainty: OFF } })[0]?.verdict).toBe("increase");
    demandFinite({ lab: same, uncertainty: OFF });
    demandFinite({ lab: twice, uncertainty: OFF });
  });

  test("nothing at all, and nothing measured", () => {
    demandFinite({ lab: [] });
    demandFinite({ lab: tertial(2026, 1).map((row) => ({ ...row, concentration_ng_per_l: "<20" })) });
    demandFinite({ lab: tertial(2026, 1).map((row) => ({ ...row, concentration_ng_per_l: ">900" })) });
    demandFinite({ lab: tertial(2026, 1).map((row) => ({ ...row, concentration_ng_per_l: 0 })) });
  });
});

describe("the same through the command line", () => {
  const csv = (changes: TidyRow, rows = tertial(2026, 1)) => {
    const all = rows.map((row) => ({ ...row, ...changes }));
    const names = Object.keys(all[0] ?? {});
    const lines = all.map((row) =>
      names.map((name) => String(row[name as keyof typeof row] ?? "")).join(","),
    );
    return folderWith({ "lab.csv": `${names.join(",")}\n${lines.join("\n")}\n` })("lab.csv");
  };

  test.each([
    ["flow=-0.1", "at least 0"],
    ["flow=8", "percent"],
    ["flow=x", "NAME=NUMBER"],
    ["flo=0.1", "flow"],
  ])("--uncertainty %s ends with 2", async (given, told) => {
    const { code, err, out } = await call(["summary", csv({}), "--uncertainty", given]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(told);
  });

  test.each<[TidyRow, string]>([
    [{ expanded_uncertainty: 20, k: 2 }, "percentage"],
    [{ lod: 50, loq: 20 }, "50"],
    [{ loq: 5000 }, "its own limit of quantification"],
  ])("%j: told, exit code 0, no NaN", async (changes, told) => {
    const { code, err, out } = await call(["summary", csv(changes), "--format", "csv"]);
    expect(code).toBe(0);
    expect(err).toContain(told);
    expect(out).not.toMatch(/NaN|Infinity/);
  });

  test("one sample", async () => {
    const { code, out } = await call(["summary", csv({}, tertial(2026, 1).slice(0, 1)), "--format", "csv"]);
    expect(code).toBe(0);
    expect(rowsOf(out)[0]).toMatchObject({
      samples: "1",
      load_mg_per_day_per_1000: "",
      flags: "TOO_FEW_SAMPLES",
    });
  });
});
