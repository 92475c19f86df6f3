/** Items of which many are alike. */
export interface Distinct<Item> {
  /** Each different item, in order of first appearance; one that comes back late may stand here again. */
  readonly distinct: readonly Item[];
  /** For each item, where it stands among the distinct ones. */
  readonly places: readonly number[];
}

/** A laboratory has few limits; a series in which each value has its own must not cost the square of its length. */
const LOOKED_AT = 8;

/** Finds items that are alike among the last few different ones, so that what is dear is computed once for them all. */
export function distinctBy<Item>(
  items: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): Distinct<Item> {
  const distinct: Item[] = [];
  const places = items.map((item) => {
    for (let at = distinct.length - 1; at >= Math.max(0, distinct.length - LOOKED_AT); at--) {
      if (isSame(distinct[at]!, item)) return at;
    }
    return distinct.push(item) - 1;
  });
  return { distinct, places };
}
