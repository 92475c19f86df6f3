/** ng/L: routine methods do not quantify less; a tenth of the lowest limit of detection in the catalogue. */
export const LOWEST_USUAL = 0.1;

/**
 * ng/L: a residue above 1 mg/L would be 0.1 g for every connected person, child or adult, each day, even in the
 * thinnest sewage of 100 L a person.
 */
export const HIGHEST_OF_ANY = 1_000_000;

/**
 * Highest usual concentration of a residue, ng/L, by its catalogue name: the highest yearly mean of a city
 * (mg/d/1000 inhabitants) in the least water a person uses, 100 L a day: 10 ng/L for each mg/d/1000.
 * Source of the loads: EUDA and SCORE, open data on wastewater analysis, editions 2025 and 2026; confidence: derived.
 */
export const HIGHEST_USUAL: Readonly<Record<string, number>> = {
  /** Markers of population, ng/L: ten times strong municipal sewage (our choice). */
  "NH4-N": 600_000_000,
  NH4: 800_000_000,
  "tot-N": 1_000_000_000,
  "tot-P": 200_000_000,
  COD: 12_000_000_000,
  BOD7: 6_000_000_000,
  BOD5: 6_000_000_000,
  /** 2381 mg/d/1000, Antwerp 2022. */
  benzoylecgonine: 23_800,
  /** 1014 mg/d/1000, Zagreb 2020. */
  amphetamine: 10_100,
  /** 922 mg/d/1000, Ostrava 2022. */
  methamphetamine: 9200,
  /** 318 mg/d/1000, Antwerp 2023. */
  MDMA: 3200,
  /** 319 mg/d/1000, Amsterdam 2024. */
  "THC-COOH": 3200,
  /** 150 mg/d/1000, Bristol 2023. */
  ketamine: 1500,
  /** 1628 mg/d/1000, Maribor 2025. */
  cotinine: 16_300,
  /** 7866 mg/d/1000, Prague 2025. */
  "ethyl sulfate": 78_700,
};
