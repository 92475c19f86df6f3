/** Readers made once, so that the records of all propagations with the same names have one shape for the engine. */
const READERS = /* @__PURE__ */ Array.from({ length: 32 }, (_, column) => readerOf(column));

/** A record whose fields read one row of the columns. */
class Trial {
  readonly #columns: readonly Float64Array[];
  #row = 0;

  constructor(names: readonly string[], columns: readonly Float64Array[]) {
    this.#columns = columns;
    names.forEach((name, column) => {
      Object.defineProperty(this, name, { enumerable: true, get: READERS[column] ?? readerOf(column) });
    });
  }

  static read(trial: Trial, column: number): number {
    return trial.#columns[column]![trial.#row]!;
  }

  static turnTo(trial: Trial, row: number): void {
    trial.#row = row;
  }
}

function readerOf(column: number): (this: Trial) => number {
  return function () {
    return Trial.read(this, column);
  };
}

/**
 * Shows the rows of columns, one at a time, as a record of their names: always the same record, since to build one for
 * each trial takes as long as to draw its values. Whoever keeps values copies them.
 */
export function trialRecord<Name extends string>(
  names: readonly Name[],
  columns: readonly Float64Array[],
): (row: number) => Readonly<Record<Name, number>> {
  const trial = new Trial(names, columns);
  return (row) => {
    Trial.turnTo(trial, row);
    return trial as unknown as Readonly<Record<Name, number>>;
  };
}
