import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { toParquet } from "../../src/report/index.ts";
import { call, folderWith, rowsOf } from "./_world.ts";

const HEADER = "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population,laboratory";
const SITES = ["Verk A", "Å/b=100%", "..", "Verk: <östra>?", "sista."];
const DAYS = Array.from({ length: 12 }, (_, day) => `2026-01-${String(day + 5).padStart(2, "0")}`);
const LINES = SITES.flatMap((site, plant) =>
  DAYS.map((day, at) => `${site},${day},benzoylecgonine,${500.25 + 7 * at + plant},12000,37000,L`),
);
const at = folderWith({ "lab.csv": `${[HEADER, ...LINES].join("\n")}\n` });
const lab = at("lab.csv");

/** The same table as Parquet: numbers as doubles, days as text. */
async function asParquet(lines: readonly string[]): Promise<Uint8Array> {
  const rows = rowsOf(`${[HEADER, ...lines].join("\n")}\n`).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => [name, /_|population/.test(name) ? Number(text) : text]),
    ),
  );
  return toParquet(rows, HEADER.split(","));
}

const bare = (csv: string): readonly string[] => csv.trimEnd().split("\n").sort();

describe("Parquet in and out, a folder for each site", () => {
  test("a Parquet file gives what the CSV gives, through the file's name and through standard input", async () => {
    writeFileSync(at("lab.parquet"), await asParquet(LINES));
    for (const command of ["loads", "summary"]) {
      const csv = await call([command, lab, "--format", "csv"]);
      const parquet = await call([command, at("lab.parquet"), "--format", "csv"]);
      expect(parquet.code).toBe(0);
      expect(parquet.out).toBe(csv.out);
      expect(csv.out.split("\n").length).toBeGreaterThan(5);
    }
  });

  test("loads written by site and read again give the levels of one run", async () => {
    const out = `${at("parts")}/`;
    const written = await call(["loads", lab, "--format", "parquet", "--out", out, "--quiet"]);
    expect(written).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(out).sort()).toEqual(
      [
        "site=%2E%2E",
        "site=Verk A",
        "site=Verk%3A %3Cöstra%3E%3F",
        "site=sista%2E",
        "site=Å%2Fb%3D100%25",
      ].sort(),
    );
    const [row] = await parquetReadObjects({
      file: new Uint8Array(readFileSync(join(out, "site=Verk A", "part-0.parquet"))).buffer,
    });
    // 500.25 ng/L x 12 000 m3/d / 37 000 persons.
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo((500.25 * 12_000) / 37_000, 10);
    expect(Object.keys(row ?? {})).not.toContain("site");
    const loads = await call(["loads", lab, "--format", "csv"]);
    const again = await call(["loads", out, "--format", "csv"]);
    expect(bare(again.out)).toEqual(bare(loads.out));
    const one = await call(["summary", lab, "--format", "csv"]);
    const levels = await call(["summary", out, "--format", "csv"]);
    expect(levels.code).toBe(0);
    const figures = (csv: string): readonly unknown[] =>
      rowsOf(csv)
        .map(({ site, n, level_mg_per_day_per_1000, load_mg_per_day_per_1000 }) =>
          JSON.stringify([site, n, level_mg_per_day_per_1000, load_mg_per_day_per_1000]),
        )
        .sort();
    expect(figures(levels.out)).toEqual(figures(one.out));
  });

  test("shards write into one folder what one run writes", async () => {
    for (const index of [1, 2, 3]) {
      const words = ["loads", lab, "--shard", `${index}/3`, "--format", "parquet", "--out", at("shards/")];
      expect((await call([...words, "--quiet"])).code).toBe(0);
    }
    const whole = await call(["loads", at("shards"), "--format", "csv"]);
    expect(bare(whole.out)).toEqual(bare((await call(["loads", lab, "--format", "csv"])).out));
  });

  test("what is there stays, unless --force; rows without a site have no folder; a folder without Parquet is one", async () => {
    const words = ["loads", lab, "--format", "parquet", "--out", `${at("kept")}/`, "--quiet"];
    expect((await call(words)).code).toBe(0);
    const second = await call(words);
    expect(second.code).toBe(2);
    expect(second.err).toContain("part-0.parquet");
    expect((await call([...words, "--force"])).code).toBe(0);
    const ledger = await call(["check", lab, "--format", "parquet", "--out", `${at("ledger")}/`]);
    expect(ledger.code).toBe(2);
    expect(existsSync(at("ledger"))).toBe(false);
    expect((await call(["loads", folderWith({ "a.txt": "" })(".")])).err).toContain("folder");
  });
});
