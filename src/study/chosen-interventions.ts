import { issueError, nearest } from "../base/index.ts";
import type { StudyEvent } from "../samples/index.ts";

/**
 * The interventions among the events: all, or those with the title or the first day asked for.
 * @throws WbeError `ARGUMENT_INVALID` when there is none.
 */
export function chosenInterventions(events: readonly StudyEvent[], wanted?: string): readonly StudyEvent[] {
  const interventions = events.filter(({ kind }) => kind === "intervention");
  if (interventions.length === 0) {
    const what = "the contrast event needs an event of kind intervention";
    throw refused("contrast", what, "name an events file");
  }
  if (wanted === undefined) return interventions;
  const name = wanted.trim().toLowerCase();
  const chosen = interventions.filter(({ title, from }) => title.toLowerCase() === name || from === name);
  if (chosen.length > 0) return chosen;
  const titles = interventions.map(({ title, from }) => (title === "" ? from : title));
  const near = nearest(wanted, titles);
  const hint = near === null ? `there are ${titles.join(", ")}` : `did you mean ${near}?`;
  throw refused("event", `there is no intervention ${wanted}`, hint, wanted);
}

function refused(name: string, what: string, hint: string, received?: string): Error {
  return issueError({
    code: "ARGUMENT_INVALID",
    details: { name, what },
    hint,
    ...(received === undefined ? {} : { received }),
  });
}
