import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { issueError } from "../base/index.ts";
import { refuseInput, writeOutput } from "../node/index.ts";
import { toCsv } from "../report/index.ts";
import { convertTables, type Study } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import type { Call } from "./call.ts";
import { convertFormat } from "./convert-format.ts";
import type { Output } from "./output.ts";

/**
 * Converts a study and writes each of its tables as a CSV file of its name, and the `study.json` that reads them, into a folder
 * that is made where it is not there. Nothing is written when one of the files stands there already.
 * @throws WbeError `OUTPUT_EXISTS`, `OUTPUT_IS_INPUT`, `OUTPUT_IMPOSSIBLE`, `OPTION_INVALID` for another form than CSV.
 */
export async function writeFolder(
  study: Study,
  { file: folder, force, excel, digits, format }: Output,
  read: readonly string[],
  { args, world: { interrupted } }: Call,
): Promise<void> {
  if (folder === null) return;
  if (format !== null && format !== "csv")
    throw badOption("format", "a folder gets csv files", { received: format, hint: "leave --format out" });
  if (excel !== null)
    throw badOption("excel", "a folder is made to be read again", { hint: "convert one table with --excel" });
  const { tables, studyFile } = convertTables(study, convertFormat(args));
  const dialect = digits === null ? {} : { digits };
  const files = [
    ...tables.map(({ name, columns, rows }) => ({
      path: join(folder, `${name}.csv`),
      text: toCsv(rows, columns, dialect),
    })),
    { path: join(folder, "study.json"), text: `${JSON.stringify(studyFile, null, 2)}\n` },
  ];
  for (const { path } of files) {
    await refuseInput(path, read);
    if (!force && (await stat(path).catch(() => null)) !== null)
      throw issueError({ code: "OUTPUT_EXISTS", file: path });
  }
  await mkdir(folder, { recursive: true }).catch(() => {
    throw issueError({ code: "OUTPUT_IMPOSSIBLE", file: folder, hint: "the folder cannot be made" });
  });
  for (const { path, text } of files) await writeOutput(path, text, { force, interrupted });
}
