import { type Issue, issue } from "../base/index.ts";
import { needsCheck } from "../biomarkers/index.ts";
import { type ConsumptionSeries, timesApart } from "./consumption-series.ts";

/** What nobody should read a consumption without: that it is a scenario, how far its factors lie apart, and which are unchecked. */
export function consumptionIssues(series: readonly ConsumptionSeries[]): readonly Issue[] {
  if (series.length === 0) return [];
  const ways = series.flatMap((one) => (one.ways.length === 1 ? one.ways : []));
  const unchecked = ways.filter(({ chosen }) => needsCheck(chosen.confidence));
  const names = unchecked.map(({ biomarker }) => biomarker.name).sort();
  return [
    issue({ code: "CONSUMPTION_SCENARIO" }),
    ...series
      .filter(({ ways: { length }, flags }) => length === 1 && flags.includes("FACTORS_DISAGREE"))
      .flatMap(({ ways: [way] }) => (way === undefined ? [] : apart(way))),
    ...(names.length === 0
      ? []
      : [issue({ code: "CONSUMPTION_UNCHECKED", details: { biomarkers: names.join(", ") } })]),
  ];
}

function apart({ biomarker, spread }: ConsumptionSeries["ways"][number]): readonly Issue[] {
  if (spread === null) return [];
  const short = (value: number | null): number => Number((value ?? 0).toPrecision(3));
  const details = {
    biomarker: biomarker.name,
    lowest: short(spread.lowest.correctionFactor),
    highest: short(spread.highest.correctionFactor),
    times: Number(timesApart(spread).toPrecision(2)),
  };
  return [issue({ code: "FACTORS_APART", details })];
}
