import type { Code } from "../base/index.ts";
import { formatIssues, type Language, type Result, readAsText } from "../report/index.ts";
import type { Report, Study } from "../study/index.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

const WORDS = {
  en: {
    readAs: "read as",
    all: "every remark: --format json; every row with its remarks: --out COPY.csv",
    written: "the report is in",
    remarks: "remarks on the input, also in the report:",
    noMunicipality:
      "no municipality is named, so each plant stands for itself; name it in a sites file (--sites) to get its rows",
    alone: "these inputs are not in this table; --out FOLDER/ writes them beside it",
    unusable: "these rows could not be used and are not in the folder; keep their files",
    unread: "these columns were not read and are not in the folder; keep their files",
    noFlow:
      "no row has a flow or a population: give --flow FILE and --sites FILE, or the columns flow_m3_per_day and population",
  },
  sv: {
    readAs: "läst som",
    all: "alla anmärkningar: --format json; varje rad med sina anmärkningar: --out KOPIA.csv",
    written: "rapporten ligger i",
    remarks: "anmärkningar på indata, även i rapporten:",
    noMunicipality:
      "ingen kommun är angiven, så varje verk står för sig; ange den i en verksfil (--sites) för att få dess rader",
    alone: "dessa indata finns inte i tabellen; --out MAPP/ skriver dem bredvid",
    unusable: "dessa rader gick inte att använda och finns inte i mappen; behåll filerna",
    unread: "dessa kolumner lästes inte och finns inte i mappen; behåll filerna",
    noFlow:
      "ingen rad har flöde eller befolkning: ange --flow FIL och --sites FIL, eller kolumnerna flow_m3_per_day och population",
  },
} as const satisfies Record<Language, object>;

/** Remarks that belong to an answer: nobody should read the table without them. */
const BESIDE_A_COMPARISON: ReadonlySet<Code> = new Set<Code>([
  "COMPARE_TOO_FEW",
  "WITHOUT_EXTREME_DAY",
  "WITHOUT_NAMED_DAYS",
  "EVENT_COMPARED",
]);

/** What is withheld from a published result, whose figures stand in it, that medicines count too, what a consumption rests on, series too short to answer: never left unsaid. */
const ALWAYS = /^(PUBLICATION|CONTEXT|EDITION|MEDICINES|SERIES_TOO|CONSUMPTION|FACTORS)_/;

/**
 * What stands beside a result on standard error: for a report its answers and where it lies, then problems (all of
 * them for `check`, else errors and warnings).
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
  if (everything)
    for (const input of study.inputs)
      line(`${input.file}: ${words.readAs} ${readAsText(input.readAs, language)}`);
  const told = result.issues.filter(
    ({ code, severity }) =>
      everything ||
      severity !== "info" ||
      ALWAYS.test(code) ||
      (result.command === "compare" && BESIDE_A_COMPARISON.has(code)),
  );
  if ("answers" in result && file !== null) {
    for (const answer of result.answers) line(answer);
    line(`${words.written} ${file}`);
    if (told.length > 0) line(words.remarks);
  }
  const lines = formatIssues(told, { language });
  for (const text of lines) line(text);
  if (everything && lines.length < told.length) line(words.all);
  if (standsForItself(result.command, study)) line(words.noMunicipality);
  if (lacksFlowAndPopulation(study)) line(words.noFlow);
  for (const [what, files] of notConverted(result.command, study, file))
    line(`${words[what]}: ${files.join(", ")}`);
}

/** A table of our own loads carries no municipality: its rows are gone after a pipe. */
function standsForItself(command: string, { inputs, sites }: Study): boolean {
  const piped = inputs.some(({ role, format }) => role === "lab" && format === "wbe loads");
  const named = sites.some(({ municipality }) => municipality !== "");
  return (command === "summary" || command === "compare") && piped && !named;
}

/** What a converted table does not hold: the other inputs, or of a folder their rows and columns that were not used. */
function notConverted(
  command: string,
  { inputs, issues }: Study,
  file: string | null,
): readonly (readonly ["alone" | "unusable" | "unread", readonly string[]])[] {
  if (command !== "convert") return [];
  const others = inputs.filter(({ role }) => role !== "lab");
  const inFolder = file !== null && /[\\/]$/.test(file);
  const remade = others.filter(({ role }) => role !== "bridge");
  return [
    ["alone" as const, inFolder ? [] : others.map((input) => input.file)] as const,
    ["unusable" as const, inFolder ? remade.flatMap(unusedRows) : []] as const,
    ["unread" as const, inFolder ? remade.flatMap((input) => unreadHeaders(input, issues)) : []] as const,
  ].filter(([, files]) => files.length > 0);
}

function unusedRows({ file, verdicts }: Study["inputs"][number]): readonly string[] {
  return verdicts.flatMap(({ row, fate }) => (fate === "not used" ? [`${file}:${row}`] : []));
}

function unreadHeaders({ file }: Study["inputs"][number], issues: Study["issues"]): readonly string[] {
  return issues.flatMap(({ code, file: place, header }) =>
    code === "COLUMN_UNKNOWN" && place === file && header !== null ? [`${file} "${header}"`] : [],
  );
}

function lacksFlowAndPopulation({ measurements, flow, sites }: Study): boolean {
  if (measurements.length === 0 || flow.days.length + flow.series.length + sites.length > 0) return false;
  return measurements.every(
    ({ flow: own, population, givenLoad }) => own === null && population === null && givenLoad === null,
  );
}
