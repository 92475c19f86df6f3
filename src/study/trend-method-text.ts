import type { ChosenTrendResult, TrendResult } from "../trend/index.ts";

/** Method, variant, what would be enough where there is too little, and why this method was taken. */
export function methodText(
  result: TrendResult & Partial<Pick<ChosenTrendResult, "chosen" | "reason">>,
): string {
  const { method, variant, needed, reason, chosen } = result;
  const unit = chosen === undefined || chosen === "sen-levels" ? "periods" : "samples";
  return [
    method,
    ...(variant === "none" ? [] : [variant]),
    ...(needed === null ? [] : [`needs at least ${needed} ${unit}`]),
    ...(reason === undefined || reason === "asked for by name" ? [] : [reason]),
  ].join("; ");
}
