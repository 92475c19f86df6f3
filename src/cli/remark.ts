import { formatIssues, type Language, type Result } from "../report/index.ts";
import type { Report, Study } from "../study/index.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

const WORDS = {
  en: {
    readAs: "read as",
    written: "the report is in",
    noMunicipality:
      "no municipality is named, so each plant stands for itself; name it in a sites file (--sites) to get its rows",
    noFlow:
      "no row has a flow or a population: give --flow FILE and --sites FILE, or the columns flow_m3_per_day and population",
  },
  sv: {
    readAs: "läst som",
    written: "rapporten ligger i",
    noMunicipality:
      "ingen kommun är angiven, så varje verk står för sig; ange den i en verksfil (--sites) för att få dess rader",
    noFlow:
      "ingen rad har flöde eller befolkning: ange --flow FIL och --sites FIL, eller kolumnerna flow_m3_per_day och population",
  },
} as const satisfies Record<Language, object>;

/**
 * What stands beside a result on standard error: problems (all of them for `check`, else errors and warnings), and
 * for a report its answers and where it lies.
 */
export function remark(
  result: Result<object> | Report,
  study: Study,
  file: string | null,
  world: World,
): void {
  const { language } = study.settings;
  const words = WORDS[language];
  const line = (text: string): void => tellLine(text, world.stderr);
  const everything = result.command === "check";
  if (everything) for (const input of study.inputs) line(`${input.file}: ${words.readAs} ${input.readAs}`);
  const told = result.issues.filter(({ severity }) => everything || severity !== "info");
  for (const text of formatIssues(told, { language })) line(text);
  if (standsForItself(result.command, study)) line(words.noMunicipality);
  if (lacksFlowAndPopulation(study)) line(words.noFlow);
  if (!("answers" in result) || file === null) return;
  for (const answer of result.answers) line(answer);
  line(`${words.written} ${file}`);
}

/** A table of our own loads carries no municipality: its rows are gone after a pipe. */
function standsForItself(command: string, { inputs, sites }: Study): boolean {
  const piped = inputs.some(({ role, format }) => role === "lab" && format === "wbe loads");
  const named = sites.some(({ municipality }) => municipality !== "");
  return (command === "summary" || command === "compare") && piped && !named;
}

function lacksFlowAndPopulation({ measurements, flow, sites }: Study): boolean {
  if (measurements.length === 0 || flow.days.length + flow.series.length + sites.length > 0) return false;
  return measurements.every(
    ({ flow: own, population, givenLoad }) => own === null && population === null && givenLoad === null,
  );
}
