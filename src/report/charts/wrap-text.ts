import { fitText } from "./fit-text.ts";
import { textWidth } from "./text-width.ts";

/** Breaks a text between words into lines of at most `width` pixels; a word longer than a line is cut. */
export function wrapText(text: string, width: number, fontSize = 12, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize, bold) <= width) lines[lines.length - 1] = joined;
    else lines.push(fitText(word, width, fontSize, bold));
  }
  return lines;
}
