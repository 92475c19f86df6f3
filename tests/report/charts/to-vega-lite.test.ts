import { describe, expect, test } from "vitest";
import {
  toVegaLiteBars,
  toVegaLiteBudget,
  toVegaLiteLevels,
  toVegaLiteSeries,
  toVegaLiteWeekdays,
} from "../../../src/report/charts/index.ts";
import { level, simulatedLevels, simulatedSamples } from "./simulated-levels.ts";

const options = { title: "T", language: "en" as const };
const levels = [...simulatedLevels(), level("2026-T1", "2026-01-01", "2026-04-30", null, 0, 30, "bounds")];
const specs = {
  levels: toVegaLiteLevels({ levels, samples: simulatedSamples() }, options),
  series: toVegaLiteSeries(
    {
      curve: [{ day: "2026-01-01", estimate: 1, lower: 0.5, upper: 2 }],
      samples: simulatedSamples(),
      limit: 3,
    },
    options,
  ),
  weekdays: toVegaLiteWeekdays([{ weekday: 0, value: 90 }], options),
  bars: toVegaLiteBars(levels, options),
  budget: toVegaLiteBudget([{ label: "flow", rsd: 0.08 }], options),
};

describe.each(Object.entries(specs))("the specification of %s", (_name, spec) => {
  test("is plain JSON of version 5 with its data inside", () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(spec.data).toHaveProperty("values");
    expect(JSON.stringify(spec)).not.toContain('"url"');
    expect(JSON.stringify(spec)).not.toMatch(/null,null|NaN|undefined/);
  });

  test("draws only fields that its data have", () => {
    const { data, layer } = spec as unknown as {
      data: { values: object[] };
      layer: { encoding: Record<string, { field?: string }> }[];
    };
    const known = new Set(data.values.flatMap((value) => Object.keys(value)));
    const used = layer
      .flatMap((part) => Object.values(part.encoding))
      .flatMap((channel) => channel.field ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((field) => !known.has(field))).toEqual([]);
  });
});

test("every level and every sample is in the data once", () => {
  const { values } = specs.levels.data as { values: { mark: string }[] };
  expect(values.map((value) => value.mark)).toEqual([
    "level",
    "level",
    "level",
    "level",
    "measured",
    "measured",
    "below",
    "above",
  ]);
});

test("a layer that no value would reach is left out; without any value all stay", () => {
  const marksOf = (spec: object): unknown[] =>
    (spec as { layer: { mark: { type: string; shape?: string } }[] }).layer.map(
      ({ mark }) => mark.shape ?? mark.type,
    );
  expect(marksOf(toVegaLiteLevels({ levels: simulatedLevels() }, options))).toEqual(["rect", "rule"]);
  const bounds = level("2026-T1", "2026-01-01", "2026-04-30", null, 0, 30, "bounds");
  expect(marksOf(toVegaLiteLevels({ levels: [bounds] }, options))).toEqual(["rect"]);
  expect(marksOf(toVegaLiteLevels({ levels: [] }, options))).toHaveLength(5);
});
