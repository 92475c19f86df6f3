/**
 * True for the name of a sum of residues (`Kokain (+ metabolit BzE)`, `Totalt`, `Summa opioider`), which is set aside
 * so that nothing is counted twice. The sign of an enantiomer or racemate, as in (+)-amphetamine, makes no sum;
 * neither does "total" before a name in English: total morphine is one analyte after hydrolysis. Cocaine is not
 * conjugated, and no class of drugs is one analyte: "total cocaine" and "total opioids" are sums.
 */
export function isSumName(text: string): boolean {
  if (!MAY_BE_SUM.test(text)) return false;
  const plain = text.replace(/\(\s*\+\s*(?:\/\s*[-−–]\s*)?\)/g, "");
  return /[+Σ∑]/.test(plain) || sumWord().test(plain) || totalOf().test(plain);
}

/** What every such name holds. */
const MAY_BE_SUM = /[+Σ∑]|sum|total/iu;

// Made when called and not with the module: classes of all letters take an engine a while.
const sumWord = (): RegExp => /(?<![\p{L}\p{N}])(?:totalt|summan?|sum|total\s*:?\s*$)(?![\p{L}\p{N}])/iu;

const totalOf = (): RegExp =>
  /^\s*total\s+(?:of\s+)?(?:all\s+)?(?:cocaine|kokain|drugs?|stimulants?|opioids?|opiates?|amphetamines|cannabinoids?|benzodiazepines|cathinones|narcotics|substances|residues|analytes)(?![\p{L}\p{N}])/iu;
