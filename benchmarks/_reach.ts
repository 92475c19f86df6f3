import type { Mutant } from "./_mutants.ts";

interface Insertion {
  readonly at: number;
  readonly text: string;
  readonly opens: boolean;
}

/** A source that sets `__reached[index]` where the mutant of that index would be evaluated. */
export function withReach(text: string, mutants: readonly (readonly [number, Mutant])[]): string {
  const insertions = mutants.flatMap(([index, { within }]): readonly Insertion[] =>
    within === null
      ? []
      : [
          { at: within.from, text: `(__reached[${index}]=1,`, opens: true },
          { at: within.to, text: ")", opens: false },
        ],
  );
  let [written, rest] = ["", 0];
  for (const { at, text: added } of insertions.sort(
    (a, b) => a.at - b.at || Number(a.opens) - Number(b.opens),
  )) {
    written += text.slice(rest, at) + added;
    rest = at;
  }
  return written + text.slice(rest);
}
