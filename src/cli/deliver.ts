import { writeOutput } from "../node/index.ts";
import {
  type Language,
  levelSparklines,
  placesSentence,
  type Result,
  toCsv,
  toJson,
  toMarkdown,
  toNdjson,
  toParquet,
  toTerminalTable,
} from "../report/index.ts";
import { badOption } from "./bad-option.ts";
import { wrapped } from "./lay-out-text.ts";
import type { Format, Output } from "./output.ts";
import type { World } from "./world.ts";

/** Writes a result to its file, or to standard output. */
export async function deliver(
  result: Result<object>,
  output: Output,
  world: World,
  language: Language,
): Promise<void> {
  const format = output.format ?? defaultFormat(result, output, world);
  const content = await contentOf(result, format, output, language);
  if (output.file === null) world.stdout.write(content);
  else await writeOutput(output.file, content, { force: output.force, interrupted: world.interrupted });
}

function defaultFormat(result: Result<object>, output: Output, { stdout }: World): Format {
  if ("page" in result) return "html";
  return output.file === null && stdout.isTerminal ? "table" : "csv";
}

async function contentOf(
  result: Result<object>,
  format: Format,
  { digits: asked, excel, width, colour }: Output,
  language: Language,
): Promise<string | Uint8Array> {
  const { columns } = result;
  const digits = asked === null ? {} : { digits: asked };
  switch (format) {
    case "csv":
      return toCsv(result, columns, { ...digits, ...(excel === null ? {} : { excel }) });
    case "json":
      return toJson(result);
    case "ndjson":
      return toNdjson(result, columns);
    case "md":
      return toMarkdown(result, columns, digits);
    case "parquet":
      return toParquet(result, columns);
    case "table":
      return (
        toTerminalTable(result, columns, { ...digits, width, colour, language }) +
        sparklinesBelow(result, width, language) +
        sentencesBelow(result, width, language)
      );
    case "html":
      if ("page" in result) return String(result.page);
      throw badOption("format", "html is for wbe report");
    case "svg":
    case "png":
    case "vega-lite":
      throw badOption("format", `${format} is for wbe chart`);
  }
}

/** Below a table of trends over several places stand its answers in words. */
function sentencesBelow(result: Result<object>, width: number, language: Language): string {
  if (result.command !== "trend-regions" && result.command !== "trend-cities") return "";
  const rows = [...result] as unknown as readonly Parameters<typeof placesSentence>[0][];
  return rows
    .flatMap((row) => ["", ...wrapped(placesSentence(row, language), width)])
    .map((line) => `${line}\n`)
    .join("");
}

/** Below a table of levels stands how they went; other tables have no series of their own. */
function sparklinesBelow(result: Result<object>, width: number, language: Language): string {
  if (result.command !== "summary" || !result.columns.includes("interval_kind")) return "";
  const lines = levelSparklines(
    [...result] as unknown as Parameters<typeof levelSparklines>[0],
    width,
    language,
  );
  return lines === "" ? "" : `\n${lines}`;
}
