import type { Language } from "./language.ts";

/** A source of a level's uncertainty in words, and what would make it smaller (empty when nothing is known to). */
export function budgetSource(
  source: string,
  language: Language,
): { readonly name: string; readonly remedy: string } {
  const [name = source, remedy = ""] = SOURCES[language][source] ?? [];
  return { name, remedy };
}

const SOURCES: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  sv: {
    "day to day": ["skillnader mellan dygn", "fler provdygn i perioden"],
    weeks: ["skillnader mellan veckor", "sprid provdygnen över perioden"],
    season: [
      "provtagning vid olika tid på året",
      "prov samma veckor varje år, eller utspridda över perioden",
    ],
    concentration: ["analysens upprepbarhet", "fler analyser av varje prov"],
    batch: ["laboratoriets avvikelse från gång till gång", "samma kontrollprov i varje analysomgång"],
    flow: ["dygnets flöde", "bättre flödesdata"],
    "flow gap": ["luckor i flödet", "färre luckor i flödesdata"],
    meter: ["flödesmätarens avvikelse", "kontroll av flödesmätaren"],
    sampling: ["provtagningen", "tätare eller flödesstyrd provtagning"],
    population: ["antalet anslutna personer", "en säkrare uppgift om antalet anslutna"],
    references: ["kopplingen mellan analysomgångar", "fler frysta referensprov i varje analysomgång"],
    bridge: ["laboratoriebytet", "fler prov analyserade av båda laboratorierna"],
    load: ["den angivna mängdens osäkerhet", "en uppgift om osäkerheten från den som mätte"],
  },
  en: {
    "day to day": ["differences between days", "more sampling days in the period"],
    weeks: ["differences between weeks", "spread the sampling days over the period"],
    season: [
      "sampling at different times of the year",
      "samples in the same weeks each year, or spread over the period",
    ],
    concentration: ["repeatability of the analysis", "more analyses of each sample"],
    batch: ["the laboratory's deviation from run to run", "the same control sample in each run"],
    flow: ["flow of the day", "better flow data"],
    "flow gap": ["gaps in the flow", "fewer gaps in the flow data"],
    meter: ["deviation of the flow meter", "a check of the flow meter"],
    sampling: ["sampling", "more frequent or flow-controlled sampling"],
    population: ["number of connected persons", "a surer number of connected persons"],
    references: ["the link between runs", "more frozen reference samples in each run"],
    bridge: ["the change of laboratory", "more samples analysed by both laboratories"],
    load: ["uncertainty of the given load", "a statement of uncertainty from whoever measured it"],
  },
};
