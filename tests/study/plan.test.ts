import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import {
  laboratoryRequirements,
  paperToHtml,
  paperToMarkdown,
  samplingProtocol,
} from "../../src/report/index.ts";
import { createStudy, plan, type TidyRow } from "../../src/study/index.ts";
import { parseMarkup } from "../report/charts/parse-markup.ts";
import { sample, tertial } from "./_simulated.ts";

/** Two years of simulated samples at one plant, every 17th day, sd .3 of ln(load). */
function simulatedLab(site: string): readonly TidyRow[] {
  const random = createRandom(11).fork(site);
  return Array.from({ length: 42 }, (_, index) => ({
    site,
    date: addDays("2024-01-02", 17 * index),
    biomarker: "amphetamine",
    concentration_ng_per_l: 500 * Math.exp(0.3 * random.normal()),
    flow_m3_per_day: 12_000,
    population: 37_000,
    laboratory: "L",
  }));
}

describe("without a study", () => {
  const told = plan({ detect: 100, settings: { language: "sv" } });

  test("the assumed errors that it rests on are cited with their confidence, the stated ones are not", () => {
    const cited = (settings: object) =>
      (plan({ settings }).provenance as { citations: readonly { constant: string; confidence: string }[] })
        .citations;
    expect(cited({})).toContainEqual(
      expect.objectContaining({ constant: "uncertainty.meter", confidence: "from memory, check" }),
    );
    const stated = cited({ uncertainty: { meter: 0.03 } }).map(({ constant }) => constant);
    expect(stated).toContain("uncertainty.batch");
    expect(stated).not.toContain("uncertainty.meter");
  });

  test("a row for each headline drug and design, with the remedy beside the recommended one", () => {
    expect(told).toHaveLength(4 * 4);
    expect(told.slice(0, 4).map((row) => [row.design, row.reference_samples])).toEqual([
      ["rotating weekdays", 0],
      ["rotating weekdays", 5],
      ["whole weeks", 0],
      ["fixed weekday", 0],
    ]);
    for (const row of told) {
      expect(row.family).toBe(4);
      expect(row.flags).toContain("SPREAD_ASSUMED");
      for (const value of Object.values(row))
        if (typeof value === "number") expect(value).toSatisfy(Number.isFinite);
    }
  });

  test("the designs stand in their known order at the same cost", () => {
    for (let start = 0; start < 16; start += 4) {
      const [rotating, remedy, weeks, fixed] = told.slice(start, start + 4).map((row) => row.power);
      expect(remedy).toBeGreaterThan(rotating ?? 1);
      expect(rotating).toBeGreaterThan(weeks ?? 1);
      expect(fixed).toBe(0);
    }
  });

  test("what cannot be seen is said in words before the first sample", () => {
    const text = told.answers.join("\n");
    expect(text).toMatch(
      /Med 7 prov per tertial ser ni .+ i 8 fall av 10, men oftast inte en ökning på \d+ %/,
    );
    expect(text).toContain("analysomgångar");
    expect(text).toContain("4 jämförelser bedöms tillsammans");
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    const english = plan({ settings: { language: "en" } }).answers.join("\n");
    expect(english).toMatch(/With 7 samples per four-month period you see .+ in 8 cases out of 10/);
    expect(english).not.toMatch(/prov|ökning/);
  });

  test("a headline of one drug is judged alone and sees more", () => {
    const alone = plan({ detect: 100, samples: 8, settings: { headline: ["amphetamine"] } });
    const among = told.find((row) => row.biomarker === "amphetamine");
    expect(alone[0]?.family).toBe(1);
    expect(alone[0]?.power).toBeGreaterThan(among?.power ?? 1);
    expect(alone.answers.join()).toMatch(/a doubling in 8 cases out of 10/);
  });

  test("no first day, no schedule; the curve holds every number asked for", () => {
    expect(told.schedule).toEqual([]);
    expect(new Set(told.power.map(({ samples }) => samples))).toEqual(new Set([4, 7, 14, 28]));
    expect(() => parseMarkup(told.picture)).not.toThrow();
    expect(told.picture).not.toContain("NaN");
  });

  test("numbers that cannot be meant are refused", () => {
    for (const options of [
      { detect: 0 },
      { detect: -100 },
      { power: 100 },
      { power: 10 },
      { samples: 0 },
      { samples: 2.5 },
      { budget: 1 },
      { referenceSamples: -1 },
      { batchesPerPeriod: 0 },
    ]) {
      expect(() => plan(options)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
    }
  });
});

describe("from the plant's own past samples", () => {
  const study = simulatedLab("Strängnäs");

  test("the spread is the plant's own, and so is the number of samples", () => {
    const own = plan({ study, settings: { headline: ["amphetamine"] } });
    expect(own[0]?.day_sd).toBeCloseTo(0.3, 0);
    expect(own[0]?.flags).not.toContain("SPREAD_ASSUMED");
    expect(own[0]?.samples).toBe(7);
    expect(own[0]?.site).toBe("Strängnäs");
  });

  test("a budget comes back as a schedule that it pays for", () => {
    const year = plan({ study, settings: { headline: ["amphetamine"] }, budget: 40, from: "2027-01-01" });
    const samples = year.schedule.length;
    const references = 2 * 5;
    expect(samples + references).toBeLessThanOrEqual(40);
    expect(samples + references).toBeGreaterThan(40 - 3);
  });

  test("days of the study's events are not sampled; an intervention is what the samples judge", () => {
    const scheduled = (kind: string): readonly string[] =>
      plan({
        study: createStudy({
          lab: study,
          headline: ["amphetamine"],
          events: [{ from: "2027-01-01", to: "2027-03-31", kind, title: "simulated" }],
        }),
        samples: 7,
        from: "2027-01-01",
        periods: 1,
      }).schedule.map(({ date }) => date);
    const [without, across] = [scheduled("event"), scheduled("intervention")];
    expect(without).toHaveLength(7);
    expect(without.every((date) => date > "2027-03-31")).toBe(true);
    expect(across.some((date) => date <= "2027-03-31")).toBe(true);
  });

  test("stated batch error of nothing leaves no floor", () => {
    const [row] = plan({ study, settings: { headline: ["amphetamine"], uncertainty: { batch: 0 } } });
    expect(row?.floor_percent).toBe(0);
    expect(row?.samples_needed).not.toBeNull();
  });
});

describe("the two papers", () => {
  const { view } = plan({
    from: "2027-01-01",
    closed: ["2027-W28"],
    settings: { headline: ["amphetamine"] },
  });

  test.each(["sv", "en"] as const)("the protocol names every day of the schedule (%s)", (language) => {
    const text = paperToMarkdown(samplingProtocol(view, language));
    for (const { date } of view.schedule) expect(text).toContain(date);
    expect(text).not.toMatch(/undefined|NaN/);
    expect(text.split(/\s+/).length).toBeLessThan(420); // one page
  });

  /*
   * Printed by Chromium 14 samples in six tertials and 28 in three (18 lines of five days) fit one A4 page together
   * with the rest, sv and en.
   */
  test.each([
    [14, 6, false],
    [28, 3, false],
    [35, 3, true],
    [110, 6, true],
  ])(
    "%d samples in %d periods: days beyond the first page follow on a second, which is said",
    (samples, periods, isLong) => {
      const long = plan({ from: "2027-01-01", samples, periods }).view;
      for (const language of ["sv", "en"] as const) {
        const { parts } = samplingProtocol(long, language);
        const at = parts.findIndex(({ kind }) => kind === "table");
        const broken = parts.findIndex(({ kind }) => kind === "page");
        expect(broken > 0 && broken < at).toBe(isLong);
        const html = paperToHtml(samplingProtocol(long, language));
        const text = paperToMarkdown(samplingProtocol(long, language));
        expect(html.includes('<hr class="page">')).toBe(isLong);
        expect(/från sidan 2|from page 2/.test(text)).toBe(isLong);
        for (const { date } of long.schedule) expect(text).toContain(date);
      }
    },
  );

  test("the laboratory's sheet asks for everything a comparison needs", () => {
    const text = paperToMarkdown(laboratoryRequirements(view, "sv"));
    for (const word of [
      "LOD",
      "LOQ",
      "täckningsfaktor k",
      "filtrerat",
      "Analysomgång",
      "frysta",
      "result_version",
    ]) {
      expect(text).toContain(word);
    }
    const english = paperToMarkdown(laboratoryRequirements(view, "en"));
    for (const word of ["LOD", "LOQ", "coverage factor k", "filtered", "Batch", "frozen", "result_version"]) {
      expect(english).toContain(word);
    }
    expect(english.split(/\s+/).length).toBeLessThan(420);
  });

  test("names of plants cannot become markup", () => {
    const odd = { ...view, sites: ["<script>alert(1)</script>"] };
    expect(paperToHtml(samplingProtocol(odd, "sv"))).not.toContain("<script>");
    expect(paperToMarkdown(samplingProtocol(odd, "sv"))).not.toContain("<script>");
    expect(paperToHtml(samplingProtocol(odd, "sv"))).toContain('<html lang="sv">');
  });
});

describe("samples below the limit", () => {
  const settings = { headline: ["MDMA"] };
  const rotating = (belowLimit?: number) =>
    plan({ settings, samples: 14, detect: 100, ...(belowLimit === undefined ? {} : { belowLimit }) });
  const first = (belowLimit?: number) => rotating(belowLimit)[0] ?? expect.fail("no row");

  test("lower what can be seen, the more of them the more", () => {
    const powers = [0, 20, 40, 60, 80].map((share) => first(share).power);
    expect(powers[0]).toBe(first().power);
    for (let index = 1; index < powers.length; index++) {
      expect(powers[index] ?? 1).toBeLessThan(powers[index - 1] ?? 0);
    }
    expect(first(60).detectable_increase_percent ?? 0).toBeGreaterThan(
      first().detectable_increase_percent ?? Infinity,
    );
  });

  test("where most lie below there is no verdict to plan for", () => {
    expect(first(90)).toMatchObject({ power: 0, detectable_increase_percent: null, samples_needed: null });
  });

  test("are told in the answers, sv and en, and printed with the settings", () => {
    expect(rotating(40).settings.belowLimit).toBe(40);
    const swedish = (belowLimit: number): string =>
      plan({ settings: { ...settings, language: "sv" }, belowLimit }).answers.join(" ");
    expect(swedish(40)).toContain("Det är inräknat");
    const english = plan({ settings: { ...settings, language: "en" }, belowLimit: 40 });
    expect(english.answers.join(" ")).toContain("That is reckoned in");
    expect(swedish(10)).not.toContain("Det är inräknat");
  });

  test.each([-1, 100])("%d per cent is refused", (belowLimit) => {
    expect(() => plan({ belowLimit })).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });

  test("are taken from the past samples where nothing is stated", () => {
    const past = (below: boolean) =>
      plan({
        settings,
        study: [
          ...tertial(2025, 1, { biomarker: "MDMA" }),
          ...tertial(2025, 2, { biomarker: "MDMA" }),
          ...["2025-09-02", "2025-09-20", "2025-10-04", "2025-10-15"].map((date) =>
            sample(date, { biomarker: "MDMA", concentration: below ? "<20" : 500 }),
          ),
        ],
      })[0]?.power ?? 0;
    expect(past(true)).toBeLessThan(past(false));
  });
});

test("the designs of a budget are compared at exactly its cost: none spends more, none could buy another sample", () => {
  const [budget, costPerSample, costPerVisit, periods] = [200_000, 3000, 700, 3];
  const { samples } = plan({ budget, costPerSample, costPerVisit, periods, referenceSamples: 0 }).settings;
  const visits = {
    "whole weeks": (n: number) => Math.ceil(n / 7),
    "rotating weekdays": (n: number) => n,
    "fixed weekday": (n: number) => n,
  };
  for (const design of ["whole weeks", "rotating weekdays", "fixed weekday"] as const) {
    const cost = (n: number): number => periods * (n * costPerSample + visits[design](n) * costPerVisit);
    expect(cost(samples[design]), design).toBeLessThanOrEqual(budget);
    expect(cost(samples[design] + 1), design).toBeGreaterThan(budget);
  }
});
