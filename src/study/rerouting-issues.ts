import { type Issue, issue } from "../base/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { startOfRow } from "./coverage.ts";
import { newestRows } from "./newest-rows.ts";
import { personsByStart, reroutingsOf, sameMany } from "./reroutings.ts";

/** Says what is read out of the persons of a sites file: areas that were re-routed, and a successor that is not named. */
export function reroutingIssues(sites: readonly SiteValidity[]): readonly Issue[] {
  return [...rerouted(sites), ...unnamedSuccessors(sites)];
}

function rerouted(sites: readonly SiteValidity[]): readonly Issue[] {
  return reroutingsOf(sites).map(({ municipality, day, from, to }) => {
    const names = (side: typeof from): string => side.map(({ site }) => site).join(" + ");
    const persons = to.reduce((sum, moved) => sum + moved.persons, 0);
    const row = sites.find((one) => one.site === to[0]?.site && startOfRow(one) === day);
    return issue({
      code: "PEOPLE_REROUTED",
      ...(row === undefined ? {} : placeOf(row)),
      details: { municipality, day, persons, from: names(from), to: names(to) },
    });
  });
}

/** Closed plants without successor of whom another plant of the municipality gained the persons on the day. */
function unnamedSuccessors(sites: readonly SiteValidity[]): readonly Issue[] {
  const newest = [...newestRows(sites).values()];
  return newest.flatMap((row) => {
    const { site, closed, successor, municipality } = row;
    const lost = personsByStart(sites.filter((one) => one.site === site)).at(-1)?.persons;
    if (closed === null || successor !== "" || municipality === "" || lost === undefined) return [];
    const heir = newest.find(
      (other) =>
        other.site !== site && other.municipality === municipality && gained(other.site, closed, lost, sites),
    );
    if (heir === undefined) return [];
    return [
      issue({ code: "SUCCESSOR_UNNAMED", ...placeOf(row), details: { site, closed, plant: heir.site } }),
    ];
  });
}

function gained(site: string, day: string, lost: number, sites: readonly SiteValidity[]): boolean {
  const known = personsByStart(sites.filter((row) => row.site === site));
  return known.some(({ day: start, persons }, index) => {
    const before = known[index - 1]?.persons;
    return start === day && before !== undefined && sameMany(persons - before, lost);
  });
}

function placeOf({ place }: SiteValidity): { readonly file: string; readonly row: number | null } {
  return { file: place.file, row: place.rows[0] ?? null };
}
