import { expect, test } from "vitest";
import {
  applyBridge,
  bridgeOf,
  compareLevels,
  periodsAround,
  statedBridge,
} from "../../src/compare/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { OPTIONS, rotating, WEEK_1 } from "../levels/simulated-samples.ts";

const SPLITS = WEEK_1.map((from, index) => ({ from, to: [265, 249, 310, 300, 455, 520, 371][index] ?? 0 }));

test("split samples: ratio and interval of the paired t (R: 1.202698-1.288252)", () => {
  const bridge = bridgeOf(SPLITS);
  expect(bridge.ratio).toBeCloseTo(1.2447402, 7);
  expect(bridge.lower).toBeCloseTo(1.202698, 6);
  expect(bridge.upper).toBeCloseTo(1.288252, 6);
  expect(bridge.sigma).toBeCloseTo(Math.log(bridge.upper / bridge.lower) / (2 * 1.959963984540054), 12);
  expect(statedBridge({ ratio: bridge.ratio, lower: bridge.lower, upper: bridge.upper, samples: 7 })).toEqual(
    bridge,
  );
});

test("the corrected earlier segment compares with the later one, and the bridge's error stays", () => {
  const bridge = statedBridge({ ratio: 1.25, lower: 1.25 / 1.1, upper: 1.25 * 1.1, samples: 8 });
  const before = rotating(WEEK_1);
  const bridged = periodLevel(applyBridge(before, bridge, "A to B"), OPTIONS);
  const plain = periodLevel(before, OPTIONS);
  expect((bridged.estimate ?? 0) / (plain.estimate ?? 1)).toBeCloseTo(1.25, 12);
  expect(bridged.sharedErrors.find(({ source }) => source === "bridge")?.sigma).toBeCloseTo(bridge.sigma, 12);
  const wide = compareLevels(bridged, plain);
  const narrow = compareLevels(plain, plain);
  expect(Math.log((wide.upper ?? 0) / (wide.ratio ?? 1))).toBeGreaterThan(Math.log(narrow.upper ?? 0));
});

test("limits move with loads", () => {
  const bridge = statedBridge({ ratio: 2, lower: 1.9, upper: 2.1, samples: 5 });
  expect(applyBridge(rotating(["<5", "<?", 10]), bridge, "A to B")).toMatchObject([
    { load: null, lowest: 0, highest: 10 },
    { load: null, lowest: 0, highest: null },
    { load: 20, lowest: 20, highest: 20 },
  ]);
});

test("too few splits and a ratio outside its interval are refused", () => {
  expect(() => bridgeOf(SPLITS.slice(0, 2))).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "splits" }),
  );
  expect(() => statedBridge({ ratio: 2, lower: 2.1, upper: 3, samples: 5 })).toThrow(
    expect.objectContaining({ path: "bridge" }),
  );
});

test("the periods around an event leave its own days out", () => {
  const { before, after } = periodsAround({ from: "2026-03-28", to: "2026-03-30" }, 28);
  expect(before).toEqual({ label: "2026-02-28/2026-03-27", start: "2026-02-28", end: "2026-03-27" });
  expect(after).toMatchObject({ start: "2026-03-31", end: "2026-04-27" });
  expect(() => periodsAround({ from: "2026-03-28", to: "2026-03-27" }, 28)).toThrow(
    expect.objectContaining({ path: "event" }),
  );
  expect(() => periodsAround({ from: "2026-03-28", to: "2026-03-28" }, 0)).toThrow(
    expect.objectContaining({ path: "days" }),
  );
});
