import { drugName } from "../texts/drug-name.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { perPeriod } from "./change-in-words.ts";
import type { Paper } from "./paper.ts";
import type { PlanView } from "./plan-view.ts";

/** One page for the laboratory: what is to be analysed, and what every result must say so that periods can be compared. */
export function laboratoryRequirements(view: PlanView, language: Language): Paper {
  const words = WORDS[language];
  const { samples, design, referenceSamples, period } = view.settings;
  const plants = Math.max(1, view.sites.length);
  const drugs = [...new Set(view.rows.map(({ biomarker }) => biomarker))];
  const rows = view.rows.filter((row) => row.design === "rotating weekdays" && row.reference_samples === 0);
  const floor = formatNumber(Math.max(0, ...rows.map((row) => row.floor_percent)), 0, language);
  return {
    language,
    title: words.title,
    parts: [
      { kind: "text", text: words.scope(samples[design] * plants, perPeriod(period, language)) },
      { kind: "list", items: drugs.map((drug) => drugName(drug, language)) },
      { kind: "heading", text: words.each },
      { kind: "table", head: words.head, rows: words.fields },
      { kind: "heading", text: words.batches },
      { kind: "text", text: words.floor(floor) },
      {
        kind: "list",
        items: [...(referenceSamples > 0 ? [words.references(referenceSamples)] : []), ...words.control],
      },
      { kind: "heading", text: words.corrections },
      { kind: "list", items: words.corrected },
    ],
  };
}

const WORDS = {
  sv: {
    title: "Krav på laboratoriet: droger i avloppsvatten",
    scope: (count: number, period: string) =>
      `Omfattning: ${count} prov per ${period}. Helst i en enda analysomgång per period. Ämnen:`,
    each: "Varje resultat ska ange",
    head: ["Uppgift", "Krav"],
    fields: [
      ["Halt", "ng/l, fri bas, ett tal per prov och ämne. Enheten skriven."],
      [
        "Mätgränser",
        "Både detektionsgräns (LOD) och kvantifieringsgräns (LOQ) för varje prov och ämne. Under gränsen: skriv <gränsen, aldrig 0, halva gränsen eller tomt.",
      ],
      [
        "Analysomgång",
        "Omgångens beteckning och analysdatum. Prov som körts tillsammans har samma beteckning.",
      ],
      [
        "Osäkerhet",
        "Utvidgad osäkerhet i procent med täckningsfaktor k, och vad den omfattar: bara repeterbarhet, eller även skillnaden mellan omgångar.",
      ],
      ["Helt eller filtrerat", "Om provet analyserats helt eller filtrerat, och filtrets porstorlek."],
      [
        "Metod",
        "Metodens namn och version, internstandard för varje ämne, om utbytet är korrigerat (recovery_corrected: ja eller nej).",
      ],
      ["Datum", "Ankomst, nedfrysning, upptining, analys."],
      ["Provets namn", "Oförändrat som på flaskan. Omkörningar som egna rader, inte som medelvärde."],
    ],
    batches: "Analysomgångar och frysta referensprov",
    floor: (percent: string) =>
      `Skillnader mellan omgångar sätter gränsen för vad vi kan se: utan motmedel syns ingen ökning under ${percent} %.`,
    references: (count: number) =>
      `Spara ${count} prov ur varje omgång frysta. Kör om dem i nästa omgång, i slumpad ordning bland de nya proven. Rapportera båda värdena som sample_type = reference, med omgång.`,
    control: [
      "I varje omgång: blank, kontrollprov med känd halt, minst ett dubbelprov och ett tillsatsprov. Resultaten skickas med.",
      "Byte av metod, instrument, internstandard, filtrering eller utbyteskorrigering meddelas i förväg. Minst 8 prov analyseras då på båda sätten.",
    ],
    corrections: "Rättelser och leverans",
    corrected: [
      "En tabell (CSV eller Excel), en rad per prov och ämne, samma kolumner varje gång.",
      "Rättat resultat: skicka raden igen med högre versionsnummer (result_version) och skälet. Skriv aldrig över det gamla i tysthet.",
      "Saknat resultat: raden finns kvar, med skälet.",
    ],
  },
  en: {
    title: "Requirements for the laboratory: drugs in wastewater",
    scope: (count: number, period: string) =>
      `Scope: ${count} samples per ${period}, preferably in one single batch per period. Substances:`,
    each: "Every result states",
    head: ["Item", "Requirement"],
    fields: [
      ["Concentration", "ng/L, free base, one number per sample and substance. The unit written out."],
      [
        "Limits",
        "Both the limit of detection (LOD) and of quantification (LOQ) for each sample and substance. Below the limit: write <limit, never 0, half the limit or nothing.",
      ],
      ["Batch", "The batch's id and the day of analysis. Samples run together bear the same id."],
      [
        "Uncertainty",
        "Expanded uncertainty in per cent with its coverage factor k, and what it includes: repeatability only, or the difference between batches too.",
      ],
      ["Whole or filtered", "Whether the sample was analysed whole or filtered, and the pore size."],
      [
        "Method",
        "Name and version, internal standard for each substance, whether recovery has been corrected (recovery_corrected: yes or no).",
      ],
      ["Dates", "Arrival, freezing, thawing, analysis."],
      ["Sample name", "Unchanged as on the bottle. Repeats as rows of their own, not as a mean."],
    ],
    batches: "Batches and frozen reference samples",
    floor: (percent: string) =>
      `Differences between batches limit what we can see: without a remedy no rise below ${percent} % shows.`,
    references: (count: number) =>
      `Keep ${count} samples of every batch frozen. Run them again in the next batch, in random order among the new samples. Report both values as sample_type = reference, with their batch.`,
    control: [
      "In every batch: a blank, a control of known concentration, at least one duplicate and one spike. The results are sent along.",
      "A change of method, instrument, internal standard, filtration or correction for recovery is announced beforehand. At least 8 samples are then analysed both ways.",
    ],
    corrections: "Corrections and delivery",
    corrected: [
      "One table (CSV or Excel), a row per sample and substance, the same columns every time.",
      "A corrected result: send the row again with a higher version number (result_version) and the reason. Never silently replace the old one.",
      "A missing result: the row stays, with the reason.",
    ],
  },
} as const;
