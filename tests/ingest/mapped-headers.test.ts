import { expect, test } from "vitest";
import { mappedHeaders } from "../../src/ingest/mapped-headers.ts";

test("columns with and without a unit, and those by which rows are kept", () => {
  const columns = { site: "Verk", flow: { column: "Q", unit: "L/s" } };
  expect(mappedHeaders({ columns, keep: { Status: "klar" }, constants: { date: "2026-01-13" } })).toEqual([
    "Verk",
    "Q",
    "Status",
  ]);
});

test("no mapping names no header", () => {
  expect(mappedHeaders()).toEqual([]);
  expect(mappedHeaders({})).toEqual([]);
});
