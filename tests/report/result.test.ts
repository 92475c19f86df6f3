import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { COLUMNS, simulatedResult, simulatedRows } from "./simulated-result.ts";

interface Shown {
  readonly [name: symbol]: (...args: readonly unknown[]) => unknown;
}

const display = (result: object): Record<string, unknown> =>
  (result as Shown)[Symbol.for("Jupyter.display")]?.call(result) as Record<string, unknown>;

describe("a result is an array of plain rows", () => {
  const result = simulatedResult(3);

  test("JSON, structuredClone and spreading see the rows alone", () => {
    expect(Array.isArray(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(simulatedRows(3));
    const clone = structuredClone(result);
    expect(Object.getPrototypeOf(clone)).toBe(Array.prototype);
    expect(clone).toEqual(simulatedRows(3));
    expect(Object.keys(result)).toEqual(["0", "1", "2"]);
    expect(Object.getOwnPropertyNames(result)).toEqual(["0", "1", "2", "length"]);
  });

  test("map, filter, slice and concat give plain arrays", () => {
    for (const array of [
      result.map((row) => row),
      result.filter(() => true),
      result.slice(),
      result.concat([]),
    ]) {
      expect(Object.getPrototypeOf(array)).toBe(Array.prototype);
    }
  });

  test("what surrounds the rows is at hand", () => {
    expect(result.command).toBe("summary");
    expect(result.columns).toEqual(COLUMNS);
    expect(result.settings.level).toBe(0.95);
    expect(result.provenance).toEqual({ version: "0.0.0", seed: 1 });
    expect(result.issues.map(({ code }) => code)).toEqual(["FLOW_GAP"]);
  });

  test("a single row of a number does not become a length", () => {
    expect(simulatedResult(0)).toHaveLength(0);
    expect(simulatedResult(1)).toHaveLength(1);
  });
});

describe("in a REPL", () => {
  test("Node and Deno show a short aligned table and count the rest", () => {
    const result = simulatedResult(32);
    const shown = inspect(result);
    expect(shown.split("\n").slice(0, 5)).toEqual([
      "summary: 32 rows, 1 issue",
      "site       biomarker    samples     load  flags",
      "─────────  ───────────  ───────  ───────  ─────────────",
      "Strängnäs  amphetamine        7      100",
      "Strängnäs  amphetamine        7  100.333  BATCH_ASSUMED",
    ]);
    expect(shown.split("\n").at(-1)).toBe("… 12 more");
    expect(shown.split("\n")).toHaveLength(1 + 2 + 20 + 1);
    expect((result as unknown as Shown)[Symbol.for("Deno.customInspect")]?.call(result, inspect, {})).toBe(
      shown,
    );
  });

  test("deep inside another object it is a word", () => {
    expect(inspect({ a: { b: { c: { d: simulatedResult(2) } } } }, { depth: 2 })).not.toContain("Strängnäs");
    expect(inspect([simulatedResult(2)], { depth: 0 })).toContain("[Result summary: 2 rows, 1 issue]");
  });

  test("colours only where the console asks for them", () => {
    expect(inspect(simulatedResult(2))).not.toContain("\u001b");
    expect(inspect(simulatedResult(2), { colors: true })).toContain("\u001b[1m");
  });
});

describe("in a notebook", () => {
  test("text and an accessible table always, a chart only with a provider", () => {
    const plain = display(simulatedResult(2));
    expect(Object.keys(plain)).toEqual(["text/plain", "text/html"]);
    expect(plain["text/html"]).toContain("<caption>summary: 2 rows, 1 issue</caption>");
    const rich = display(
      simulatedResult(2, {
        chart: () => "<svg/>",
        vegaLite: () => ({ mark: "bar" }),
        html: () => "<p>page</p>",
      }),
    );
    expect(rich).toMatchObject({
      "text/html": "<p>page</p>",
      "image/svg+xml": "<svg/>",
      "application/vnd.vegalite.v5+json": { mark: "bar" },
    });
  });

  test("charts are not drawn before they are asked for", () => {
    let drawn = 0;
    const result = simulatedResult(2, { chart: () => `<svg data-n="${++drawn}"/>` });
    inspect(result);
    JSON.stringify(result);
    expect(drawn).toBe(0);
  });
});
