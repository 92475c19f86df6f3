import { answersView } from "./answers-view.ts";
import { chartView } from "./chart-view.ts";
import { columnsView } from "./columns-view.ts";
import { filesView } from "./files-view.ts";
import { headView } from "./head-view.ts";
import { ledgerView } from "./ledger-view.ts";
import { localDay } from "./local-day.ts";
import { nextMessage } from "./next-message.ts";
import { reduce } from "./reduce.ts";
import { reportView } from "./report-view.ts";
import { saveFile } from "./save-file.ts";
import { saveView } from "./save-view.ts";
import { showViews } from "./show-views.ts";
import { startCore } from "./start-core.ts";
import { type Event, firstState } from "./state.ts";
import { tablesView } from "./tables-view.ts";
import { takeDrops } from "./take-drops.ts";
import { tellProgress } from "./tell-progress.ts";
import { textsIn } from "./texts.ts";

const VIEWS = [
  headView,
  filesView,
  columnsView,
  ledgerView,
  answersView,
  tablesView,
  chartView,
  reportView,
  saveView,
];

const root = document.documentElement;
const wanted = root.dataset.language ?? navigator.language;
let state = firstState(/^sv\b/i.test(wanted) ? "sv" : "en");

const core = document.getElementById("core");
const ask = startCore(core?.textContent ?? "", dispatch);
const show = showViews(VIEWS, {
  dispatch,
  open,
  download: (download) => ask({ kind: "download", download }),
});

function dispatch(event: Event): void {
  if (event.kind === "download") saveFile(event.file, event.text, event.type);
  const before = state;
  state = reduce(before, event);
  showAll();
  const message = nextMessage(before, state, event, localDay(new Date()));
  if (message !== null) ask(message);
}

function open(files: readonly File[]): void {
  if (files.length === 0) return;
  dispatch({ kind: "opened" });
  ask({ kind: "open", files, language: state.language });
}

function showAll(): void {
  const { title, skip } = textsIn(state.language);
  root.lang = state.language;
  document.title = title;
  const link = document.getElementById("skip");
  if (link !== null) link.textContent = skip;
  show(state);
  tellProgress(state);
}

takeDrops(open);
showAll();
