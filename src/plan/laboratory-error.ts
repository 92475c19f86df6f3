import { sigmaFromRsd } from "../uncertainty/index.ts";

/** What the laboratory's runs do to a comparison of two periods. */
export interface LaboratoryErrorInput {
  /** Relative standard uncertainty of a batch's bias, a fraction. */
  readonly batchRsd: number;
  /** Relative standard uncertainty of one analysis inside a batch (repeatability), a fraction. */
  readonly repeatabilityRsd: number;
  /** Batches each period is analysed in. @defaultValue 1 */
  readonly batchesPerPeriod?: number;
  /** Frozen reference samples of the earlier period that are run again in the later batch. @defaultValue 0 */
  readonly referenceSamples?: number;
}

/**
 * Sd of ln(later / earlier) from the laboratory's batches, which no number of samples makes smaller: batchSd x
 * sqrt(2 / batches). Re-running k frozen reference samples measures the shift between the batches; what remains is the
 * repeatability of the two analyses of each, repeatabilitySd x sqrt(2 / k). The remedy is only used where it helps.
 */
export function laboratoryError(input: LaboratoryErrorInput): number {
  const { batchRsd, repeatabilityRsd, batchesPerPeriod = 1, referenceSamples = 0 } = input;
  const plain = sigmaFromRsd(batchRsd) * Math.sqrt(2 / Math.max(1, batchesPerPeriod));
  if (referenceSamples <= 0) return plain;
  return Math.min(plain, sigmaFromRsd(repeatabilityRsd) * Math.sqrt(2 / referenceSamples));
}
