import { describe, expect, test } from "vitest";
import { smallMultiples, toVegaLiteMultiples } from "../../../src/report/charts/index.ts";
import { classed, named, parseMarkup, textOf } from "./parse-markup.ts";
import { simulatedLevels } from "./simulated-levels.ts";

const panels = ["A", "B", "C", "D"].map((name) => ({ name, levels: simulatedLevels() }));

describe("small multiples", () => {
  test("stand side by side where there is room and below one another where there is not", () => {
    const rows = (width: number): number => {
      const places = classed(parseMarkup(smallMultiples(panels, { title: "All", width })), "panel").map(
        (panel) => panel.attributes.transform ?? "",
      );
      return new Set(places.map((place) => place.split(",")[1])).size;
    };
    expect(rows(720)).toBe(2);
    expect(rows(350)).toBe(4);
  });

  test("are one picture with one name", () => {
    const svg = parseMarkup(smallMultiples(panels, { title: "All", id: "m", language: "en" }));
    expect(named(svg, "svg")).toHaveLength(1);
    expect(named(svg, "desc").map(textOf)).toEqual(["A, B, C, D; the same scale in each."]);
  });

  test("share one axis where their heights are within a factor 5, else each has its own; both are said", () => {
    const times = (factor: number) => [
      { name: "A", levels: simulatedLevels() },
      {
        name: "B",
        levels: simulatedLevels().map(({ estimate, lower, upper, ...level }) => ({
          ...level,
          estimate: estimate === null ? null : factor * estimate,
          lower: lower === null ? null : factor * lower,
          upper: upper === null ? null : factor * upper,
        })),
      },
    ];
    const options = { title: "All", language: "en" as const };
    const axes = (factor: number): readonly string[] =>
      classed(parseMarkup(smallMultiples(times(factor), options)), "axis").map(textOf);
    const [a, b] = axes(4.9);
    expect(a).toBe(b);
    expect(axes(0.3)[0]).toBe(axes(0.3)[1]);
    const [own, other] = axes(5.2);
    expect(own).not.toBe(other);
    expect(textOf(parseMarkup(smallMultiples(times(2), options)))).toContain("; the same scale in each");
    expect(textOf(parseMarkup(smallMultiples(times(9), options)))).toContain("; each on its own scale");
    const yAxis = (factor: number) => toVegaLiteMultiples(times(factor), options).resolve;
    expect(yAxis(2)).toEqual({ scale: { x: "independent", y: "shared" } });
    expect(yAxis(9)).toEqual({ scale: { x: "independent", y: "independent" } });
  });

  test("a panel without values neither decides the axis nor stands outside it", () => {
    const empty = { name: "E", levels: [] };
    const one = smallMultiples([{ name: "A", levels: simulatedLevels() }, empty], {
      title: "All",
      language: "en",
    });
    expect(textOf(parseMarkup(one))).toContain("; each on its own scale");
    const [a, , e] = classed(
      parseMarkup(smallMultiples([...panels.slice(0, 2), empty], { title: "All" })),
      "axis",
    );
    expect(a && e && textOf(a) === textOf(e)).toBe(true);
  });

  test("on a phone the line above the panels is broken, not cut", () => {
    const times = [1, 2].map((factor) => ({ name: `${factor}`, levels: simulatedLevels() }));
    const narrow = smallMultiples(times, { title: "All", language: "sv", width: 230 });
    const text = textOf(parseMarkup(narrow));
    expect(text).not.toContain("…");
    for (const word of ["invånare;", "samma skala", "rutor"]) expect(text).toContain(word);
  });

  test("say when there is nothing", () => {
    expect(textOf(parseMarkup(smallMultiples([], { title: "All", language: "en" })))).toContain(
      "Nothing to show",
    );
  });
});
