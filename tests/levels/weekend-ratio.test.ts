import { expect, test } from "vitest";
import { weekdayProfile, weekendRatio } from "../../src/levels/index.ts";
import { rotating, sampleOf, WEEK_1, week, ZONE } from "./simulated-samples.ts";

test("ratio of geometric means with the pooled t interval, by hand", () => {
  const ratio = weekendRatio(week(WEEK_1), { timeZone: ZONE });
  const mean = (logs: readonly number[]) => logs.reduce((a, b) => a + b, 0) / logs.length;
  const weekday = [198, 240, 251, 388].map(Math.log);
  const weekend = [212, 402, 295].map(Math.log);
  const squares = [weekday, weekend].flatMap((logs) => logs.map((log) => (log - mean(logs)) ** 2));
  const error = Math.sqrt((squares.reduce((a, b) => a + b, 0) / 5) * (1 / 4 + 1 / 3));
  expect(ratio?.ratio).toBeCloseTo(Math.exp(mean(weekend) - mean(weekday)), 12);
  // R: qt(.975, 5) = 2.57058183563632
  expect(ratio?.upper).toBeCloseTo(Math.exp(mean(weekend) - mean(weekday) + 2.57058183563632 * error), 8);
  expect(ratio?.weekendDays).toEqual(["Sat", "Sun", "Mon"]);
  expect(ratio?.method).toContain("Sat-Mon");
});

test("non-detects enter through the likelihood; the day set is a setting", () => {
  const samples = rotating([70, 95, 60, "<50", 80, 90, 55]);
  const ratio = weekendRatio(samples, { timeZone: ZONE });
  expect(ratio?.method).toContain("maximum likelihood");
  expect(ratio?.lower).toBeLessThan(ratio?.ratio ?? 0);
  expect(weekendRatio(samples, { timeZone: ZONE, weekend: ["Fri", "Sat", "Sun"] })?.method).toContain(
    "Fri-Sun",
  );
});

test("no ratio: too few, one kind of day, a kind without detections, equal values", () => {
  const options = { timeZone: ZONE };
  expect(weekendRatio([], options)).toBeNull();
  expect(weekendRatio(week([1, 2, 3]), options)).toBeNull();
  expect(
    weekendRatio(
      [6, 7, 8, 9].map((day) => sampleOf(`2026-01-0${day}`, day)),
      options,
    ),
  ).toBeNull();
  expect(weekendRatio(week(["<9", 5, 6, 7, 8, "<9", "<9"]), options)).toBeNull();
  expect(weekendRatio(week([5, 5, 5, 5, 5, 5, 5]), options)).toBeNull();
});

test("profile: indices multiply to 1 over the sampled weekdays and do not change with scale", () => {
  const rows = weekdayProfile([...week(WEEK_1), ...week([230, 190, 250, 240, 350, 420, 310], "2026-03-23")]);
  expect(rows.map(({ weekday }) => weekday)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
  const product = rows.reduce((total, { index }) => total * (index ?? 0), 1);
  expect(product).toBeCloseTo(1, 12);
  for (const { index, lower, upper } of rows) {
    expect(lower).toBeLessThan(index ?? 0);
    expect(upper).toBeGreaterThan(index ?? 0);
  }
  const scaled = weekdayProfile([
    ...week(WEEK_1.map((load) => load * 9)),
    ...week(
      [230, 190, 250, 240, 350, 420, 310].map((load) => load * 9),
      "2026-03-23",
    ),
  ]);
  expect(scaled[4]?.index).toBeCloseTo(rows[4]?.index ?? 0, 10);
});

test("profile of one week: indices without intervals; missing weekdays are null", () => {
  const rows = weekdayProfile(week(WEEK_1.slice(0, 3)));
  expect(rows[0]).toMatchObject({ samples: 1, lower: null, upper: null });
  expect(rows[6]).toEqual({
    weekday: "Sun",
    samples: 0,
    index: null,
    lower: null,
    upper: null,
    medianIndex: null,
  });
  expect(weekdayProfile([])).toHaveLength(7);
});
