import { groupBy } from "../base/index.ts";
import type { Biomarker } from "../biomarkers/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { EVER_BEFORE, startOfRow } from "./coverage.ts";
import { dosesADay } from "./doses-a-day.ts";
import { fewUsers, mayStand, type PlantSize } from "./may-stand.ts";
import { newestRows } from "./newest-rows.ts";
import type { WithheldCell, WithheldReason } from "./publication-guard.ts";
import type { PublicationPolicy } from "./settings.ts";
import { shownAnyway } from "./shown-anyway.ts";

/** A drug at a plant, with what decides whether its figures may stand by themselves. */
interface Cell extends PlantSize {
  readonly site: string;
  readonly biomarker: string;
  readonly municipality: string;
  readonly reason: WithheldReason | null;
  /** Shown whatever its size, so that it hides nobody. */
  readonly anyway: boolean;
  /** Day from which the plant is closed; null while it runs. */
  readonly closed: SamplingDay | null;
  readonly turned: readonly SamplingDay[];
}

/**
 * Which drugs of which plants do not stand by themselves: plants with few persons, drugs with few users, and such others
 * of the municipality as would give those away by subtraction from its total, the smallest first, until the withheld
 * are two plants at least and together above the limits. Where no such group exists, or small plants are to be left out,
 * they are left out of the total too. The answer is one for all periods, so that no period gives another away.
 */
export function withheldCells(
  loads: readonly SampleLoad[],
  sites: readonly SiteValidity[],
  policy: PublicationPolicy,
  biomarkers: readonly Biomarker[] = [],
): readonly WithheldCell[] {
  const rowsOf = groupBy(sites, ({ site }) => site);
  const cells = [...groupBy(loads, ({ site, biomarker }) => JSON.stringify([site, biomarker])).values()].map(
    (samples) => {
      const rows = rowsOf.get(samples[0]?.site ?? "") ?? [];
      return cellOf(samples, rows, policy, dosesADay(samples, biomarkers));
    },
  );
  const groups = groupBy(cells, ({ municipality, biomarker, site }) =>
    JSON.stringify(municipality === "" ? [site, biomarker, "alone"] : [municipality, biomarker]),
  );
  return [...groups.values()].flatMap((group) => withheldOf(group, policy));
}

function cellOf(
  samples: readonly SampleLoad[],
  rows: readonly SiteValidity[],
  policy: PublicationPolicy,
  doses: number | null,
): Cell {
  const { site, biomarker } = samples[0] ?? { site: "", biomarker: "" };
  const row = newestRows(rows).get(site);
  const known = [...samples.map(({ population }) => population), row?.population ?? null].flatMap(
    (persons) => (persons === null ? [] : [persons]),
  );
  const population = known.length === 0 ? null : known.reduce((least, one) => Math.min(least, one));
  const fewPersons = population !== null && population < policy.suppressBelow;
  const anyway = shownAnyway(policy).has(site);
  const reason = anyway ? null : fewPersons ? "few persons" : fewUsers(doses, policy) ? "few users" : null;
  const closed = row?.closed ?? null;
  return {
    site,
    biomarker,
    municipality: row?.municipality ?? "",
    population,
    doses,
    reason,
    anyway,
    closed,
    turned: turnedOn(rows, closed),
  };
}

/** The days on which a plant opened and closed; an open start is no opening. */
function turnedOn(rows: readonly SiteValidity[], closed: SamplingDay | null): readonly SamplingDay[] {
  const [opened] = rows.map(startOfRow).sort();
  return [
    ...(opened === undefined || opened === EVER_BEFORE ? [] : [opened]),
    ...(closed === null ? [] : [closed]),
  ];
}

/** The withheld cells of one drug in one municipality, or at one plant that stands for itself. */
function withheldOf(group: readonly Cell[], policy: PublicationPolicy): readonly WithheldCell[] {
  const own = group.filter(({ reason }) => reason !== null);
  if (own.length === 0) return [];
  const told = (cells: readonly Cell[], counted: boolean): readonly WithheldCell[] =>
    cells.map(({ site, biomarker, municipality, population, doses, reason, turned }) => {
      const size = { population, doses, turned };
      return { site, biomarker, municipality, reason: reason ?? "subtraction", counted, ...size };
    });
  if (policy.smallPlants === "leave out") return told(own, false);
  const others = group.filter(({ reason, anyway }) => reason === null && !anyway).sort(bySize);
  for (let count = 0; count <= others.length; count++) {
    const together = [...own, ...others.slice(0, count)];
    if (mayAlwaysStand(together, policy)) return told(together, true);
  }
  return told(own, false);
}

/** Whether a group may be known as a sum while all its plants run, and after each of them has closed. */
function mayAlwaysStand(cells: readonly Cell[], policy: PublicationPolicy): boolean {
  const closings = cells.flatMap(({ closed }) => (closed === null ? [] : [closed]));
  return [null, ...closings].every((day) => {
    const open = cells.filter(({ closed }) => day === null || closed === null || closed > day);
    return open.every(({ reason }) => reason === null) || mayStand(open, policy);
  });
}

function bySize(a: Cell, b: Cell): number {
  return (a.population ?? Infinity) - (b.population ?? Infinity) || (a.site < b.site ? -1 : 1);
}
