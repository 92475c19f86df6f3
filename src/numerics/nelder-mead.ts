import { demand } from "./_demand.ts";

/** What can be chosen for `nelderMead`. */
export interface NelderMeadOptions {
  /** Size of the first simplex along each axis. @defaultValue a tenth of |start|, at least 0.1 */
  readonly scale?: number | readonly number[];
  /** Stops when values and points of the simplex agree this closely, relative. @defaultValue 1e-10 */
  readonly tolerance?: number;
  /** @defaultValue 500 for each dimension */
  readonly maxEvaluations?: number;
}

/** Where a function of several variables is least. */
export interface Minimum {
  readonly x: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  readonly converged: boolean;
}

interface Vertex {
  readonly x: readonly number[];
  readonly value: number;
}

/**
 * A local minimum of `f` near `start` by the simplex method of Nelder & Mead (1965, doi:10.1093/comjnl/7.4.308),
 * with coefficients 1, 2, 1/2, 1/2. Where `f` gives NaN or Infinity it is taken as a wall. The search starts once
 * more from its answer, which frees a collapsed simplex.
 * @throws WbeError ARGUMENT_INVALID unless start holds finite numbers and f is finite there
 */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  options: NelderMeadOptions = {},
): Minimum {
  demand(start.length > 0 && start.every(Number.isFinite), "start", "finite numbers", start.join(", "));
  const first = search(f, start, options);
  const second = search(f, first.x, options);
  return { ...second, evaluations: first.evaluations + second.evaluations };
}

function search(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  options: NelderMeadOptions,
): Minimum {
  const tolerance = options.tolerance ?? 1e-10;
  const most = options.maxEvaluations ?? 500 * start.length;
  let evaluations = 0;
  const at = (x: readonly number[]): Vertex => {
    evaluations++;
    const value = f(x);
    return { x, value: Number.isNaN(value) ? Infinity : value };
  };

  let simplex = firstPoints(start, options.scale).map(at);
  demand(simplex[0]!.value < Infinity, "f(start)", "finite", simplex[0]!.value);
  while (true) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0]!;
    const worst = simplex[simplex.length - 1]!;
    const converged = hasShrunk(simplex, tolerance);
    if (converged || evaluations >= most) return { ...best, evaluations, converged };

    const centre = centreOf(simplex.slice(0, -1));
    const along = (t: number): Vertex => at(centre.map((c, axis) => c + t * (worst.x[axis]! - c)));
    const reflected = along(-1);
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = along(-2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= simplex[simplex.length - 2]!.value) {
      next = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (next.value >= Math.min(reflected.value, worst.value)) {
        simplex = simplex.map((vertex) =>
          vertex === best ? best : at(vertex.x.map((value, axis) => (value + best.x[axis]!) / 2)),
        );
        continue;
      }
    }
    simplex[simplex.length - 1] = next;
  }
}

function firstPoints(start: readonly number[], scale: NelderMeadOptions["scale"]): readonly number[][] {
  const sizes = start.map((value, axis) => {
    const given = typeof scale === "number" ? scale : scale?.[axis];
    return given ?? Math.max(0.1, Math.abs(value) / 10);
  });
  return [
    [...start],
    ...start.map((_, moved) => start.map((v, axis) => (axis === moved ? v + sizes[axis]! : v))),
  ];
}

function centreOf(vertices: readonly Vertex[]): readonly number[] {
  return vertices[0]!.x.map(
    (_, axis) => vertices.reduce((sum, vertex) => sum + vertex.x[axis]!, 0) / vertices.length,
  );
}

function hasShrunk(simplex: readonly Vertex[], tolerance: number): boolean {
  const best = simplex[0]!;
  const spread = simplex[simplex.length - 1]!.value - best.value;
  if (!(spread <= tolerance * (Math.abs(best.value) + tolerance))) return false;
  const near = Math.sqrt(tolerance);
  return simplex.every(({ x }) =>
    x.every((v, axis) => Math.abs(v - best.x[axis]!) <= near * (1 + Math.abs(v))),
  );
}
