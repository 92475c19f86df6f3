import { issueError, nearest } from "../base/index.ts";

/** @throws WbeError `ARGUMENT_INVALID`, with the nearest name, for a comparison plant that no sample names. */
export function demandPlant(name: string | undefined, samples: Iterable<{ readonly site: string }>): void {
  const known = [...new Set([...samples].map(({ site }) => site))].sort();
  if (name === undefined || known.includes(name)) return;
  const near = nearest(name, known);
  throw issueError({
    code: "ARGUMENT_INVALID",
    received: name,
    details: { name: "comparisonSite", what: `the site ${name} has no samples` },
    hint: near === null ? `there are ${known.join(", ")}` : `did you mean ${near}?`,
  });
}
