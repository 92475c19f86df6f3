import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompareRow } from "../../../src/compare/index.ts";
import { answerSentence } from "../../../src/report/answer/answer-sentence.ts";
import { comparison } from "./simulated-rows.ts";

const nothing = { ratio: null, lower: null, upper: null, interval_kind: null } as const;

const cases: readonly (readonly [string, Partial<CompareRow>, string, string])[] = [
  [
    "no certain change: what the interval holds and what it excludes",
    {},
    "Kokain (mätt som bensoylekgonin): ingen säkerställd förändring jämfört med samma månader 2025. Nivån kan ha minskat med upp till 20 procent eller ökat med upp till 45 procent; en fördubbling kan vi utesluta.",
    "Cocaine (measured as benzoylecgonine): no certain change compared with the same months of 2025. The level may have fallen by up to 20 per cent or risen by up to 45 per cent; a doubling is ruled out.",
  ],
  [
    "certain increase",
    { verdict: "increase", ratio: 1.45, lower: 1.12, upper: 1.88 },
    "Kokain (mätt som bensoylekgonin): säkerställd ökning jämfört med samma månader 2025. Nivån har ökat med omkring 45 procent; med osäkerheten inräknad mellan 12 och 88 procent. En fördubbling kan vi utesluta.",
    "Cocaine (measured as benzoylecgonine): certain increase compared with the same months of 2025. The level has risen by about 45 per cent; with its uncertainty, between 12 and 88 per cent. A doubling is ruled out.",
  ],
  [
    "certain decrease, a month",
    { biomarker: "amphetamine", from: "2025-03", verdict: "decrease", ratio: 0.6, lower: 0.45, upper: 0.8 },
    "Amfetamin: säkerställd minskning jämfört med samma månad 2025. Nivån har minskat med omkring 40 procent; med osäkerheten inräknad mellan 20 och 55 procent.",
    "Amphetamine: certain decrease compared with the same month of 2025. The level has fallen by about 40 per cent; with its uncertainty, between 20 and 55 per cent.",
  ],
  [
    "too few samples: what would be enough",
    { ...nothing, biomarker: "MDMA", verdict: "too few samples", flags: "TOO_FEW_SAMPLES" },
    "MDMA (ecstasy): för få prov för att säga om nivån har ändrats jämfört med samma månader 2025. Det behövs minst fyra prov i varje period.",
    "MDMA (ecstasy): too few samples to say whether the level has changed compared with the same months of 2025. At least four samples are needed in each period.",
  ],
  [
    "no samples on one side",
    { ...nothing, biomarker: "MDMA", verdict: "too few samples", flags: "PERIOD_MISSING" },
    "MDMA (ecstasy): för få prov för att säga om nivån har ändrats jämfört med samma månader 2025. En av perioderna har inga prov.",
    "MDMA (ecstasy): too few samples to say whether the level has changed compared with the same months of 2025. One of the periods has no samples.",
  ],
  [
    "samples enough, but too few above the limit",
    { ...nothing, biomarker: "MDMA", verdict: "too few samples", flags: "BOUNDS_ONLY" },
    "MDMA (ecstasy): för få prov för att säga om nivån har ändrats jämfört med samma månader 2025. För få av proven ligger över mätgränsen.",
    "MDMA (ecstasy): too few samples to say whether the level has changed compared with the same months of 2025. Too few of the samples lie above what the laboratory can measure.",
  ],
  [
    "no certain change of unknown size",
    { ...nothing, biomarker: "MDMA", flags: "BOUNDS_ONLY" },
    "MDMA (ecstasy): ingen säkerställd förändring jämfört med samma månader 2025. Hur stor en förändring kan vara går inte att säga, eftersom för få prov ligger över mätgränsen.",
    "MDMA (ecstasy): no certain change compared with the same months of 2025. How large a change may be cannot be said, because too few samples lie above what the laboratory can measure.",
  ],
  [
    "not comparable: reason and remedy",
    { ...nothing, biomarker: "MDMA", verdict: "not comparable", flags: "LABORATORY_CHANGED" },
    "MDMA (ecstasy): inte jämförbart med samma månader 2025, eftersom laboratoriet har bytts. Serierna kan knytas ihop om samma prov analyseras på båda sätten.",
    "MDMA (ecstasy): not comparable with the same months of 2025, because the laboratory has changed. The series can be joined if the same samples are analysed both ways.",
  ],
  [
    "certain alone, not in company",
    { biomarker: "MDMA", ratio: 1.3, lower: 1.02, upper: 1.6, flags: "NOT_AFTER_ADJUSTMENT" },
    "MDMA (ecstasy): ingen säkerställd förändring jämfört med samma månader 2025. Nivån kan ha ökat med mellan 2 och 60 procent; en fördubbling kan vi utesluta. Sedd för sig ser ökningen säker ut, men den håller inte när alla droger bedöms tillsammans.",
    "MDMA (ecstasy): no certain change compared with the same months of 2025. The level may have risen by between 2 and 60 per cent; a doubling is ruled out. Taken alone the increase looks certain, but it does not hold once all drugs are considered together.",
  ],
  [
    "one-sided, not seen before",
    {
      biomarker: "MDMA",
      verdict: "increase",
      ratio: null,
      lower: 3.2,
      upper: null,
      interval_kind: "one-sided",
    },
    "MDMA (ecstasy): säkerställd ökning jämfört med samma månader 2025. Nivån har ökat med minst 220 procent; hur mycket mer går inte att säga, eftersom ämnet inte kunde mätas på ena sidan.",
    "MDMA (ecstasy): certain increase compared with the same months of 2025. The level has risen by at least 220 per cent; how much more cannot be said, because the substance could not be measured on one side.",
  ],
  [
    "one-sided, an end that says nothing",
    { biomarker: "MDMA", ratio: null, lower: 0, upper: 1.4, interval_kind: "one-sided" },
    "MDMA (ecstasy): ingen säkerställd förändring jämfört med samma månader 2025. Nivån kan ha ökat med upp till 40 procent; åt andra hållet går ingen gräns att sätta, eftersom ämnet inte kunde mätas på ena sidan. En fördubbling kan vi utesluta, men inte en halvering.",
    "MDMA (ecstasy): no certain change compared with the same months of 2025. The level may have risen by up to 40 per cent; no limit can be set in the other direction, because the substance could not be measured on one side. A doubling is ruled out, but not a halving.",
  ],
  [
    "bounds are called bounds",
    { biomarker: "MDMA", lower: 0.2, upper: 4, interval_kind: "bounds" },
    "MDMA (ecstasy): ingen säkerställd förändring jämfört med samma månader 2025. Nivån kan ha minskat med upp till 80 procent eller ökat med upp till 300 procent; vi kan varken utesluta en fördubbling eller en halvering. Många prov ligger under mätgränsen, så procenttalen är yttre gränser och inget osäkerhetsintervall.",
    "MDMA (ecstasy): no certain change compared with the same months of 2025. The level may have fallen by up to 80 per cent or risen by up to 300 per cent; neither a doubling nor a halving is ruled out. Many samples lie below what the laboratory can measure, so the percentages are outer bounds, not an interval of uncertainty.",
  ],
  [
    "between two places",
    {
      biomarker: "MDMA",
      contrast: "site",
      from: "Strängnäs",
      to: "Mariefred",
      verdict: "decrease",
      ratio: 0.7,
      lower: 0.6,
      upper: 0.8,
    },
    "MDMA (ecstasy): säkerställt lägre nivå i Mariefred än i Strängnäs. Nivån i Mariefred är omkring 30 procent lägre; med osäkerheten inräknad mellan 20 och 40 procent. En hälften så hög nivå kan vi utesluta.",
    "MDMA (ecstasy): the level is certainly lower in Mariefred than in Strängnäs. The level in Mariefred is about 30 per cent lower; with its uncertainty, between 20 and 40 per cent. A level half as high is ruled out.",
  ],
  [
    "the previous period, outside the headline family",
    { biomarker: "MDMA", contrast: "previous period", from: "2025-T3", flags: "SEASON;EXPLORATORY" },
    "MDMA (ecstasy): inga tydliga tecken på förändring jämfört med september–december 2025. Nivån kan ha minskat med upp till 20 procent eller ökat med upp till 45 procent; en fördubbling kan vi utesluta. Perioderna ligger i olika delar av året, så en skillnad kan bero på årstiden. Svaret ligger utanför huvudfrågorna och ska läsas som en ledtråd.",
    "MDMA (ecstasy): no clear signs of a change compared with September–December 2025. The level may have fallen by up to 20 per cent or risen by up to 45 per cent; a doubling is ruled out. The periods lie in different parts of the year, so a difference may be due to the season. The answer lies outside the headline questions and is to be read as a clue.",
  ],
];

describe("answerSentence", () => {
  test.each(cases)("%s", (_, row, sv, en) => {
    expect(answerSentence(comparison(row), "sv")).toBe(sv);
    expect(answerSentence(comparison(row), "en")).toBe(en);
  });

  test("a prior, sampled days and a published figure are said", () => {
    const row = comparison({
      interval_kind: "with prior",
      target: "sampled days",
      contrast: "published",
      from: "2020",
      flags: "DAY_PRIOR_ADDED",
    });
    expect(answerSentence(row, "sv")).toContain("jämfört med den publicerade uppgiften (2020)");
    expect(answerSentence(row, "sv")).toContain(
      "Proven är få, så osäkerheten bygger delvis på ett antagande",
    );
    expect(answerSentence(row, "sv")).toContain(
      "Svaret gäller bara de dagar då prov togs, inte hela perioden.",
    );
  });

  test("one extreme day is told", () => {
    expect(answerSentence(comparison({ flags: "EXTREME_DAY" }), "sv")).toContain(
      "något hällts ut i avloppet",
    );
  });

  test("several reasons are joined", () => {
    const row = comparison({
      ...nothing,
      verdict: "not comparable",
      flags: "MATRIX_CHANGED;LABORATORY_CHANGED",
    });
    expect(answerSentence(row, "en")).toContain(
      "because the laboratory has changed and filtered and unfiltered samples cannot be set against each other",
    );
    expect(answerSentence(comparison({ ...nothing, verdict: "not comparable" }), "en")).toBe(
      "Cocaine (measured as benzoylecgonine): not comparable with the same months of 2025.",
    );
  });
});

describe("for any row", () => {
  const ratio = fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { nil: null });
  const row = fc
    .record({
      ratio,
      ends: fc.tuple(ratio, ratio),
      interval_kind: fc.constantFrom("confidence", "with prior", "bounds", "one-sided", null),
      verdict: fc.constantFrom(
        "increase",
        "decrease",
        "no certain change",
        "too few samples",
        "not comparable",
      ),
      contrast: fc.constantFrom("same period last year", "previous period", "event", "site", "published"),
      from: fc.constantFrom("2025-T1", "2025", "2025-W03", "2025-03-04", "before"),
      flags: fc
        .subarray(["EXPLORATORY", "SEASON", "NOT_AFTER_ADJUSTMENT", "PLANTS_DIFFER", "BOUNDS_ONLY"])
        .map((all) => all.join(";")),
    })
    .map(({ ends: [a, b], ...rest }) => {
      const [lower, upper] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return comparison({ ...rest, lower, upper });
    });

  test("nothing is ruled out that lies inside the interval", () => {
    fc.assert(
      fc.property(row, (given) => {
        const text = answerSentence(given, "en");
        const ruledOut =
          text
            .match(/[^.;]* (?:is|are) ruled out[^.]*/)?.[0]
            .toLowerCase()
            .replace(/,? but not .*/, "") ?? "";
        const excluded = ruledOut.includes("neither") ? "" : ruledOut;
        if (/doubling|twice/.test(excluded)) expect(given.upper).toBeLessThan(2);
        if (/halving|half/.test(excluded)) expect(given.lower).toBeGreaterThan(0.5);
      }),
      { numRuns: 1000 },
    );
  });

  test("a direction is stated as a fact only when the interval holds no other", () => {
    fc.assert(
      fc.property(row, (given) => {
        const text = answerSentence(given, "en");
        if (/has risen| higher; with/.test(text)) expect(given.lower ?? 0).toBeGreaterThanOrEqual(1);
        if (/has fallen| lower; with/.test(text)) expect(given.upper ?? 2).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test("percentages are whole, sentences end, and no word misleads", () => {
    fc.assert(
      fc.property(row, fc.constantFrom("sv" as const, "en" as const), (given, language) => {
        const text = answerSentence(given, language);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\d[.,]\d+ pro|\.\.|; *\./);
        expect(text).not.toMatch(/signifi|\bstabil|\bstable|missbruk|invånarna använder|±/i);
      }),
      { numRuns: 1000 },
    );
  });
});
