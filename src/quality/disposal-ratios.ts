/** What a ratio of two residues in one sample says. Ratios of concentrations by mass. */
export interface RatioRule {
  readonly numerator: string;
  readonly denominator: string;
  /** Published range of ordinary use, open at an end that is null; null where there is none. */
  readonly expected: readonly [low: number, high: number | null] | null;
  /** Beyond this the ratio is told whatever the site's history; null where only the history speaks. */
  readonly limit: number | null;
  /** The side on which disposal lies. */
  readonly side: "above" | "below";
  readonly source: string;
  readonly confidence: string;
}

/**
 * Ratios that move when drug is poured out instead of used. Limits that come from metabolism alone are not alarms: an
 * ordinary Swedish town lies at .42 for cocaine, because cocaine changes to benzoylecgonine in the sewer too.
 */
export const RATIO_RULES: readonly RatioRule[] = [
  {
    numerator: "cocaine",
    denominator: "benzoylecgonine",
    expected: [0.1, 0.27],
    limit: 0.75,
    side: "above",
    source: "van Nuijs 2009; Bijlsma 2012; Postigo 2010",
    confidence: "from memory, check (medium)",
  },
  {
    numerator: "amphetamine",
    denominator: "methamphetamine",
    // Methamphetamine alone leaves .04 to .19; a town where amphetamine is used lies above.
    expected: [0.19, null],
    limit: 0.04,
    side: "below",
    source: "Gao 2018, doi:10.1016/j.scitotenv.2018.06.242",
    confidence: "read",
  },
  {
    numerator: "MDMA",
    denominator: "HMMA",
    expected: null,
    limit: null,
    side: "above",
    source: "González-Mariño 2017, doi:10.1016/j.watres.2017.01.063",
    confidence: "read: only against the site's own history",
  },
  {
    numerator: "ketamine",
    denominator: "norketamine",
    expected: null,
    limit: null,
    side: "above",
    source: "Du 2020, doi:10.1016/j.envint.2020.105645",
    confidence: "read: only against the site's own history",
  },
  {
    numerator: "EDDP",
    denominator: "methadone",
    expected: [0.8, 1.79],
    limit: 0.8,
    side: "below",
    source: "Thai 2016; van Nuijs 2011; the limit is our choice",
    confidence: "derived",
  },
  {
    numerator: "O-desmethyltramadol",
    denominator: "tramadol",
    expected: [0.3, 0.9],
    limit: 0.2,
    side: "below",
    source: "derived; measured in Lidköping 2020: .77",
    confidence: "band from memory, check (low)",
  },
];
