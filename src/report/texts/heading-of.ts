import type { Language } from "./language.ts";

type Heading = Readonly<Record<Language, string>>;

/** Headings in plain words, with their unit. */
const HEADINGS: Readonly<Record<string, Heading>> = {
  scope: say("Omfattning", "Scope"),
  site: say("Plats", "Site"),
  sample_id: say("Prov", "Sample"),
  sampling_start: say("Provets början", "Start of sample"),
  sampling_end: say("Provets slut", "End of sample"),
  biomarker: say("Ämne", "Substance"),
  result: say("Resultat", "Result"),
  concentration_ng_per_l: say("Halt (ng/l)", "Concentration (ng/L)"),
  limit_ng_per_l: say("Mätgräns (ng/l)", "Limit (ng/L)"),
  flow_m3_per_day: say("Flöde (m³ per dygn)", "Flow (m³ a day)"),
  population: say("Anslutna personer", "Persons connected"),
  load_mg_per_day: say("Mängd (mg per dygn)", "Load (mg a day)"),
  load_mg_per_day_per_1000: say(
    "Mängd (mg per dygn och 1 000 invånare)",
    "Load (mg a day per 1,000 inhabitants)",
  ),
  lower: say("Lägst", "Lower"),
  upper: say("Högst", "Upper"),
  relative_uncertainty: say("Relativ osäkerhet", "Relative uncertainty"),
  laboratory: say("Laboratorium", "Laboratory"),
  method: say("Metod", "Method"),
  matrix: say("Filtrering", "Matrix"),
  batch: say("Analysomgång", "Batch"),
  flags: say("Anmärkningar", "Remarks"),
  segment: say("Delserie", "Segment"),
  period: say("Period", "Period"),
  period_start: say("Periodens första dag", "First day of period"),
  period_end: say("Periodens sista dag", "Last day of period"),
  samples: say("Antal prov", "Samples"),
  detected: say("Antal över mätgränsen", "Above the limit"),
  days_covered: say("Dygn som proven täcker", "Days covered"),
  target: say("Gäller", "Holds for"),
  interval_kind: say("Slag av intervall", "Kind of interval"),
  comparison_lower: say("Lägst vid jämförelse", "Lower, for comparison"),
  comparison_upper: say("Högst vid jämförelse", "Upper, for comparison"),
  weekend_ratio: say("Helg jämfört med vardag", "Weekend over weekday"),
  weekend_days: say("Helgdagar", "Weekend days"),
  contrast: say("Jämförelse", "Comparison"),
  from: say("Från", "From"),
  to: say("Till", "To"),
  ratio: say("Kvot", "Ratio"),
  change_percent: say("Förändring (%)", "Change (%)"),
  lower_percent: say("Lägst (%)", "Lower (%)"),
  upper_percent: say("Högst (%)", "Upper (%)"),
  p_value: say("p-värde", "p-value"),
  adjusted_p_value: say("p-värde, justerat", "p-value, adjusted"),
  verdict: say("Slutsats", "Verdict"),
  first: say("Från", "From"),
  last: say("Till", "To"),
  change_percent_per_year: say("Förändring (% om året)", "Change (% a year)"),
  autocorrelation: say("Samband mellan prov i följd", "Autocorrelation"),
  file: say("Fil", "File"),
  format: say("Format", "Format"),
  rows_read: say("Lästa rader", "Rows read"),
  used: say("Använda", "Used"),
  flagged: say("Använda med anmärkning", "Used, with a flag"),
  not_used: say("Inte använda", "Not used"),
};

/** Columns that mean something of their own in one command's result. */
const BY_COMMAND: Readonly<Record<string, Readonly<Record<string, Heading>>>> = {
  compare: { lower: say("Kvot, lägst", "Ratio, lower"), upper: say("Kvot, högst", "Ratio, upper") },
  trend: {
    lower: say("Lägst (% om året)", "Lower (% a year)"),
    upper: say("Högst (% om året)", "Upper (% a year)"),
  },
};

/** A column's heading in plain words; the column's own name where there is none. */
export function headingOf(column: string, language: Language, command?: string): string {
  const own = command === undefined ? undefined : BY_COMMAND[command]?.[column];
  return (own ?? (Object.hasOwn(HEADINGS, column) ? HEADINGS[column] : undefined))?.[language] ?? column;
}

function say(sv: string, en: string): Heading {
  return { sv, en };
}
