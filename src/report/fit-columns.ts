import { wrap } from "./display-width.ts";
import { dropOrder, neededColumns, sameInEveryRow, shortTime } from "./terminal-columns.ts";
import { type TextColumn, widest } from "./text-column.ts";

/** What stands between two columns. */
export const COLUMN_GAP = "  ";

/** The columns of a table that fit a width. */
export interface Fitting {
  readonly fitting: readonly TextColumn[];
  /** Columns told as a heading above the rows that share them. */
  readonly lifted: readonly TextColumn[];
  /** Names left out for lack of room. */
  readonly dropped: readonly string[];
  /** `name = value` of columns told once, below. */
  readonly same: readonly string[];
}

/**
 * Makes columns fit: headings in several lines; then what every row shares told once, long texts wrapped and the least
 * missed columns left out; then, before an answer loses a part, places as headings and the columns of `short` digits.
 */
export function fitColumns(
  all: readonly TextColumn[],
  short: readonly TextColumn[] | null,
  rows: readonly object[],
  width: number,
): Fitting {
  const whole = [all, all.map(withShortHead)].find((columns) => totalWidth(columns) <= width);
  if (whole !== undefined) return { fitting: whole, lifted: [], dropped: [], same: [] };
  const constant = sameInEveryRow(
    rows,
    all.map(({ name }) => name),
  );
  const same = all
    .filter(({ name }) => constant.includes(name))
    .map(({ name, cells }) => `${name} = ${cells[0] || "–"}`);
  const varying = (columns: readonly TextColumn[]): readonly TextColumn[] =>
    columns
      .filter(({ name }) => !constant.includes(name))
      .map((column) => withShortText(withShortHead(column)));
  const [full, cut] = [varying(all), varying(short ?? all)];
  const ways = [
    { columns: full, headings: [] },
    { columns: full, headings: PLACE },
    { columns: cut, headings: PLACE },
    { columns: cut, headings: [...PLACE, "biomarker"] },
  ].map(({ columns, headings }) => reduced(columns, headings, width));
  const least = Math.min(...ways.map(({ lacking }) => lacking));
  const chosen = ways.find(({ lacking }) => lacking === least) ?? reduced(cut, [], width);
  return { ...chosen, same };
}

const PLACE: readonly string[] = ["scope", "site"];
const NARROWEST_TEXT = 18;
const NARROWEST_VERDICT = 10;

/** Drops columns until the others fit below the headings; counts what an answer needs and lacks then. */
function reduced(
  columns: readonly TextColumn[],
  headings: readonly string[],
  width: number,
): Omit<Fitting, "same"> & { readonly lacking: number } {
  const lifted = sharedByRows(columns.filter(({ name }) => headings.includes(name)));
  const below = columns.filter((column) => !lifted.includes(column));
  const names = below.map(({ name }) => name);
  const missed = new Set<string>();
  const left = (): readonly TextColumn[] => below.filter(({ name }) => !missed.has(name));
  // Below a heading even the first column may go.
  for (const step of dropOrder(lifted.length > 0 ? ["", ...names] : names)) {
    if (totalWidth(left()) <= width) break;
    for (const name of step) missed.add(name);
  }
  return {
    fitting: left().map((column) => ({ ...column, width: Math.min(column.width, width) })),
    lifted,
    dropped: names.filter((name) => missed.has(name)),
    lacking: neededColumns(names).filter((name) => missed.has(name)).length,
  };
}

/** A heading is worth its line where several rows follow most of them; else none is lifted. */
function sharedByRows(columns: readonly TextColumn[]): readonly TextColumn[] {
  const count = columns[0]?.cells.length ?? 0;
  const keys = Array.from({ length: count }, (_, row) =>
    columns.map(({ cells }) => cells[row]).join("\u0000"),
  );
  const runs = keys.filter((key, row) => key !== keys[row - 1]).length;
  return runs * 3 <= count * 2 ? columns : [];
}

function withShortHead(column: TextColumn): TextColumn {
  const width = Math.max(widest(column.name.split(/(?<=_)/)), widest(column.cells));
  return { ...column, width: Math.min(column.width, width) };
}

/** Cuts points in time to their day and halves a long text, between words. */
function withShortText(given: TextColumn): TextColumn {
  const narrowest = given.name === "verdict" ? NARROWEST_VERDICT : NARROWEST_TEXT;
  if (given.numeric || given.width <= narrowest) return given;
  const cells = given.cells.map(shortTime);
  const column = withShortHead({ ...given, cells });
  if (column.width <= narrowest) return column;
  let width = Math.max(narrowest, Math.ceil(column.width / 2));
  while (width < column.width && column.cells.some((cell) => wrap(cell, width).length > 2)) width += 1;
  return { ...column, width };
}

function totalWidth(columns: readonly TextColumn[]): number {
  const gaps = COLUMN_GAP.length * Math.max(0, columns.length - 1);
  return columns.reduce((sum, column) => sum + column.width, gaps);
}
