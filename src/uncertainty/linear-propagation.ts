import { WbeError } from "../base/index.ts";
import { studentTQuantile, welchSatterthwaite } from "../numerics/index.ts";
import { type Correlation, correlationFactor } from "./correlated-normals.ts";
import type { Interval } from "./lognormal.ts";

/** An input quantity of first-order propagation. */
export interface LinearInput {
  readonly value: number;
  /** Standard uncertainty, in the unit of the value; 0 or more. */
  readonly standardUncertainty: number;
  /** @defaultValue Infinity */
  readonly degreesOfFreedom?: number;
}

/** What can be chosen for `linearPropagation`. */
export interface LinearPropagationOptions<Name extends string = string> {
  /** Coverage probability. @defaultValue 0.95 */
  readonly level?: number;
  /** Correlation coefficients of the inputs. @defaultValue none */
  readonly correlations?: readonly Correlation<Name>[];
}

/** What first-order propagation found, in the unit of the model's result. */
export interface LinearPropagated<Name extends string = string> extends Interval {
  readonly value: number;
  readonly standardUncertainty: number;
  /** Welch-Satterthwaite; Infinity when all inputs' are. */
  readonly degreesOfFreedom: number;
  /** Student's t for the level and the degrees of freedom. */
  readonly coverageFactor: number;
  /** Sensitivity x standard uncertainty of each input, signed, in the unit of the result. */
  readonly contributions: Readonly<Record<Name, number>>;
  readonly method: "first-order propagation";
  readonly variant: "JCGM 100:2008, 5.1 and 5.2; central differences";
}

const STEP = 1e-4;

/**
 * Law of propagation of uncertainty: u^2 = sum over i, j of r_ij c_i u_i c_j u_j with sensitivities c by central
 * differences. Adequate for relative uncertainties up to about 0.2; see `checkLinear`.
 * Source: JCGM 100:2008, 5.1.2, 5.2.2, G.4.1.
 * @throws WbeError `ARGUMENT_INVALID` for finite degrees of freedom together with correlations, for which
 * Welch-Satterthwaite does not hold, for correlations that cannot hold together, and for a result that is not finite.
 */
export function linearPropagation<Name extends string>(
  model: (values: Readonly<Record<Name, number>>) => number,
  inputs: Readonly<Record<Name, LinearInput>>,
  options: LinearPropagationOptions<Name> = {},
): LinearPropagated<Name> {
  const { level = 0.95, correlations = [] } = options;
  const names = Object.keys(inputs) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, inputs[name].value])) as Record<Name, number>;
  const contributions = Object.fromEntries(
    names.map((name) => [name, contributionOf(model, values, name, inputs[name].standardUncertainty)]),
  ) as Record<Name, number>;
  correlationFactor(names, correlations);
  const shared = correlations.reduce(
    (sum, { between: [a, b], value }) => sum + 2 * value * contributions[a] * contributions[b],
    0,
  );
  const variance = names.reduce((sum, name) => sum + contributions[name] ** 2, shared);
  const value = model(values);
  if (!(Number.isFinite(value) && Number.isFinite(variance) && variance >= 0)) {
    throw invalid("model", "a finite result with a finite, non-negative variance");
  }
  const standardUncertainty = Math.sqrt(variance);
  const degreesOfFreedom = welchSatterthwaite(
    names.map((name) => ({
      variance: contributions[name] ** 2,
      degreesOfFreedom: inputs[name].degreesOfFreedom ?? Number.POSITIVE_INFINITY,
    })),
  );
  if (correlations.length > 0 && Number.isFinite(degreesOfFreedom)) {
    throw invalid("correlations", "no correlations where degrees of freedom are finite");
  }
  const coverageFactor = studentTQuantile((1 + level) / 2, degreesOfFreedom);
  return {
    value,
    standardUncertainty,
    degreesOfFreedom,
    coverageFactor,
    lower: value - coverageFactor * standardUncertainty,
    upper: value + coverageFactor * standardUncertainty,
    contributions,
    method: "first-order propagation",
    variant: "JCGM 100:2008, 5.1 and 5.2; central differences",
  };
}

function contributionOf<Name extends string>(
  model: (values: Readonly<Record<Name, number>>) => number,
  values: Readonly<Record<Name, number>>,
  name: Name,
  standardUncertainty: number,
): number {
  if (!(standardUncertainty >= 0)) throw invalid(`inputs.${name}.standardUncertainty`, "0 or more");
  if (standardUncertainty === 0) return 0;
  const step = STEP * standardUncertainty;
  const above = model({ ...values, [name]: values[name] + step });
  const below = model({ ...values, [name]: values[name] - step });
  return (above - below) / (2 * STEP);
}

function invalid(path: string, expected: string): WbeError {
  return new WbeError("ARGUMENT_INVALID", `${path}: expected ${expected}`, { path, expected });
}
