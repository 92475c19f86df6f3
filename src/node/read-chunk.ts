import { inShard, type Shard } from "../samples/index.ts";
import { type BytePart, type ByteReading, byteLoads, surveyRows } from "../stream/index.ts";
import type { PlainHead } from "./head-of.ts";
import type { BytePlan } from "./loads-road.ts";

/** Makes the reader of whole sites: byte by byte where there is a plan, else all is left to the reader of record. */
export function chunkReader(
  head: PlainHead,
  plan: BytePlan | null,
  shard: Shard | null,
): (bytes: Uint8Array) => ByteReading {
  if (plan !== null) return byteLoads(plan.columns, { ...plan.options, shard });
  return (bytes) => {
    const { sites, rows } = surveyRows(bytes, head.header.length, head.site);
    const all: BytePart = { csv: null, from: 0, to: bytes.length, before: 0 };
    if (shard === null) return { parts: [all], sites, rows };
    const parts = sites.flatMap(({ name, before, at }, index): BytePart[] =>
      inShard(name, shard) ? [{ csv: null, from: at, to: sites[index + 1]?.at ?? bytes.length, before }] : [],
    );
    return { parts, sites, rows };
  };
}
