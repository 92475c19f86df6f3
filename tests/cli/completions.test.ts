import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { shownOptions } from "../../src/cli/completion-words.ts";
import { call, folderWith } from "./_world.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

describe.each(SHELLS)("wbe completions %s", (shell) => {
  test("names every command and every option that a command's help shows", async () => {
    const { code, out, err } = await call(["completions", shell]);
    expect([code, err]).toEqual([0, ""]);
    for (const command of COMMANDS) {
      expect(out).toContain(command.name);
      for (const { name } of shownOptions(command))
        expect(out).toContain(shell === "fish" ? `-l ${name} ` : `--${name}`);
    }
  });
});

test.each([
  [["completions"], "completions are for one shell - bash, zsh, fish"],
  [["completions", "bsh"], "did you mean bash?"],
  [["completions", "bash", "zsh"], "completions are for one shell"],
])("%j is wrong usage", async (words, message) => {
  const { code, out, err } = await call(words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

describe("in a real bash", () => {
  /** What bash offers for the last of these words. */
  async function offered(words: readonly string[], folder = "."): Promise<readonly string[]> {
    const script = (await call(["completions", "bash"])).out;
    const line = words.map((word) => `'${word}'`).join(" ");
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _wbe; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const printed = execFileSync("bash", ["--norc", "-c", `${script}\n${ask}`], {
      encoding: "utf8",
      cwd: folder,
    });
    return printed.split("\n").filter((word) => word !== "");
  }

  test("commands, options of the command, values of the option, files", async () => {
    expect(await offered(["wbe", "su"])).toEqual(["summary"]);
    expect(await offered(["wbe", "help", "tr"])).toEqual(["trend"]);
    expect(await offered(["wbe", "completions", ""])).toEqual([...SHELLS]);
    expect(await offered(["wbe", "summary", "--per"])).toEqual(["--period"]);
    expect(await offered(["wbe", "check", "--per"])).toEqual([]);
    expect(await offered(["wbe", "summary", "--period", "te"])).toEqual(["tertial"]);
    expect(await offered(["wbe", "loads", "x.csv", "--format", "nd"])).toEqual(["ndjson"]);
    const at = folderWith({ "lab one.csv": "", "flow.csv": "" });
    expect(await offered(["wbe", "loads", "lab"], at(""))).toEqual(["lab one.csv"]);
    expect(await offered(["wbe", "loads", "x.csv", "--flow", "fl"], at(""))).toEqual(["flow.csv"]);
  });
});
