import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freshModules, type Reached, type Scripts, scriptOf } from "./_modules-in-memory.ts";
import type { Mutant } from "./_mutants.ts";
import { type PlainTest, plainVitest, testsDeclaredBy } from "./_plain-tests.ts";
import { withReach } from "./_reach.ts";

/** What the parent asks for: a survey of a room's tests, or a judgement of one mutant. */
export type Question =
  | { readonly ask: "survey"; readonly files: readonly string[]; readonly mutants: readonly Mutant[] }
  | { readonly ask: "judge"; readonly mutant: Mutant; readonly tests: readonly TestPlace[] };

/** A test by its file and its place in it, with how many the file declares and what the test costs. */
export interface TestPlace {
  readonly file: string;
  readonly place: number;
  readonly count: number;
  readonly milliseconds: number;
}

/** A test of the survey, and the mutants that it reaches. */
export interface Surveyed extends TestPlace {
  readonly reaches: readonly number[];
}

export type Answer =
  | { readonly tell: "begins"; readonly milliseconds: number }
  | { readonly tell: "survey"; readonly tests: readonly Surveyed[] }
  | { readonly tell: "judgement"; readonly seenBy: string | null };

const ROOT = join(import.meta.dirname, "..");
const tell = (answer: Answer): void => {
  process.send?.(answer);
};

const INSTEAD = new Map([["vitest", plainVitest]]);

function declaredIn(
  file: string,
  scripts: Scripts,
  reached: Reached = new Uint8Array(0),
): readonly PlainTest[] {
  const load = freshModules(scripts, INSTEAD, reached);
  return testsDeclaredBy(() => load(join(ROOT, file)));
}

async function survey(files: readonly string[], mutants: readonly Mutant[]): Promise<void> {
  const numbered = mutants.map((mutant, index) => [index, mutant] as const);
  const watched = new Map(
    [...new Set(mutants.map(({ file }) => file))].map((file) => {
      const path = join(ROOT, file);
      const own = numbered.filter(([, mutant]) => mutant.file === file);
      return [path, scriptOf(path, withReach(readFileSync(path, "utf8"), own))] as const;
    }),
  );
  const tests: Surveyed[] = [];
  const reached = new Uint8Array(mutants.length);
  const always = Uint8Array.from(mutants, ({ within }) => Number(within === null));
  for (const file of files) {
    reached.set(always);
    const declared = declaredIn(file, watched, reached);
    const byDeclaring = reached.slice();
    // The other way round: a test that leans on the one before it fails here, and not later as if it had seen something.
    for (const [place, { run }] of [...declared.entries()].reverse()) {
      reached.set(byDeclaring);
      const begun = performance.now();
      await run();
      const milliseconds = performance.now() - begun;
      const reaches = numbered.flatMap(([index]) => (reached[index] === 1 ? [index] : []));
      tests.push({ file, place, count: declared.length, milliseconds, reaches });
    }
  }
  tell({ tell: "survey", tests });
}

/** The first test's file that fails, null where all pass. Where a file declares other tests than before, all are run. */
async function seenBy(
  { file, from, to, becomes }: Mutant,
  tests: readonly TestPlace[],
): Promise<string | null> {
  const path = join(ROOT, file);
  const text = readFileSync(path, "utf8");
  let scripts: Scripts;
  try {
    scripts = new Map([[path, scriptOf(path, text.slice(0, from) + becomes + text.slice(to))]]);
  } catch {
    return file;
  }
  const opened = new Map<string, readonly PlainTest[]>();
  for (const { file: home, place, count, milliseconds } of tests) {
    tell({ tell: "begins", milliseconds });
    try {
      const declared = opened.get(home) ?? declaredIn(home, scripts);
      opened.set(home, declared);
      for (const test of declared.length === count ? declared.slice(place, place + 1) : declared) {
        await test.run();
      }
    } catch {
      return home;
    }
  }
  return null;
}

process.on("message", async (question: Question) => {
  if (question.ask === "survey") await survey(question.files, question.mutants);
  else tell({ tell: "judgement", seenBy: await seenBy(question.mutant, question.tests) });
});
