import { fitText } from "./fit-text.ts";
import { textWidth } from "./text-width.ts";

/** A circle with the name that belongs beside it, in pixels. */
export interface NamedCircle {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name stands; null where there is no room for it. */
export interface NamePlace {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters stand this far above their line, and reach this far below it. */
const [ABOVE, BELOW, GAP] = [11, 4, 6];

/**
 * Right of its circle, or left, above or below, wherever a name meets neither the edge nor a name placed before it; the
 * largest circles choose first. A long name is cut to half the width. In the order given.
 */
export function namePlaces(circles: readonly NamedCircle[], width: number): readonly (NamePlace | null)[] {
  const taken: Box[] = [];
  const found = new Map<NamedCircle, NamePlace>();
  for (const circle of [...circles].sort((a, b) => b.radius - a.radius)) {
    const place = candidates(circle, width).find((one) => {
      const box = boxOf(one);
      return box.left >= 0 && box.right <= width && box.top >= 0 && !taken.some((other) => meet(box, other));
    });
    if (place === undefined) continue;
    taken.push(boxOf(place));
    found.set(circle, place);
  }
  return circles.map((circle) => found.get(circle) ?? null);
}

function candidates({ name, x, y, radius }: NamedCircle, width: number): NamePlace[] {
  const words = fitText(name, width / 2, 12, true);
  const reach = radius + GAP;
  const inside = Math.max(
    textWidth(words, 12, true) / 2,
    Math.min(x, width - textWidth(words, 12, true) / 2),
  );
  return [
    { words, x: x + reach, y: y + 4, anchor: "start" },
    { words, x: x - reach, y: y + 4, anchor: "end" },
    { words, x: inside, y: y - reach, anchor: "middle" },
    { words, x: inside, y: y + reach + ABOVE, anchor: "middle" },
  ];
}

function boxOf({ words, x, y, anchor }: NamePlace): Box {
  const wide = textWidth(words, 12, true);
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - ABOVE, bottom: y + BELOW };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
