import { describe, expect, test } from "vitest";
import { readResult, toJson } from "../../src/report/index.ts";
import { controlReasons } from "../../src/study/control-reasons.ts";
import { compareAgainst, createStudy, summarise } from "../../src/study/index.ts";

/** Simulated samples of twelve batches, and two analyses of one control material in each of the first `batches`. */
function rows(batches: number) {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 8 + 7 * index)).toISOString().slice(0, 10);
  const samples = Array.from({ length: 12 }, (_, index) => ({
    site: "A",
    sample_id: day(index),
    date: day(index),
    biomarker: "amphetamine",
    concentration_ng_per_l: 500 + 20 * (index % 4),
    flow_m3_per_day: 12_000,
    population: 20_000,
    laboratory: "Simlab",
    batch: `B${index}`,
  }));
  const controls = samples.slice(0, batches).flatMap((sample, index) =>
    [48 + (index % 3), 52 - (index % 5)].map((value) => ({
      ...sample,
      site: "",
      sample_id: "Kontroll 50",
      sample_type: "control",
      concentration_ng_per_l: value,
    })),
  );
  return [...samples, ...controls];
}

describe("the reason that an interval moved though the value did not", () => {
  const before = createStudy({ lab: rows(7) });
  const earlier = readResult(toJson(summarise(before)), "earlier.json");

  test("is the laboratory's new controls, with their number, and no setting is blamed", () => {
    const moved = compareAgainst(createStudy({ lab: rows(12) }), earlier).filter(
      ({ status }) => status === "moved",
    );
    expect(moved.length).toBeGreaterThan(0);
    for (const row of moved) {
      expect(row.moved_percent).toBe(0);
      expect(row.why).toBe(
        "Simlab: the error of the analysis is estimated from 24 analyses of its own controls instead of 14, which changes the intervals",
      );
    }
  });

  test("is in Swedish where the study is", () => {
    const [row] = compareAgainst(createStudy({ lab: rows(12), language: "sv" }), earlier);
    expect(row?.why).toMatch(/^Simlab: analysens fel är skattat ur 24 analyser av egna kontroller/);
  });

  test("the same controls give no reason, and other drugs none either", () => {
    const now = createStudy({ lab: rows(12) }).settings;
    expect(controlReasons(earlier.settings, before.settings)("amphetamine")).toEqual([]);
    expect(controlReasons(earlier.settings, now)("MDMA")).toEqual([]);
    expect(controlReasons({}, before.settings)("amphetamine")).toEqual([
      { kind: "controls", laboratory: "Simlab", before: 0, after: 14 },
    ]);
  });
});

test("files whose checksums the earlier result did not keep are not called changed", () => {
  const earlier = readResult(toJson(summarise(createStudy({ lab: rows(7) }))), "earlier.json");
  const provenance = {
    ...earlier.provenance,
    basis: undefined,
    inputs: [{ file: "lab", role: "lab", bytes: null, sha256: null }],
  };
  const altered = {
    ...earlier,
    provenance,
    rows: earlier.rows.map((row) => ({ ...row, load_mg_per_day_per_1000: 1 })),
  };
  const [row] = compareAgainst(createStudy({ lab: rows(7) }), altered);
  expect(row?.why).toBe("the files do not tell why");
});
