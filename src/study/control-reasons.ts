import type { RevisionReason } from "../report/index.ts";
import type { LaboratoryEstimate } from "../uncertainty/index.ts";
import type { Settings } from "./settings.ts";

/** The settings whose entries laboratories' own quality control may fill. */
const FILLED = ["concentration", "batch"] as const;

/** Finds which laboratories' errors of a biomarker rest on other quality control than in an earlier result. */
export function controlReasons(
  earlier: Readonly<Record<string, unknown>>,
  now: Settings,
): (biomarker: string) => readonly RevisionReason[] {
  const before = FILLED.flatMap((key) => estimatesIn(earlier, key));
  const after = FILLED.flatMap((key) => estimatesIn({ ...now }, key));
  return (biomarker) => {
    const of = (all: readonly LaboratoryEstimate[], laboratory: string): readonly LaboratoryEstimate[] =>
      all.filter((one) => one.biomarker === biomarker && one.laboratory === laboratory);
    const own = [...before, ...after].filter((one) => one.biomarker === biomarker);
    const laboratories = [...new Set(own.map(({ laboratory }) => laboratory))];
    return laboratories.flatMap((laboratory): readonly RevisionReason[] => {
      const [was, is] = [of(before, laboratory), of(after, laboratory)];
      if (textOf(was) === textOf(is)) return [];
      return [{ kind: "controls", laboratory, before: most(was), after: most(is) }];
    });
  };
}

function estimatesIn(
  settings: Readonly<Record<string, unknown>>,
  key: (typeof FILLED)[number],
): readonly LaboratoryEstimate[] {
  const uncertainty = settings.uncertainty as
    | Readonly<Record<string, { readonly estimates?: readonly LaboratoryEstimate[] } | undefined>>
    | undefined;
  const estimates = uncertainty?.[key]?.estimates;
  return Array.isArray(estimates) ? estimates : [];
}

function most(estimates: readonly LaboratoryEstimate[]): number {
  return estimates.reduce((count, { n }) => Math.max(count, n), 0);
}

/** To nine digits: two machines differ in the last ones. */
function textOf(estimates: readonly LaboratoryEstimate[]): string {
  return JSON.stringify(estimates.map(({ rsd, n }) => [rsd.toPrecision(9), n]));
}
