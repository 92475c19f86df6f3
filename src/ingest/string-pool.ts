/** Values kept a column: most columns say few things many times, the others gain nothing from being looked up. */
const MOST = 4096;
const PATIENCE = 4 * MOST;

/**
 * Gives the same string for equal cells of a column, so that a million rows do not hold a million copies of a plant's
 * name (and of the text they were cut from). A column whose cells hardly repeat is left alone.
 */
export function stringPool(): (cell: string, column: number) => string {
  const columns: Pool[] = [];
  return (cell, column) => {
    if (cell === "") return "";
    columns[column] ??= { last: "", known: new Map(), missed: 0 };
    const pool = columns[column];
    if (cell === pool.last) return pool.last;
    if (pool.missed > PATIENCE) return cell;
    const known = pool.known.get(cell);
    if (known !== undefined) {
      pool.last = known;
      return known;
    }
    pool.missed += 1;
    if (pool.known.size >= MOST) pool.known.clear();
    pool.known.set(cell, cell);
    pool.last = cell;
    return cell;
  };
}

interface Pool {
  last: string;
  readonly known: Map<string, string>;
  /** Cells that had not been met lately. */
  missed: number;
}
