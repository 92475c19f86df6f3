import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { jsonChunks, toJson } from "../../src/report/to-json.ts";
import { simulatedResult, simulatedRows } from "./simulated-result.ts";

/** By Node's own SHA-256 over the settings and rows that were read back. */
function digestOf({ settings, rows }: { readonly settings: unknown; readonly rows: unknown }): string {
  return createHash("sha256").update(JSON.stringify({ settings, rows })).digest("hex");
}

describe("toJson", () => {
  test("has the schema's parts, in order, and nothing else", () => {
    const result = simulatedResult(4);
    const read = JSON.parse(toJson(result));
    expect(Object.keys(read)).toEqual(["schema", "settings", "provenance", "rows", "issues"]);
    expect(read).toEqual({
      schema: "wbe/summary/1",
      settings: { level: 0.95 },
      provenance: { version: "0.0.0", seed: 1, result_sha256: digestOf(read) },
      rows: simulatedRows(4),
      issues: result.issues,
    });
  });

  test("keeps full precision, and null for what is no number", () => {
    const odd = {
      ...simulatedRows(1)[0],
      site: 'a "b"\n',
      biomarker: "",
      samples: Number.NaN,
      load: 0.1 + 0.2,
      flags: "",
    };
    const [row] = JSON.parse(toJson(simulatedResult(0, { rows: [odd] }))).rows;
    expect(row.load).toBe(0.30000000000000004);
    expect(row.samples).toBeNull();
    expect(row.site).toBe('a "b"\n');
  });

  test("no rows are an empty list", () => {
    expect(JSON.parse(toJson(simulatedResult(0, { issues: [] })))).toMatchObject({ rows: [], issues: [] });
  });

  test("comes in pieces for streams, one row a piece", () => {
    const pieces = [...jsonChunks(simulatedResult(3))];
    expect(pieces.join("")).toBe(toJson(simulatedResult(3)));
    expect(pieces.filter((piece) => piece.includes('"samples":7'))).toHaveLength(3);
  });
});
