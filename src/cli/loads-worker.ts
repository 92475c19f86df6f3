import { parentPort, workerData } from "node:worker_threads";
import { type ByteRange, type RangeJob, rangeReader } from "../node/index.ts";

/** A question to a thread that reads ranges of one file. */
export interface RangeQuestion {
  readonly what: "survey" | "read";
  readonly range: ByteRange;
}

const reader = rangeReader(workerData as RangeJob);

parentPort?.on("message", ({ what, range }: RangeQuestion) => {
  if (what === "survey") {
    parentPort?.postMessage(reader.survey(range));
    return;
  }
  const reading = reader.read(range);
  const buffers = reading.parts.flatMap(({ csv }) => (csv === null ? [] : [csv.buffer as ArrayBuffer]));
  parentPort?.postMessage(reading, buffers);
});
