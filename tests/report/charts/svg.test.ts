import { describe, expect, test } from "vitest";
import { escapeMarkup, polyline, tag, textAt } from "../../../src/report/charts/svg.ts";
import { named, parseMarkup, textOf } from "./parse-markup.ts";

describe("tag", () => {
  test("leaves out absent attributes and rounds numbers to hundredths", () => {
    expect(tag("rect", { x: 1 / 3, y: -0.001, width: undefined, class: "a" })).toBe(
      '<rect x="0.33" y="0" class="a"/>',
    );
  });

  test("refuses numbers that are not finite", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => tag("rect", { x: bad })).toThrow(RangeError);
  });

  test("holds a hostile attribute inert", () => {
    const [element] = named(parseMarkup(tag("g", { class: '"><script>x</script>' })), "g");
    expect(element?.attributes.class).toBe('"><script>x</script>');
  });
});

describe("escapeMarkup", () => {
  test("comes back unchanged through a parser, whatever it holds", () => {
    for (const text of ["<b>&amp;", "a'b\"c", "]]>", "<!--", "å ä ö µ ≥", "😀"]) {
      expect(textOf(parseMarkup(textAt(0, 0, text)))).toBe(text);
    }
  });

  test("drops what XML forbids", () => {
    expect(escapeMarkup("a\u0000b\u0008c\uFFFEd")).toBe("abcd");
    expect(escapeMarkup("a\ud800b")).toBe("ab");
  });
});

test("a polyline starts with a move and goes on with lines", () => {
  expect(
    polyline([
      [0, 1],
      [2.005, 3],
      [4, 5],
    ]),
  ).toMatch(/^M0,1L2\.0[01],3L4,5$/);
  expect(polyline([])).toBe("");
});
