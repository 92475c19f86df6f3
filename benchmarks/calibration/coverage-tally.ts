/** What became of one way to give a level, over many simulated periods. */
export class Tally {
  /** Periods that were given a level. */
  levels = 0;
  private held = 0;
  private bias = 0;
  private readonly halves: number[] = [];

  /** Ends may be open. */
  add(estimate: number, lower: number | null, upper: number | null, truth: number): void {
    const [low, high] = [lower ?? 0, upper ?? Number.POSITIVE_INFINITY];
    this.levels++;
    if (low <= truth && truth <= high) this.held++;
    this.bias += estimate / truth - 1;
    this.halves.push((high - low) / (2 * truth));
  }

  /** Share of the intervals that hold the truth, percent. */
  get covers(): number {
    return (100 * this.held) / this.levels;
  }

  /** "95.2 / +1.3 / 24": coverage, bias, half the middle interval's width, all in percent; "-" without any level. */
  get cell(): string {
    if (this.levels === 0) return "-";
    const bias = (100 * this.bias) / this.levels;
    const half = [...this.halves].sort((a, b) => a - b)[this.levels >> 1] ?? 0;
    const width = Number.isFinite(half) ? (100 * half).toFixed(0) : "open";
    return `${this.covers.toFixed(1)} / ${bias < 0 ? "" : "+"}${bias.toFixed(0)} / ${width}`;
  }
}
