import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { groupBy, issueError } from "../base/index.ts";
import { refuseInput, writeOutput } from "../node/index.ts";
import { type Result, toParquet } from "../report/index.ts";
import { badOption } from "./bad-option.ts";
import type { Output } from "./output.ts";
import type { World } from "./world.ts";

const NOTHING = "__HIVE_DEFAULT_PARTITION__";
/** What a folder's name cannot hold, or `=` and `%`, which mean something in it. */
const UNSAFE = /[\p{Cc}%=/\\:*?"<>|#]|^\.|[. ]$/gu;

/**
 * Writes a result as Parquet, a folder for each site (`site=Verk A/part-0.parquet`), as Hive, DuckDB and Spark read it: the
 * site stands in the folder's name and not in the file. Shards share one folder, because none has another's site.
 * @throws WbeError `OUTPUT_EXISTS`, `OUTPUT_IS_INPUT`, `OUTPUT_IMPOSSIBLE`, `OPTION_INVALID` for rows without a site.
 */
export async function writeParts(
  result: Result<object>,
  { file: folder, force }: Output,
  read: readonly string[],
  { interrupted }: World,
): Promise<void> {
  if (folder === null) return;
  if (!result.columns.includes("site"))
    throw badOption("out", "rows without a site are not divided into a folder", { hint: "give --out FILE" });
  const columns = result.columns.filter((name) => name !== "site");
  const sites = [...groupBy([...result], siteOf)].map(([site, rows]) => ({
    path: join(folder, `site=${folderName(site)}`, "part-0.parquet"),
    rows,
  }));
  for (const { path } of sites) {
    await refuseInput(path, read);
    if (!force && (await stat(path).catch(() => null)) !== null)
      throw issueError({ code: "OUTPUT_EXISTS", file: path });
  }
  for (const { path, rows } of sites) {
    await mkdir(dirname(path), { recursive: true }).catch(() => {
      throw issueError({ code: "OUTPUT_IMPOSSIBLE", file: dirname(path), hint: "the folder cannot be made" });
    });
    await writeOutput(path, await toParquet(rows, columns), { force, interrupted });
  }
}

function siteOf(row: object): string {
  return String((row as { readonly site?: unknown }).site ?? "");
}

function folderName(site: string): string {
  return site === "" ? NOTHING : site.replaceAll(UNSAFE, (sign) => `%${hexOf(sign)}`);
}

/** All of them are single bytes in UTF-8 but the upper control characters, which are two. */
function hexOf(sign: string): string {
  return [...new TextEncoder().encode(sign)]
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, "0"))
    .join("%");
}
