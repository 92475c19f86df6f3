/** Sorts by code unit; within a site the order stays. */
export function sortBySite<T>(rows: readonly T[], siteOf: (row: T) => string): readonly T[] {
  return rows
    .map((row) => ({ row, site: siteOf(row) }))
    .sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : 0))
    .map(({ row }) => row);
}
