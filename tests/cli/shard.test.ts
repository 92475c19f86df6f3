import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { merge } from "../../src/study/index.ts";
import { simulatedRows, tableOf } from "../stream/_simulated.ts";
import { call, folderWith } from "./_world.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const BIN = join(ROOT, "dist", "cli.cjs");
const LAB = tableOf(
  simulatedRows(9, 30, (cells, row) => (row % 97 === 5 ? cells.fill("?", 3, 4) : cells).join(",")),
);
const SITES = [
  "site,municipality,population",
  ...Array.from({ length: 9 }, (_, plant) => `Verk ${plant},Kommun,37000`),
];
const FLOW = [
  "site,date,flow_m3_per_day",
  ...simulatedRows(9, 30)
    .filter((_, row) => row % 5 === 0)
    .map((line) => {
      const [site, date, , , flow] = line.split(",");
      return `${site},${date},${flow}`;
    }),
];
const at = folderWith({
  "lab.csv": LAB,
  "bare.csv": LAB.replaceAll(/,[^,\n]*,[^,\n]*\n/g, "\n"),
  "sites.csv": `${SITES.join("\n")}\n`,
  "flow.csv": `${FLOW.join("\n")}\n`,
});

const INPUTS = [
  ["one table", [at("lab.csv")]],
  ["flow and sites beside it", [at("bare.csv"), "--flow", at("flow.csv"), "--sites", at("sites.csv")]],
] as const;

/** The outputs of `n` shards, merged. */
async function sharded(words: readonly string[], n: number): Promise<string> {
  const names: string[] = [];
  for (let index = 1; index <= n; index++) {
    const { out, code } = await call([...words, "--shard", `${index}/${n}`, "--quiet"]);
    expect(code).toBe(0);
    names.push(at(`part-${index}`));
    writeFileSync(at(`part-${index}`), Buffer.from(out, "latin1").toString("utf8"));
  }
  return (await call(["merge", ...names])).out;
}

describe.each(INPUTS)("shards of %s", { timeout: 120_000 }, (_, inputs) => {
  test.each(["csv", "ndjson"])("loads as %s: merged they are one run, byte for byte", async (format) => {
    const words = ["loads", ...inputs, "--format", format];
    const one = await call([...words, "--quiet"]);
    for (const n of [1, 2, 5]) expect(await sharded(words, n)).toBe(one.out);
  });

  test.each(["csv", "ndjson", "json"])("check as %s: the ledgers add up", async (format) => {
    const words = ["check", ...inputs, "--format", format];
    expect(await sharded(words, 3)).toBe((await call([...words, "--quiet"])).out);
  });

  test("copies of the inputs: each shard writes its own rows", async () => {
    const copies = await Promise.all(
      ["1/1", "1/3", "2/3", "3/3"].map(async (shard) => {
        const folder = folderWith();
        const words = ["check", ...inputs, "--shard", shard, "--out", folder("copy.csv"), "--quiet"];
        expect((await call(words)).code).toBe(0);
        return readdirSync(folder(".")).map((name) => [name, readFileSync(folder(name), "utf8")] as const);
      }),
    );
    const [whole = [], ...shards] = copies.map((files) => new Map(files));
    for (const [name, text] of whole) {
      const written = shards.map((files) => ({ file: name, text: files.get(name) ?? "" }));
      expect(merge(written).text).toBe(text);
    }
  });

  test("summary: the rows of the plants", async () => {
    const words = ["summary", ...inputs, "--period", "month", "--format", "csv"];
    const one = await call([...words, "--quiet"]);
    const plants = one.out.split("\n").filter((line) => !line.startsWith("municipality,"));
    expect(await sharded(words, 3)).toBe(plants.join("\n"));
  });

  test("JSON: merged they are one run, byte for byte", async () => {
    const words = ["loads", ...inputs, "--format", "json"];
    expect(await sharded(words, 3)).toBe((await call([...words, "--quiet"])).out);
  });
});

describe("the option and the command", () => {
  test.each(["0/3", "4/3", "1", "a/b", "1/0", "auto/4"])("--shard %s is refused", async (shard) => {
    const { code, err } = await call(["loads", at("lab.csv"), "--shard", shard]);
    expect(code).toBe(2);
    expect(err).toContain("like 2/8");
  });

  test.each([
    [{ SLURM_ARRAY_TASK_ID: "11", SLURM_ARRAY_TASK_MIN: "10" }, "2/4"],
    [{ JOB_COMPLETION_INDEX: "0" }, "1/4"],
  ])("auto takes the index of an array job %j", async (env, same) => {
    const own = await call(["loads", at("lab.csv"), "--shard", "auto/4"], { env });
    expect(own.out).toBe((await call(["loads", at("lab.csv"), "--shard", same])).out);
  });

  test.skipIf(process.platform === "win32").each([
    [/^- \*\*Slurm\*\*: .*--wrap '(.+)'`/m, { SLURM_ARRAY_TASK_MIN: "1" }, "SLURM_ARRAY_TASK_ID", 1],
    [/^- \*\*Kubernetes\*\*[\s\S]*?`sh -c '(.+)'`/m, {}, "JOB_COMPLETION_INDEX", 0],
  ])("the line of the README for an array job does its part: %s", async (line, env, name, first) => {
    const [, command = ""] = line.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
    expect(command).toMatch(/^wbe loads lab\.csv --shard auto\/100 --out part-\$/);
    const folder = folderWith({ "lab.csv": LAB });
    // The shell's own part is left to the shell; the words go to the program as it is here.
    const task = String(first + 4);
    const told = spawnSync("sh", ["-c", `wbe() { printf '%s\\n' "$@"; }; ${command}`], {
      encoding: "utf8",
      env: { ...process.env, ...env, [name]: task },
    });
    const words = told.stdout.trimEnd().split("\n");
    expect(words.at(-1)).toBe(`part-${task}.csv`);
    const own = words.map((word) => (word.endsWith(".csv") ? folder(word) : word));
    expect((await call([...own, "--quiet"], { env: { ...env, [name]: task } })).code).toBe(0);
    const same = await call(["loads", at("lab.csv"), "--shard", "5/100", "--quiet"]);
    expect(readFileSync(folder(`part-${task}.csv`), "utf8")).toBe(
      Buffer.from(same.out, "latin1").toString("utf8"),
    );
  });

  test("input in another order gives the same rows, sorted by site", async () => {
    const [head = "", ...rows] = LAB.trimEnd().split("\n");
    writeFileSync(at("mixed.csv"), `${[head, ...rows.toReversed()].join("\n")}\n`);
    const words = ["loads", at("mixed.csv"), "--format", "csv"];
    const one = (await call([...words, "--quiet"])).out.trimEnd().split("\n");
    const siteOf = (line: string): string => line.split(",")[0] ?? "";
    const sorted = one.slice(1).sort((a, b) => (siteOf(a) < siteOf(b) ? -1 : siteOf(a) > siteOf(b) ? 1 : 0));
    expect(await sharded(words, 4)).toBe(`${[one[0], ...sorted].join("\n")}\n`);
  });

  test("parts that do not belong together are refused", async () => {
    writeFileSync(at("a.csv"), "site,x\nA,1\n");
    writeFileSync(at("b.csv"), "site,y\nB,1\n");
    const { code, err } = await call(["merge", at("a.csv"), at("b.csv"), "--lang", "sv"]);
    expect(code).toBe(2);
    expect(err).toContain("b.csv");
    expect(err).toContain("dess kolumner skiljer sig från den första delens");
    expect((await call(["merge"])).code).toBe(2);
    expect((await call(["merge", at("a.csv"), "--format", "json"])).code).toBe(2);
  });

  test("cells with quotes and line ends stay whole", async () => {
    writeFileSync(at("a.csv"), 'flags,site\nx,"Å, ""1""\nB"\ny,C\n');
    writeFileSync(at("b.csv"), 'flags,site\nz,A\n"1\n2",B\n');
    const { out } = await call(["merge", at("a.csv"), at("b.csv")]);
    expect(out).toBe('flags,site\nz,A\n"1\n2",B\ny,C\nx,"Å, ""1""\nB"\n');
  });
});

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
describe.skipIf(!hasParallel || !existsSync(BIN))(
  "under GNU parallel (skipped where it is not installed)",
  () => {
    test("four jobs and a merge are one run", { timeout: 120_000 }, () => {
      const file = at("lab.csv");
      const jobs = [
        process.execPath,
        BIN,
        "loads",
        file,
        "--quiet",
        "--shard",
        "{}/4",
        "--out",
        at("job-{}.csv"),
        "--force",
      ];
      execFileSync("parallel", ["-j2", ...jobs, ":::", "1", "2", "3", "4"]);
      const parts = [1, 2, 3, 4].map((index) => at(`job-${index}.csv`));
      const merged = execFileSync(process.execPath, [BIN, "merge", ...parts], { encoding: "utf8" });
      expect(merged).toBe(
        execFileSync(process.execPath, [BIN, "loads", file, "--quiet"], { encoding: "utf8" }),
      );
      expect(readFileSync(parts[0] ?? "", "utf8").split("\n")[0]).toBe(merged.split("\n")[0]);
    });
  },
);
