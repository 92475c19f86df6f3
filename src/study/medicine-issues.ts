import { type Issue, issue } from "../base/index.ts";
import { leftByMedicines } from "../biomarkers/index.ts";

/** The sentence on medicines, where a result shows a residue that they leave too; it is said whatever else is. */
export function medicineIssues(biomarkers: Iterable<string>): readonly Issue[] {
  const names = [...new Set([...biomarkers].flatMap((text) => text.split(" + ")))].filter(leftByMedicines);
  if (names.length === 0) return [];
  return [issue({ code: "MEDICINES_TOO", details: { biomarkers: names.sort().join(", ") } })];
}
