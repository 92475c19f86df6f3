/** One thing on the left was met together with one on the right. */
export interface Link {
  readonly left: string;
  readonly right: string;
}

/**
 * Groups of two or more names on the left that hang together: two are neighbours when they share at least `fewest`
 * different names on the right. Names and groups are sorted.
 */
export function linkedGroups(links: readonly Link[], fewest: number): readonly (readonly string[])[] {
  const rights = new Map<string, Set<string>>();
  for (const { left, right } of links) rights.set(left, (rights.get(left) ?? new Set()).add(right));
  const names = [...rights.keys()].sort();
  const shared = (a: string, b: string): number =>
    [...(rights.get(a) ?? [])].filter((right) => rights.get(b)?.has(right)).length;
  const groups: string[][] = [];
  const met = new Set<string>();
  for (const name of names) {
    if (met.has(name)) continue;
    const group = [name];
    met.add(name);
    for (const member of group) {
      const near = names.filter((other) => !met.has(other) && shared(member, other) >= fewest);
      for (const other of near) met.add(other);
      group.push(...near);
    }
    if (group.length > 1) groups.push(group.sort());
  }
  return groups;
}
