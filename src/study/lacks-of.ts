import type { Issue } from "../base/index.ts";
import type { RecognisedTable } from "./recognise-table.ts";
import type { Study } from "./study.ts";

/** What a study still lacks; each is told in words in both languages by `lackText`. */
export type StudyLack =
  | { readonly kind: "results" | "flow" | "population" | "municipality" | "limits" }
  | { readonly kind: "site" | "date"; readonly file: string }
  | { readonly kind: "population of"; readonly sites: readonly string[] }
  | { readonly kind: "open"; readonly issues: readonly Issue[] };

/** A file of the study, as far as what it lacks is concerned. */
interface File {
  readonly found: { readonly file: string; readonly role: string | null };
  readonly recognised: Pick<RecognisedTable, "lacks"> | null;
}

/** What stands between some files and their answers, the gravest first. `issues` tell why they cannot be read at all. */
export function lacksOf(
  study: Study | null,
  files: readonly File[],
  issues: readonly Issue[],
): readonly StudyLack[] {
  if (!files.some(({ found }) => found.role === "lab")) return [{ kind: "results" }];
  const columns = files.flatMap(({ found, recognised }) =>
    (recognised?.lacks ?? []).map((kind) => ({ kind, file: found.file })),
  );
  if (study === null) return columns.length > 0 ? columns : [{ kind: "open", issues }];
  return [...columns, ...lacksOfStudy(study)];
}

function lacksOfStudy({ measurements, flow, sites }: Study): readonly StudyLack[] {
  const needy = measurements.filter(({ givenLoad }) => givenLoad === null);
  const noFlow = needy.some((one) => one.flow === null) && flow.days.length + flow.series.length === 0;
  const uncounted = needy.filter(({ population }) => population === null).map(({ site }) => site);
  const counted = new Set(sites.filter(({ population }) => population !== null).map(({ site }) => site));
  const without = [...new Set(uncounted)].filter((site) => !counted.has(site));
  const plants = new Set(needy.map(({ site }) => site));
  const lacks: readonly (readonly [boolean, StudyLack])[] = [
    [noFlow, { kind: "flow" }],
    [without.length > 0 && counted.size === 0, { kind: "population" }],
    [without.length > 0 && counted.size > 0, { kind: "population of", sites: without }],
    [measurements.some(isWithoutLimit), { kind: "limits" }],
    [plants.size > 1 && !sites.some(({ municipality }) => municipality !== ""), { kind: "municipality" }],
  ];
  return lacks.filter(([lacking]) => lacking).map(([, lack]) => lack);
}

function isWithoutLimit({ result, highest, givenLoad }: Study["measurements"][number]): boolean {
  return result.startsWith("below") && highest === null && givenLoad === null;
}
