import { describe, expect, test } from "vitest";
import { smallMultiples } from "../../../src/report/charts/index.ts";
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
    const svg = parseMarkup(smallMultiples(panels, { title: "All", id: "m" }));
    expect(named(svg, "svg")).toHaveLength(1);
    expect(named(svg, "desc").map(textOf)).toEqual(["A, B, C, D."]);
  });

  test("say when there is nothing", () => {
    expect(textOf(parseMarkup(smallMultiples([], { title: "All", language: "en" })))).toContain(
      "Nothing to show",
    );
  });
});
