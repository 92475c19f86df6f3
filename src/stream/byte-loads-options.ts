import type { SamplingDay } from "../calendar/index.ts";
import type { SampleLoadsOptions } from "../loads/index.ts";
import type { Shard } from "../samples/index.ts";

/** How the loads of a plain table are made; plain data, so that a thread can be sent it. */
export interface ByteLoadsOptions
  extends Required<Pick<SampleLoadsOptions, "timeZone" | "level" | "uncertainty" | "minimumPopulation">> {
  /** Dates after it need a closer look; null when no date lies in the future. */
  readonly today: SamplingDay | null;
  /** Significant digits of the output. */
  readonly digits: number;
  /** Leaves out the sites of the other shards. @defaultValue null */
  readonly shard?: Shard | null;
}
