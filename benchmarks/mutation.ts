// Do the tests see a wrong? Puts one small wrong at a time into a source, in memory, and runs the room's own tests that reach it.
//   npx tsx benchmarks/mutation.ts --sample 60 [--seed 20261123] [--rooms loads,uncertainty,censoring,trend] [--minutes 25] [--exclude WORDS]
// Prints each mutant that lived, and the score of each room. A mutant that hangs, or that cannot be loaded, is seen.
// --exclude leaves out the tests whose path has one of the words, separated by commas.
import { fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clopperPearson, createRandom } from "../src/numerics/index.ts";
import { type Mutant, mutantsOf } from "./_mutants.ts";
import type { Answer, Question, Surveyed } from "./_mutation-child.ts";

const ROOT = join(import.meta.dirname, "..");
/** A test hangs when it takes this many times as long as without a wrong, and more than half a minute. */
const PATIENCE = 20;

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "60" },
    seed: { type: "string", default: "20261123" },
    rooms: { type: "string", default: "loads,uncertainty,censoring,trend" },
    exclude: { type: "string", default: "" },
    minutes: { type: "string", default: "25" },
  },
});

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending) && name !== "index.ts")
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** `count` of them, each equally likely, in an order of the seed's. */
function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = createRandom(seed);
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.integer(left.length), 1),
  ).flat();
}

const startChild = () => fork(join(import.meta.dirname, "_mutation-child.ts"));
let child = startChild();

/** The child's answer; null when it hangs or breaks down, and then another takes its place. */
function answerTo(question: Question): Promise<Answer | null> {
  return new Promise((resolve) => {
    const asked = child;
    let clock: NodeJS.Timeout | undefined;
    const settle = (answer: Answer | null): void => {
      clearTimeout(clock);
      asked.removeAllListeners();
      if (answer === null) {
        asked.kill("SIGKILL");
        child = startChild();
      }
      resolve(answer);
    };
    asked.on("message", (answer: Answer) => {
      if (answer.tell !== "begins") return settle(answer);
      clearTimeout(clock);
      clock = setTimeout(() => settle(null), Math.max(30_000, PATIENCE * answer.milliseconds));
    });
    asked.on("exit", () => settle(null));
    asked.send(question);
  });
}

interface Reached {
  readonly mutant: Mutant;
  readonly tests: readonly Surveyed[];
}

async function surveyOf(room: string): Promise<readonly Reached[]> {
  const excluded = values.exclude.split(",").filter((word) => word !== "");
  const files = namesIn(`tests/${room}`, ".test.ts").filter(
    (file) => !excluded.some((word) => file.includes(word)),
  );
  const mutants = namesIn(`src/${room}`, ".ts").flatMap((file) =>
    mutantsOf(file, readFileSync(join(ROOT, file), "utf8")),
  );
  const answer = await answerTo({ ask: "survey", files, mutants });
  if (answer?.tell !== "survey") throw new RangeError(`the tests of ${room} fail as they are`);
  const quickFirst = [...answer.tests].sort((a, b) => a.milliseconds - b.milliseconds);
  const reaching = mutants.map((): Surveyed[] => []);
  for (const test of quickFirst)
    for (const index of test.reaches) reaching[index]?.push({ ...test, reaches: [] });
  console.log(`${room}: ${quickFirst.length} tests, ${mutants.length} mutants`);
  return mutants.map((mutant, index) => ({ mutant, tests: reaching[index] ?? [] }));
}

async function isSeen({ mutant, tests }: Reached): Promise<boolean> {
  if (tests.length === 0) return false;
  const answer = await answerTo({ ask: "judge", mutant, tests });
  return answer?.tell !== "judgement" || answer.seenBy !== null;
}

const rooms = values.rooms.split(",");
const all: Reached[] = [];
for (const room of rooms) all.push(...(await surveyOf(room)));
const until = performance.now() + Number(values.minutes) * 60_000;
const judged: { readonly room: string; readonly seen: boolean }[] = [];
for (const candidate of drawn(all, Number(values.sample), Number(values.seed))) {
  if (performance.now() > until) break;
  const { file, line, was, becomes } = candidate.mutant;
  const seen = await isSeen(candidate);
  judged.push({ room: file.split("/")[1] ?? "", seen });
  if (seen) continue;
  const reach = candidate.tests.length === 0 ? " (no test reaches it)" : "";
  console.log(`lived: ${file}:${line}  ${was.replace(/\s+/g, " ")}  ->  ${becomes}${reach}`);
}
child.kill();

for (const room of [...rooms, "all"]) {
  const own = judged.filter((one) => room === "all" || one.room === room);
  if (own.length === 0) continue;
  const seen = own.filter((one) => one.seen).length;
  const { lower, upper } = clopperPearson(seen, own.length, 0.95);
  const [score, from, to] = [seen / own.length, lower, upper].map((share) => (100 * share).toFixed(1));
  console.log(`${room}: ${seen} of ${own.length} seen, ${score} % (${from} to ${to})`);
}
