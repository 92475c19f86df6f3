/** One hand of a drug that was measured apart from the other. */
export interface Enantiomer {
  /** Catalogue name of the drug. */
  readonly drug: string;
  readonly hand: "R" | "S";
}

const DRUGS: readonly (readonly [RegExp, string])[] = [
  [/^MDMA$/iu, "MDMA"],
  [/^am(?:ph|f)etamine?$/iu, "amphetamine"],
  [/^metam(?:ph|f)etamine?$|^methamphetamine?$/iu, "methamphetamine"],
];
/** `R-`, `(R)-`, `R(-)-`, `(R)-(-)-`: the sign of rotation may follow the letter. */
const LETTER = /^\(?([RS])\)?(?:[ -]*\([-−+]\))?[ -]+/iu;
/** Words and signs that are older than the letters hold for the amphetamines alone. */
const OLD = /^(?:(levo|l)|(dextro|dex|d))[ -]*/iu;

/** The enantiomer that a name stands for, like `R-MDMA` or `(S)-(+)-amfetamin`; null for any other name. */
export function findEnantiomer(text: string): Enantiomer | null {
  const name = text.trim();
  const letter = LETTER.exec(name);
  if (letter !== null) {
    const drug = drugNamed(name.slice(letter[0].length));
    return drug === null ? null : { drug, hand: letter[1]?.toUpperCase() === "R" ? "R" : "S" };
  }
  const old = OLD.exec(name);
  const drug = old === null ? null : drugNamed(name.slice(old[0].length));
  if (old === null || drug === null || drug === "MDMA") return null;
  return { drug, hand: old[1] === undefined ? "S" : "R" };
}

function drugNamed(text: string): string | null {
  return DRUGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
