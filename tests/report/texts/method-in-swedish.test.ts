import { expect, test } from "vitest";
import { methodInSwedish } from "../../../src/report/texts/method-in-swedish.ts";
import { chooseTrendMethod } from "../../../src/trend/index.ts";

const BASE = {
  samples: 200,
  censoredShare: 0,
  medianGap: 7,
  longestGap: 14,
  span: 700,
  batchPerPeriod: false,
};

test.each([
  [{ batchPerPeriod: true }, "samma omgång"],
  [{ samples: 7 }, "få eller tagna i kampanjer"],
  [{ censoredShare: 0.2 }, "några ligger under mätgränsen"],
  [{ medianGap: 1 }, "varje dag"],
  [{ span: 2500 }, "minst fem år"],
  [{}, "minst varje vecka"],
])("why a trend's method was taken is said in Swedish: %o", (series, words) => {
  const { reason } = chooseTrendMethod({ ...BASE, ...series });
  expect(methodInSwedish(`Theil-Sen and Mann-Kendall on period levels; p exact; ${reason}`)).toContain(words);
});

test("the reason is a Swedish subordinate clause", () => {
  const total =
    "Theil-Sen on period levels; a total of several plants has no samples of its own, only levels";
  expect(methodInSwedish(total)).toContain("(valt eftersom en summa av flera verk inte har några egna prov");
});

test("trends over places, seasons and non-detects have their own words; unknown names none", () => {
  expect(methodInSwedish("regional Kendall and Sen slope on period levels; 2 places")).toContain(
    "flera platser",
  );
  expect(methodInSwedish("hierarchical slopes of ln(level), REML; 6 places")).toContain("många städer");
  expect(methodInSwedish("seasonal Kendall on seasons' medians; 12 seasons")).toContain("samma månad");
  expect(methodInSwedish("a method of tomorrow")).toBeNull();
});
