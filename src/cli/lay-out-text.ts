const WIDEST_HEAD = 34;
const NARROWEST_TEXT = 30;

/** A text in lines of at most `width` columns, broken between words; one line without a width. */
export function wrapped(text: string, width = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Names with their texts beside them; a name that is too long, or a terminal too narrow, sets the text below it. */
export function inColumns(pairs: readonly (readonly [string, string])[], width?: number): readonly string[] {
  const widest = Math.min(WIDEST_HEAD, ...[Math.max(...pairs.map(([head]) => head.length))]);
  const beside = width === undefined || width - widest - 4 >= NARROWEST_TEXT;
  const indent = beside ? widest + 4 : 8;
  return pairs.flatMap(([head, text]) => {
    const lines = wrapped(text, width === undefined ? undefined : Math.max(1, width - indent));
    const below = lines.map((line) => `${" ".repeat(indent)}${line}`);
    if (!beside || head.length > widest) return [`  ${head}`, ...below];
    return [`  ${head.padEnd(widest)}  ${lines[0]}`, ...below.slice(1)];
  });
}
