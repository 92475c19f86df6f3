import { formatIssues, type Result } from "../report/index.ts";
import {
  type Chart,
  chart,
  check,
  compare,
  controlCharts,
  loads,
  type Report,
  report,
  type Study,
  studyFromFiles,
  summarise,
  trend,
} from "../study/index.ts";
import { placesOf } from "./places-of.ts";
import {
  type ChartRequest,
  type DownloadRequest,
  type Edition,
  type FromCore,
  type Language,
  type StudyRequest,
  TABLES,
  type TableName,
  type ToCore,
} from "./protocol.ts";
import { readBytes } from "./read-bytes.ts";
import { isStudyFile, problemsOf, recogniseFiles } from "./recognise-files.ts";
import type { StoredFile } from "./stored-file.ts";
import { tableView } from "./table-view.ts";
import { textToSave } from "./text-to-save.ts";

const COMPUTE: Readonly<Record<TableName, (study: Study) => Result<object>>> = {
  check,
  summary: (study) => summarise(study),
  compare: (study) => compare(study),
  trend: (study) => trend(study),
  loads: (study) => loads(study),
  "quality-control": controlCharts,
};

const STEPS = TABLES.length + 2;
const PROBLEMS_TOLD = 1000;
const CHART_WIDTH = 720;

/** The surroundings of the core: how it tells, and how it lets messages in between two steps. */
export interface CoreWorld {
  post(message: FromCore): void;
  pause(): Promise<void>;
}

/**
 * The core behind the page: keeps the files that were given, makes a study of them, and answers with tables, sentences,
 * charts and texts to save. A newer computation ends an older one at its next step.
 */
export function makeCore({ post, pause }: CoreWorld): (message: ToCore) => Promise<void> {
  const stored = new Map<string, StoredFile>();
  const results = new Map<TableName, Result<object>>();
  let language: Language = "en";
  let latest = 0;
  let study: Study | null = null;
  let asked: StudyRequest | null = null;
  let edition: Edition = "full";
  let made: Report | null = null;
  let drawn: Chart | null = null;

  async function open(files: readonly File[]): Promise<void> {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    for (const file of files) {
      const read = await readBytes(file, (done) =>
        post({ kind: "progress", step: "reading", done: before + done, total }),
      );
      before += file.size;
      if (isStudyFile(file.name))
        for (const name of stored.keys()) if (isStudyFile(name)) stored.delete(name);
      stored.set(file.name, { name: file.name, ...read });
    }
    await recognise();
  }

  async function recognise(): Promise<void> {
    post({ kind: "progress", step: "recognising", done: 0, total: 1 });
    await pause();
    post({ kind: "files", ...(await recogniseFiles([...stored.values()], language)) });
  }

  async function compute(run: number, request: StudyRequest): Promise<void> {
    latest = run;
    asked = request;
    results.clear();
    [study, made, drawn] = [null, null, null];
    const isOld = async (step: Parameters<typeof tellStep>[0], done: number): Promise<boolean> => {
      tellStep(step, done);
      await pause();
      return latest !== run;
    };
    if (await isOld("checking", 0)) return;
    const read = await studyFromFiles(inputsOf(request), request.settings, {
      ...request.reading,
      today: request.today,
    });
    if (latest !== run) return;
    study = read;
    for (const [index, name] of TABLES.entries()) {
      if (await isOld(name, index + 1)) return;
      const result = COMPUTE[name](study);
      results.set(name, result);
      if (name === "check") post({ kind: "ledger", run, problems: problemLines(result) });
      post({ kind: "table", run, name, table: tableView(result, name, language) });
    }
    if (await isOld("report", STEPS - 1)) return;
    const written = writeReport(study, request);
    post({ kind: "answers", run, answers: written.answers, places: placesOf(written, language) });
    post({ kind: "progress", step: "report", done: STEPS, total: STEPS });
  }

  function writeReport(of: Study, { today }: Pick<StudyRequest, "today">): Report {
    made = report(of, { today, edition });
    post({ kind: "report", run: latest, edition, page: made.page });
    return made;
  }

  function tellStep(step: TableName | "checking" | "report", done: number): void {
    post({ kind: "progress", step, done, total: STEPS });
  }

  function inputsOf({ roles }: StudyRequest): Parameters<typeof studyFromFiles>[0] {
    return Object.entries(roles).flatMap(([name, role]) => {
      const file = stored.get(name);
      return file === undefined || role === null ? [] : [{ role, name, read: () => file }];
    });
  }

  function problemLines({ issues }: Result<object>): readonly string[] {
    return formatIssues(issues, { language, limit: PROBLEMS_TOLD });
  }

  async function draw({ kind, site, biomarker }: ChartRequest): Promise<void> {
    if (study === null) return;
    post({ kind: "progress", step: "chart", done: 0, total: 1 });
    await pause();
    try {
      drawn = chart(study, kind, {
        width: CHART_WIDTH,
        heading: false,
        language,
        ...(site === "" ? {} : { site }),
        ...(biomarker === "" ? {} : { biomarker }),
      });
      post({ kind: "chart", svg: drawn.svg, problems: [] });
    } catch (error) {
      drawn = null;
      post({ kind: "chart", svg: null, problems: problemsOf(error, language) });
    }
    post({ kind: "progress", step: "chart", done: 1, total: 1 });
  }

  function download(request: DownloadRequest): void {
    const text = textToSave(request, { report: made, chart: drawn, asked, results });
    if (text !== null) post({ kind: "download", ...text });
  }

  async function answer(message: ToCore): Promise<void> {
    switch (message.kind) {
      case "open":
        language = message.language;
        return open(message.files);
      case "drop":
        stored.delete(message.name);
        return recognise();
      case "compute":
        language = message.settings.language ?? language;
        return compute(message.run, message);
      case "chart":
        return draw(message.chart);
      case "report":
        edition = message.edition;
        if (study !== null && asked !== null && made !== null) writeReport(study, asked);
        return;
      case "download":
        return download(message.download);
    }
  }

  return async (message) => {
    try {
      await answer(message);
    } catch (error) {
      post({ kind: "failed", problems: problemsOf(error, language) });
    }
  };
}
