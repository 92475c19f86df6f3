const PLAIN = /^[ -~]*$/;

/** Columns a text takes on a terminal: wide East Asian signs and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  // Made here and not with the module: classes of all letters take an engine a while.
  const noWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
  const wide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
  let width = 0;
  for (const sign of text) {
    if (noWidth.test(sign)) continue;
    width += wide.test(sign) ? 2 : 1;
  }
  return width;
}

/** Fills a text up to a width with spaces, on the left (numbers) or on the right. */
export function pad(text: string, width: number, side: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? space + text : text + space;
}

/** Cuts a text into lines of at most `width`, after spaces, `;`, `_` and hyphens where possible. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[^\s;_-]*[\s;_-]|[^\s;_-]+/gu) ?? [""]) {
    for (const part of chop(piece, width)) {
      if (line !== "" && displayWidth((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += part;
    }
  }
  return [...lines, line.trimEnd()];
}

function chop(piece: string, width: number): readonly string[] {
  if (displayWidth(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const sign of piece) {
    if (part !== "" && displayWidth(part + sign) > width) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}
