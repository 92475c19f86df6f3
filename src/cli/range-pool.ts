import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ByteRange, RangeJob, RangePool } from "../node/index.ts";
import type { RangeQuestion } from "./loads-worker.ts";

const MOST_THREADS = 8;

/** Questions that wait at each thread: one is worked on, one is ready. */
const DEPTH = 2;

/** What a thread makes is short-lived: a small nursery costs no time and half the memory. */
const YOUNG = { maxYoungGenerationSizeMb: 2 };

/**
 * Threads that read ranges of one file; answers come in the order of the ranges, whoever is done first. Null where the
 * machine has but one to give.
 */
export function rangePool(job: RangeJob, script: URL): RangePool | null {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (threads < 2) return null;
  const workers = Array.from({ length: threads }, () => thread(job, script));
  async function* ask<Answer>(
    what: RangeQuestion["what"],
    ranges: Iterable<ByteRange>,
  ): AsyncGenerator<Answer> {
    const waiting: Promise<unknown>[] = [];
    let index = 0;
    for (const range of ranges) {
      if (waiting.length >= DEPTH * threads) yield (await waiting.shift()) as Answer;
      const answer = workers[index % threads]?.ask({ what, range });
      // A failure is heard in its turn.
      answer?.catch(() => {});
      if (answer !== undefined) waiting.push(answer);
      index += 1;
    }
    for (const answer of waiting) yield (await answer) as Answer;
  }
  return {
    survey: (ranges) => ask("survey", ranges),
    read: (ranges) => ask("read", ranges),
    close: () => {
      for (const { end } of workers) end();
    },
  };
}

interface Thread {
  ask(question: RangeQuestion): Promise<unknown>;
  end(): void;
}

/** A thread answers in the order it was asked. */
function thread(job: RangeJob, script: URL): Thread {
  const worker = new Worker(script, { workerData: job, resourceLimits: YOUNG });
  const waiting: { resolve: (answer: unknown) => void; reject: (error: Error) => void }[] = [];
  let failure: Error | null = null;
  worker.on("message", (answer) => waiting.shift()?.resolve(answer));
  worker.on("error", (error: Error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end: () => {
      void worker.terminate();
    },
  };
}
