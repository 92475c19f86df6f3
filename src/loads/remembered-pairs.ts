/** Answers that were found before, each by two names. */
export interface RememberedPairs<First, Second, Answer> {
  get(first: First, second: Second): Answer | undefined;
  set(first: First, second: Second, answer: Answer): void;
}

/** Rows of one sample, day or series share what was found for the first: only so many answers are kept, for streams. */
export function rememberedPairs<First, Second, Answer>(
  most = 16_384,
): RememberedPairs<First, Second, Answer> {
  const answers = new Map<First, Map<Second, Answer>>();
  let count = 0;
  return {
    get: (first, second) => answers.get(first)?.get(second),
    set(first, second, answer) {
      if (count >= most) {
        answers.clear();
        count = 0;
      }
      const own = answers.get(first);
      if (own === undefined) answers.set(first, new Map([[second, answer]]));
      else own.set(second, answer);
      count += 1;
    },
  };
}
