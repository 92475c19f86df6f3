import { readInput } from "../node/index.ts";
import { type EarlierResult, readResult } from "../report/index.ts";

/** An earlier result from its file. @throws WbeError when it is not there, or is none. */
export async function earlierFrom(path: string): Promise<EarlierResult> {
  const { bytes } = await readInput(path);
  return readResult(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), path);
}
