/** So many answers are kept: many more than a study has different numbers of samples and detections. */
const MOST = 4096;

/** The same function of numbers, which keeps its answers: for costly ones that are asked the same again and again. */
export function remembered<Numbers extends readonly number[], Answer>(
  answerTo: (...numbers: Numbers) => Answer,
): (...numbers: Numbers) => Answer {
  const answers = new Map<string, Answer>();
  return (...numbers) => {
    const name = numbers.join(" ");
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = answerTo(...numbers);
    if (answers.size >= MOST) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}
