import { type Issue, issue, issueError, isWbeError, VERSION } from "../base/index.ts";
import { type EarlierResult, type RevisionReason, revisionReason } from "../report/index.ts";
import type { AgainstRow } from "./against-row.ts";
import { type BasisRow, basisOf } from "./basis.ts";
import type { CompareOptions } from "./compare.ts";
import { controlReasons } from "./control-reasons.ts";
import { dataReasons } from "./data-reasons.ts";
import { type EarlierSettings, earlierSettings } from "./earlier-settings.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { publishable } from "./publishable.ts";
import { type PublishedValue, publishedValues, seriesKey, valueKey, valuesNow } from "./published-values.ts";
import { sameValue } from "./same-value.ts";
import type { Study } from "./study.ts";
import { targetsOf } from "./summary-rows.ts";
import { withSettings } from "./with-settings.ts";

/** The rows of `compareAgainst` with what is odd about the earlier result. */
export function againstRows(
  whole: Study,
  earlier: EarlierResult,
  choice: Omit<CompareOptions, "settings"> = {},
): { readonly rows: readonly AgainstRow[]; readonly issues: readonly Issue[] } {
  if (earlier.command === "trend") throw holdsNone(earlier);
  const study = earlier.command === "report" ? publishable(whole) : whole;
  const values = (settings: Study): ReadonlyMap<string, PublishedValue> =>
    new Map(valuesNow(settings, earlier, choice).map((value) => [valueKey(value), value]));
  const settings = earlierSettings(earlier.settings, study.settings);
  const published = publishedValues(earlier.command, earlier.rows);
  const now = values(study);
  const unknown = unknownEdition(study, settings);
  const replays = replaysOf(study, earlier, settings, unknown === null, values);
  const pairs = pairUp(published, now);
  const rows = pairs.map(({ before, after }): AgainstRow => {
    const same = sameValue(before, after);
    const reasons = same || before === undefined ? [] : reasonsOf(before, after, replays);
    return rowOf(
      before,
      after,
      same,
      reasons.map((one) => revisionReason(one, study.settings.language)),
    );
  });
  return { rows, issues: [...oddities(earlier), ...(unknown === null ? [] : [unknown])] };
}

interface Pair {
  readonly before: PublishedValue | undefined;
  readonly after: PublishedValue | undefined;
}

/** By name; a level whose segment got another name meets the only one of its series and period that is left. */
function pairUp(
  published: readonly PublishedValue[],
  now: ReadonlyMap<string, PublishedValue>,
): readonly Pair[] {
  const left = new Map(now);
  const exact = published.map((before) => {
    const after = left.get(valueKey(before));
    left.delete(valueKey(before));
    return { before, after };
  });
  const pairs = exact.map(({ before, after }): Pair => {
    if (after !== undefined) return { before, after };
    const others = [...left].filter(([, other]) => seriesKey(other) === seriesKey(before));
    const [only] = others;
    if (only === undefined || others.length > 1) return { before, after: undefined };
    left.delete(only[0]);
    return { before, after: only[1] };
  });
  return [...pairs, ...[...left.values()].map((after): Pair => ({ before: undefined, after }))];
}

/** Values computed again with parts as they were, and what the data say under the earlier settings. */
interface Replays {
  readonly parts: readonly {
    readonly reason: RevisionReason;
    readonly values: ReadonlyMap<string, PublishedValue>;
  }[];
  /** Everything as it was but the data. */
  readonly all: ReadonlyMap<string, PublishedValue> | null;
  readonly data: (value: PublishedValue) => readonly RevisionReason[];
  /** Which laboratories' errors rest on other quality control. */
  readonly controls: (biomarker: string) => readonly RevisionReason[];
  readonly otherwise: readonly RevisionReason[];
}

function replaysOf(
  study: Study,
  earlier: EarlierResult,
  settings: EarlierSettings,
  editionKnown: boolean,
  values: (study: Study) => ReadonlyMap<string, PublishedValue>,
): Replays {
  const edition = editionKnown ? settings.edition : null;
  const changed = [
    ...(settings.decisionsChanged ? [["decisions", { kind: "decisions" }] as const] : []),
    ...(settings.changed.length > 0
      ? [["settings", { kind: "settings", names: settings.changed }] as const]
      : []),
    ...(edition === null
      ? []
      : [["edition", { kind: "edition", before: edition, after: study.settings.constants }] as const]),
  ];
  const again = (parts: Parameters<EarlierSettings["with"]>[0]): Study =>
    withSettings(study, settings.with(parts));
  const asItWas = changed.length === 0 ? study : again(changed.map(([part]) => part));
  const basis = earlier.provenance.basis;
  const entries = targetsOf(asItWas.settings)
    .slice(0, 1)
    .flatMap((target) => levelsOf(asItWas, loadsOf(asItWas).loads, target));
  const why = Array.isArray(basis)
    ? dataReasons(asItWas, basis as readonly BasisRow[], basisOf(entries))
    : null;
  const plants = new Map(entries.map((entry) => [`${entry.scope}\n${entry.site}`, entry.plants]));
  return {
    parts: changed.map(([part, reason]) => ({ reason, values: values(again([part])) })),
    all: changed.length === 0 ? null : values(asItWas),
    data: (value) => {
      if (why === null) return [];
      const sites = plants.get(`${value.scope}\n${value.site}`) ?? [value.site];
      return sites.flatMap((site) => value.periods.flatMap((period) => why(site, value.biomarker, period)));
    },
    controls: controlReasons(earlier.settings, asItWas.settings),
    otherwise: otherwise(study, earlier),
  };
}

function reasonsOf(
  before: PublishedValue,
  after: PublishedValue | undefined,
  { parts, all, data, controls, otherwise: rest }: Replays,
): readonly RevisionReason[] {
  const key = valueKey(after ?? before);
  const moving = parts.filter(({ values }) => !sameValue(values.get(key), after)).map(({ reason }) => reason);
  const asItWas = all === null ? after : (all.get(key) ?? all.get(valueKey(before)));
  if (sameValue(before, asItWas) && moving.length > 0) return moving;
  const found = [...data(before), ...controls(before.biomarker)];
  if (found.length > 0) return [...moving, ...found];
  return moving.length > 0 ? moving : rest;
}

/** What can be said where the basis tells nothing: altered numbers, other files, another version. */
function otherwise(study: Study, earlier: EarlierResult): readonly RevisionReason[] {
  if (earlier.intact === false) return [{ kind: "altered" }];
  const { inputs, version } = earlier.provenance;
  const known = new Map(
    (Array.isArray(inputs) ? inputs : [])
      .filter(({ sha256 }: { sha256?: unknown }) => typeof sha256 === "string")
      .map((one: { file?: unknown; sha256?: unknown }) => [one.file, one.sha256]),
  );
  const files = study.inputs.filter(
    ({ file, sha256 }) => known.size > 0 && (known.get(file) ?? null) !== sha256,
  );
  const other = typeof version === "string" && version !== VERSION;
  const reasons: readonly RevisionReason[] = [
    ...(files.length > 0 ? [{ kind: "files", files: files.map(({ file }) => file) } as const] : []),
    ...(other ? [{ kind: "version", before: version, after: VERSION } as const] : []),
  ];
  return reasons.length > 0
    ? reasons
    : [{ kind: Array.isArray(earlier.provenance.basis) ? "others" : "unknown" }];
}

function rowOf(
  before: PublishedValue | undefined,
  after: PublishedValue | undefined,
  same: boolean,
  why: readonly string[],
): AgainstRow {
  const named = after ?? before;
  if (named === undefined) throw new TypeError("a pair has a side");
  const status = before === undefined ? "new" : after === undefined ? "gone" : same ? "unchanged" : "moved";
  return {
    scope: named.scope,
    site: named.site,
    biomarker: named.biomarker,
    segment: named.segment,
    contrast: named.contrast,
    period: named.period,
    target: named.target,
    quantity: named.quantity,
    published: before?.value ?? null,
    published_lower: before?.lower ?? null,
    published_upper: before?.upper ?? null,
    now: after?.value ?? null,
    now_lower: after?.lower ?? null,
    now_upper: after?.upper ?? null,
    moved_percent: movedPercent(before, after),
    published_verdict: before?.verdict ?? "",
    now_verdict: after?.verdict ?? "",
    status,
    why: [...new Set(why)].join("; "),
  };
}

/** A ratio nearer to 1 than this has not moved: two machines differ in the last digits. */
const DIGITS = 1e-9;

function movedPercent(before: PublishedValue | undefined, after: PublishedValue | undefined): number | null {
  const ratio = (one: PublishedValue | undefined): number | null => {
    if (one === undefined || one.value === null) return null;
    return one.quantity === "change_percent" ? 1 + one.value / 100 : one.value;
  };
  const [was, is] = [ratio(before), ratio(after)];
  if (was === null || is === null || !(was > 0)) return null;
  const moved = is / was - 1;
  return Math.abs(moved) <= DIGITS ? 0 : 100 * moved;
}

function unknownEdition(study: Study, { edition, with: settingsWith }: EarlierSettings): Issue | null {
  if (edition === null) return null;
  try {
    withSettings(study, settingsWith(["edition"]));
    return null;
  } catch (error) {
    if (!isWbeError(error) || error.path !== "constants") throw error;
    return issue({ code: "EARLIER_EDITION_UNKNOWN", details: { edition } });
  }
}

function oddities({ file, intact, provenance }: EarlierResult): readonly Issue[] {
  const { version } = provenance;
  const newer = typeof version === "string" && version.localeCompare(VERSION, "en", { numeric: true }) > 0;
  return [
    ...(intact === false ? [issue({ code: "VERIFY_NUMBERS", file })] : []),
    ...(newer ? [issue({ code: "EARLIER_NEWER", file, details: { earlier: version, own: VERSION } })] : []),
  ];
}

function holdsNone({ file, command }: EarlierResult): Error {
  const details = { what: `it holds the rows of ${command}` };
  return issueError({ code: "EARLIER_UNREADABLE", file, details }, 3);
}
