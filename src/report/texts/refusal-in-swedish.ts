import { BIOMARKERS } from "../../biomarkers/index.ts";

/** The catalogue's reason why no consumption is computed, in Swedish; null for any other text. */
export function refusalInSwedish(text: string): string | null {
  for (const { parents } of BIOMARKERS) {
    const refusal = parents.find((parent) => parent.refusal?.en === text)?.refusal;
    if (refusal !== undefined) return refusal.sv;
  }
  return null;
}
