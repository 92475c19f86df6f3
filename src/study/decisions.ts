import type { DecisionScope } from "../ingest/index.ts";
import { CORRECTION_FLAGS, type CorrectionKind, type SampleLoad } from "../loads/index.ts";
import { formatNumber, type Language, type ReportModel } from "../report/index.ts";
import { decidedMeasurements } from "./decided-measurements.ts";
import type { Study } from "./study.ts";

type Lines = NonNullable<ReportModel["decisions"]>;

/** A plant named without a decision. */
const UNSAID = { by: "", on: "", reason: "" } as const;

const QUANTITIES = {
  sv: {
    concentration: ["halten", "ng/L"],
    flow: ["flödet", "m³ per dygn"],
    population: ["antalet anslutna", "personer"],
  },
  en: {
    concentration: ["the concentration", "ng/L"],
    flow: ["the flow", "m³ a day"],
    population: ["the population", "persons"],
  },
} as const;

const KINDS = {
  sv: {
    "in-sewer": "förlust i ledningen",
    sorption: "bindning till partiklar",
    recovery: "utbyte",
    storage: "lagring",
  },
  en: {
    "in-sewer": "loss in the sewer",
    sorption: "binding to particles",
    recovery: "recovery",
    storage: "storage",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<CorrectionKind, string>>>>;

/**
 * Every exclusion, override and correction of a study, and every plant shown in spite of the limits of publication, with
 * the number of results it met; none of a withheld plant.
 */
export function decisionsOf(study: Study, loads: readonly SampleLoad[]): Lines {
  const { exclusions = [], overrides = [], corrections = [], language } = study.settings;
  const { met } = decidedMeasurements(study);
  const shown = ({ site }: DecisionScope): boolean =>
    study.guard === undefined ||
    site === undefined ||
    !study.guard.withheld.some((cell) => cell.site === site);
  return [
    ...exclusions.flatMap((one, index): Lines => {
      const { by, on, reason } = one;
      const results = met.exclusions[index] ?? 0;
      return shown(one) ? [{ kind: "exclusion", what: whatOf(one), value: "", by, on, reason, results }] : [];
    }),
    ...overrides.flatMap((one, index): Lines => {
      const { by, on, reason, quantity } = one;
      const [name, unit] = QUANTITIES[language][quantity];
      const value = `${name} ${numberText(one.value, language)} ${unit}`;
      const results = met.overrides[index] ?? 0;
      return shown(one) ? [{ kind: "override", what: whatOf(one), value, by, on, reason, results }] : [];
    }),
    ...corrections.filter(shown).map((one): Lines[number] => {
      const flag = CORRECTION_FLAGS[one.kind];
      const results = loads.filter(
        (load) => load.biomarker === one.biomarker && load.flags.includes(flag),
      ).length;
      const { by = "", on = "", source } = one;
      return {
        kind: "correction",
        what: whatOf(one),
        value: KINDS[language][one.kind],
        by,
        on,
        reason: source,
        results,
      };
    }),
    ...study.settings.publication.showAnyway.map((one): Lines[number] => {
      const { site, by, on, reason } = typeof one === "string" ? { ...UNSAID, site: one } : one;
      const results = loads.filter((load) => load.site === site).length;
      return { kind: "shown", what: site, value: "", by, on, reason, results };
    }),
  ];
}

/** All digits that were given, at most six after the sign. */
function numberText(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : Math.min(6, `${value}`.split(".")[1]?.length ?? 0);
  return formatNumber(value, decimals, language);
}

function whatOf({ site, sampleId, biomarker, laboratory, batch, from, to }: DecisionScope): string {
  const days =
    from === undefined && to === undefined ? "" : from === to ? from : `${from ?? "…"} – ${to ?? "…"}`;
  return [site, sampleId, biomarker, laboratory, batch, days]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}
