import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");
const WBE = join(ROOT, "dist/cli.cjs");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const blocks: readonly Block[] = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? "",
  code: match[2] ?? "",
  line: readme.slice(0, match.index).split("\n").length,
}));
const blocksOf = (language: string): readonly Block[] =>
  blocks.filter((block) => block.language === language);

/** A folder as a reader has it who installed the package: `wbe` in node_modules, the samples beside. */
let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "wbe readme "));
  cpSync(join(ROOT, "data-samples"), join(home, "data-samples"), { recursive: true });
  cpSync(join(ROOT, "dist"), join(home, "node_modules/wbe/dist"), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(home, "node_modules/wbe/package.json"));
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(ROOT, "node_modules", name), join(home, "node_modules", name), "junction");
  }
  for (const { code } of blocksOf("csv").slice(0, 1)) writeFileSync(join(home, "lab.csv"), code);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function wbe(
  words: readonly string[],
  input = "",
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [WBE, ...words], { cwd: home, encoding: "utf8", input });
}

/** The comments that say what a `console.log` prints: `console.log(x);  // 162.16`. */
function promisesOf(code: string): { readonly statement: string; readonly printed: string }[] {
  return [...code.matchAll(/^(.*console\.log\(.*\);)[ \t]*(?:\/\/[ \t]*(.*))?$/gm)].map(
    ([, statement, printed]) => ({
      statement: (statement ?? "").trim(),
      printed: (printed ?? "").trim(),
    }),
  );
}

describe("the blocks of README.md", () => {
  test("are all of a kind that is run here", () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter(({ language }) => !["ts", "sh", "csv", "json"].includes(language))).toEqual([]);
    expect(blocksOf("ts").length).toBeGreaterThan(0);
    expect(blocksOf("csv").length).toBeGreaterThan(0);
  });

  test.each(blocksOf("ts"))("ts, line $line: runs and prints what its comments say", ({ code }) => {
    const mark = "\u241e";
    const marked = code.replace(/console\.log\(/g, `console.log("${mark}"); console.log(`);
    writeFileSync(join(home, "block.mts"), marked);
    const out = execFileSync(process.execPath, [TSX, "block.mts"], {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    const printed = out.split(`${mark}\n`).slice(1);
    const promises = promisesOf(code);
    expect(printed.length).toBe(promises.length);
    for (const [i, promise] of promises.entries()) {
      const real = (printed[i] ?? "").trim();
      expect(real, promise.statement).not.toBe("");
      expect(real, promise.statement).not.toMatch(/\b(undefined|NaN)\b/);
      if (promise.printed !== "") expect(real, promise.statement).toBe(promise.printed);
    }
  });

  test.each(blocksOf("csv"))("csv, line $line: wbe loads uses every row", ({ code }) => {
    const file = "block.csv";
    writeFileSync(join(home, file), code);
    const { status, stdout, stderr } = wbe(["loads", file, "--format", "json"]);
    expect(stderr).not.toContain("error");
    expect(status).toBe(0);
    const { rows } = JSON.parse(stdout) as {
      rows: readonly { result: string; load_mg_per_day: number | null }[];
    };
    expect(rows.length).toBe(code.trim().split("\n").length - 1);
    expect(rows.map(({ result }) => result)).not.toContain("missing");
  });

  test.each(blocksOf("json"))("json, line $line: is a study file whose settings are known", ({ code }) => {
    const study = JSON.parse(code) as Record<string, unknown>;
    writeFileSync(join(home, "block.json"), JSON.stringify({ ...study, inputs: { lab: ["lab.csv"] } }));
    const { status, stderr } = wbe(["check", "block.json", "--format", "json"]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  const lines = blocksOf("sh").flatMap(({ code, line }) =>
    code
      .split("\n")
      .map((text, i) => ({ line: line + 1 + i, command: text.replace(/\s+#.*$/, "").trim() }))
      .filter(({ command }) => command !== "" && !command.startsWith("#")),
  );

  test.each(lines)("sh, line $line: $command", ({ command }) => {
    const [program = "", ...words] = command.split(/\s+/);
    // npm start and npm test hold this very test; here they must only be scripts that exist.
    if (program === "npm" || program === "npx") {
      const script = words[0] === "run" ? words[1] : words[0];
      expect(Object.keys(manifest.scripts)).toContain(script);
      return;
    }
    expect(program).toBe("wbe");
    const { status, stderr } = wbe(words);
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});

describe("what README.md says in passing", () => {
  const help = (): string => wbe(["--help"]).stdout;
  const spoken = [...readme.matchAll(/`wbe ([a-z]+)\b[^`]*`/g)].map((match) => match[0].slice(1, -1));
  const tabled = [...readme.matchAll(/^\| `wbe ([a-z]+)\b/gm)].map(([, name]) => name ?? "");

  test("the table of commands is the help's", () => {
    const listed = [...help().matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name ?? "");
    expect(listed.length).toBeGreaterThan(0);
    expect(tabled).toEqual(listed);
  });

  test.each([...new Set(spoken)])("`%s` names a command and options that exist", (call) => {
    const [, command = "", ...words] = call.split(/\s+/);
    const { status, stdout } = wbe([command, "--help"]);
    expect(status).toBe(0);
    const options = words.filter((word) => word.startsWith("--") && word !== "--help");
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });

  test("the table of dependencies names every package that is installed or bundled, and no other", () => {
    const table = readme.slice(readme.indexOf("## Dependencies"));
    const rows = [...table.matchAll(/^\| ([a-z0-9-]+(?:, [a-z0-9-]+)*) \|/gm)].flatMap(
      ([, names]) => names?.split(", ") ?? [],
    );
    const named = rows.filter((name) => name !== "package" && !/^-+$/.test(name));
    const licences = readFileSync(join(ROOT, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    const bundled = Object.keys(manifest.devDependencies).filter((name) => licences.includes(`\n${name} `));
    expect(named.sort()).toEqual([...Object.keys(manifest.dependencies), ...bundled].sort());
  });

  test("every file it points to is there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)|`((?:data-samples|src|tests|benchmarks)\/[\w./-]+)`/g)];
    const paths = links.map(([, link, code]) => link ?? code ?? "").filter((path) => !/^https?:/.test(path));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(() => readFileSync(join(ROOT, path)), path).not.toThrow();
  });
});
