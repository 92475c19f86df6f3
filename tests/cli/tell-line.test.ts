import { expect, test } from "vitest";
import { tellLine } from "../../src/cli/tell-line.ts";
import type { Sink } from "../../src/cli/world.ts";
import { call, ONE_SAMPLE } from "./_world.ts";

const LINE =
  "lab.csv:9 - the sample takes 72 hours - /data/a-path-that-is-longer-than-the-terminal-is-wide.csv as before";

function told(text: string, isTerminal: boolean, width: number): string {
  const parts: string[] = [];
  const sink: Sink = { write: (part) => parts.push(String(part)), isTerminal, width };
  tellLine(text, sink);
  return parts.join("");
}

test("a terminal gets a line broken between words, the rest indented, a path whole", () => {
  for (const width of [24, 40, 60, 80]) {
    const lines = told(LINE, true, width).trimEnd().split("\n");
    expect(lines.map((line) => line.trim()).join(" ")).toBe(LINE);
    for (const line of lines.filter((one) => one.trim().includes(" ")))
      expect(line.length).toBeLessThanOrEqual(width);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}\S/);
  }
});

test("a file or a pipe gets it as one line, and no sign that steers a terminal", () => {
  expect(told(LINE, false, 20)).toBe(`${LINE}\n`);
  expect(told("a\u001b[31m\u202eb", true, 80)).toBe("a [31mb\n");
});

test("the remarks of a check fit the terminal", async () => {
  const { err } = await call(["check", "-"], { input: ONE_SAMPLE, terminal: true, width: 60 });
  expect(err.length).toBeGreaterThan(0);
  for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});

test("progress is gone before the first line of the table", async () => {
  const { err } = await call(["loads", "-"], { input: ONE_SAMPLE, terminal: true, tick: 2000 });
  expect(err).toContain("writing …\r\u001b[K");
  expect(err.indexOf("writing …\r\u001b[K")).toBe(err.lastIndexOf("writing …"));
});
