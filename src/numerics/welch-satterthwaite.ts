/** A variance that adds to others, and how well it is known; Infinity: exactly. */
export interface VariancePart {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/**
 * Effective degrees of freedom of a sum of independent variances: (sum v)^2 / sum(v^2 / df). Infinity when nothing of the
 * sum is estimated.
 * Source: Welch 1947, doi:10.1093/biomet/34.1-2.28; JCGM 100:2008, G.4.1.
 */
export function welchSatterthwaite(parts: readonly VariancePart[]): number {
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const spread = parts.reduce((sum, part) => sum + part.variance ** 2 / part.degreesOfFreedom, 0);
  return spread > 0 ? variance ** 2 / spread : Number.POSITIVE_INFINITY;
}
