import { describe, expect, test } from "vitest";
import { levelChart } from "../../../src/report/charts/index.ts";
import { classed, type Element, named, number, parseMarkup, textOf } from "./parse-markup.ts";
import { level, simulatedLevels, simulatedSamples } from "./simulated-levels.ts";

const options = { title: "Kokain", language: "sv" as const, id: "c" };
const picture = (svg: string): Element => parseMarkup(svg);
const fields = (svg: Element): Element[] => classed(svg, "period").flatMap((group) => named(group, "rect"));
const lines = (svg: Element): Element[] => classed(svg, "levels").flatMap((group) => named(group, "line"));

describe("a level chart", () => {
  test("is well formed, named and described", () => {
    const svg = picture(levelChart({ levels: simulatedLevels(), samples: simulatedSamples() }, options));
    const [root] = named(svg, "svg");
    expect(root?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "c-title c-desc",
      viewBox: "0 0 720 320",
    });
    expect(named(svg, "title").find((title) => title.attributes.id === "c-title")).toBeDefined();
    expect(textOf(named(svg, "title")[0]!)).toBe("Kokain");
    expect(textOf(named(svg, "desc")[0]!)).toContain("120 (95–152) mg per dygn");
  });

  test("draws every level at the height the axis gives its value", () => {
    const svg = picture(levelChart({ levels: simulatedLevels() }, options));
    const ticks = classed(svg, "axis").flatMap((axis) => named(axis, "line"));
    const [foot, next] = [number(ticks[0]!, "y1"), number(ticks[1]!, "y1")];
    const step = Number(textOf(classed(svg, "axis").flatMap((axis) => named(axis, "text"))[1]!));
    const height = (value: number): number => foot - ((foot - next) * value) / step;
    simulatedLevels().forEach((item, index) => {
      expect(number(lines(svg)[index]!, "y1")).toBeCloseTo(height(item.estimate ?? 0), 1);
      expect(number(fields(svg)[index]!, "y")).toBeCloseTo(height(item.upper ?? 0), 1);
      const bottom = number(fields(svg)[index]!, "y") + number(fields(svg)[index]!, "height");
      expect(bottom).toBeCloseTo(height(item.lower ?? 0), 1);
    });
  });

  test("is the same picture in other units: tenfold values, the same places", () => {
    const places = (factor: number): (string | undefined)[] => {
      const svg = picture(
        levelChart(
          { levels: simulatedLevels(factor), samples: simulatedSamples(factor) },
          { ...options, description: "" },
        ),
      );
      return [
        ...lines(svg).map((line) => line.attributes.y1),
        ...named(svg, "circle").map((circle) => circle.attributes.cy),
      ];
    };
    expect(places(10)).toEqual(places(1));
  });

  test("makes a field as wide as its period", () => {
    const year = [
      level("2024", "2024-01-01", "2024-12-31", 5, 4, 6),
      level("2025-T1", "2025-01-01", "2025-04-30", 5, 4, 6),
    ];
    const [long, short] = fields(picture(levelChart({ levels: year }, options))).map((field) =>
      number(field, "width"),
    );
    expect((long! + 2) / (short! + 2)).toBeCloseTo(366 / 120, 1);
  });

  test("keeps a campaign week visible in ten years", () => {
    const levels = Array.from({ length: 10 }, (_, year) =>
      level(`${2015 + year}-03-12`, `${2015 + year}-03-12`, `${2015 + year}-03-18`, 5, 4, 6),
    );
    for (const field of fields(picture(levelChart({ levels }, options))))
      expect(number(field, "width")).toBeGreaterThanOrEqual(10);
  });

  test("dashes what is no confidence interval, and gives bounds no line", () => {
    const levels = [
      level("2025-T1", "2025-01-01", "2025-04-30", null, 0, 30, "bounds"),
      level("2025-T2", "2025-05-01", "2025-08-31", 12, 6, 25, "with prior"),
      level("2025-T3", "2025-09-01", "2025-12-31", 12, 9, 16),
    ];
    const svg = picture(levelChart({ levels }, options));
    expect(fields(svg).map((field) => field.attributes["stroke-dasharray"] !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
    expect(lines(svg)).toHaveLength(2);
    expect(textOf(svg)).toContain("bara gränser kända");
    expect(textOf(svg)).toContain("vilar på ett antagande");
  });

  test("draws non-detects hollow at their limit and says so", () => {
    const svg = picture(levelChart({ levels: simulatedLevels(), samples: simulatedSamples() }, options));
    const circles = classed(svg, "samples").flatMap((group) => named(group, "circle"));
    expect(circles.map((circle) => circle.attributes.fill)).toEqual([
      "currentColor",
      "currentColor",
      "none",
      "none",
    ]);
    expect(textOf(svg)).toContain("under mätgränsen (ritat vid gränsen)");
  });

  test("cuts an interval that would flatten the rest, and prints its end", () => {
    const levels = [...simulatedLevels(), level("2026-T1", "2026-01-01", "2026-04-30", 100, 10, 5000)];
    const svg = picture(levelChart({ levels }, options));
    expect(textOf(svg)).toContain("till 5\u00a0000");
    expect(number(lines(svg)[0]!, "y1")).toBeLessThan(240);
  });

  test("parts segments by a line with the new one's name", () => {
    const levels = simulatedLevels().map((item, index) => ({
      ...item,
      segment: index < 2 ? "" : "laboratory=B",
    }));
    expect(textOf(picture(levelChart({ levels }, options)))).toContain("laboratorium B");
  });

  test("numbers the events inside the time shown", () => {
    const events = [
      { from: "2025-03-01", to: "2025-03-05", title: "A <b>" },
      { from: "2031-03-01", to: "2031-03-05", title: "far away" },
    ];
    const svg = picture(levelChart({ levels: simulatedLevels(), events }, options));
    expect(classed(svg, "event")).toHaveLength(1);
    expect(textOf(classed(svg, "event")[0]!)).toBe("1. A <b>1");
  });

  test("carries the change as sign and words", () => {
    const badge = { verdict: "increase" as const, words: "säkerställd ökning +39 %" };
    expect(
      textOf(classed(picture(levelChart({ levels: simulatedLevels() }, { ...options, badge })), "badge")[0]!),
    ).toBe(badge.words);
  });
});

describe("data that say little", () => {
  test("nothing at all is said", () => {
    for (const scale of ["linear", "log"] as const) {
      const svg = picture(levelChart({ levels: [] }, { ...options, scale }));
      expect(textOf(svg)).toContain("Inga uppgifter att visa");
    }
  });

  test("all below the limit draws the limits and says so", () => {
    const samples = simulatedSamples().map((sample) => ({ ...sample, kind: "below" as const }));
    const svg = picture(
      levelChart(
        { levels: [level("2025", "2025-01-01", "2025-12-31", null, 0, 190, "bounds")], samples },
        options,
      ),
    );
    expect(textOf(svg)).toContain("Alla prov ligger under mätgränsen");
    expect(classed(svg, "samples").flatMap((group) => named(group, "circle"))).toHaveLength(4);
  });

  test("a period with too few samples says why it has no level", () => {
    const levels = [
      level("2025-T1", "2025-01-01", "2025-04-30", null, null, null),
      { ...level("2025-T2", "2025-05-01", "2025-08-31", null, null, null), reason: "ingen summa" },
    ];
    const text = textOf(picture(levelChart({ levels }, options)));
    expect(text).toContain("för få prov");
    expect(text).toContain("ingen summa");
  });

  test("days that cannot be read and numbers that are not finite leave no trace", () => {
    const svg = levelChart(
      {
        levels: [level("x", "soon", "later", 5, 4, 6)],
        samples: [{ time: "2025-01-01", value: Number.NaN, kind: "measured", series: "" }],
      },
      options,
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    parseMarkup(svg);
  });
});

test("hostile names are inert", () => {
  const evil = '"><script>alert(1)</script>&<img src=x onerror=alert(1)>';
  const levels = [{ ...level(evil, "2025-01-01", "2025-12-31", 5, 4, 6), segment: evil }];
  const samples = [{ time: "2025-02-01", value: 5, kind: "measured" as const, series: evil }];
  const svg = picture(
    levelChart(
      { levels, samples, events: [{ from: "2025-01-05", to: "2025-01-05", title: evil }] },
      { ...options, title: evil, id: evil, unit: evil },
    ),
  );
  expect(named(svg, "script")).toEqual([]);
  expect(named(svg, "img")).toEqual([]);
  expect(textOf(named(svg, "title")[0]!)).toBe(evil);
});

test("charts of one page get different ids by themselves, and the same chart always the same", () => {
  const id = (title: string): string | undefined =>
    named(picture(levelChart({ levels: simulatedLevels() }, { title })), "title")[0]?.attributes.id;
  expect(id("A")).not.toBe(id("B"));
  expect(id("A")).toBe(id("A"));
});

test("the drawing, as reviewed", () => {
  const badge = { verdict: "decrease" as const, words: "certain decrease −14 % (−21 to −6 %)" };
  const events = [{ from: "2025-09-01", to: "2025-09-14", title: "Measure" }];
  expect(
    levelChart(
      { levels: simulatedLevels(), samples: simulatedSamples(), events },
      { title: "Cocaine", language: "en", id: "golden", badge },
    ),
  ).toMatchSnapshot();
});
