import { expect, test } from "vitest";
import { nearest } from "../../src/base/index.ts";

test("one edit for every three letters: a letter more, less, other, or two swapped", () => {
  const commands = ["check", "loads", "summary", "compare"];
  expect(nearest("load", commands)).toBe("loads");
  expect(nearest("laods", commands)).toBe("loads");
  expect(nearest("sumnary", commands)).toBe("summary");
  expect(nearest("COMPARE", commands)).toBe("compare");
  expect(nearest("csv", ["cvs"])).toBe("cvs");
});

test("a word that is far from all has none", () => {
  expect(nearest("plot", ["check", "loads", "summary"])).toBeNull();
  expect(nearest("", ["check"])).toBeNull();
  expect(nearest("check", [])).toBeNull();
});

test("the closest wins, the first of equals", () => {
  expect(nearest("flow", ["flew", "flow", "slow"])).toBe("flow");
  expect(nearest("flaw", ["flow", "flew"])).toBe("flow");
});
