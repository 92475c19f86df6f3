import fc from "fast-check";
import { expect, test } from "vitest";
import { namePlaces } from "../../../src/report/charts/name-places.ts";
import { textWidth } from "../../../src/report/charts/text-width.ts";

test("a name stands to the right of its circle, or to the left at the right edge", () => {
  const [right, left] = namePlaces(
    [
      { name: "A", x: 100, y: 50, radius: 10 },
      { name: "Strängnäs", x: 390, y: 150, radius: 10 },
    ],
    400,
  );
  expect(right).toMatchObject({ words: "A", x: 116, anchor: "start" });
  expect(left).toMatchObject({ words: "Strängnäs", x: 374, anchor: "end" });
});

test("the largest circle chooses first; a name without room is left out, not drawn over another", () => {
  const crowd = Array.from({ length: 9 }, (_, index) => ({
    name: "Reningsverk",
    x: 100,
    y: 60,
    radius: index + 1,
  }));
  const places = namePlaces(crowd, 200);
  expect(places[8]).not.toBeNull();
  expect(places.filter((place) => place === null).length).toBeGreaterThan(0);
});

const circle = fc.record({
  name: fc.string({ minLength: 1, maxLength: 80 }),
  x: fc.integer({ min: 0, max: 700 }),
  y: fc.integer({ min: 0, max: 240 }),
  radius: fc.integer({ min: 5, max: 18 }),
});

test("no two names meet and none leaves the picture", () => {
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 15 }), (circles) => {
      const boxes = namePlaces(circles, 720).flatMap((place) => {
        if (place === null) return [];
        const wide = textWidth(place.words, 12, true);
        const left = place.x - { start: 0, middle: wide / 2, end: wide }[place.anchor];
        return [{ left, right: left + wide, y: place.y }];
      });
      for (const [index, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(720);
        for (const b of boxes.slice(index + 1))
          expect(a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 15).toBe(false);
      }
    }),
  );
});
