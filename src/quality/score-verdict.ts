/** `satisfactory` to 2 (E_n: to 1), `questionable` below 3, `unsatisfactory` from there (E_n: above 1). */
export type ScoreVerdict = "satisfactory" | "questionable" | "unsatisfactory";

/** The word for a z or zeta score, or an E_n score. Source: ISO 13528:2022, 9.4 to 9.7. */
export function scoreVerdict(score: number, kind: "z" | "en" = "z"): ScoreVerdict {
  const size = Math.abs(score);
  if (kind === "en") return size <= 1 ? "satisfactory" : "unsatisfactory";
  return size <= 2 ? "satisfactory" : size < 3 ? "questionable" : "unsatisfactory";
}
