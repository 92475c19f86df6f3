/** The same numbers as an array, which the descriptives of the library ask for; an array passes through. */
export function plainArray(values: ArrayLike<number>): number[] {
  return Array.isArray(values) ? values : Array.from(values);
}
