/** Indices of the records of each group, groups in order of their first record. */
export function groupIndices<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, index) => {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [index]);
    else group.push(index);
  });
  return groups.values();
}
