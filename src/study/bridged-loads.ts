import { groupBy, type Issue, issue } from "../base/index.ts";
import { recoveryOf, type SampleLoad, scaleLoad } from "../loads/index.ts";
import { pow } from "../numerics/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import { bridgesOf, type StudyBridge } from "./bridges.ts";
import type { Study } from "./study.ts";

/** What an error of a bridge is called in a budget. */
export const BRIDGE = "bridge";

/**
 * Loads as the newest laboratory of their series would have reported them, wherever bridges lead there: value, limits
 * and interval times the ratio, with the bridge's error under one key for all samples that it moves. Several bridges are
 * followed one after the other. A bridge joins the last way of measuring at the laboratory that left with the first way
 * at the one that came; a change of method inside a laboratory stays a break.
 */
export function bridgedLoads(
  study: Study,
  loads: readonly SampleLoad[],
): { readonly loads: readonly SampleLoad[]; readonly issues: readonly Issue[] } {
  if (study.bridge.length === 0) return { loads, issues: [] };
  const { bridges, issues } = bridgesOf(study);
  if (bridges.length === 0) return { loads, issues };
  const used = new Set<StudyBridge>();
  const moved = new Map<SampleLoad, SampleLoad>();
  for (const series of groupBy(loads, ({ site, biomarker }) => JSON.stringify([site, biomarker])).values()) {
    const own = bridges.filter(({ biomarker }) => biomarker === series[0]?.biomarker);
    const roads = own.length === 0 ? new Map<string, Road>() : roadsOf(series, own);
    for (const load of series) {
      const road = roads.get(keyOf(wayOf(load)));
      if (road === undefined || road.steps.length === 0) continue;
      for (const { bridge } of road.steps) used.add(bridge);
      moved.set(load, alongRoad(load, road, study.settings.level));
    }
  }
  return {
    loads: loads.map((load) => moved.get(load) ?? load),
    issues: [...issues, ...[...used].map(told)],
  };
}

type Way = Required<SampleLoad>["bridgedTo"];

/** A way of measuring at one site, and when it was used. */
interface Use {
  readonly way: Way;
  readonly first: number;
  readonly last: number;
}

interface Step {
  readonly bridge: StudyBridge;
  /** 1 along the bridge, -1 against it. */
  readonly sign: 1 | -1;
}

interface Road {
  readonly to: Way;
  readonly steps: readonly Step[];
}

interface Joint {
  readonly from: string;
  readonly to: string;
  readonly step: Step;
}

/** Roads from each way of measuring to the newest one that bridges join it with. */
function roadsOf(series: readonly SampleLoad[], bridges: readonly StudyBridge[]): ReadonlyMap<string, Road> {
  const uses = usesOf(series);
  const joints = bridges.flatMap((bridge) => jointsOf(bridge, uses));
  const roads = new Map<string, Road>();
  for (const newest of [...uses].sort((a, b) => b.last - a.last)) {
    const start = keyOf(newest.way);
    if (roads.has(start)) continue;
    roads.set(start, { to: newest.way, steps: [] });
    const queue = [start];
    for (const here of queue) {
      for (const { from, step } of joints.filter(({ to, from }) => to === here && !roads.has(from))) {
        if (roads.has(from)) continue;
        roads.set(from, { to: newest.way, steps: [step, ...(roads.get(here)?.steps ?? [])] });
        queue.push(from);
      }
    }
  }
  return roads;
}

function usesOf(series: readonly SampleLoad[]): readonly Use[] {
  return [...groupBy(series, (load) => keyOf(wayOf(load))).values()].map((own) => {
    const [first] = own as readonly [SampleLoad, ...SampleLoad[]];
    const times = own.map(({ window }) => window.start);
    const ends = times.reduce(
      ([first, last], time) => [Math.min(first, time), Math.max(last, time)] as const,
      [Infinity, -Infinity] as const,
    );
    return { way: wayOf(first), first: ends[0], last: ends[1] };
  });
}

/** The bridge in both directions, between the two uses that lie next to the change. */
function jointsOf(bridge: StudyBridge, uses: readonly Use[]): readonly Joint[] {
  const at = (name: string) =>
    uses.filter(({ way }) => way.laboratory === name).sort((a, b) => a.last - b.last);
  const [ofFrom, ofTo] = [at(bridge.fromLaboratory), at(bridge.toLaboratory)];
  const [lastFrom, lastTo] = [ofFrom.at(-1), ofTo.at(-1)];
  if (lastFrom === undefined || lastTo === undefined) return [];
  const earliest = (own: readonly Use[]) => own.reduce((a, b) => (b.first < a.first ? b : a));
  const forward = lastFrom.last <= lastTo.last;
  const from = keyOf((forward ? lastFrom : earliest(ofFrom)).way);
  const to = keyOf((forward ? earliest(ofTo) : lastTo).way);
  return [
    { from, to, step: { bridge, sign: 1 } },
    { from: to, to: from, step: { bridge, sign: -1 } },
  ];
}

function alongRoad(load: SampleLoad, { to, steps }: Road, level: number): SampleLoad {
  const factor = steps.reduce((product, { bridge, sign }) => product * pow(bridge.ratio, sign), 1);
  const errors = steps.map(
    ({ bridge, sign }): ErrorTerm => ({
      source: BRIDGE,
      scope: "bridge",
      key: nameOf(bridge),
      sigma: sign * bridge.sigma,
      origin: bridge.stated ? "stated" : "estimated",
    }),
  );
  return { ...scaleLoad(load, { factor, errors, flags: [] }, level), bridgedTo: to };
}

function nameOf({ biomarker, fromLaboratory, toLaboratory }: StudyBridge): string {
  return `${biomarker} | ${fromLaboratory} to ${toLaboratory}`;
}

function told(bridge: StudyBridge): Issue {
  const short = (value: number): number => Number(value.toPrecision(3));
  const details = {
    biomarker: bridge.biomarker,
    from: bridge.fromLaboratory,
    to: bridge.toLaboratory,
    ratio: short(bridge.ratio),
    lower: short(bridge.lower),
    upper: short(bridge.upper),
    count: bridge.samples === 0 ? "?" : bridge.samples,
  };
  return issue({ code: "BRIDGE_USED", details });
}

function wayOf(load: SampleLoad): Way {
  const { laboratory, method, matrix } = load;
  return { laboratory, method, matrix, recovery: recoveryOf(load) };
}

function keyOf({ laboratory, method, matrix, recovery }: Way): string {
  return JSON.stringify([laboratory, method, matrix, recovery]);
}
