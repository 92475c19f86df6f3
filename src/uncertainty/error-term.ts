/**
 * Which results an error is drawn once for. A shared error never averages out over the results that share it.
 * Source: JCGM 100:2008 (GUM), section 5.2 on correlated input quantities.
 */
export type ErrorScope = "sample" | "batch" | "site-period" | "site" | "substance" | "bridge" | "global";

/**
 * Where the size of an error comes from. `assumed`: the project's table of defaults. `stated`: by the study, the
 * laboratory or the sites file. `estimated`: from replicates, duplicates, control samples, the sampler's design or the
 * gaps of a meter. `measured`: seen in the samples themselves, as the scatter from day to day is.
 */
export type ErrorOrigin = "assumed" | "stated" | "estimated" | "measured";

/** One source of error in one result: ln(result) carries g ~ N(0, sigma^2), one draw per `key`. */
export interface ErrorTerm {
  /** Named as in the setting `uncertainty` (`flow`, `batch`, ...). */
  readonly source: string;
  readonly scope: ErrorScope;
  /** Results with the same source and key share the draw. Empty for scope sample: never shared. */
  readonly key: string;
  /** Standard deviation of the natural logarithm; signed, so that an error can enter a ratio upside down. */
  readonly sigma: number;
  /** @defaultValue assumed */
  readonly origin?: ErrorOrigin;
}
