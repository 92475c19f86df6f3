import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByPair } from "../../src/ingest/group-by-pair.ts";

const items = fc.array(fc.record({ first: fc.nat(3), second: fc.constantFrom("a", "b", "c") }));

test("every item stands once, beside those that share both keys, groups in order of their first item", () => {
  fc.assert(
    fc.property(items, (all) => {
      const groups = groupByPair(
        all,
        ({ first }) => first,
        ({ second }) => second,
      );
      const names = [...new Set(all.map(({ first, second }) => `${first} ${second}`))];
      expect(groups).toEqual(
        names.map((name) => all.filter(({ first, second }) => `${first} ${second}` === name)),
      );
    }),
  );
});
