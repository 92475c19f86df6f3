import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function sources(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
}

/** Every regular expression that stands in the sources. */
function expressions(): readonly Found[] {
  return sources().flatMap((name) => {
    const text = readFileSync(join(SRC, name), "utf8");
    const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        const end = node.text.lastIndexOf("/");
        const place = `${name}:${line + 1}`;
        found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** At this length a square is a few milliseconds and anything worse is minutes; cells end at 32 767 letters. */
const LENGTH = 3000;
const ENDS = ["", "!"];

/** Strings that make a careless expression try every way of cutting them: each letter it names, repeated and mixed. */
function adversaries(source: string): readonly string[] {
  const letters = [
    ...new Set([
      "a",
      "1",
      " ",
      "0",
      "-",
      ".",
      ",",
      "\t",
      ...source.replace(/\\[wdsbSDW]/g, "").replace(/[\\^$*+?()[\]{}|]/g, ""),
    ]),
  ].slice(0, 24);
  const mixed = [" 1", "1 ", "1,", "a ", "a.", "1.", "- ", "<(", "()", "a1", "//", '""', '"a'];
  const common = [...letters, ...mixed].map((part) => part.repeat(Math.ceil(LENGTH / part.length)));
  return common.flatMap((text) => ENDS.map((end) => text + end));
}

/** Every expression that the sources put together from parts when they are loaded, which they are once more here. */
async function composed(): Promise<readonly Found[]> {
  const Plain = globalThis.RegExp;
  const found: Found[] = [];
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [pattern, flags = ""]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      found.push({ place: "put together", source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await Promise.all(COMPOSERS.map((name) => import(`${join(SRC, name)}?afresh`)));
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** The files that put expressions together. */
const COMPOSERS = sources().filter((name) => /new RegExp\(/.test(readFileSync(join(SRC, name), "utf8")));

const FOUND = [...expressions(), ...(await composed())];

/** What stands in several places is timed once. */
const DISTINCT = [...new Map(FOUND.map((found) => [`/${found.source}/${found.flags}`, found])).values()];

test("the sources hold expressions to look at", () => {
  expect(FOUND.length).toBeGreaterThan(100);
  const together = FOUND.filter(({ place }) => place === "put together");
  expect(together.length).toBeGreaterThanOrEqual(COMPOSERS.length);
});

describe("no expression backtracks", { timeout: 120_000 }, () => {
  test("none repeats what repeats already, over the same letters", () => {
    const nested = FOUND.filter(({ source }) =>
      /\((?:\?:)?(?:\\.|\[[^\]]*\]|[^()\\[\]])[+*]\)[+*]/.test(source),
    );
    expect(nested).toEqual([]);
  });

  test("none takes longer than the square of a hostile text", () => {
    const slow: string[] = [];
    for (const { place, source, flags } of DISTINCT) {
      const expression = new RegExp(source, flags.replace(/[gy]/g, ""));
      for (const text of adversaries(source)) {
        // The processor's own time: a busy machine makes nothing look slow.
        const started = process.cpuUsage();
        expression.test(text);
        const { user, system } = process.cpuUsage(started);
        const lasts = (user + system) / 1000;
        if (lasts > 500) {
          slow.push(`${place} /${source}/ on ${JSON.stringify(text.slice(0, 6))}...: ${lasts.toFixed(0)} ms`);
          break;
        }
      }
    }
    expect(slow).toEqual([]);
  });
});
