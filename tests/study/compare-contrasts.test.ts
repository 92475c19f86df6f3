import { describe, expect, test } from "vitest";
import { compare, compareWithout, createStudy, type TidyRow } from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

const YEARS = [...tertial(2025, 1), ...tertial(2026, 1, { concentration: 1000 })];
const refused = (path: string) => expect.objectContaining({ code: "ARGUMENT_INVALID", path });

describe("before and after an intervention", () => {
  const event = { from: "2025-05-01", to: "2025-05-01", site: "A", kind: "intervention", title: "simulated" };
  const at = (site: string, after: number): readonly TidyRow[] => [
    ...tertial(2025, 1, { site }),
    ...tertial(2025, 2, { site, concentration: after }),
  ];

  test("with a comparison plant it is the change over the change there", () => {
    const study = createStudy({ lab: [...at("A", 1500), ...at("B", 750)], events: [event] });
    const rows = compare(study, { contrast: "event" });
    expect(rows.map(({ site, contrast }) => [site, contrast])).toEqual([["A", "event"]]);
    const [row] = rows;
    // 3 times at A, 1.5 times at B, the same days: exactly 2
    expect(row?.ratio).toBeCloseTo(2, 6);
    expect(row?.flags.split(";")).toEqual(expect.arrayContaining(["COMPARISON_PLANT", "REGRESSION_TO_MEAN"]));
    expect(row?.flags).not.toContain("SEASON");
    const told = rows.issues.find(({ code }) => code === "EVENT_COMPARED");
    expect(told?.details).toMatchObject({ site: "A", control: "B" });
    expect(Number(told?.details.place) / Number(told?.details.other)).toBeCloseTo(2, 1);
  });

  test("without one the season is warned of", () => {
    const [row] = compare(createStudy({ lab: at("A", 1500), events: [event] }), { contrast: "event" });
    expect(row?.flags.split(";")).toEqual(expect.arrayContaining(["SEASON", "REGRESSION_TO_MEAN"]));
    expect(row?.flags).not.toContain("COMPARISON_PLANT");
  });

  test("too few samples are told as such, and give no increase", () => {
    const lab = [...tertial(2025, 1), ...tertial(2025, 2, { concentration: 9000 }).slice(0, 3)];
    const [row] = compare(createStudy({ lab, events: [event] }), { contrast: "event" });
    expect(row?.verdict).toBe("too few samples");
  });

  test("events and notes are no interventions; none at all is refused", () => {
    const events = [{ ...event, kind: "note" }];
    expect(() => compare(createStudy({ lab: YEARS, events }), { contrast: "event" })).toThrow(
      refused("contrast"),
    );
  });
});

describe("two sites", () => {
  const lab = [...tertial(2026, 1), ...tertial(2026, 1, { site: "B", concentration: 5000 })];

  test("the second over the first, and back", () => {
    const [there] = compare(lab, { contrast: "site", sites: ["A", "B"] });
    const [back] = compare(lab, { contrast: "site", sites: ["B", "A"] });
    expect(there).toMatchObject({ site: "B", from: "A 2026-T1", to: "B 2026-T1", verdict: "increase" });
    expect(there?.ratio).toBeCloseTo(10, 8);
    expect((there?.lower ?? 0) * (back?.upper ?? 0)).toBeCloseTo(1, 8);
  });

  test("other laboratories are not comparable", () => {
    const other = [...tertial(2026, 1), ...tertial(2026, 1, { site: "B", laboratory: "other" })];
    expect(compare(other, { sites: ["A", "B"], contrast: "site" })[0]?.verdict).toBe("not comparable");
  });

  test("a plant that is named like its municipality means the plant", () => {
    const sites = ["A", "B"].map((site) => ({ site, municipality: "A", population: 37_000 }));
    const rows = compare(createStudy({ lab, sites }), { contrast: "site", sites: ["A", "B"] });
    expect(rows.map(({ scope }) => scope)).toEqual(["plant"]);
    expect(rows[0]?.ratio).toBeCloseTo(10, 8);
  });

  test.each([
    [{ contrast: "site" as const }],
    [{ sites: ["A", "C"] as const }],
    [{ sites: ["A", "A"] as const }],
  ])("misuse is refused: %j", (options) => {
    expect(() => compare(lab, options)).toThrow(refused("sites"));
  });
});

describe("a published figure", () => {
  const figure = { biomarker: "benzoylecgonine", label: "elsewhere", load_mg_per_day_per_1000: 50 };

  test("the newest level over the figure; a synonym will do", () => {
    const rows = compare(YEARS, {
      contrast: "published",
      published: [{ ...figure, biomarker: "bensoylekgonin" }],
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      contrast: "published",
      from: "elsewhere",
      to: "2026-T1",
      verdict: "increase",
    });
    expect(rows[0]?.flags).toContain("PUBLISHED_FIGURE");
  });

  test("its own uncertainty widens the interval", () => {
    const width = (rsd: number) => {
      const published = [{ ...figure, relative_uncertainty: rsd }];
      const [row] = compare(YEARS, { contrast: "published", published });
      return (row?.upper ?? 0) / (row?.lower ?? 1);
    };
    expect(width(0.5)).toBeGreaterThan(width(0.1));
  });

  test("a figure of 0, or of a residue nobody measured, is refused", () => {
    const of = (change: object) => () => compare(YEARS, { published: [{ ...figure, ...change }] });
    expect(of({ load_mg_per_day_per_1000: 0 })).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
    expect(of({ biomarker: "tramadol" })).toThrow(refused("published"));
  });
});

describe("days that may carry the answer", () => {
  const calm = [1, 1.1, 0.9, 1.2, 0.8, 1.05, 0.95];

  test("one day that makes the rise is flagged, with the ratio without it", () => {
    const lab = [...tertial(2025, 1, {}, calm), ...tertial(2026, 1, {}, [...calm.slice(0, 6), 200])];
    const rows = compare(lab);
    expect(rows[0]?.flags).toContain("EXTREME_DAY");
    const told = rows.issues.find(({ code }) => code === "WITHOUT_EXTREME_DAY");
    // numbers, so that each language writes them its own way
    expect(told?.details.without).toBeLessThan(1.2);
    expect(told?.details.with).toBeGreaterThan(2);
    const row = compareWithout(lab).find(({ reason }) => reason === "extreme days");
    expect(row).toMatchObject({ days: told?.details.days, ratio: rows[0]?.ratio });
    expect(row?.ratio_without).toBeLessThan(1.2);
  });

  test("clean periods are not flagged", () => {
    expect(compare([...tertial(2025, 1, {}, calm), ...tertial(2026, 1, {}, calm)])[0]?.flags).not.toContain(
      "EXTREME",
    );
  });

  test("a holiday of one side is named, with the ratio without it", () => {
    const lab = [
      ...tertial(2025, 1),
      ...tertial(2026, 1),
      sample("2026-01-06", { concentration: 800, batch: "2026-T1" }),
    ];
    const rows = compare(lab, { settings: { language: "en" } });
    expect(rows[0]?.flags).toContain("NAMED_DAYS_DIFFER");
    const told = rows.issues.find(({ code }) => code === "WITHOUT_NAMED_DAYS");
    expect(told?.details.days).toContain("2026-01-06 (Epiphany)");
    const inSwedish = compare(lab, { settings: { language: "sv" } }).issues.find(
      ({ code }) => code === "WITHOUT_NAMED_DAYS",
    );
    expect(inSwedish?.details.days).toContain("2026-01-06 (trettondedag jul)");
    expect(inSwedish?.details.with).toMatch(/^bensoylekgonin \d,\d+$/);
    expect(told?.details.with).toMatch(/^benzoylecgonine \d\.\d+$/);
    const days = compareWithout(lab)
      .find(({ reason }) => reason === "named days")
      ?.days.split(";");
    expect(days).toContain("2026-01-06");
  });
});

describe("a margin", () => {
  const equal = [...tertial(2025, 1), ...tertial(2026, 1)];

  test("a wide one holds, a narrow one does not", () => {
    expect(compare(equal, { margin: 3 })[0]?.flags).toContain("WITHIN_MARGIN");
    expect(compare(equal, { margin: 0.01 })[0]?.flags).not.toContain("WITHIN_MARGIN");
    expect(compare(equal)[0]?.flags).not.toContain("WITHIN_MARGIN");
  });

  test.each([0, -1, Number.NaN])("%s is refused", (margin) => {
    expect(() => compare(equal, { margin })).toThrow(refused("margin"));
  });
});
