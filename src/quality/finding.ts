import type { Code } from "../base/index.ts";

/** What a check says of the record at `index`: a flag, never a removal. */
export interface Finding {
  readonly index: number;
  readonly code: Code;
  readonly received?: string | number;
  readonly details?: Readonly<Record<string, string | number>>;
}
