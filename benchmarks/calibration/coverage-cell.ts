import { periodLevel } from "../../src/levels/index.ts";
import { createRandom, type Random } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { RIVALS, type Rival, rivals } from "./coverage-rivals.ts";
import { autumn, type Scenario, simulatePeriod, ZONE } from "./coverage-simulator.ts";
import { Tally } from "./coverage-tally.ts";

/** One cell of the grid. `weeks`: how far the weeks of its plants differ; two numbers: each plant draws its own between. */
export interface Cell extends Omit<Scenario, "weekSd"> {
  readonly weeks: number | readonly [number, number];
}

/** What became of a cell's periods. */
export interface CellResult {
  readonly cell: Cell;
  readonly runs: number;
  readonly ours: Tally;
  /** Of `ours`, those whose interval is of kind `with prior`. */
  readonly withPrior: number;
  readonly rivals: ReadonlyMap<Rival["name"], Tally>;
}

/** What is seen between weeks, of which the prior .20 is the middle: whole weeks cannot show their own. */
export const SEEN_BETWEEN_WEEKS = [0.15, 0.25] as const;

const period = autumn(2025);

/** Simulates the periods of a cell. The same seed gives the same periods, whatever other cells are run. */
export function studyCell(cell: Cell, seed: number, runs: number): CellResult {
  const ours = new Tally();
  const others = new Map(RIVALS.map((name) => [name, new Tally()]));
  let withPrior = 0;
  for (let run = 0; run < runs; run++) {
    const random = createRandom(seed).fork(JSON.stringify(cell)).fork(run);
    const scenario = scenarioOf(cell, random);
    const meter = sigmaFromRsd(cell.meter) * random.fork("meter").normal();
    const { samples, truth } = simulatePeriod(random, scenario, period, meter);
    for (const { name, estimate, lower, upper } of rivals(samples)) {
      others.get(name)?.add(estimate, lower, upper, truth);
    }
    const { estimate, lower, upper, intervalKind } = periodLevel(samples, { period, timeZone: ZONE });
    if (estimate === null) continue;
    ours.add(estimate, lower, upper, truth);
    if (intervalKind === "with prior") withPrior++;
  }
  return { cell, runs, ours, withPrior, rivals: others };
}

/** The plant of one run, with its own spread between weeks. */
export function scenarioOf({ weeks, ...rest }: Cell, random: Random): Scenario {
  if (typeof weeks === "number") return { ...rest, weekSd: weeks };
  const [low, high] = weeks;
  return { ...rest, weekSd: low + (high - low) * random.fork("weeks").next() };
}
