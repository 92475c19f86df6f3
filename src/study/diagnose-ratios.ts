import { type Code, groupBy } from "../base/index.ts";
import { needsCheck } from "../biomarkers/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { log } from "../numerics/index.ts";
import { LARGEST_USUAL_Z, RATIO_RULES, type RatioRule, robustZ } from "../quality/index.ts";
import { lognormalInterval, totalSigma } from "../uncertainty/index.ts";
import { sampleName } from "./combined-markers.ts";
import { type Diagnosis, EMPTY_ROW, inWords } from "./diagnosis.ts";
import type { Study } from "./study.ts";

const FEWEST = 8;
/** Both residues come from one bottle and one flow: these errors cancel in their ratio. */
const SHARED: readonly string[] = ["flow", "flow gap", "meter", "sampling", "population"];

interface Pair {
  readonly above: SampleLoad;
  readonly below: SampleLoad;
  readonly ratio: number;
}

/**
 * Ratios of drug to residue in one sample, with the interval of the analysis alone, against published limits and, from 8
 * samples on, against the site's own history (robust z of ln ratio above 3.5 on the side of disposal).
 */
export function diagnoseRatios({ settings }: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const measured = loads.filter(({ concentration }) => concentration !== null && concentration > 0);
  const samples = [...groupBy(measured, sampleName).values()];
  return RATIO_RULES.flatMap((rule) => {
    const pairs = samples.flatMap((sample) => pairOf(sample, rule));
    return [...groupBy(pairs, ({ above }) => above.site).values()].flatMap((ofSite) => {
      const scores = robustZ(ofSite.map(({ ratio }) => log(ratio)));
      return ofSite.map((pair, index) =>
        diagnosisOf(
          pair,
          rule,
          ofSite.length < FEWEST ? null : (scores[index] ?? null),
          ofSite.length,
          settings.level,
        ),
      );
    });
  });
}

function pairOf(sample: readonly SampleLoad[], { numerator, denominator }: RatioRule): readonly Pair[] {
  const above = sample.find(({ biomarker }) => biomarker === numerator);
  const below = sample.find(({ biomarker }) => biomarker === denominator);
  if (above === undefined || below === undefined) return [];
  return [{ above, below, ratio: (above.concentration ?? 0) / (below.concentration ?? 1) }];
}

function diagnosisOf(
  { above, below, ratio }: Pair,
  rule: RatioRule,
  z: number | null,
  n: number,
  level: number,
): Diagnosis {
  const { site, day, sampleId } = above;
  const biomarker = `${rule.numerator} / ${rule.denominator}`;
  const own = [...above.errors, ...below.errors].filter(({ source }) => !SHARED.includes(source));
  const { lower, upper } = lognormalInterval(ratio, totalSigma(own), level);
  const [expectedLower, expectedUpper] = rule.expected ?? [null, null];
  const row = {
    ...EMPTY_ROW,
    check: "ratio",
    site,
    date: day,
    sample_id: sampleId,
    biomarker,
    value: ratio,
    lower,
    upper,
    expected_lower: expectedLower,
    expected_upper: expectedUpper,
    n,
  };
  const code = codeOf(rule, ratio, z);
  const unchecked = needsCheck(rule.confidence);
  return {
    row,
    code,
    unchecked,
    details: { site, day, biomarker, ratio: inWords(ratio), expected: expectedText(rule, unchecked) },
    samples: code === "DISPOSAL_RATIO" ? [above, below] : code === null ? [] : [above],
  };
}

function codeOf(
  { numerator, denominator, expected, limit, side }: RatioRule,
  ratio: number,
  z: number | null,
): Code | null {
  const sign = side === "above" ? 1 : -1;
  const beyondLimit = limit !== null && sign * (ratio - limit) > 0;
  const beyondHistory = z !== null && sign * z > LARGEST_USUAL_Z;
  if (beyondLimit || beyondHistory) return "DISPOSAL_RATIO";
  const ofAmphetamine = numerator === "amphetamine" && denominator === "methamphetamine";
  return ofAmphetamine && ratio <= (expected?.[0] ?? 0) ? "AMPHETAMINE_MIXED" : null;
}

function expectedText({ expected }: RatioRule, unchecked: boolean): string {
  if (expected === null) return "the site's own history";
  const [low, high] = expected;
  return `${high === null ? `>= ${low}` : `${low}-${high}`}${unchecked ? " (from memory)" : ""}`;
}
