import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { createStudy, EDITIONS, type Edition, editionChanges, type Study } from "../../src/study/index.ts";
import { type FrozenRows, frozenDigits } from "../fixtures/study/frozen-digits.ts";
import { frozenStudy } from "../fixtures/study/frozen-study.ts";
import { tertial } from "./_simulated.ts";

const FOLDER = "tests/fixtures/study";
const COMMANDS = ["loads", "summary", "compare", "trend"] as const;
type Frozen = Readonly<Record<(typeof COMMANDS)[number], FrozenRows>>;

test("every edition has its frozen numbers", () => {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith("frozen-") && name.endsWith(".json"));
  expect(names.sort()).toEqual(EDITIONS.map(({ name }) => `frozen-${name}.json`).sort());
});

describe.each(EDITIONS.map(({ name }) => name))("edition %s keeps its digits", (edition) => {
  const frozen = JSON.parse(readFileSync(`${FOLDER}/frozen-${edition}.json`, "utf8")) as Frozen;
  let now: Frozen;

  beforeAll(async () => {
    now = frozenDigits(await frozenStudy(edition)) as Frozen;
  }, 120_000);

  test.each(COMMANDS)("%s", (command) => {
    expect(Object.keys(now[command])).toEqual(Object.keys(frozen[command]));
    const moved = Object.entries(frozen[command]).filter(([name, values]) =>
      values.some((value, index) => !isSame(value, now[command][name]?.[index] ?? null)),
    );
    // A method, default or constant that moves them belongs to a new edition: see src/study/editions.ts.
    expect(moved.map(([name, values]) => ({ name, was: values, is: now[command][name] }))).toEqual([]);
  });
});

/** Engines differ in the last digit of a logarithm; ten digits are more than anyone prints. */
function isSame(was: number | null, is: number | null): boolean {
  if (was === null || is === null) return was === is;
  return Math.abs(was - is) <= 1e-10 * Math.max(Math.abs(was), Math.abs(is));
}

test("a newer edition's effect is told in per cent of each value before anyone switches", () => {
  const [first] = EDITIONS as readonly [Edition, ...Edition[]];
  const newer: Edition = {
    ...first,
    name: "2099.1-simulated",
    uncertainty: { ...first.uncertainty, population: { ...first.uncertainty.population, rsd: 0 } },
  };
  const rows = [...tertial(2025, 1), ...tertial(2026, 1, { concentration: 800 })];
  const study: Study = createStudy({ lab: rows, constants: first.name }, { editions: [first, newer] });
  const changes = [...editionChanges(study)];
  expect(changes.map(({ period }) => period)).toEqual(["2025-T1", "2026-T1"]);
  for (const row of changes) {
    const { load_mg_per_day_per_1000: now, other_load: then, change_percent: percent } = row;
    expect(row).toMatchObject({ edition: first.name, other_edition: newer.name });
    expect(percent).toBeCloseTo(100 * ((then ?? 0) / (now ?? 1) - 1), 9);
    expect(row.width_change_percent).toBeLessThan(-1);
  }
});
