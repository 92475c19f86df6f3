/** A measured size. */
export interface CostAt {
  readonly rows: number;
  readonly seconds: number;
}

const [WIDTH, HEIGHT, MARGIN] = [480, 320, 56];
const STEPS = 48;

/**
 * Seconds against rows on logarithmic axes as SVG. Dashed: what starting alone costs (`start`, seconds), and beyond it
 * the same for every row, through the last point.
 */
export function costCurve(curve: readonly CostAt[], start: number): string {
  const powers = curve.map(({ rows }) => Math.log10(rows));
  const [left, right] = [Math.floor(Math.min(...powers)), Math.ceil(Math.max(...powers))];
  const times = curve.map(({ seconds }) => Math.log10(seconds));
  const [low, high] = [Math.floor(Math.min(...times, Math.log10(start))), Math.ceil(Math.max(...times))];
  const x = (power: number): number => MARGIN + ((power - left) / (right - left)) * (WIDTH - 2 * MARGIN);
  const y = (power: number): number =>
    HEIGHT - MARGIN - ((power - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const points = curve.map((_, at) => `${x(powers[at] ?? 0).toFixed(1)},${y(times[at] ?? 0).toFixed(1)}`);
  const last = curve.at(-1) ?? { rows: 1, seconds: start };
  const proportional = Array.from({ length: STEPS + 1 }, (_, step) => {
    const power = left + ((right - left) * step) / STEPS;
    const seconds = start + ((last.seconds - start) * 10 ** power) / last.rows;
    return `${x(power).toFixed(1)},${y(Math.log10(seconds)).toFixed(1)}`;
  });
  const ticks = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    "<title>Processor seconds of wbe loads against rows, both axes logarithmic</title>",
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks(left, right).map(
      (power) => `<text x="${x(power)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">1e${power}</text>`,
    ),
    ...ticks(low, high).map(
      (power) => `<text x="${MARGIN - 8}" y="${y(power) + 4}" text-anchor="end">${10 ** power} s</text>`,
    ),
    `<path d="M${MARGIN},${MARGIN / 2}V${HEIGHT - MARGIN}H${WIDTH - MARGIN}" fill="none" stroke="#444"/>`,
    `<polyline points="${proportional.join(" ")}" fill="none" stroke="#999" stroke-dasharray="4 3"/>`,
    `<polyline points="${points.join(" ")}" fill="none" stroke="#0072b2" stroke-width="2"/>`,
    ...points.map((point) => {
      const [cx, cy] = point.split(",");
      return `<circle cx="${cx}" cy="${cy}" r="4" fill="#0072b2"/>`;
    }),
    `<text x="${WIDTH / 2}" y="${HEIGHT - 12}" text-anchor="middle">rows (dashed: starting, and the same for every row)</text>`,
    "</svg>\n",
  ].join("\n");
}
