import { groupBy, type Issue, issue } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { loadsOf } from "./loads-of.ts";
import { newestRows } from "./newest-rows.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import type { PublicationGuard, WithheldCell } from "./publication-guard.ts";
import { PUBLICATION_DEFAULTS } from "./resolve-publication.ts";
import type { PublicationPolicy } from "./settings.ts";
import { shownAnyway } from "./shown-anyway.ts";
import type { Study } from "./study.ts";
import { withheldCells } from "./withheld-cells.ts";

/**
 * The study as it may be published: every command computed from it keeps to the limits of `publication`. Small plants
 * and drugs with few users show nothing by themselves, nor does any total give them away by subtraction; plants below
 * `minimumPopulation` show no single day. What is withheld, and limits that are not the defaults, become issues, so
 * that they stand beside the result. `report` does this by itself.
 */
export function publishable(study: Study): Study {
  if (study.guard !== undefined) return study;
  const { loads } = loadsOf(study);
  const policy = study.settings.publication;
  const withheld = withheldCells(loads, study.sites, policy, ownBiomarkers(study.settings.biomarkers));
  const withoutDays = smallPlants(study, loads);
  const leftOut = new Set(withheld.flatMap((cell) => (cell.counted ? [] : [keyOf(cell)])));
  const silent = study.measurements.filter(
    (measurement) =>
      withoutDays.includes(measurement.site) || withheld.some((cell) => keyOf(cell) === keyOf(measurement)),
  );
  const guard: PublicationGuard = {
    policy,
    withheld,
    withoutDays,
    silentRows: silent.flatMap(({ place: { file, rows } }) => rows.map((row) => `${file}\n${row}`)),
  };
  return {
    ...study,
    guard,
    measurements: study.measurements.filter((measurement) => !leftOut.has(keyOf(measurement))),
    issues: [
      ...study.issues,
      ...withheldIssues(withheld),
      ...estimable(withheld, loads),
      ...changedLimits(study),
    ],
  };
}

function keyOf({ site, biomarker }: { readonly site: string; readonly biomarker: string }): string {
  return JSON.stringify([site, biomarker]);
}

/** Plants that ever had fewer persons than single days need; not those whose persons are not known. */
function smallPlants({ sites, settings }: Study, loads: readonly SampleLoad[]): readonly string[] {
  const { minimumPopulation } = settings.publication;
  const anyway = shownAnyway(settings.publication);
  const newest = newestRows(sites);
  const small = loads.filter(({ site, population }) => {
    const persons = population ?? newest.get(site)?.population ?? null;
    return persons !== null && persons < minimumPopulation && !anyway.has(site);
  });
  return [...new Set(small.map(({ site }) => site))].sort();
}

/** One issue for each plant, reason and fate. */
function withheldIssues(withheld: readonly WithheldCell[]): readonly Issue[] {
  const groups = groupBy(withheld, ({ site, reason, counted }) => JSON.stringify([site, reason, counted]));
  return [...groups.values()].map((cells) => {
    const [{ site, reason, counted }] = cells as readonly [WithheldCell, ...WithheldCell[]];
    const biomarkers = cells.map(({ biomarker }) => biomarker).sort();
    return issue({
      code: CODES_OF[reason][counted ? "counted" : "leftOut"],
      details: { site, biomarkers: biomarkers.join(", ") },
    });
  });
}

/** Small plants that opened or closed while they were sampled or others were: their share can be estimated from the step. */
function estimable(withheld: readonly WithheldCell[], loads: readonly SampleLoad[]): readonly Issue[] {
  const days = loads.map(({ day }) => day);
  const [first, last] = [minimumOf(days), maximumOf(days)];
  const within = ({ turned }: WithheldCell) => turned.filter((day) => first < day && day <= last);
  const cells = withheld.filter(
    (cell) => cell.counted && cell.reason !== "subtraction" && within(cell).length > 0,
  );
  return [...groupBy(cells, ({ site }) => site)].map(([site, own]) => {
    const turned = [...new Set(own.flatMap(within))].sort().join(", ");
    const biomarkers = own
      .map(({ biomarker }) => biomarker)
      .sort()
      .join(", ");
    return issue({ code: "PUBLICATION_ESTIMATE", details: { site, days: turned, biomarkers } });
  });
}

const minimumOf = (days: readonly string[]): string => days.reduce((a, b) => (b < a ? b : a), "9999");
const maximumOf = (days: readonly string[]): string => days.reduce((a, b) => (b > a ? b : a), "");

const CODES_OF = {
  "few persons": { counted: "PUBLICATION_FEW_PERSONS", leftOut: "PUBLICATION_FEW_PERSONS_LEFT_OUT" },
  "few users": { counted: "PUBLICATION_FEW_USERS", leftOut: "PUBLICATION_FEW_USERS_LEFT_OUT" },
  subtraction: { counted: "PUBLICATION_SUBTRACTION", leftOut: "PUBLICATION_SUBTRACTION" },
} as const;

/** Limits that were changed by hand are told, so that readers of the result know. */
function changedLimits({ settings: { publication } }: Study): readonly Issue[] {
  const names = Object.keys(PUBLICATION_DEFAULTS) as (keyof typeof PUBLICATION_DEFAULTS)[];
  const text = (policy: PublicationPolicy, name: keyof PublicationPolicy): string =>
    name === "showAnyway" ? [...shownAnyway(policy)].join(", ") || "-" : String(policy[name]);
  return names.flatMap((name) => {
    const [value, usual] = [text(publication, name), text(PUBLICATION_DEFAULTS, name)];
    return value === usual
      ? []
      : [issue({ code: "PUBLICATION_LIMIT_CHANGED", details: { name, value, usual } })];
  });
}
