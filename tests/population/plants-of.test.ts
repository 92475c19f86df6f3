import { expect, test } from "vitest";
import { plantsOf } from "../../src/population/index.ts";
import { validity } from "../loads/_simulated.ts";

const sites = [
  validity({ site: "North", municipality: "Town" }),
  validity({ site: "South", municipality: "Town", closed: "2025-01-01" }),
  validity({ site: "East", municipality: "Village", validTo: "2024-12-31" }),
  validity({ site: "East", municipality: "Town", validFrom: "2025-01-01" }),
  validity({ site: "West", municipality: "Village" }),
];

test("plants that are open and belong to the municipality on the day, in file order, each once", () => {
  expect(plantsOf("Town", sites, "2024-06-01")).toEqual(["North", "South"]);
  expect(plantsOf("Town", sites, "2025-06-01")).toEqual(["North", "East"]);
  expect(plantsOf("Village", sites, "2024-06-01")).toEqual(["East", "West"]);
  expect(plantsOf("Village", sites, "2025-06-01")).toEqual(["West"]);
});

test("an unknown municipality has none", () => {
  expect(plantsOf("Elsewhere", sites, "2024-06-01")).toEqual([]);
  expect(plantsOf("Town", [], "2024-06-01")).toEqual([]);
});
