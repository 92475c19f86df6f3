import { expect, test } from "vitest";
import { createStudy, loads } from "../../src/study/index.ts";
import { sample } from "./_simulated.ts";

test("rows by kind become inputs by name, each with its verdicts", () => {
  const study = createStudy({
    lab: [sample("2026-01-13"), sample("2026-01-14")],
    flow: [{ site: "A", date: "2026-01-13", flow_m3_per_day: 12_000 }],
    sites: [{ site: "A", population: 37_000 }],
    events: [
      { from: "2026-01-01", to: "2026-01-31", site: "A", kind: "intervention", title: "T", publish: "yes" },
    ],
  });
  expect(study.inputs.map(({ file, role, verdicts }) => [file, role, verdicts.length])).toEqual([
    ["lab", "lab", 2],
    ["flow", "flow", 1],
    ["sites", "sites", 1],
    ["events", "events", 1],
  ]);
  expect(study.measurements).toHaveLength(2);
  expect(study.events).toMatchObject([{ kind: "intervention", title: "T" }]);
  expect(structuredClone(study)).toEqual(study);
});

test("no rows at all are no loads, and an issue rather than an error", () => {
  expect([...loads([])]).toEqual([]);
  expect([...loads(createStudy({ lab: [] }))]).toEqual([]);
});

test("a study is not changed by what is computed from it", () => {
  const study = createStudy({ lab: [sample("2026-01-13")] });
  const before = structuredClone(study);
  loads(study);
  loads(study, { level: 0.9 });
  expect(study).toEqual(before);
});
