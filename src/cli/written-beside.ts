import { stat } from "node:fs/promises";

/** Whether `check --out` names an annotated copy of its input: a `.csv`; other forms hold the ledger itself. */
export function isCopy(file: string | null): file is string {
  return file !== null && /\.csv$/i.test(file);
}

/** Whether `--out` names a folder: one that is there, or a name that ends like one. */
export async function isFolder(path: string | null): Promise<boolean> {
  if (path === null) return false;
  if (/[\\/]$/.test(path)) return true;
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
