import { expect, test } from "vitest";
import { cityName } from "../../../src/report/texts/city-name.ts";

test("a Nordic city has its Swedish name in Swedish, and its own in English", () => {
  expect(cityName("Helsinki", "sv")).toBe("Helsingfors");
  expect(cityName("Copenhagen", "sv")).toBe("Köpenhamn");
  expect(cityName("Copenhagen", "en")).toBe("Copenhagen");
  expect(["sv", "en"].map((language) => cityName("Umea", language as "sv" | "en"))).toEqual(["Umeå", "Umeå"]);
});

test("what follows the name stays, and so does a city without another name", () => {
  expect(cityName("Gothenburg (2)", "sv")).toBe("Göteborg (2)");
  expect(cityName("Reykjavik Klettagarðar", "sv")).toBe("Reykjavik Klettagarðar");
  expect(cityName("constructor", "sv")).toBe("constructor");
});
