import { textWidth } from "./text-width.ts";

/** Bold letters differ more from typeface to typeface than others. */
const BOLD_ROOM = 0.92;

/** A text that fits `width` pixels: whole, or cut with an ellipsis. */
export function fitText(text: string, width: number, fontSize = 12, bold = false): string {
  const room = bold ? width * BOLD_ROOM : width;
  if (textWidth(text, fontSize, bold) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, fontSize, bold) > room) letters.pop();
  return letters.length === 0 ? "" : `${letters.join("").trimEnd()}…`;
}
