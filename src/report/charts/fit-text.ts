import { textWidth } from "./text-width.ts";

/** A text that fits `width` pixels: whole, or cut with an ellipsis. */
export function fitText(text: string, width: number, fontSize = 12, bold = false): string {
  if (textWidth(text, fontSize, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, fontSize, bold) > width) letters.pop();
  return letters.length === 0 ? "" : `${letters.join("").trimEnd()}…`;
}
