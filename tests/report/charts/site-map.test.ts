import { describe, expect, test } from "vitest";
import { siteMap } from "../../../src/report/charts/index.ts";
import { classed, number, parseMarkup, textOf } from "./parse-markup.ts";

const sites = [
  { name: "North-west", latitude: 59.4, longitude: 17.0, population: 20_000 },
  { name: "South-east", latitude: 59.25, longitude: 17.25, population: 5_000 },
];

describe("a map of plants", () => {
  test("has north up, east right, and areas in proportion to the square of the mark beyond its core", () => {
    const [a, b] = classed(parseMarkup(siteMap(sites, { title: "Map" })), "plant");
    expect(number(a!, "cy")).toBeLessThan(number(b!, "cy"));
    expect(number(a!, "cx")).toBeLessThan(number(b!, "cx"));
    expect((number(a!, "r") - 5) / (number(b!, "r") - 5)).toBeCloseTo(2, 2);
  });

  // One degree of longitude at 60 degrees north is half as long as one of latitude: cos 60 = 1/2.
  test("keeps distances alike in both directions", () => {
    const cross = [
      [60, 17],
      [60.1, 17],
      [60, 17.2],
    ].map(([latitude = 0, longitude = 0]) => ({ name: "", latitude, longitude, population: null }));
    const [o, n, e] = classed(parseMarkup(siteMap(cross, { title: "Map" })), "plant");
    expect((number(e!, "cx") - number(o!, "cx")) / (number(o!, "cy") - number(n!, "cy"))).toBeCloseTo(1, 2);
  });

  test("keeps names inside the picture", () => {
    const long = sites.map((site) => ({ ...site, name: `${site.name} avloppsreningsverk` }));
    for (const width of [250, 350, 720]) parseMarkup(siteMap(long, { title: "Map", width }));
    expect(textOf(parseMarkup(siteMap(long, { title: "Map" })))).toContain("km");
  });

  test("says when no plant has coordinates", () => {
    expect(
      textOf(
        parseMarkup(
          siteMap([{ name: "x", latitude: Number.NaN, longitude: 1, population: null }], { title: "M" }),
        ),
      ),
    ).toContain("Inga uppgifter");
  });
});
