import { groupBy, type Issue, issue, nearest } from "../base/index.ts";
import { type Bridge, bridgeOf, FEWEST_SPLITS, splitSamplesNeeded, statedBridge } from "../compare/index.ts";
import type { BridgeRecord } from "../ingest/index.ts";
import { exp, hypot } from "../numerics/index.ts";
import { knownRsd, sigmaFromRsd } from "../uncertainty/index.ts";
import type { Study } from "./study.ts";

/** A bridge of a study: how results of one laboratory turn into those of another, for one biomarker. */
export interface StudyBridge extends Bridge {
  readonly biomarker: string;
  readonly fromLaboratory: string;
  readonly toLaboratory: string;
  /** Somebody else worked it out. */
  readonly stated: boolean;
}

export interface StudyBridges {
  readonly bridges: readonly StudyBridge[];
  readonly issues: readonly Issue[];
}

type Sources = Pick<Study, "bridge" | "measurements" | "settings">;

/**
 * The bridges that the records of a study give, one for each biomarker and pair of laboratories. The error of one from
 * split samples also holds the batch errors of both laboratories, since pairs of one run share them: the scatter between
 * the pairs cannot show that. A stated ratio's interval is taken as it is. What gives no bridge is said.
 */
export function bridgesOf(study: Sources): StudyBridges {
  const groups = groupBy(study.bridge, ({ biomarker, fromLaboratory, toLaboratory }) =>
    JSON.stringify([biomarker, [fromLaboratory, toLaboratory].sort()]),
  );
  const found = [...groups.values()].map((records) => bridgeFrom(records, study));
  return {
    bridges: found.flatMap(({ bridges }) => bridges),
    issues: found.flatMap(({ issues }) => issues),
  };
}

function bridgeFrom(records: readonly BridgeRecord[], study: Sources): StudyBridges {
  const [first] = records;
  if (first === undefined) return { bridges: [], issues: [] };
  const { biomarker, fromLaboratory, toLaboratory, place } = first;
  const named = { biomarker, from: fromLaboratory, to: toLaboratory };
  const at = { file: place.file, row: place.rows[0] ?? null };
  const about = { biomarker, fromLaboratory, toLaboratory };
  const absent = [fromLaboratory, toLaboratory].find((name) => !isMeasuredBy(name, biomarker, study));
  if (absent !== undefined) {
    const details = { ...named, laboratory: absent, suggestion: suggestionFor(absent, biomarker, study) };
    return { bridges: [], issues: [issue({ code: "BRIDGE_NO_OVERLAP", ...at, details })] };
  }
  const issues: Issue[] = [];
  const conflict = (what: string, used: string): void => {
    issues.push(issue({ code: "BRIDGE_CONFLICT", ...at, details: { ...named, what, used } }));
  };
  const splits = unique(records, () => conflict("a sample twice", "the first row of it counts"));
  const stated = records.filter(({ split }) => split === null);
  if (stated.length > 0 && splits.length > 0)
    conflict("split samples and a stated ratio", "the split samples count");
  else if (stated.length > 1) conflict("several stated ratios", "the first counts");
  if (splits.length === 0) {
    const [one] = stated;
    const bridge = one === undefined ? null : statedOne(one);
    return { bridges: bridge === null ? [] : [{ ...bridge, ...about, stated: true }], issues };
  }
  const measured = splits.filter(({ ratio }) => ratio !== null).length;
  if (measured < FEWEST_SPLITS) {
    const details = {
      ...named,
      count: measured,
      more: FEWEST_SPLITS - measured,
      needed: splitSamplesNeeded(),
    };
    return { bridges: [], issues: [...issues, issue({ code: "BRIDGE_TOO_FEW", ...at, details })] };
  }
  const pairs = splits.flatMap((record) => turned(record, fromLaboratory));
  const bridge = withBatchError(bridgeOf(pairs), splits, study);
  return { bridges: [{ ...bridge, ...about, stated: false }], issues };
}

/** A row may name the two laboratories the other way round. */
function turned({ split, fromLaboratory }: BridgeRecord, from: string): readonly NonNullable<typeof split>[] {
  if (split === null) return [];
  return [fromLaboratory === from ? split : { from: split.to, to: split.from }];
}

function statedOne({ ratio, lower, upper, n }: BridgeRecord): Bridge | null {
  return ratio === null || lower === null || upper === null
    ? null
    : statedBridge({ ratio, lower, upper, samples: n ?? 0 });
}

/** Rows with their own sample id, the first of each; rows without one are all different samples. */
function unique(records: readonly BridgeRecord[], tell: () => void): readonly BridgeRecord[] {
  const met = new Set<string>();
  const kept = records.filter(({ split, sampleId }) => {
    if (split === null || (sampleId !== "" && met.has(sampleId))) return false;
    met.add(sampleId);
    return true;
  });
  if (kept.length < records.filter(({ split }) => split !== null).length) tell();
  return kept;
}

const NORMAL_95 = 1.959963984540054;

function withBatchError(bridge: Bridge, splits: readonly BridgeRecord[], { settings }: Sources): Bridge {
  const [{ biomarker, fromLaboratory, toLaboratory }] = splits as readonly [BridgeRecord, ...BridgeRecord[]];
  const runs = new Set(splits.map(({ batch }) => batch)).size;
  const sizes = [fromLaboratory, toLaboratory].map((laboratory) =>
    sigmaFromRsd(knownRsd(settings.uncertainty.batch, biomarker, "", laboratory).rsd),
  );
  const sigma = hypot(bridge.sigma, hypot(...sizes) / Math.sqrt(runs));
  const { ratio } = bridge;
  return {
    ...bridge,
    sigma,
    lower: ratio * exp(-NORMAL_95 * sigma),
    upper: ratio * exp(NORMAL_95 * sigma),
  };
}

function isMeasuredBy(laboratory: string, biomarker: string, { measurements }: Sources): boolean {
  return measurements.some((one) => one.laboratory === laboratory && one.biomarker === biomarker);
}

function suggestionFor(laboratory: string, biomarker: string, { measurements }: Sources): string {
  const names = new Set(
    measurements.filter((one) => one.biomarker === biomarker).map((one) => one.laboratory),
  );
  const near = nearest(laboratory, names);
  const known = [...names].filter((name) => name !== "").sort();
  if (near !== null) return `did you mean ${near}?`;
  return known.length === 0 ? "no laboratory is stated there" : `there are ${known.join(", ")}`;
}
