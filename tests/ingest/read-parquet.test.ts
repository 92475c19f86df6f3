import { parquetWriteBuffer, schemaFromColumnData } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { readFile } from "../../src/ingest/index.ts";
import { partitionOf } from "../../src/ingest/partition-of.ts";
import { readParquet } from "../../src/ingest/read-parquet.ts";

type Column = Parameters<typeof parquetWriteBuffer>[0]["columnData"][number];

const DAYS = { date: { name: "date", type: "INT32", converted_type: "DATE" } } as const;

function fileOf(columns: Column[], codec?: "SNAPPY" | "UNCOMPRESSED"): Uint8Array {
  const schemaOverrides = columns.some(({ name }) => name === "date") ? DAYS : {};
  const schema = schemaFromColumnData({ columnData: columns, schemaOverrides });
  const columnData = columns.map(({ name, data }) => ({ name, data }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema, ...(codec === undefined ? {} : { codec }) }),
  );
}

const PLAIN: Column[] = [
  { name: "site", data: ["Å", "B", null], type: "STRING", nullable: true },
  {
    name: "date",
    data: ["2026-01-05", "2026-01-12", "2026-01-19"].map((day) => new Date(day)),
  },
  { name: "moment", data: Array(3).fill(new Date("2026-01-05T06:30:00Z")), type: "TIMESTAMP" },
  { name: "concentration", data: [0.1 + 0.2, 5e-324, null], type: "DOUBLE", nullable: true },
  { name: "count", data: [1n, 2n ** 60n, -3n], type: "INT64" },
  { name: "kept", data: [true, false, true], type: "BOOLEAN" },
];

describe("a Parquet file", () => {
  test.each(["SNAPPY", "UNCOMPRESSED"] as const)("%s: numbers stay exact, days are days", async (codec) => {
    const { table, issues } = await readFile(fileOf(PLAIN, codec), { file: "a.parquet" });
    expect(issues).toEqual([]);
    expect(table.header).toEqual(["site", "date", "moment", "concentration", "count", "kept"]);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(table.rows.map(({ cells }) => cells.filter((_, at) => at !== 2))).toEqual([
      ["Å", "2026-01-05", 0.1 + 0.2, 1, "true"],
      ["B", "2026-01-12", 5e-324, "1152921504606846976", "false"],
      ["", "2026-01-19", "", -3, "true"],
    ]);
    expect(String(table.rows[0]?.cells[2])).toMatch(/^2026-01-05T06:30:00/);
    expect(table.readAs).toBe("parquet");
  });

  test("folders in its name are columns", async () => {
    const [, date] = PLAIN;
    const { table } = await readFile(fileOf(date === undefined ? [] : [date]), {
      file: "x/site=Verk%20%C3%85/year=2026/part-0.parquet",
    });
    expect(table.header).toEqual(["site", "year", "date"]);
    expect(table.rows[0]?.cells).toEqual(["Verk Å", "2026", "2026-01-05"]);
  });

  test("a part of it is refused, never a fault of ours", async () => {
    const whole = fileOf(PLAIN);
    const tried = async (bytes: Uint8Array): Promise<string> =>
      readFile(bytes, { file: "a.parquet" }).then(
        () => "read",
        (error: { readonly code?: string }) => error.code ?? String(error),
      );
    for (let length = 5; length < whole.length; length += 7)
      expect(await tried(whole.slice(0, length))).toBe("FILE_NOT_TEXT");
  }, 60_000);

  test("more cells than are read are refused before they are made", async () => {
    const read = (mostCells: number) => readParquet(fileOf(PLAIN), { file: "a.parquet", mostCells });
    await expect(read(17)).rejects.toMatchObject({
      code: "FILE_NOT_TEXT",
      message: expect.stringContaining("20 million cells"),
    });
    expect((await read(18)).table.rows).toHaveLength(3);
  });
});

test("the folders of a name state columns, what Hive calls nothing is empty", () => {
  expect(partitionOf("a/site=B=C/x=/part.parquet")).toEqual({ site: "B=C", x: "" });
  expect(partitionOf("site=__HIVE_DEFAULT_PARTITION__/p")).toEqual({ site: "" });
  expect(partitionOf("site=100%/p=q.parquet")).toEqual({ site: "100%" });
  expect(partitionOf("plain.parquet")).toEqual({});
});
