import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { LOAD_COLUMNS } from "../../src/loads/index.ts";
import { toParquet } from "../../src/report/to-parquet.ts";
import { COLUMNS, simulatedRows } from "./simulated-result.ts";

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

describe("toParquet", () => {
  test("hyparquet reads the same rows back, nulls and precision included", async () => {
    const rows = [
      ...simulatedRows(50),
      { site: "Å", biomarker: "x", samples: 0, load: 0.1 + 0.2, flags: "" },
    ];
    const file = bufferOf(await toParquet(rows, COLUMNS));
    expect(await parquetReadObjects({ file })).toEqual(rows);
  });

  test("columns of the contract keep their type where nothing is known", async () => {
    const empty = Object.fromEntries(LOAD_COLUMNS.map((name) => [name, null]));
    const types = async (rows: readonly object[]): Promise<(string | undefined)[]> =>
      parquetMetadata(bufferOf(await toParquet(rows, LOAD_COLUMNS)))
        .schema.slice(1)
        .map(({ type }) => type);
    const full = {
      ...empty,
      site: "S",
      concentration_ng_per_l: 500,
      population: 37_000,
      lower: 1.5,
      flags: "",
    };
    expect(await types([empty])).toEqual(await types([full]));
    expect(await types([])).toEqual(await types([full]));
    expect((await types([full])).filter((type) => type === "DOUBLE")).toHaveLength(9);
  });

  test("what is no number is null, a mixed column is text", async () => {
    const file = bufferOf(
      await toParquet(
        [
          { load: Number.NaN, mixed: 1 },
          { load: 2, mixed: "a" },
        ],
        ["load", "mixed"],
      ),
    );
    expect(await parquetReadObjects({ file })).toEqual([
      { load: null, mixed: "1" },
      { load: 2, mixed: "a" },
    ]);
  });

  test("metadata and maker travel with the file", async () => {
    const meta = parquetMetadata(
      bufferOf(await toParquet(simulatedRows(1), COLUMNS, { metadata: { settings: '{"level":0.95}' } })),
    );
    expect(meta.key_value_metadata).toEqual([
      { key: "settings", value: '{"level":0.95}' },
      { key: "wbe.crc32", value: expect.stringMatching(/^[0-9a-f]{8}$/) },
    ]);
    expect(meta.created_by).toMatch(/^wbe \d+\.\d+\.\d+/);
  });
});
