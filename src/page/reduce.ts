import { type Event, NOTHING_COMPUTED, type State } from "./state.ts";

/** The state after an event; what is unchanged stays the same object. */
export function reduce(state: State, event: Event): State {
  if ("run" in event && event.run !== state.run) return state;
  switch (event.kind) {
    case "language":
      return restarted({ ...state, language: event.language });
    case "opened":
      return { ...state, failure: [] };
    case "files":
      return restarted({ ...state, files: event.files, found: event.settings, lacks: event.lacks });
    case "role":
      return restarted({ ...state, chosen: { ...state.chosen, [event.file]: event.role } });
    case "removed":
      return {
        ...state,
        files: state.files.filter(({ name }) => name !== event.file),
        chosen: Object.fromEntries(Object.entries(state.chosen).filter(([name]) => name !== event.file)),
      };
    case "settings":
      return restarted({ ...state, given: event.given, reading: event.reading });
    case "progress":
      return { ...state, progress: event.done >= event.total ? null : event };
    case "failed":
      return { ...state, failure: event.problems, progress: null };
    case "ledger":
      return { ...state, problems: event.problems };
    case "table":
      return { ...state, tables: { ...state.tables, [event.name]: event.table } };
    case "answers":
      return { ...state, answers: event.answers, places: event.places };
    case "ask chart":
      return { ...state, chart: event.chart };
    case "chart":
      return { ...state, svg: event.svg, chartProblems: event.problems };
    case "ask report":
      return { ...state, edition: event.edition };
    case "report":
      return { ...state, report: event.page };
    case "download":
      return state;
  }
}

/** What was computed is gone; a new computation has a new number. */
function restarted(state: State): State {
  return { ...state, ...NOTHING_COMPUTED, failure: [], progress: null, run: state.run + 1 };
}
