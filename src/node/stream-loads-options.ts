import type { CsvOptions } from "../report/index.ts";
import type { Shard } from "../samples/index.ts";
import type { FileOptions } from "./read-files.ts";

/** What can be chosen for `streamLoads`. */
export interface StreamLoadsOptions extends Pick<FileOptions, "today"> {
  /** Name for messages. @defaultValue "standard input" */
  readonly file?: string;
  readonly csv?: CsvOptions;
  /** Only the sites of this shard, of a table that is a filter. @defaultValue all */
  readonly shard?: Shard | null;
  /** Rows that decide whether it is a filter. @defaultValue 10 000 */
  readonly judgedRows?: number;
  /** Bytes that are gathered before a part is made. @defaultValue 1 000 000 */
  readonly chunkBytes?: number;
}
