import { type LoggerInterface, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, test } from "vitest";
import { readStudy } from "../../src/node/index.ts";
import { CHART_KINDS, chart, type Study } from "../../src/study/index.ts";

/*
 * Vega-Lite's own compiler and Vega's own run time judge what we write: no warning, no error, and marks on the scene.
 */
let study: Study;

beforeAll(async () => {
  study = await readStudy("data-samples/strangnas-simulated/study.json");
});

// This study holds no controls.
const KINDS = CHART_KINDS.filter((kind) => kind !== "quality-control");

describe.each(KINDS)("the specification of %s", (kind) => {
  test("compiles without a warning and draws every mark it promises", async () => {
    const { told, logger } = listening();
    const spec = chart(study, kind).vegaLite as unknown as TopLevelSpec;
    const compiled = compile(spec, { logger }).spec;
    const view = new View(parse(compiled), { renderer: "none", logger });
    await view.runAsync();
    expect(told).toEqual([]);
    expect(marksIn((view.scenegraph() as unknown as { toJSON(): string }).toJSON())).toBeGreaterThan(2);
    view.finalize();
  });
});

test("the judges see a specification that is wrong", () => {
  const { told, logger } = listening();
  compile({ data: { values: [{ a: 1 }] }, mark: "bar", encoding: { x: { field: "a" } } } as never, {
    logger,
  });
  compile(
    { data: { values: [] }, mark: "bar", encoding: { nonsense: { field: "a", type: "nominal" } } } as never,
    { logger },
  );
  expect(told.length).toBeGreaterThan(0);
});

function listening(): { readonly told: string[]; readonly logger: LoggerInterface } {
  const told: string[] = [];
  const note = (...words: readonly unknown[]): LoggerInterface => {
    told.push(words.join(" "));
    return logger;
  };
  const quiet = (): LoggerInterface => logger;
  const logger = { level: () => 2, error: note, warn: note, info: quiet, debug: quiet } as LoggerInterface;
  return { told, logger };
}

/** Items of a scene that show data: what stands in groups of role `mark`. */
function marksIn(scene: unknown): number {
  const text = typeof scene === "string" ? scene : JSON.stringify(scene);
  const count = (node: SceneNode): number =>
    (node.role === "mark" && node.marktype !== "group" ? (node.items ?? []).length : 0) +
    (node.items ?? []).reduce((sum, item) => sum + count(item), 0);
  return count(JSON.parse(text));
}

interface SceneNode {
  readonly role?: string;
  readonly marktype?: string;
  readonly items?: readonly SceneNode[];
}
