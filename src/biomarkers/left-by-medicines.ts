const NAMES: ReadonlySet<string> = new Set([
  "7-aminoclonazepam",
  "alpha-hydroxyalprazolam",
  "alprazolam",
  "amphetamine",
  "buprenorphine",
  "codeine",
  "dehydronorketamine",
  "EDDP",
  "fentanyl",
  "gabapentin",
  "ketamine",
  "methadone",
  "morphine",
  "N-desmethylzopiclone",
  "norbuprenorphine",
  "norfentanyl",
  "norketamine",
  "noroxycodone",
  "O-desmethyltramadol",
  "oxazepam",
  "oxycodone",
  "pregabalin",
  "ritalinic acid",
  "tramadol",
  "zopiclone",
]);

/**
 * Whether medicines that Swedish care prescribes or gives leave this residue too, so that its load may not be read as
 * illicit use alone. By catalogue name.
 */
export function leftByMedicines(biomarker: string): boolean {
  return NAMES.has(biomarker);
}
