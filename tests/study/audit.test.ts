import { describe, expect, test } from "vitest";
import { issueText, readResult, toJson } from "../../src/report/index.ts";
import {
  check,
  compareAgainst,
  createStudy,
  EDITIONS,
  type Edition,
  editionChanges,
  filesOf,
  loads,
  report,
  summarise,
  verify,
} from "../../src/study/index.ts";

const BY = { by: "A. Analyst", on: "2026-06-01", reason: "the sampler stood still" };

/** Two weeks of simulated samples at one plant; concentration 500 + 10 i ng/L, 12 000 m3/d, 20 000 persons. */
function rows(change: (row: Record<string, unknown>, index: number) => object = (row) => row) {
  return Array.from({ length: 14 }, (_, index) => {
    const date = new Date(Date.UTC(2026, 0, 12 + index)).toISOString().slice(0, 10);
    const row = { site: "A", date, biomarker: "benzoylecgonine", concentration_ng_per_l: 500 + 10 * index };
    const whole = { sample_id: date, flow_m3_per_day: 12_000, population: 20_000, ...row };
    return { ...whole, ...change(whole, index) };
  });
}

const published = (study = createStudy({ lab: rows() })) =>
  readResult(toJson(summarise(study)), "earlier.json");

describe("exclusions and overrides", () => {
  test("an excluded day keeps its row without a value, enters no level, and the ledger counts it", () => {
    const study = createStudy({
      lab: rows(),
      exclusions: [{ site: "A", from: "2026-01-12", to: "2026-01-12", ...BY }],
    });
    const [first, second] = [...loads(study)];
    expect(first).toMatchObject({
      result: "missing",
      load_mg_per_day_per_1000: null,
      flags: expect.stringContaining("DECISION_EXCLUDED"),
    });
    // 510 ng/L x 12 000 m3/d / 20 000 persons = 306 mg/d/1000
    expect(second?.load_mg_per_day_per_1000).toBeCloseTo(306, 9);
    expect([...summarise(study)][0]?.samples).toBe(13);
    expect([...check(study)][0]).toMatchObject({ rows_read: 14, not_used: 1 });
    const told = loads(study).issues.find(({ code }) => code === "DECISION_EXCLUDED");
    expect(told?.message).toContain("A. Analyst, 2026-06-01: the sampler stood still");
  });

  test("an override replaces one number and is flagged", () => {
    const study = createStudy({
      lab: rows(),
      overrides: [
        { sampleId: "2026-01-12", quantity: "flow", value: 6_000, ...BY },
        { sampleId: "2026-01-13", quantity: "population", value: 10_000, ...BY },
        { sampleId: "2026-01-14", biomarker: "bensoylekgonin", quantity: "concentration", value: 100, ...BY },
      ],
    });
    const [flow, people, value, untouched] = [...loads(study)];
    // 500 x 6 000 / 20 000; 510 x 12 000 / 10 000; 100 x 12 000 / 20 000; 530 x 12 000 / 20 000
    expect(flow?.load_mg_per_day_per_1000).toBeCloseTo(150, 9);
    expect(people?.load_mg_per_day_per_1000).toBeCloseTo(612, 9);
    expect(value?.load_mg_per_day_per_1000).toBeCloseTo(60, 9);
    expect(untouched?.load_mg_per_day_per_1000).toBeCloseTo(318, 9);
    expect([flow, people, value].every((row) => row?.flags.includes("DECISION_OVERRIDDEN"))).toBe(true);
    expect(untouched?.flags).not.toContain("DECISION_OVERRIDDEN");
  });

  test("a decision that meets nothing is told; one without who, when, why or a scope is refused", () => {
    const idle = createStudy({ lab: rows(), exclusions: [{ site: "B", ...BY }] });
    expect(loads(idle).issues.map(({ code }) => code)).toContain("DECISION_UNUSED");
    const refused = (exclusion: object) => () =>
      createStudy({ lab: rows(), exclusions: [exclusion as never] });
    expect(refused(BY)).toThrow(/which results are meant/);
    expect(refused({ site: "A", by: "", on: "2026-06-01", reason: "r" })).toThrow(/must not be empty/);
    expect(refused({ site: "A", by: "A", on: "yesterday", reason: "r" })).toThrow(/2026-01-31/);
    expect(refused({ site: "A", by: "A", on: "2026-06-01" })).toThrow(/reason/);
  });

  test("the report lists each with who, when and why", () => {
    const study = createStudy({ lab: rows(), exclusions: [{ sampleId: "2026-01-12", ...BY }] });
    const { page } = report(study);
    expect(page).toContain("What was left out, replaced and corrected by hand");
    for (const text of ["A. Analyst", "the sampler stood still"]) expect(page).toContain(text);
  });
});

describe("what was published, what it is now, and why", () => {
  test("the same data and settings: nothing has moved", () => {
    const study = createStudy({ lab: rows() });
    expect([...compareAgainst(study, published())].map(({ status, why }) => [status, why])).toEqual([
      ["unchanged", ""],
    ]);
  });

  test.each([
    [
      "a corrected population",
      (row: object) => ({ ...row, population: 25_000 }),
      -20,
      /population has been corrected from 20,000 to 25,000/,
    ],
    [
      "a revised flow",
      (row: object) => ({ ...row, flow_m3_per_day: 6_000 }),
      -50,
      /flow has been revised from 12,000 m³ a day to 6,000/,
    ],
  ])("%s moves the level by its ratio and is named", (_, change, percent, why) => {
    const [row] = [...compareAgainst(createStudy({ lab: rows(change) }), published())];
    expect(row?.status).toBe("moved");
    expect(row?.moved_percent).toBeCloseTo(percent, 6);
    expect(row?.why).toMatch(why);
  });

  test("a corrected result is named with its count", () => {
    const versions = rows();
    const corrected = [
      ...versions.map((row) => ({ ...row, result_version: "1" })),
      { ...versions[0], concentration_ng_per_l: 900, result_version: "2" },
    ];
    const [row] = [...compareAgainst(createStudy({ lab: corrected }), published())];
    expect(row?.why).toMatch(/the laboratory has corrected 1 result;/);
  });

  test("new samples, decisions and settings each give their own reason", () => {
    const fewer = createStudy({ lab: rows().slice(0, 12) });
    const why = (study: ReturnType<typeof createStudy>, earlier = published()) =>
      [...compareAgainst(study, earlier)][0]?.why;
    expect(why(createStudy({ lab: rows() }), published(fewer))).toMatch(/14 samples instead of 12/);
    expect(why(createStudy({ lab: rows(), exclusions: [{ sampleId: "2026-01-12", ...BY }] }))).toMatch(
      /decisions/,
    );
    expect(why(createStudy({ lab: rows(), uncertainty: { population: 0.3 } }))).toMatch(
      /other settings: uncertainty$/,
    );
  });

  test("the report has the section, in Swedish too", () => {
    const study = createStudy({ lab: rows((row) => ({ ...row, population: 25_000 })), language: "sv" });
    const { page } = report(study, { against: published() });
    expect(page).toContain("Vad som har publicerats, vad det är nu och varför");
    expect(page).toContain("antalet anslutna är rättat");
  });

  test("an earlier result is made again from its own settings", () => {
    const study = createStudy({ lab: rows(), weekSpread: 0.3, uncertainty: { flow: 0.2 }, level: 0.9 });
    const earlier = published(study);
    const again = summarise(createStudy({ lab: rows(), ...earlier.settings }));
    expect([...again]).toEqual([...summarise(study)]);
    expect(again.settings).toEqual(study.settings);
  });

  test.each([
    ["no json", "{"],
    ["another schema", '{"schema":"wbe/loads/1","settings":{},"provenance":{},"rows":[]}'],
    ["a page", "<!doctype html><p>"],
  ])("%s is refused with the remedy", (_, text) => {
    expect(() => readResult(text, "x.json")).toThrow(/give the JSON of wbe summary, compare or report/);
  });

  test("an edition that nobody knows is told", () => {
    const earlier = published();
    const odd = { ...earlier, settings: { ...earlier.settings, constants: "2031.4" } };
    const { issues } = compareAgainst(createStudy({ lab: rows() }), odd);
    expect(issues.map(({ code }) => code)).toContain("EARLIER_EDITION_UNKNOWN");
  });
});

describe("editions", () => {
  const [first] = EDITIONS as readonly [Edition, ...Edition[]];
  const simulated: Edition = {
    ...first,
    name: "2099.1-simulated",
    uncertainty: { ...first.uncertainty, population: { ...first.uncertainty.population, rsd: 0.3 } },
  };
  const editions = [first, simulated];

  test("a pinned edition keeps its digits when a newer one comes, and the newer one's effect is told in percent", () => {
    const before = summarise(createStudy({ lab: rows(), constants: first.name }));
    const after = summarise(createStudy({ lab: rows(), constants: first.name }, { editions }));
    expect([...after]).toEqual([...before]);
    const told = after.issues.find(({ code }) => code === "EDITION_OLDER");
    expect(told?.details).toMatchObject({ pinned: first.name, newest: simulated.name, low: 0, high: 0 });
    expect(Number(told?.details.narrow)).toBeGreaterThan(20);
    expect(issueText(told as never, "sv")).toContain("låst till utgåva");
    const [row] = [...editionChanges(createStudy({ lab: rows(), constants: first.name }, { editions }))];
    expect(row?.change_percent).toBeCloseTo(0, 9);
    expect(row?.width_change_percent).toBeGreaterThan(20);
  });

  test("unpinned is the newest; its numbers differ and against names the edition", () => {
    const newest = createStudy({ lab: rows() }, { editions });
    expect(newest.settings.constants).toBe(simulated.name);
    expect(newest.settings.uncertainty.population.default).toBe(0.3);
    expect([...compareAgainst(newest, published())][0]?.why).toMatch(/edition 2099.1-simulated/);
  });

  test("an edition that does not exist names those that do", () => {
    expect(() => createStudy({ lab: rows(), constants: "1999.1" })).toThrow(
      new RegExp(`there are ${first.name}`),
    );
  });
});

describe("verify", () => {
  test("an untouched result and its page are intact; a changed digit is found", () => {
    const study = createStudy({ lab: rows() });
    const json = toJson(summarise(study));
    expect(readResult(json, "a.json").intact).toBe(true);
    const changed = readResult(json.replace('"samples":14', '"samples":15'), "a.json");
    expect([...verify(changed, [], null)][0]).toMatchObject({ part: "numbers", verdict: "changed" });
    const { page } = report(study);
    expect(readResult(page, "a.html").intact).toBe(true);
    expect(readResult(page.replace("<h1>", "<h1>1"), "a.html").intact).toBe(false);
  });

  test("the same study gives every value again; a forged value with a new checksum is found all the same", () => {
    const study = createStudy({ lab: rows() });
    const honest = published(study);
    expect([...verify(honest, [], study)].map(({ verdict }) => verdict)).toEqual(["unchanged", "not stated"]);
    const [row] = honest.rows;
    const forged = { ...honest, rows: [{ ...row, load_mg_per_day_per_1000: 1 }] };
    const result = verify(forged, [], study);
    expect([...result].at(-1)).toMatchObject({ part: "value", verdict: "changed" });
    expect(result.issues.map(({ code }) => code)).toContain("VERIFY_VALUE");
    expect(filesOf(honest).map(({ file, part }) => [file, part])).toEqual([["lab", "input"]]);
  });
});
