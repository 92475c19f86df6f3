import { formatDate } from "../texts/format-date.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";

/** Why a published value is another one now. Loads rest on concentrations (ng/L), flows (m3/d) and persons. */
export type RevisionReason =
  | { readonly kind: "decisions" }
  | { readonly kind: "settings"; readonly names: readonly string[] }
  | { readonly kind: "edition"; readonly before: string; readonly after: string }
  | { readonly kind: "corrected"; readonly site: string; readonly count: number }
  | {
      readonly kind: "concentration" | "flow";
      readonly site: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "samples"; readonly site: string; readonly before: number; readonly after: number }
  | { readonly kind: "revised"; readonly site: string; readonly before: number; readonly after: number }
  | {
      readonly kind: "grown";
      readonly site: string;
      readonly before: number;
      readonly after: number;
      readonly from: string;
    }
  /** Analyses of its own control samples that a laboratory's errors rest on. */
  | {
      readonly kind: "controls";
      readonly laboratory: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "plants"; readonly plants: readonly string[] }
  | { readonly kind: "others" }
  | { readonly kind: "files"; readonly files: readonly string[] }
  | { readonly kind: "version"; readonly before: string; readonly after: string }
  | { readonly kind: "altered" }
  | { readonly kind: "unknown" };

/** A reason in words, without a full stop. */
export function revisionReason(reason: RevisionReason, language: Language): string {
  const number = (value: number, unit: string): string =>
    `${formatNumber(value, value < 100 ? 1 : 0, language)} ${unit}`;
  const sv = language === "sv";
  switch (reason.kind) {
    case "decisions":
      return sv
        ? "beslut om uteslutna eller ersatta värden har ändrats"
        : "decisions on excluded or replaced values have changed";
    case "settings":
      return `${sv ? "ändrade inställningar" : "other settings"}: ${reason.names.join(", ")}`;
    case "edition":
      return sv
        ? `konstanternas utgåva ${reason.after} i stället för ${reason.before}`
        : `edition ${reason.after} of the constants in place of ${reason.before}`;
    case "corrected":
      return sv
        ? `${reason.site}: laboratoriet har rättat ${reason.count} resultat`
        : `${reason.site}: the laboratory has corrected ${reason.count} ${reason.count === 1 ? "result" : "results"}`;
    case "concentration": {
      const [before, after] = [number(reason.before, "ng/L"), number(reason.after, "ng/L")];
      return sv
        ? `${reason.site}: medelhalten är ${after} i stället för ${before}`
        : `${reason.site}: the mean concentration is ${after} instead of ${before}`;
    }
    case "flow": {
      const unit = sv ? "m³ per dygn" : "m³ a day";
      const [before, after] = [number(reason.before, unit), number(reason.after, unit)];
      return sv
        ? `${reason.site}: flödet är ändrat från ${before} till ${after}`
        : `${reason.site}: the flow has been revised from ${before} to ${after}`;
    }
    case "samples":
      return sv
        ? `${reason.site}: ${reason.after} prov i stället för ${reason.before}`
        : `${reason.site}: ${reason.after} samples instead of ${reason.before}`;
    case "revised":
    case "grown": {
      const [before, after] = [reason.before, reason.after].map((count) => formatNumber(count, 0, language));
      if (reason.kind === "revised") {
        return sv
          ? `${reason.site}: antalet anslutna är rättat från ${before} till ${after}`
          : `${reason.site}: the population has been corrected from ${before} to ${after}`;
      }
      const day = formatDate(reason.from, language);
      return sv
        ? `${reason.site}: ett nytt antal anslutna gäller från ${day} (i medeltal ${after}, tidigare ${before})`
        : `${reason.site}: a new population is valid from ${day} (${after} on average, before ${before})`;
    }
    case "controls": {
      const { laboratory, before, after } = reason;
      return sv
        ? `${laboratory}: analysens fel är skattat ur ${after} analyser av egna kontroller i stället för ${before}, vilket ändrar intervallen`
        : `${laboratory}: the error of the analysis is estimated from ${after} analyses of its own controls instead of ${before}, which changes the intervals`;
    }
    case "plants":
      return `${sv ? "verken som räknas är andra" : "other plants are counted"}: ${reason.plants.join(", ")}`;
    case "others":
      return sv
        ? "nivån är densamma; omdömet vilar även på andra perioder eller droger, som har ändrats"
        : "what lies behind this value is the same; it leans on other periods or drugs too, and these have moved";
    case "files":
      return `${sv ? "ändrade indatafiler" : "input files have changed"}: ${reason.files.join(", ")}`;
    case "version":
      return sv
        ? `beräknat med wbe ${reason.after} i stället för ${reason.before}`
        : `computed by wbe ${reason.after} in place of ${reason.before}`;
    case "altered":
      return sv
        ? "talen i den tidigare filen har ändrats efter att den skrevs"
        : "the numbers of the earlier file were changed after it was written";
    case "unknown":
      return sv ? "skälet framgår inte av filerna" : "the files do not tell why";
  }
}
