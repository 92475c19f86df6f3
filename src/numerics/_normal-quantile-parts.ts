import { demandProbability } from "./_demand.ts";
import { log } from "./log.ts";

// Algorithm AS 241, PPND16: M. J. Wichura, Applied Statistics 37 (1988) 477-484, doi:10.2307/2347330.
// The quotients are written out, Horner's way: a loop over coefficients takes three times as long.
function centreTop(r: number): number {
  return (
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665
  );
}

function centreBottom(r: number): number {
  return (
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1
  );
}

function middle(r: number): number {
  const top =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const bottom =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return top / bottom;
}

function far(r: number): number {
  const top =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
      0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const bottom =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
      0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return top / bottom;
}

/** Up to this far from a half the quotient of the centre holds. */
export const QUANTILE_CENTRE = 0.425;

/** The quantile of 0.5 + `fromMiddle`, at most `QUANTILE_CENTRE` from the middle. */
export function centreQuantile(fromMiddle: number): number {
  const r = 0.180625 - fromMiddle * fromMiddle;
  return (fromMiddle * centreTop(r)) / centreBottom(r);
}

/** The quantile of a probability that is farther from a half. */
export function tailQuantile(p: number): number {
  const tail = p < 0.5 ? p : 1 - p;
  const side = p < 0.5 ? -1 : 1;
  const r = tail > 0 ? Math.sqrt(-log(tail)) : Infinity;
  if (r <= 5) return side * middle(r - 1.6);
  demandProbability(p, "p");
  return tail === 0 ? side * Infinity : side * far(r - 5);
}
