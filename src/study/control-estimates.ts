import { knownRsd, type UncertaintySetting } from "../uncertainty/index.ts";
import { type ControlChartRow, type ControlPoint, EMPTY_CONTROL_ROW } from "./control-chart-row.ts";
import { laboratoryBiases } from "./laboratory-biases.ts";
import { type FoundEstimate, foundEstimates } from "./quality-control-estimates.ts";
import type { NamedGroup } from "./quality-control-groups.ts";
import type { Settings } from "./settings.ts";

/**
 * What the quality control says of a laboratory and biomarker: repeatability and error from batch to batch, relative
 * standard deviations as fractions beside the number that they replace, and bias, a fraction with its interval.
 */
export function controlEstimatePoints(
  { laboratory, biomarker, group }: NamedGroup,
  { uncertainty, level }: Settings,
): readonly ControlPoint[] {
  const { concentration, batch } = uncertainty;
  const found = foundEstimates(group, knownRsd(concentration, biomarker, "").rsd);
  const everyStated =
    group.measurements.length > 0 && group.measurements.every(({ stated }) => stated !== null);
  const point = (row: Partial<ControlChartRow> & Pick<ControlChartRow, "check" | "value">): ControlPoint => ({
    row: { ...EMPTY_CONTROL_ROW, laboratory, method: "", biomarker, unit: "fraction", ...row },
    records: [],
    code: null,
    details: {},
  });
  const sized = (
    check: "repeatability" | "batch error",
    one: FoundEstimate | null,
    setting: UncertaintySetting,
  ): readonly ControlPoint[] => {
    if (one === null) return [];
    const other = knownRsd(setting, biomarker, "");
    const isStated = other.origin === "stated" || everyStated;
    return [
      point({
        check,
        value: one.rsd,
        centre: everyStated ? null : other.rsd,
        n: one.n,
        degrees_of_freedom: one.degreesOfFreedom,
        verdict: isStated ? "stated value stands" : one.isEnough ? "in use" : "too few",
      }),
    ];
  };
  const biases = laboratoryBiases(group, level).map(
    ({ of, bias, lower, upper, n, degreesOfFreedom, verdict }) =>
      point({ check: of, value: bias, lower, upper, n, degrees_of_freedom: degreesOfFreedom, verdict }),
  );
  return [
    ...sized("repeatability", found.concentration, concentration),
    ...sized("batch error", found.batch, batch),
    ...biases,
  ];
}
