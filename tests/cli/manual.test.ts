import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { shownOptions } from "../../src/cli/completion-words.ts";
import { inColumns, wrapped } from "../../src/cli/lay-out-text.ts";
import { call } from "./_world.ts";

describe("wbe help COMMAND", () => {
  test.each(COMMANDS)(
    "$name: a page with its options, examples and exit codes, in both languages",
    async (command) => {
      for (const [language, heads] of [
        ["en", ["NAME", "SYNOPSIS", "EXAMPLES", "EXIT STATUS", "SEE ALSO"]],
        ["sv", ["NAMN", "ANVÄNDNING", "EXEMPEL", "SLUTKODER", "SE ÄVEN"]],
      ] as const) {
        const { code, out } = await call(["help", command.name, "--lang", language]);
        expect(code).toBe(0);
        const lines = out.split("\n");
        for (const head of heads) expect(lines).toContain(head);
        for (const { name } of shownOptions(command)) expect(out).toMatch(new RegExp(` --${name}( |$)`, "m"));
        for (const example of command.examples) expect(lines).toContain(`  ${example}`);
      }
    },
  );

  test.each([40, 60, 80])(
    "fits a terminal of %i columns, save examples and the heads of options",
    async (width) => {
      const { out } = await call(["help", "init"], { terminal: true, width });
      const [text = ""] = out.split("EXAMPLES");
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
    },
  );

  test("an unknown command names the nearest", async () => {
    const { code, err } = await call(["help", "sumary"]);
    expect(code).toBe(2);
    expect(err).toContain("did you mean summary?");
  });
});

test("the short help fits the terminal too", async () => {
  const { out } = await call(["compare", "--help"], { terminal: true, width: 70 });
  const [text = ""] = out.split("Examples:");
  // A head of its own line is one word with its values.
  const lines = text.split("\n").slice(4);
  for (const line of lines.filter((one) => !/^ {2}(-\w,| {3}) --/.test(one)))
    expect(line.length).toBeLessThanOrEqual(70);
});

describe("laying out text", () => {
  test("breaks between words only, and loses none", () => {
    const text = "one two three four five six seven";
    for (let width = 5; width < 40; width++) {
      const lines = wrapped(text, width);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }
    expect(wrapped("unbreakable", 3)).toEqual(["unbreakable"]);
  });

  test("columns stand beside each other, or below where the terminal is narrow", () => {
    expect(inColumns([["-a", "one"]])).toEqual(["  -a  one"]);
    expect(inColumns([["-a", "one two"]], 20)).toEqual(["  -a", "        one two"]);
  });
});
