import { type TrendResult, type TrendVerdict, trendVerdict } from "../trend/index.ts";

/** The verdict of a trend, with the flags that it brings: the adjusted p counts in the headline family. */
export function trendJudged(
  result: Pick<TrendResult, "changePercentPerYear" | "pValue" | "flags">,
  adjusted: number | null,
  headline: boolean,
  level: number,
): { readonly verdict: TrendVerdict; readonly flags: string } {
  const slope = result.changePercentPerYear;
  const verdict = trendVerdict(headline ? adjusted : result.pValue, slope, level);
  const alone = trendVerdict(result.pValue, slope, level);
  const told = [
    ...result.flags,
    ...(headline || result.pValue === null ? [] : ["EXPLORATORY"]),
    ...(headline && verdict !== alone ? ["NOT_AFTER_ADJUSTMENT"] : []),
  ];
  return { verdict, flags: [...new Set(told)].join(";") };
}
