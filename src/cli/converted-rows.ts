import type { Result } from "../report/index.ts";
import { convert, type Study } from "../study/index.ts";
import type { Call } from "./call.ts";
import { convertFormat } from "./convert-format.ts";

/** The rows of `wbe convert`: the study's results in another format. */
export function convertedRows(study: Study, { args }: Call): Result<object> {
  return convert(study, convertFormat(args));
}
