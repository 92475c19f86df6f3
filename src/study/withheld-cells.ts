import { groupBy } from "../base/index.ts";
import type { Biomarker } from "../biomarkers/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import { type SampleLoad, smallNumberFloor } from "../loads/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { dosesADay } from "./doses-a-day.ts";
import { newestRows } from "./newest-rows.ts";
import type { WithheldCell, WithheldReason } from "./publication-guard.ts";
import type { PublicationPolicy } from "./settings.ts";
import { shownAnyway } from "./shown-anyway.ts";

/** Relative spread of one dose, with which few doses a day become a coefficient of variation. */
const DOSE_VARIATION = 0.5;

/** A drug at a plant, with what decides whether its figures may stand by themselves. */
interface Cell {
  readonly site: string;
  readonly biomarker: string;
  readonly municipality: string;
  /** The least ever stated; null: not known, the loads came per inhabitant from where they were published. */
  readonly population: number | null;
  /** Null: not known, or nothing was detected. */
  readonly doses: number | null;
  readonly reason: WithheldReason | null;
  /** Day from which the plant is closed; null while it runs. */
  readonly closed: SamplingDay | null;
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
  const newest = newestRows(sites);
  const cells = [...groupBy(loads, ({ site, biomarker }) => JSON.stringify([site, biomarker])).values()].map(
    (samples) => cellOf(samples, newest, policy, dosesADay(samples, biomarkers)),
  );
  const groups = groupBy(cells, ({ municipality, biomarker, site }) =>
    JSON.stringify(municipality === "" ? [site, biomarker, "alone"] : [municipality, biomarker]),
  );
  return [...groups.values()].flatMap((group) => withheldOf(group, policy));
}

function cellOf(
  samples: readonly SampleLoad[],
  newest: ReadonlyMap<string, SiteValidity>,
  policy: PublicationPolicy,
  doses: number | null,
): Cell {
  const { site, biomarker } = samples[0] ?? { site: "", biomarker: "" };
  const row = newest.get(site);
  const known = [...samples.map(({ population }) => population), row?.population ?? null].flatMap(
    (persons) => (persons === null ? [] : [persons]),
  );
  const population = known.length === 0 ? null : known.reduce((least, one) => Math.min(least, one));
  const fewPersons = population !== null && population < policy.suppressBelow;
  const reason = shownAnyway(policy).has(site)
    ? null
    : fewPersons
      ? "few persons"
      : fewUsers(doses, policy)
        ? "few users"
        : null;
  const closed = row?.closed ?? null;
  return { site, biomarker, municipality: row?.municipality ?? "", population, doses, reason, closed };
}

function fewUsers(doses: number | null, { smallNumberFloor: floor }: PublicationPolicy): boolean {
  return doses !== null && smallNumberFloor(doses, DOSE_VARIATION) > floor;
}

/** The withheld cells of one drug in one municipality, or at one plant that stands for itself. */
function withheldOf(group: readonly Cell[], policy: PublicationPolicy): readonly WithheldCell[] {
  const own = group.filter(({ reason }) => reason !== null);
  if (own.length === 0) return [];
  const told = (cells: readonly Cell[], counted: boolean): readonly WithheldCell[] =>
    cells.map(({ site, biomarker, municipality, reason }) => {
      return { site, biomarker, municipality, reason: reason ?? "subtraction", counted };
    });
  if (policy.smallPlants === "leave out") return told(own, false);
  const others = group.filter(({ reason }) => reason === null).sort(bySize);
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

/** Whether a group of plants may be known as a sum: two plants, and enough persons and users in it. */
function mayStand(cells: readonly Cell[], policy: PublicationPolicy): boolean {
  const persons = cells.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const doses = cells.reduce((sum, cell) => sum + (cell.doses ?? 0), 0);
  const enoughUsers = persons >= policy.minimumPopulation || doses === 0 || !fewUsers(doses, policy);
  return cells.length > 1 && persons >= policy.suppressBelow && enoughUsers;
}

function bySize(a: Cell, b: Cell): number {
  return (a.population ?? Infinity) - (b.population ?? Infinity) || (a.site < b.site ? -1 : 1);
}
