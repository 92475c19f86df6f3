import { describe, expect, test } from "vitest";
import { call, folderWith, rowsOf } from "./_world.ts";

const HEADER =
  "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population,laboratory,method,batch\n";

/** Simulated: seven rotating weekdays of a tertial, 500 ng/L times `factor`. */
function tertial(site: string, year: number, month: number, factor: number): string {
  return [1, 1.1, 0.9, 1.2, 0.8, 1.05, 0.95]
    .map((wave, index) => {
      const day = new Date(Date.UTC(year, month - 1, 5 + 15 * index)).toISOString().slice(0, 10);
      return `${site},${day},benzoylecgonine,${500 * factor * wave},12000,37000,L,M,${year}-${month}\n`;
    })
    .join("");
}

const LAB =
  HEADER +
  tertial("North", 2025, 1, 1) +
  tertial("North", 2026, 1, 3) +
  tertial("South", 2025, 1, 1) +
  tertial("South", 2026, 1, 1) +
  tertial("West", 2026, 1, 3);
const folder = folderWith({
  "lab.csv": LAB,
  "published.csv":
    "biomarker,label,load_mg_per_day_per_1000,lower,upper\nbensoylekgonin,Elsewhere 2025,162.16216,130,200\nketamine,Elsewhere 2025,5,4,6\nMDMA,Broken,5,7,6\n",
  "events.csv":
    "from,to,site,kind,title\n2025-07-01,2025-12-31,North,intervention,Simulated patrols\n2025-03-01,2025-03-02,,note,Other\n",
  "study.json": JSON.stringify({ inputs: { lab: "lab.csv", published: "published.csv" }, language: "en" }),
});
const lab = folder("lab.csv");
const compare = (...words: string[]) =>
  call(["compare", lab, "--events", folder("events.csv"), "--format", "csv", "--digits", "17", ...words]);
const first = (csv: string) => rowsOf(csv)[0] ?? {};

describe("wbe compare: what against what", () => {
  test("only one contrast", async () => {
    const { out, code } = await compare("--contrast", "last-year");
    expect(code).toBe(0);
    expect(new Set(rowsOf(out).map(({ contrast }) => contrast))).toEqual(new Set(["same period last year"]));
  });

  test("two places: the second over the first", async () => {
    const { out } = await compare("--contrast", "site", "--site", "South", "--site", "North");
    expect(first(out)).toMatchObject({ site: "North", from: "South 2026-T1", verdict: "increase" });
    expect(Number(first(out).ratio)).toBeCloseTo(3, 9);
  });

  test("a place against a group: summed loads over summed population", async () => {
    // North and West hold three times the load of South, equal populations: 3 / ((1 + 3) / 2)
    const named = await compare("--contrast", "site", "--site", "South+West", "--site", "North");
    expect(first(named.out).from).toBe("South + West 2026-T1");
    expect(Number(first(named.out).ratio)).toBeCloseTo(3 / 2, 9);
    const alone = await compare("--contrast", "site", "--site", "North");
    expect(alone.out).toBe(named.out);
  });

  test("an intervention by its title, with the comparison plant told beside it", async () => {
    const { out, err } = await compare("--event", "simulated patrols", "--event-days", "181");
    const event = rowsOf(out).find(({ contrast }) => contrast === "event") ?? {};
    expect(event).toMatchObject({ site: "North", contrast: "event" });
    expect(Number(event.ratio)).toBeCloseTo(3, 6);
    expect(event.flags).toContain("COMPARISON_PLANT");
    expect(err).toContain("comparison plant South");
  });

  test("published figures, from the option and from a study file", async () => {
    const { out, err } = await compare("--contrast", "published", "--published", folder("published.csv"));
    expect(rowsOf(out).map(({ site }) => site)).toEqual(["North", "South", "West"]);
    const south = rowsOf(out)[1] ?? {};
    expect(Number(south.ratio)).toBeCloseTo(1, 6);
    expect(south).toMatchObject({ from: "Elsewhere 2025", verdict: "no certain change" });
    expect(err).toContain("the interval must lie above 0 and hold the load");
    const study = await call([
      "compare",
      folder("study.json"),
      "--contrast",
      "published",
      "--format",
      "csv",
      "--digits",
      "17",
    ]);
    expect(study.out).toBe(out);
  });

  test("a margin in per cent", async () => {
    const { out } = await compare("--contrast", "last-year", "--margin", "300");
    expect(rowsOf(out).find(({ site }) => site === "South")?.flags).toContain("WITHIN_MARGIN");
    expect(first(out).flags).not.toContain("WITHIN_MARGIN");
  });

  test("too few samples: how many there are and what would be enough", async () => {
    const few = folderWith({
      "lab.csv":
        HEADER +
        tertial("North", 2025, 1, 1) +
        tertial("North", 2026, 1, 3).split("\n").slice(0, 3).join("\n"),
    });
    const { out, err } = await call(["compare", few("lab.csv"), "--format", "csv"]);
    expect(first(out).verdict).toBe("too few samples");
    expect(err).toContain("7 samples in 2025-T1 and 3 in 2026-T1 are too few");
    expect(err).toContain("at least 4 on each side");
  });
});

describe("misuse is exit code 2, with what was meant", () => {
  test.each([
    [["--contrast", "sites"], "did you mean site?"],
    [["--site", "Nort", "--site", "South"], "did you mean North?"],
    [["--site", "North", "--site", "North"], "two different sites"],
    [["--site", "A", "--site", "B", "--site", "C"], "join plants with +"],
    [["--contrast", "site"], "needs two sites"],
    [["--contrast", "published"], "needs published figures"],
    [["--event", "Simulated patrol"], "did you mean Simulated patrols?"],
    [["--contrast", "event", "--comparison-site", "Soth"], "did you mean South?"],
    [["--event-days", "1.5"], "a whole number of days"],
    [["--margin", "0.25"], "did you mean 25?"],
    [["--margin", "-5"], "at least 1"],
    [["--contast", "site"], "--contrast"],
  ])("%j", async (words, told) => {
    const { code, err, out } = await compare(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(told);
  });

  test("in Swedish too", async () => {
    const { err } = await compare("--site", "North", "--site", "North", "--lang", "sv");
    expect(err).toContain("det behövs två olika platser");
  });
});

test("the help shows every way to compare, in both languages", async () => {
  for (const lang of ["en", "sv"]) {
    const { out } = await call(["compare", "--help", "--lang", lang]);
    for (const option of ["--contrast", "--site", "--event", "--published", "--margin", "--comparison-site"])
      expect(out).toContain(option);
    expect(out).toContain("wbe compare study.json --contrast site");
  }
});
