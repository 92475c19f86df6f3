import type { EntryPlan, LabPlan } from "./lab-plan.ts";
import { type Complain, numberOf } from "./lab-values.ts";
import type { Cell } from "./table.ts";

/** Half the width of a 95 % interval in standard deviations. */
const Z = 1.96;

/** An interval of 80 % or of 99 %, whose level a table does not state, is narrower or wider than one of 95 % by less. */
const APART = 2;

/**
 * Checks `lower` and `upper` beside a load that came as such. The load and its relative uncertainty count, since the
 * level of an interval is not stated in a table; an interval that contradicts them, or stands alone, is told.
 */
export function checkInterval(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  given: { readonly load: number | null; readonly relativeUncertainty: number | null },
  complain: Complain,
): void {
  const { load, relativeUncertainty } = given;
  if (load === null || !(load > 0)) return;
  // Rows of `wbe loads` were weighed before; their interval may be of any level.
  if (entry.columns.massLoad !== undefined) return;
  const [lower, upper] = (["lower", "upper"] as const).map((field) =>
    entry.columns[field] === undefined ? null : numberOf(plan, entry, cells, field, complain),
  );
  if (lower === null || lower === undefined || upper === null || upper === undefined) return;
  if (lower > load || upper < load) {
    const what = `the load ${load} lies outside its own interval ${lower} to ${upper}`;
    complain("REPORT_INCONSISTENT", "load", { what }, "ask the laboratory; the interval is not used");
    return;
  }
  if (relativeUncertainty === null) {
    const what = `the interval ${lower} to ${upper} does not say its level; the defaults are used`;
    complain("UNCERTAINTY_UNREADABLE", "lower", { what }, "give it as relative_uncertainty, a fraction");
    return;
  }
  if (!(lower > 0)) return;
  const implied = Math.log(upper / lower) / (2 * Z);
  const stated = Math.sqrt(Math.log1p(relativeUncertainty ** 2));
  if (implied <= APART * stated && stated <= APART * implied) return;
  const what = `the interval ${lower} to ${upper} stands for about ${percent(Math.sqrt(Math.expm1(implied ** 2)))} %, the relative uncertainty says ${percent(relativeUncertainty)} %`;
  complain("UNCERTAINTY_CONFLICT", "relativeUncertainty", { what, used: "the relative uncertainty" });
}

function percent(fraction: number): number {
  return Number((100 * fraction).toPrecision(2));
}
