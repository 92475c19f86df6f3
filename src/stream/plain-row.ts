/** Quotes, zero bytes and stray line ends; dates whose order, or times whose half of the day, other rows decide. */
const UNDECIDED = /["\r\ufeff]|(?:^|,)\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d\s*[ap]\.?\s?m/i;

/** No row of these columns is as long. */
const LONGEST = 30_000;

/** The cells of a row that can be read without the others, or what keeps it from that. */
export function plainRow(line: string, width: number): readonly string[] | string {
  if (line.length > LONGEST) return "a line without end";
  if (UNDECIDED.test(line) || line.includes("\u0000"))
    return "a quotation mark, or a date that other rows decide";
  const cells = line.split(",");
  if (cells.length !== width) return `a row of ${cells.length} cells below a header of ${width}`;
  // Single cells of prose may be a footnote, which only the end of the file tells.
  return cells.filter((cell) => cell.trim() !== "").length > 1 ? cells : "a row with one cell or none";
}
