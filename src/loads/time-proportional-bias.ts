import { WbeError } from "../base/index.ts";

/**
 * Relative bias (a fraction) of a load from a time-proportional composite, when concentration and flow move together:
 * mean(c) mean(q) / mean(c q) - 1 = -cov(c, q) / (mean(c) mean(q) + cov(c, q)). Null when no load passed.
 * @param concentrations at equal steps over the composite, any unit
 * @param flows at the same moments, any unit
 * @throws WbeError `ARGUMENT_INVALID` for series that are empty or of unequal length.
 */
export function timeProportionalBias(
  concentrations: readonly number[],
  flows: readonly number[],
): number | null {
  if (concentrations.length === 0 || concentrations.length !== flows.length) {
    throw new WbeError(
      "ARGUMENT_INVALID",
      "flows: expected as many flows as concentrations, and at least one",
      {
        path: "flows",
        expected: String(concentrations.length),
        received: String(flows.length),
      },
    );
  }
  let concentration = 0;
  let flow = 0;
  let load = 0;
  concentrations.forEach((value, index) => {
    const q = flows[index] ?? 0;
    concentration += value;
    flow += q;
    load += value * q;
  });
  return load === 0 ? null : (concentration * flow) / (load * flows.length) - 1;
}
