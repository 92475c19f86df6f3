/** Times of one meter in the order of its file; an hour that comes twice is settled by that order. */
export interface MeterClock {
  /** Adds the instants a local time can mean: one, or two in the autumn hour, earliest first. */
  add(instants: readonly number[]): void;
  /** Every time added, settled: in the repeated hour the first pass is summer time, the second standard time. */
  settle(): Float64Array;
}

/** Starts the clock of one meter. Files that run backwards in time are settled backwards. */
export function meterClock(): MeterClock {
  const first: number[] = [];
  const second = new Map<number, number>();
  return {
    add: (instants) => {
      const [early, late] = instants as [number, number | undefined];
      if (late !== undefined) second.set(first.length, late);
      first.push(early);
    },
    settle: () => {
      const times = Float64Array.from(first);
      if (second.size === 0) return times;
      const backwards = times[0]! > times[times.length - 1]!;
      let previous = Number.NEGATIVE_INFINITY;
      for (let step = 0; step < times.length; step++) {
        const index = backwards ? times.length - 1 - step : step;
        const late = second.get(index);
        if (late !== undefined && times[index]! <= previous) times[index] = late;
        previous = times[index]!;
      }
      return times;
    },
  };
}
