/** Second derivatives by central differences of a gradient, made symmetric. */
export function hessianOf(
  gradient: (point: readonly number[]) => readonly number[],
  point: readonly number[],
  step = 1e-5,
): number[][] {
  const columns = point.map((_, axis) => {
    const beside = (by: number) => gradient(point.map((value, k) => (k === axis ? value + by : value)));
    const [after, before] = [beside(step), beside(-step)];
    return after.map((slope, k) => (slope - before[k]!) / (2 * step));
  });
  return point.map((_, i) => point.map((_, j) => (columns[i]![j]! + columns[j]![i]!) / 2));
}
