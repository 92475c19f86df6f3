import { expect, test } from "vitest";
import { rememberedPairs } from "../../src/loads/remembered-pairs.ts";

test("an answer is kept under both of its names", () => {
  const pairs = rememberedPairs<string, number, string>();
  pairs.set("plant A", 1, "first");
  pairs.set("plant A", 2, "second");
  pairs.set("plant B", 1, "third");
  expect(pairs.get("plant A", 1)).toBe("first");
  expect(pairs.get("plant A", 2)).toBe("second");
  expect(pairs.get("plant B", 1)).toBe("third");
  expect(pairs.get("plant B", 2)).toBeUndefined();
  pairs.set("plant A", 1, "changed");
  expect(pairs.get("plant A", 1)).toBe("changed");
});

test("of a long stream only so many answers are kept", () => {
  const pairs = rememberedPairs<number, number, number>(100);
  let most = 0;
  for (let name = 0; name < 1000; name++) {
    pairs.set(name % 7, name, name);
    expect(pairs.get(name % 7, name)).toBe(name);
    const kept = Array.from({ length: name + 1 }, (_, at) => pairs.get(at % 7, at)).filter(
      (answer) => answer !== undefined,
    );
    most = Math.max(most, kept.length);
  }
  expect(most).toBe(100);
});
