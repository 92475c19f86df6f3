import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The Parquet files of a folder and of the folders in it, sorted by name; none where the path is no folder. Names that
 * begin with `.` or `_` are other programs' notes.
 */
export async function parquetParts(path: string): Promise<readonly string[]> {
  if ((await stat(path).catch(() => null))?.isDirectory() !== true) return [];
  const entries = await readdir(path, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !/^[._]/.test(name));
  const found = await Promise.all(
    shown.map(async (entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return parquetParts(inside);
      return /\.parquet$/i.test(entry.name) ? [inside] : [];
    }),
  );
  return found.flat().sort();
}
