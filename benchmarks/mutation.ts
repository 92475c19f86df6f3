// Do the tests see a wrong? Puts one small wrong at a time into a copy of the sources and runs the room's own tests on it.
//   npx tsx benchmarks/mutation.ts --sample 60 [--seed 20261123] [--rooms loads,uncertainty,censoring,trend] [--minutes 25] [--exclude GLOB]
// Prints each mutant that lived, and the score. A mutant that hangs, or that cannot be loaded, is seen.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createRandom } from "../src/numerics/index.ts";
import { type Mutant, mutantsOf } from "./_mutants.ts";

const ROOT = join(import.meta.dirname, "..");
/** A mutant hangs when it takes three times as long as the room does without one, and more than a minute. */
let patience = 3_600_000;

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "60" },
    seed: { type: "string", default: "20261123" },
    rooms: { type: "string", default: "loads,uncertainty,censoring,trend" },
    exclude: { type: "string", default: "" },
    minutes: { type: "string", default: "25" },
  },
});

/** A copy in which a wrong does no harm. */
function layOutCopy(): string {
  const home = mkdtempSync(join(tmpdir(), "wbe-mutation-"));
  for (const name of ["src", "tests", "data-samples", "package.json", "tsconfig.json"]) {
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"), "junction");
  return home;
}

function allMutants(home: string, rooms: readonly string[]): readonly Mutant[] {
  return rooms.flatMap((room) =>
    readdirSync(join(home, "src", room), { encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && name !== "index.ts")
      .sort()
      .flatMap((name) =>
        mutantsOf(`src/${room}/${name}`, readFileSync(join(home, "src", room, name), "utf8")),
      ),
  );
}

/** `count` of them, each equally likely, in an order of the seed's. */
function drawn(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = createRandom(seed);
  const left = [...mutants];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.integer(left.length), 1),
  ).flat();
}

/** Without a worker for each file, which costs more than the tests. */
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--pool=threads", "--no-isolate", "--maxWorkers=1"];

function passes(home: string, tests: string): boolean {
  const words = [...VITEST, tests, "--bail=1", "--test-timeout=60000", "--reporter=dot"];
  if (values.exclude !== "") words.push(`--exclude=${values.exclude}`);
  const { status } = spawnSync(process.execPath, words, {
    cwd: home,
    timeout: patience,
    killSignal: "SIGKILL",
    stdio: "ignore",
  });
  return status === 0;
}

/** The file's own test first, which sees most; the whole room only for what lived through it. */
function lives(home: string, { file, from, to, becomes }: Mutant): boolean {
  const path = join(home, file);
  const good = readFileSync(path, "utf8");
  writeFileSync(path, good.slice(0, from) + becomes + good.slice(to));
  try {
    const [, room = "", name = ""] = file.split("/");
    const own = `tests/${room}/${name.replace(/^_/, "").replace(".ts", ".test.ts")}`;
    return (!existsSync(join(home, own)) || passes(home, own)) && passes(home, `tests/${room}/`);
  } finally {
    writeFileSync(path, good);
  }
}

const home = layOutCopy();
try {
  const mutants = allMutants(home, values.rooms.split(","));
  let longest = 0;
  for (const room of values.rooms.split(",")) {
    const started = performance.now();
    if (!passes(home, `tests/${room}/`)) throw new RangeError(`the tests of ${room} fail as they are`);
    longest = Math.max(longest, performance.now() - started);
  }
  patience = Math.max(60_000, Math.ceil(3 * longest));
  const sample = drawn(mutants, Number(values.sample), Number(values.seed));
  const until = performance.now() + Number(values.minutes) * 60_000;
  let tried = 0;
  let seen = 0;
  for (const mutant of sample) {
    if (performance.now() > until) break;
    tried++;
    if (lives(home, mutant)) {
      console.log(
        `lived: ${mutant.file}:${mutant.line}  ${mutant.was.replace(/\s+/g, " ")}  ->  ${mutant.becomes}`,
      );
    } else seen++;
  }
  console.log(
    `${seen} of ${tried} seen (${((100 * seen) / tried).toFixed(1)} %), drawn from ${mutants.length}`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
