import { solveSymmetric } from "../numerics/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { maximiseSmooth, type SmoothMaximum } from "./maximise-smooth.ts";

/** The profile of a log-likelihood along its first parameter, all others at their best. */
export interface ProfileWalk {
  /** Minus the second derivative of the profile at its top. */
  readonly curvature: number;
  /** How far the profile lies below its top. */
  readonly fall: (first: number) => number;
}

/** A walk along a profile: each maximisation starts on the tangent at the top, or at the last place if that is nearer. */
export function profileWalk(
  evaluate: (point: readonly number[]) => Evaluation,
  summit: readonly number[],
): ProfileWalk {
  const top: SmoothMaximum = { point: summit, ...evaluate(summit) };
  let last = top;
  return {
    curvature: curvatureAt(top),
    fall(first) {
      const awayFrom = ({ point }: SmoothMaximum) => Math.abs(first - point[0]!);
      const from = awayFrom(last) < awayFrom(top) ? last : top;
      last = maximiseSmooth(evaluate, alongTangent(from, first), 1);
      return top.value - last.value;
    },
  };
}

function alongTangent(from: SmoothMaximum, first: number): readonly number[] {
  const away = first - from.point[0]!;
  const drift = away === 0 ? [] : driftAt(from);
  return [first, ...from.point.slice(1).map((place, axis) => place + away * (drift[axis] ?? 0))];
}

/** How the best other parameters move with the first one. */
function driftAt({ information }: Evaluation): readonly number[] {
  const [, ...others] = information;
  const across = others.map(([first]) => -first!);
  return (
    solveSymmetric(
      others.map((row) => row.slice(1)),
      across,
    ) ?? across.map(() => 0)
  );
}

function curvatureAt(at: Evaluation): number {
  const [row] = at.information;
  return driftAt(at).reduce((sum, move, axis) => sum + move * row![axis + 1]!, row![0]!);
}
