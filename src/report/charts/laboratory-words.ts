import type { Language } from "../texts/language.ts";
import { labelNumber } from "./label-number.ts";
import type { LaboratoryPoint } from "./laboratory-point.ts";

/** Words of the chart of a laboratory's controls. */
export const LABORATORY_WORDS = {
  sv: {
    unit: "standardavvikelser från mittlinjen",
    control: "kontrollprov",
    centre: "mittlinje",
    warning: "varningsgränser (2 s)",
    action: "åtgärdsgränser (3 s)",
    stops: "kräver åtgärd",
    nothing: "Inga kontrollprov med styrgränser",
  },
  en: {
    unit: "standard deviations from the centre line",
    control: "control sample",
    centre: "centre line",
    warning: "warning limits (2 s)",
    action: "action limits (3 s)",
    stops: "asks for action",
    nothing: "No control samples with limits",
  },
} as const;

/** The chart in a sentence, for those who hear it. */
export function describeLaboratory(points: readonly LaboratoryPoint[], language: Language): string {
  const words = LABORATORY_WORDS[language];
  if (points.length === 0) return `${words.nothing}.`;
  const of = (verdict: LaboratoryPoint["verdict"]): readonly LaboratoryPoint[] =>
    points.filter((point) => point.verdict === verdict);
  const days = of("action").map(({ day, distance }) => `${day}: ${labelNumber(distance, language)}`);
  const said = language === "sv" ? ["varning", "åtgärd"] : ["warning", "action"];
  const found = days.length === 0 ? "" : ` (${days.join("; ")})`;
  return `${points.length} ${words.control}. ${said[0]}: ${of("warning").length}, ${said[1]}: ${days.length}${found}.`;
}
