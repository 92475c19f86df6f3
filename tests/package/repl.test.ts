import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "./lay-out-package.ts";

/** Types lines into `node -i` in the project's folder, each at its prompt as a person would, and gives all it printed. */
function typed(lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const node = spawn(process.execPath, ["-i"], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, NO_COLOR: "1", NODE_REPL_HISTORY: "" },
    });
    let printed = "";
    const rest = [...lines, ".exit"];
    node.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.endsWith("> ") && rest.length > 0) node.stdin.write(`${rest.shift()}\n`);
    });
    node.once("error", reject);
    node.once("exit", () => resolve(printed));
  });
}

const STUDY = "data-samples/strangnas-simulated/study.json";

test("Node's REPL shows a result as a short aligned table, its rows as plain rows", async () => {
  const printed = await typed([
    'const { trend } = await import("wbe"); const { readStudy } = await import("wbe/node");',
    `const study = await readStudy("${STUDY}");`,
    "const rows = trend(study); rows",
    "Array.isArray(structuredClone(rows)) && JSON.parse(JSON.stringify(rows)).length === rows.length",
    "Object.getPrototypeOf(rows[0]) === Object.prototype",
  ]);
  const lines = printed.split("\n").map((line) => line.replace(/^(> )+/, ""));
  const at = lines.findIndex((line) => /^trend: \d+ rows, \d+ issues$/.test(line));
  expect(at).toBeGreaterThanOrEqual(0);
  const [head = "", rule = ""] = [lines[at + 1], lines.slice(at).find((line) => line.startsWith("─"))];
  // In 80 columns scope and site stand as headings above their rows.
  expect(head).toMatch(/^biomarker +samples .*lower +upper +verdict$/);
  expect(rule).toMatch(/^(─+ {2})+─+$/);
  for (const line of lines.slice(at, at + 20)) expect(line.length).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => line === "true")).toHaveLength(2);
  expect(printed).not.toContain("Error");
}, 60_000);
