import { PARQUET_SEAL, parquetSeal, VERSION } from "../base/index.ts";
import { cellOf } from "./cell.ts";
import { columnKind } from "./columns.ts";

/** What can be chosen for `toParquet`. */
export interface ParquetOptions {
  /** Texts kept in the file's own metadata, such as settings and provenance as JSON. */
  readonly metadata?: Readonly<Record<string, string>>;
}

const TYPES = { text: "STRING", number: "DOUBLE", count: "INT32", boolean: "BOOLEAN" } as const;

/**
 * Rows as a Parquet file: typed nullable columns (text, double, 32-bit count, boolean), full precision.
 * Columns of the contract have the same type in every part of a divided run. The file's own metadata holds a checksum of
 * its bytes (`wbe.crc32`), which `wbe` looks at when it reads the file back. The writer loads on first use.
 */
export async function toParquet(
  rows: readonly object[],
  columns: readonly string[],
  options: ParquetOptions = {},
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = columns.map((name) => {
    const kind = columnKind(name, rows);
    const data = rows.map((row) => {
      const cell = cellOf(row, name);
      return kind === "text" && cell !== null ? String(cell) : cell;
    });
    return { name, data, type: TYPES[kind], nullable: true };
  });
  const metadata = { ...options.metadata, [PARQUET_SEAL]: "00000000" };
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return sealed(new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: `wbe ${VERSION}` })));
}

function sealed(bytes: Uint8Array): Uint8Array {
  const seal = parquetSeal(bytes);
  if (seal !== null) bytes.set(new TextEncoder().encode(seal.actual), seal.at);
  return bytes;
}
