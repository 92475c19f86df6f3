import type { StudySettingsInput } from "../ingest/index.ts";
import { toCsv } from "../report/index.ts";
import { loads } from "../study/index.ts";
import { readFiles } from "./read-files.ts";
import { readStream } from "./read-input.ts";
import type { StreamLoadsOptions } from "./stream-loads-options.ts";

/** The CSV of `loads` for a laboratory's table of any kind: the stream is read to its end first. */
export async function wholeLoads(
  stream: AsyncIterable<Uint8Array>,
  settings: StudySettingsInput,
  { file = "standard input", csv = {}, today }: StreamLoadsOptions,
): Promise<Uint8Array> {
  const read = await readStream(stream, file);
  const files = [{ role: "lab" as const, path: "-", shownAs: file, read }];
  const study = await readFiles({ files }, settings, today === undefined ? {} : { today });
  const result = loads(study);
  return new TextEncoder().encode(toCsv(result, result.columns, csv));
}
