import { describe, expect, test } from "vitest";
import { nextMessage } from "../../src/page/next-message.ts";
import type { FileView } from "../../src/page/protocol.ts";
import { reduce } from "../../src/page/reduce.ts";
import { rolesOf } from "../../src/page/roles-of.ts";
import { type Event, firstState, type State } from "../../src/page/state.ts";

const LAB: FileView = {
  name: "lab.csv",
  bytes: 10,
  role: "lab",
  rows: 1,
  readAs: "utf-8, comma",
  columns: [],
  problems: [],
};
const FLOW: FileView = { ...LAB, name: "flow.csv", role: "flow" };
const FILES: Event = { kind: "files", files: [LAB, FLOW], settings: { period: "month" }, lacks: [] };
const TODAY = "2026-05-01";

const stateAfter = (...events: readonly Event[]): State => events.reduce(reduce, firstState("sv"));
const asked = (state: State, event: Event) => nextMessage(state, reduce(state, event), event, TODAY);

describe("reduce", () => {
  test("word of an older computation changes nothing", () => {
    const state = stateAfter(FILES, { kind: "role", file: "flow.csv", role: null });
    expect(state.run).toBe(2);
    expect(reduce(state, { kind: "ledger", run: 1, problems: ["late"] })).toBe(state);
    expect(reduce(state, { kind: "ledger", run: 2, problems: ["new"] }).problems).toEqual(["new"]);
  });

  test("a choice throws away what was computed from the old one", () => {
    const state = stateAfter(FILES, { kind: "answers", run: 1, answers: ["A"], places: [] });
    expect(state.answers).toEqual(["A"]);
    const changed = reduce(state, { kind: "language", language: "en" });
    expect([changed.answers, changed.tables, changed.run]).toEqual([null, {}, 2]);
  });

  test("a chosen role outranks the recognised one, until its file is removed", () => {
    const state = stateAfter(FILES, { kind: "role", file: "flow.csv", role: "overflow" });
    expect(rolesOf(state)).toEqual({ "lab.csv": "lab", "flow.csv": "overflow" });
    expect(rolesOf(reduce(state, { kind: "removed", file: "flow.csv" }))).toEqual({ "lab.csv": "lab" });
    expect(rolesOf(reduce(state, { kind: "role", file: "lab.csv", role: null }))).toMatchObject({
      "lab.csv": null,
    });
  });

  test("progress ends with its last step, and with a failure", () => {
    const part = { kind: "progress", step: "trend", total: 7 } as const;
    expect(stateAfter({ ...part, done: 3 }).progress).toMatchObject({ done: 3 });
    expect(stateAfter({ ...part, done: 3 }, { ...part, done: 7 }).progress).toBeNull();
    const failed = stateAfter({ ...part, done: 3 }, { kind: "failed", problems: ["no"] });
    expect([failed.progress, failed.failure]).toEqual([null, ["no"]]);
  });
});

describe("nextMessage", () => {
  test("files with results are computed at once, in the page's language", () => {
    expect(asked(firstState("sv"), FILES)).toEqual({
      kind: "compute",
      run: 1,
      roles: { "lab.csv": "lab", "flow.csv": "flow" },
      settings: { period: "month", language: "sv" },
      reading: {},
      today: TODAY,
    });
  });

  test("without results there is nothing to compute", () => {
    expect(asked(firstState("sv"), { ...FILES, files: [FLOW] } as Event)).toBeNull();
    expect(asked(stateAfter(FILES), { kind: "role", file: "lab.csv", role: null })).toBeNull();
  });

  test("settings of the form are laid over those of the files", () => {
    const given = { period: "year", mapping: { decimal: "comma" } } as const;
    const message = asked(stateAfter(FILES), { kind: "settings", given, reading: { sheet: "Data" } });
    expect(message).toMatchObject({
      settings: { period: "year", mapping: { decimal: "comma" } },
      reading: { sheet: "Data" },
    });
  });

  test("a chart is asked for once there are answers, a removed file is dropped", () => {
    const answers: Event = { kind: "answers", run: 1, answers: [], places: [] };
    expect(asked(stateAfter(FILES), answers)).toMatchObject({ kind: "chart", chart: { kind: "overview" } });
    const chart = { kind: "trend", site: "A", biomarker: "MDMA" } as const;
    expect(asked(stateAfter(FILES), { kind: "ask chart", chart })).toBeNull();
    expect(asked(stateAfter(FILES, answers), { kind: "ask chart", chart })).toEqual({ kind: "chart", chart });
    expect(asked(stateAfter(FILES), { kind: "removed", file: "lab.csv" })).toEqual({
      kind: "drop",
      name: "lab.csv",
    });
  });

  test("word from the core asks nothing further", () => {
    expect(asked(stateAfter(FILES), { kind: "ledger", run: 1, problems: [] })).toBeNull();
  });
});
