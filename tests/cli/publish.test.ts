import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const STUDY = join(import.meta.dirname, "../../data-samples/strangnas-simulated/study.json");

const LAB = [
  "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day",
  ...["A", "B", "C"].flatMap((site) =>
    ["05", "06", "07", "10", "11", "12", "15"].map(
      (day, index) => `${site},2026-01-${day},amphetamine,${500 + 20 * index},${site === "C" ? 250 : 5000}`,
    ),
  ),
].join("\n");
const SITES = "site,municipality,population\nA,M,20000\nB,M,15000\nC,M,800\n";

describe("--publish", () => {
  const at = folderWith({ "lab.csv": LAB, "sites.csv": SITES });
  const sites = async (command: string, ...more: readonly string[]): Promise<readonly string[]> => {
    const { code, out } = await call([
      command,
      at("lab.csv"),
      "--sites",
      at("sites.csv"),
      "--format",
      "json",
      ...more,
    ]);
    expect(code).toBe(0);
    const { rows } = JSON.parse(out) as { rows: readonly { scope?: string; site: string }[] };
    return [...new Set(rows.map(({ scope = "plant", site }) => `${scope} ${site}`))];
  };

  test.each(["loads", "summary", "compare", "trend"])(
    "wbe %s shows no small plant, nor its partner",
    async (command) => {
      expect(await sites(command)).toContain("plant C");
      const shown = await sites(command, "--publish");
      expect(shown).toContain("plant A");
      expect(shown).not.toContain("plant B");
      expect(shown).not.toContain("plant C");
    },
  );

  test("says on standard error what is withheld and which limit was changed", async () => {
    const words = ["summary", at("lab.csv"), "--sites", at("sites.csv"), "--publish"];
    const { err } = await call(words);
    expect(err).toContain(
      "C: too few persons are connected, so the following is shown only in the municipality's total: amphetamine",
    );
    expect(err).toContain(
      "B: shown only in the total, since a smaller plant could be found by subtraction: amphetamine",
    );
    const changed = await call([...words, "--publication", "suppressBelow=500"]);
    expect(changed.err).toContain("suppressBelow is 500, usually 1000");
    expect(changed.out).toMatch(/plant,C/);
    const shown = await call([...words, "--publication", '{"showAnyway": ["C"]}']);
    expect(shown.err).toContain("showAnyway is C, usually -");
  });
});

describe("--context", () => {
  test("wbe summary sets each year's level among published loads", async () => {
    const { code, out } = await call(["summary", STUDY, "--context", "--format", "json", "--quiet"]);
    expect(code).toBe(0);
    const { schema, rows } = JSON.parse(out) as {
      schema: string;
      rows: readonly { reference_year: number }[];
    };
    expect(schema).toBe("wbe/context/1");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.some((row) => row.reference_year === 2024)).toBe(true);
  });
});
