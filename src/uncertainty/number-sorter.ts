/** A class of up to so many numbers is put in order one by one. */
const FEW = 16;

/** Where the numbers of a block lie before they are put into their places. */
interface Desk {
  readonly from: Float64Array;
  /** Of each number, the class. */
  readonly classes: Uint32Array;
  /** Of each class, how many it holds, then where its next number goes, then its end. */
  readonly places: Uint32Array;
}

/**
 * Makes a function that sorts up to `size` finite numbers upwards, in place, as `sort` of a typed array does and in a
 * third of its time: numbers are dealt out to as many classes of equal width as there are numbers, so that each
 * holds few. Many in one class (ties, far outliers), and zeros, of which the negative come first, are left to `sort`.
 */
export function numberSorter(size: number): (values: Float64Array) => Float64Array {
  const desk: Desk = {
    from: new Float64Array(size),
    classes: new Uint32Array(size),
    places: new Uint32Array(size),
  };
  return (values) => {
    const [low, high] = [lowestOf(values), highestOf(values)];
    const perUnit = (values.length - 1) / (high - low);
    const mayHoldZero = low <= 0 && high >= 0;
    const spread = perUnit > 0 && perUnit < Infinity;
    if (values.length > size || !spread || (mayHoldZero && values.includes(0))) return values.sort();
    classify(values, desk, low, perUnit);
    openPlaces(desk, values.length);
    takePlaces(values, desk);
    sortEach(values, desk);
    return values;
  };
}

function lowestOf(values: Float64Array): number {
  let low = Infinity;
  for (let index = 0; index < values.length; index++) low = Math.min(low, values[index]!);
  return low;
}

function highestOf(values: Float64Array): number {
  let high = -Infinity;
  for (let index = 0; index < values.length; index++) high = Math.max(high, values[index]!);
  return high;
}

function classify(values: Float64Array, { from, classes, places }: Desk, low: number, perUnit: number): void {
  places.fill(0);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const number = ((value - low) * perUnit) | 0;
    from[index] = value;
    classes[index] = number;
    places[number]!++;
  }
}

function openPlaces({ places }: Desk, count: number): void {
  let begin = 0;
  for (let number = 0; number < count; number++) {
    const members = places[number]!;
    places[number] = begin;
    begin += members;
  }
}

function takePlaces(values: Float64Array, { from, classes, places }: Desk): void {
  for (let index = 0; index < values.length; index++) values[places[classes[index]!]!++] = from[index]!;
}

/** Each class in itself. */
function sortEach(values: Float64Array, { places }: Desk): void {
  let begin = 0;
  for (let number = 0; begin < values.length; number++) {
    const end = places[number]!;
    if (end - begin > FEW) values.subarray(begin, end).sort();
    else if (end - begin > 1) insertEach(values, begin, end);
    begin = end;
  }
}

function insertEach(values: Float64Array, begin: number, end: number): void {
  for (let index = begin + 1; index < end; index++) {
    const value = values[index]!;
    let hole = index;
    for (; hole > begin && values[hole - 1]! > value; hole--) values[hole] = values[hole - 1]!;
    values[hole] = value;
  }
}
